import { readFileSync, statSync } from 'node:fs';
import * as z from 'zod';
import { splitCue } from '#domain/play/cue.ts';
import { Attempt } from '#domain/records/attempt.ts';
import { readCopy } from '#domain/records/copy.ts';
import { playsOf } from '#domain/records/plays.ts';
import type { Checked } from '#domain/scenario/checks/check.ts';
import { contentHash } from '#domain/scenario/hash.ts';
import { opening } from '#domain/scenario/lines.ts';
import { solve } from '#domain/solving/solve.ts';
import { analyseItems, type ItemAnalysis } from '#domain/team/item-analysis.ts';
import { beatWords, countedWords, replyWords } from '#domain/team/use-words.ts';
import { visible } from './report.ts';

const REMEDY =
  'Name a copy saved under “Your data” in the settings, or attempts as `play --json` prints them, in a JSON list or one a line.';

type Attempts = { attempts: Attempt[] } | { wrong: string };

/** Reads the attempts of a file: a copy of somebody's data, a list of attempts, or one a line; or says why it cannot. */
export function readAttempts(file: string): Attempts {
  try {
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
      return { wrong: `There is no file "${file}". ${REMEDY}` };
    }
    const read = attemptsIn(file, readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
    return 'wrong' in read ? { wrong: visible(`${read.wrong} ${REMEDY}`) } : read;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return {
      wrong: `“${file}” cannot be read (${code}). Allow it to be read, mend the link, or name another.`,
    };
  }
}

function attemptsIn(file: string, text: string): Attempts {
  const broken = { wrong: `“${file}” is not JSON, or it breaks off.` };
  if (text.trimStart().startsWith('[')) {
    const list = jsonOf(text);
    return list === undefined ? broken : listed(file, list);
  }
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (z.object({ scenario: z.unknown() }).safeParse(jsonOf(lines[0] ?? '')).success) {
    const list = lines.map(jsonOf);
    return list.includes(undefined) ? broken : listed(file, list);
  }
  const read = readCopy(file, text);
  return 'wrong' in read ? read : { attempts: playsOf(read.copy.records).attempts };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function listed(file: string, list: unknown): Attempts {
  const read = z.array(Attempt).safeParse(list);
  if (read.success) return { attempts: read.data };
  const [place, ...within] = read.error.issues[0]?.path ?? [];
  const where = within.length > 0 ? ` at ${within.join('.')}` : '';
  return { wrong: `Attempt ${Number(place) + 1} of “${file}” cannot be read${where}.` };
}

/** What attempts say about the replies of a scene; nothing where it cannot be solved. */
export function analysisOf(
  { id, linked, figures }: Checked,
  attempts: readonly Attempt[],
): ItemAnalysis | undefined {
  if ('unsolved' in figures) return undefined;
  const solution = solve(linked);
  if ('unsolved' in solution) return undefined;
  const hash = contentHash(linked.scenario, linked.routine);
  return analyseItems({ id, hash }, linked, solution, attempts);
}

/** What attempts say about each scene that they played, as lines; of a scene with errors, that they say nothing yet. */
export function analysisLines(
  subjects: readonly Checked[],
  attempts: readonly Attempt[],
  file: string,
): string[] {
  if (attempts.length === 0)
    return ['', `No play of “${file}” has come to an ending. Play a scene to its end.`];
  const played = new Set(attempts.map(({ scenario }) => scenario.id));
  const counted = subjects.filter(({ id }) => played.has(id));
  const lines = counted.flatMap((subject) => {
    const analysis = analysisOf(subject, attempts);
    return ['', ...(analysis ? sceneLines(subject, analysis) : [`${subject.id}: ${NOT_COUNTED}`])];
  });
  for (const { id } of counted) played.delete(id);
  return [...lines, ...[...played].flatMap((id) => ['', `${id}: ${UNKNOWN}`])].map(visible);
}

const NOT_COUNTED = 'Its plays cannot be counted. Mend the errors of the scene first.';

const UNKNOWN =
  'Its plays cannot be counted. If the scene is in this content, mend its errors first; if not, look for what it is called now.';

function sceneLines({ id, linked }: Checked, analysis: ItemAnalysis): string[] {
  const lines = [`${id}: ${countedWords(analysis).join(' ')}`];
  for (const use of analysis.beats) {
    lines.push(`  ${use.beat}: ${beatWords(use).join(' ')}`);
    for (const of of use.replies) {
      const { cue, said } = splitCue(linked.beats.get(use.beat)?.byId.get(of.reply)?.reply.say ?? '');
      lines.push(`    ${of.reply} (${opening(said || cue)}) ${replyWords(of).join(' ')}`);
    }
  }
  return lines;
}
