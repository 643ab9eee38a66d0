import { basename, dirname, join, normalize } from 'node:path';
import { parseArgs } from 'node:util';
import { checkCourse } from '#domain/course/check-course.ts';
import { checkContent } from '#domain/scenario/checks/report.ts';
import { draftOf } from '#domain/scenario/import/draft.ts';
import type { Tale } from '#domain/scenario/import/tale.ts';
import type { Problem } from '#domain/scenario/problem.ts';
import { isFolder, readContent } from '../../content.ts';
import { refuse } from '../../refuse.ts';
import { unknownName } from '../../unknown.ts';
import { askedFor } from '../asking.ts';
import type { FieldOf, Given } from '../fields.ts';
import { competency, element, id, routine, scenarioPath } from '../kinds.ts';
import { shelfOf } from '../shelf.ts';
import { writeNew } from '../write-new.ts';
import { draftText } from './draft-text.ts';
import { report } from './import-report.ts';
import { readStory, textOf } from './story.ts';

const FOLDER = 'content';
const OPTIONS = ['from', 'to', 'title', 'competency', 'element', 'routine', 'id'];

/** `new --from FILE`: makes a draft of a scene from a Twee or an ink story, with a report of what it could not take over. */
export async function importStory(args: string[]): Promise<number> {
  const told = toldIn(args);
  if ('wrong' in told) return refuse(told.wrong);
  const { from, to = dirname(from), ...options } = told;
  const text = textOf(from);
  if ('wrong' in text) return refuse(text.wrong);
  const story = readStory(from, text.text);
  if ('wrong' in story) return refuse(story.wrong.join('\n'));
  if (!isFolder(FOLDER)) return refuse(`There is no folder "${FOLDER}". Run this where the content is.`);
  const files = readContent(FOLDER);
  const shelf = shelfOf(files);
  const title = (): ReturnType<FieldOf> => ({
    name: 'title',
    question: 'Title: what the buyer says',
    usual: story.tale.title ?? basename(from).replace(/\..*$/, ''),
  });
  const fields = [title, competency(shelf), element(shelf), routine(shelf), id(shelf, scenarioPath)];
  const filled = await askedFor(fields.map(firstAsUsual), options);
  if ('wrong' in filled) return refuse(filled.wrong);
  const { given } = filled;
  const draft = draftOf(titled(story.tale, given['title']), given as Parameters<typeof draftOf>[1]);
  const place = normalize(join(to, `${given['id']}.yaml`));
  const yaml = draftText(draft, place, from);
  if (!writeNew(place, yaml))
    return refuse(`There is ${place} already. Choose another --id, or another --to.`);
  const problems = problemsOf(files, { path: scenarioPath(given), text: yaml });
  process.stdout.write(report({ place, from, draft, problems, home: `${FOLDER}/${scenarioPath(given)}` }));
  return 0;
}

/** A tale under another title, which loses its own; ink's stands in a tag, which is told anyway. */
function titled(tale: Tale, title: string | undefined): Tale {
  const { title: own, titleLine: line } = tale;
  if (own === undefined || line === undefined || own === title) return tale;
  return { ...tale, losses: [...tale.losses, { line, what: 'the title of the story', text: own }] };
}

type Told = Given & { from: string; to?: string };

function toldIn(args: string[]): Told | { wrong: string } {
  const { values, positionals } = parseArgs({
    args,
    options: Object.fromEntries(OPTIONS.map((name) => [name, { type: 'string' as const }])),
    allowPositionals: true,
    strict: false,
  });
  const unknown = Object.keys(values).find((option) => !OPTIONS.includes(option));
  if (unknown !== undefined) return { wrong: unknownName('option', unknown, OPTIONS) };
  if (positionals[0] !== undefined) {
    return { wrong: `"${positionals[0]}" is one word too many. Write: new --from FILE --to FOLDER.` };
  }
  const empty = Object.keys(values).find(
    (option) => typeof values[option] !== 'string' || values[option] === '',
  );
  return empty === undefined
    ? (values as Told)
    : { wrong: `\`--${empty}\` is empty. Write: --${empty} "…".` };
}

/** An import asks for as little as it can: what a draft is about can be changed in the draft. */
function firstAsUsual(fieldOf: FieldOf): FieldOf {
  return (given) => {
    const field = fieldOf(given);
    return 'wrong' in field ? field : { ...field, usual: field.usual ?? field.known?.[0] };
  };
}

/** What the check would say of the draft among the scenes. */
function problemsOf(files: ReturnType<typeof readContent>, draft: { path: string; text: string }): Problem[] {
  const others = files.filter(({ path }) => !path.startsWith('scenarios/'));
  const { problems } = checkContent([...others, draft], checkCourse(files).elements);
  return problems.filter(({ file }) => file === draft.path);
}
