import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkCourse } from '#domain/course/check-course.ts';
import { type ContentFile, checkContent } from '#domain/scenario/checks/report.ts';
import type { Problem } from '#domain/scenario/problem.ts';
import { isFolder, readContent } from '../content.ts';
import { refuse } from '../refuse.ts';
import { lineOf } from '../report.ts';
import { unknownName } from '../unknown.ts';
import { askedFor } from './asking.ts';
import type { Given } from './fields.ts';
import { KINDS, type Kind } from './kinds.ts';
import { shelfOf } from './shelf.ts';
import { writeNew } from './write-new.ts';

const FOLDER = 'content';
const OPTIONS = [...KINDS.values()].flatMap(({ names }) => names);

/** `new <kind>` starts content that passes the check; `new --from FILE` makes a draft of a story. On a terminal it asks for what is missing. */
export async function startFile(args: string[]): Promise<number> {
  if (args.some((each) => /^--from(=|$)/.test(each))) {
    // Only an import needs ink's compiler, and every command would wait for it.
    const { importStory } = await import('./import/import.ts');
    return importStory(args);
  }
  const told = toldIn(args);
  if ('wrong' in told) return refuse(told.wrong);
  if (!isFolder(FOLDER)) return refuse(`There is no folder "${FOLDER}". Run this where the content is.`);
  const files = readContent(FOLDER);
  const shelf = shelfOf(files);
  const filled = await askedFor(told.kind.fields(shelf), told.options);
  if ('wrong' in filled) return refuse(filled.wrong);
  const { given } = filled;
  const file = { path: told.kind.path(given), text: told.kind.text(given, shelf) };
  const longer = files.find(({ path }) => path === file.path);
  if (!write(file, longer)) return refuse(`There is ${FOLDER}/${file.path} already. Choose another --id.`);
  const others = files.filter((other) => other !== longer);
  const made = longer ? `"${given['id']}" is in ${FOLDER}/${file.path}.` : `${FOLDER}/${file.path} is there.`;
  process.stdout.write(report(made, problemsOf(others, file), told.kind.next(given)));
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
  if (name === undefined)
    return {
      wrong: `No kind of file is named. Write one of: ${kinds.join(', ')}; or --from and the file of a story.`,
    };
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

/** Writes a file that is not there yet, or adds to one that the new text begins with; what is there stays as it is. */
function write({ path, text }: ContentFile, shorter: ContentFile | undefined): boolean {
  const place = join(FOLDER, path);
  if (!shorter) return writeNew(place, text);
  appendFileSync(place, text.slice(shorter.text.length));
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

function report(made: string, problems: readonly Problem[], next: readonly string[]): string {
  const state =
    problems.length === 0 ? 'It passes the check as it is.' : 'The check still has something to say:';
  const lines = problems.map((problem) => lineOf(FOLDER, problem));
  const steps = next.map((step, place) => `  ${place + 1}. ${step}`);
  return [`${made} ${state}`, ...lines, '', 'What comes next:', ...steps, ''].join('\n');
}
