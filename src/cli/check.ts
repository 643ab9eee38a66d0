import { normalize } from 'node:path';
import { parseArgs } from 'node:util';
import { checkCourse } from '#domain/course/check-course.ts';
import { checkContent, type Report } from '#domain/scenario/checks/report.ts';
import { worstFirst } from '#domain/scenario/problem.ts';
import { guessAll } from '#domain/solving/guess.ts';
import { isFolder, readContent } from './content.ts';

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
  const files = readContent(folder);
  const course = checkCourse(files);
  const { subjects, problems } = checkContent(files, course.elements);
  const report = { subjects, problems: worstFirst([...course.problems, ...problems]) };
  process.stdout.write(values.json ? asJson(report, folder) : asLines(report, folder));
  return report.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function asLines({ problems, subjects }: Report, folder: string): string {
  const lines = problems.map(
    ({ file, line, column, code, severity, wrong, remedy }) =>
      `${folder}/${file}:${line}:${column}  ${code} ${severity}  ${wrong} ${remedy}`,
  );
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
