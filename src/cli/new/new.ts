import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkCourse } from '#domain/course/check-course.ts';
import { type ContentFile, checkContent } from '#domain/scenario/checks/report.ts';
import type { Problem } from '#domain/scenario/problem.ts';
import { isFolder, readContent } from '../content.ts';
import { askOn } from '../lines.ts';
import { lineOf } from '../report.ts';
import { unknownName } from '../unknown.ts';
import { fill, type Given } from './fields.ts';
import { KINDS, type Kind } from './kinds.ts';
import { shelfOf } from './shelf.ts';

const FOLDER = 'content';
const OPTIONS = ['title', 'competency', 'element', 'routine', 'move', 'scene', 'id'];

/** `new <kind>`: starts a file of content that passes the check. It asks for what is missing on a terminal. */
export async function startFile(args: string[]): Promise<number> {
  const told = toldIn(args);
  if ('wrong' in told) return refuse(told.wrong);
  if (!isFolder(FOLDER)) return refuse(`There is no folder "${FOLDER}". Run this where the content is.`);
  const files = readContent(FOLDER);
  const shelf = shelfOf(files);
  const filled = await askedFor(told.kind.fields(shelf), told.options);
  if ('wrong' in filled) return refuse(filled.wrong);
  const { given } = filled;
  const file = { path: told.kind.path(given), text: told.kind.text(given, shelf) };
  if (!write(file)) return refuse(`There is ${FOLDER}/${file.path} already. Choose another --id.`);
  process.stdout.write(report(file, problemsOf(files, file), told.kind.next(given)));
  return 0;
}

/** Reads kind and options, or says in two sentences what is wrong with them. */
function toldIn(args: string[]): { kind: Kind; options: Given } | { wrong: string } {
  const { values, positionals } = parseArgs({
    args,
    options: Object.fromEntries(OPTIONS.map((name) => [name, { type: 'string' as const }])),
    allowPositionals: true,
    strict: false,
  });
  const kinds = [...KINDS.keys()];
  const [name, second] = positionals;
  if (name === undefined) return { wrong: `No kind of file is named. Write one of: ${kinds.join(', ')}.` };
  const kind = KINDS.get(name);
  if (!kind) return { wrong: unknownName('kind', name, kinds) };
  const names = kind.names.map((each) => `--${each} "…"`).join(' ');
  const unknown = Object.keys(values).find((option) => !kind.names.includes(option));
  if (unknown !== undefined) {
    return { wrong: `There is no option "--${unknown}" for a ${name}. Write: new ${name} ${names}.` };
  }
  if (second !== undefined)
    return { wrong: `"${second}" is one word too many. Write: new ${name} ${names}.` };
  const empty = Object.keys(values).find((option) => typeof values[option] !== 'string');
  if (empty !== undefined) return { wrong: `\`--${empty}\` is empty. Write: --${empty} "…".` };
  return { kind, options: values as Given };
}

async function askedFor(fields: ReturnType<Kind['fields']>, options: Given): ReturnType<typeof fill> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return fill(fields, options, undefined);
  const { ask, close } = askOn(process.stdin, process.stdout);
  const tell = (wrong: string): void => {
    process.stdout.write(`${wrong}\n`);
  };
  const filled = await fill(fields, options, { ask, tell });
  close();
  return filled;
}

/** Writes a file that is not there yet; one that is there is left as it is. */
function write({ path, text }: ContentFile): boolean {
  const place = join(FOLDER, path);
  mkdirSync(dirname(place), { recursive: true });
  try {
    writeFileSync(place, text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  return true;
}

/** What the check says of the new file; the other scenes need not be played for that. */
function problemsOf(files: readonly ContentFile[], file: ContentFile): Problem[] {
  const course = checkCourse([...files, file]);
  const needed = files.filter(({ path }) => !path.startsWith('scenarios/'));
  const { problems } = checkContent([...needed, file], course.elements);
  return [...course.problems, ...problems].filter(
    ({ file: at, severity }) => at === file.path && severity !== 'info',
  );
}

function report({ path }: ContentFile, problems: readonly Problem[], next: readonly string[]): string {
  const state =
    problems.length === 0
      ? 'It passes the check as it is.'
      : 'For this routine the check still has something to say:';
  const lines = problems.map((problem) => lineOf(FOLDER, problem));
  const steps = next.map((step, place) => `  ${place + 1}. ${step}`);
  return [`${FOLDER}/${path} is there. ${state}`, ...lines, '', 'What comes next:', ...steps, ''].join('\n');
}

function refuse(wrong: string): number {
  process.stderr.write(`${wrong}\n`);
  return 2;
}
