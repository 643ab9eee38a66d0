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

const REMEDY = 'Name a copy saved under “Your data” in the settings, or a JSON list of attempts.';

/** Reads the attempts of a file: a copy of somebody's data, or a list of attempts; or says why it cannot. */
export function readAttempts(file: string): { attempts: Attempt[] } | { wrong: string } {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    return { wrong: `There is no file "${file}". ${REMEDY}` };
  }
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  if (!text.trimStart().startsWith('[')) {
    const read = readCopy(file, text);
    return 'wrong' in read
      ? { wrong: `${read.wrong} ${REMEDY}` }
      : { attempts: playsOf(read.copy.records).attempts };
  }
  return readList(file, text);
}

function readList(file: string, text: string): { attempts: Attempt[] } | { wrong: string } {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    return { wrong: `“${file}” is not JSON, or it breaks off. ${REMEDY}` };
  }
  const read = z.array(Attempt).safeParse(list);
  if (read.success) return { attempts: read.data };
  const [place, ...within] = read.error.issues[0]?.path ?? [];
  const where = within.length > 0 ? ` at ${within.join('.')}` : '';
  return { wrong: `Attempt ${Number(place) + 1} of “${file}” cannot be read${where}. ${REMEDY}` };
}

/** What attempts say about the replies of a scene; nothing where it cannot be solved. */
export function analysisOf({ id, linked }: Checked, attempts: readonly Attempt[]): ItemAnalysis | undefined {
  const solution = solve(linked);
  if ('unsolved' in solution) return undefined;
  const hash = contentHash(linked.scenario, linked.routine);
  return analyseItems({ id, hash }, linked, solution, attempts);
}

/** What attempts say about each scene that they played, as lines. */
export function analysisLines(
  subjects: readonly Checked[],
  attempts: readonly Attempt[],
  file: string,
): string[] {
  const played = subjects.filter(({ id }) => attempts.some(({ scenario }) => scenario.id === id));
  if (played.length === 0) return ['', `No attempt of “${file}” is of a scene in this content.`];
  return played.flatMap((subject) => {
    const analysis = analysisOf(subject, attempts);
    return analysis ? ['', ...sceneLines(subject, analysis)] : [];
  });
}

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
