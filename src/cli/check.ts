import { normalize } from 'node:path';
import { parseArgs } from 'node:util';
import type { Attempt } from '#domain/records/attempt.ts';
import type { Report } from '#domain/scenario/checks/report.ts';
import { guessAll } from '#domain/solving/guess.ts';
import { analysisLines, analysisOf, readAttempts } from './attempts.ts';
import { noFolder } from './content.ts';
import { type Paint, paintFor } from './paint.ts';
import { refuse } from './refuse.ts';
import { lineOf, reportOn } from './report.ts';

/** Attempts to be counted, and the file that they came from. */
type Counted = { attempts: readonly Attempt[]; file: string };

/**
 * `check [folder] [--json] [--attempts FILE]`: every problem of every content file, and how the replies have been taken;
 * the exit code is 1 when a problem is an error.
 */
export function check(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    options: { json: { type: 'boolean' }, attempts: { type: 'string' } },
    allowPositionals: true,
    strict: false,
  });
  const unknown = Object.keys(values).find((option) => option !== 'json' && option !== 'attempts');
  if (unknown !== undefined)
    return refuse(`There is no option "-${unknown.length > 1 ? '-' : ''}${unknown}". ${USAGE}`);
  const [named = 'content', more] = positionals;
  if (more !== undefined) return refuse(`"${more}" is one word too many. ${USAGE}`);
  if (named === '') return refuse(`The name of the folder is empty. ${USAGE}`);
  const folder = normalize(named).replace(/(?<=.)[/\\]$/, '');
  const wrong = noFolder(folder);
  if (wrong !== undefined) return refuse(wrong);
  const counted = countedIn(values.attempts);
  if (counted && 'wrong' in counted) return refuse(counted.wrong);
  const report = reportOn(folder);
  const paint = paintFor(process.stdout, process.env);
  process.stdout.write(
    values.json ? asJson(report, folder, counted) : asLines(report, folder, counted, paint),
  );
  return report.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

const USAGE = 'Write: check [folder] [--json] [--attempts FILE].';

/** The attempts of the file that `--attempts` names, if it is there. */
function countedIn(file: string | boolean | undefined): Counted | { wrong: string } | undefined {
  if (file === undefined) return undefined;
  if (typeof file !== 'string')
    return { wrong: 'There is no file behind "--attempts". Write its name there.' };
  const read = readAttempts(file);
  return 'wrong' in read ? read : { ...read, file };
}

function asLines(
  { problems, subjects }: Report,
  folder: string,
  counted: Counted | undefined,
  paint: Paint,
): string {
  const lines = problems.map((problem) => lineOf(folder, problem, paint));
  const count = (severity: string): number =>
    problems.filter((problem) => problem.severity === severity).length;
  const counts = `${plural(count('error'), 'error')}, ${plural(count('warning'), 'warning')}, ${count('info')} info`;
  const use = counted ? analysisLines(subjects, counted.attempts, counted.file) : [];
  return [...lines, `${plural(subjects.length, 'scenario')} checked: ${counts}.`, ...use, ''].join('\n');
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function asJson({ problems, subjects }: Report, folder: string, counted: Counted | undefined): string {
  const scenarios = subjects.map((subject) => {
    const { id, file, linked, states, figures } = subject;
    const place = { id, file: `${folder}/${file}`, states };
    if ('unsolved' in figures) return { ...place, unsolved: figures.unsolved };
    const { plays, best, worst, random, randomBenchmark, advanced, benchmark } = figures;
    return {
      ...place,
      plays: String(plays),
      best,
      worst,
      random,
      randomBenchmark,
      advancedReachable: advanced,
      benchmarkReachable: benchmark,
      players: guessAll(linked),
      ...(counted && { use: analysisOf(subject, counted.attempts) }),
    };
  });
  const placed = problems.map((problem) => ({ ...problem, file: `${folder}/${problem.file}` }));
  return `${JSON.stringify({ problems: placed, scenarios }, null, 2)}\n`;
}
