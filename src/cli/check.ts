import { normalize } from 'node:path';
import { parseArgs } from 'node:util';
import type { Report } from '#domain/scenario/checks/report.ts';
import { guessAll } from '#domain/solving/guess.ts';
import { isFolder } from './content.ts';
import { type Paint, paintFor } from './paint.ts';
import { lineOf, reportOn } from './report.ts';

/** `check [folder] [--json]`: every problem of every content file; the exit code is 1 when one is an error. */
export function check(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    options: { json: { type: 'boolean' } },
    allowPositionals: true,
    strict: false,
  });
  const unknown = Object.keys(values).find((option) => option !== 'json');
  if (unknown !== undefined) {
    process.stderr.write(`There is no option "--${unknown}". Write: check [folder] [--json].\n`);
    return 2;
  }
  const folder = normalize(positionals[0] ?? 'content').replace(/(?<=.)[/\\]$/, '');
  if (!isFolder(folder)) {
    process.stderr.write(
      `There is no folder "${folder}". Run the check where the content is, or name its folder.\n`,
    );
    return 2;
  }
  const report = reportOn(folder);
  process.stdout.write(
    values.json ? asJson(report, folder) : asLines(report, folder, paintFor(process.stdout, process.env)),
  );
  return report.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function asLines({ problems, subjects }: Report, folder: string, paint: Paint): string {
  const lines = problems.map((problem) => lineOf(folder, problem, paint));
  const count = (severity: string): number =>
    problems.filter((problem) => problem.severity === severity).length;
  const counts = `${plural(count('error'), 'error')}, ${plural(count('warning'), 'warning')}, ${count('info')} info`;
  return [...lines, `${plural(subjects.length, 'scenario')} checked: ${counts}.`, ''].join('\n');
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function asJson({ problems, subjects }: Report, folder: string): string {
  const scenarios = subjects.map(({ id, file, linked, states, figures }) => {
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
    };
  });
  const placed = problems.map((problem) => ({ ...problem, file: `${folder}/${problem.file}` }));
  return `${JSON.stringify({ problems: placed, scenarios }, null, 2)}\n`;
}
