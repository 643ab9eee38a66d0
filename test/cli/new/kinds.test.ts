import { expect, test } from 'vitest';
import { checkCourse } from '#domain/course/check-course.ts';
import { type ContentFile, checkContent } from '#domain/scenario/checks/report.ts';
import type { Problem } from '#domain/scenario/problem.ts';
import { slugOf } from '#domain/scenario/slug.ts';
import { fill, type Given } from '../../../src/cli/new/fields.ts';
import { KINDS, type Kind } from '../../../src/cli/new/kinds.ts';
import { shelfOf } from '../../../src/cli/new/shelf.ts';
import { FILES } from './room.ts';

/** What the check says of a new file, infos left out. */
function problemsOf(own: ContentFile, others = FILES): Problem[] {
  const course = checkCourse([...others, own]);
  const needed = others.filter(({ path }) => !path.startsWith('scenarios/'));
  const { problems } = checkContent([...needed, own], course.elements);
  return [...course.problems, ...problems].filter(
    ({ file, severity }) => file === own.path && severity !== 'info',
  );
}

/** A new file of a kind, made of options alone. */
async function started(name: string, options: Given, others = FILES): Promise<ContentFile> {
  const kind = KINDS.get(name) as Kind;
  const shelf = shelfOf(others);
  const filled = await fill(kind.fields(shelf), options, undefined);
  if ('wrong' in filled) throw new Error(filled.wrong);
  return { path: kind.path(filled.given), text: kind.text(filled.given, shelf) };
}

test('a new file of each kind passes the check without a warning', async () => {
  const scenario = await started('scenario', { title: 'Not before the spring', element: 'timing' });
  expect(scenario.path).toBe('scenarios/objections/not-before-the-spring.yaml');
  const lesson = await started('lesson', { title: 'Ask what is behind it first' });
  expect(lesson.path).toBe('lessons/objections/ask-what-is-behind-it-first.mdx');
  expect(lesson.text).toContain('\norder: 5\n');
  const routine = await started('routine', { title: 'Clear' });
  expect(routine.path).toBe('routines/clear.yaml');
  const card = await started('card', { says: 'We are waiting for the new head of sales.', deck: 'ours' });
  expect(card.path).toBe('cards/ours.yaml');
  for (const file of [scenario, lesson, routine, card]) {
    expect(problemsOf(file)).toEqual([]);
    expect(file.text).not.toMatch(/TODO|undefined|…"/);
  }
});

test('a card is added below the others of its deck, which stand as they were', async () => {
  const before = FILES.find(({ path }) => path === 'cards/objections.yaml')?.text as string;
  const { path, text } = await started('card', { says: 'Cheap: is it "safe"?' });
  expect(path).toBe('cards/objections.yaml');
  expect(text.startsWith(`${before}  cheap-is-it-safe:\n`)).toBe(true);
  const others = FILES.filter((file) => file.path !== path);
  expect(problemsOf({ path, text }, others)).toEqual([]);
});

test('a deck that cannot take a card, and a card that is there, are told', async () => {
  const says = 'We are happy as we are.';
  const own = (text: string) => [...FILES, { path: 'cards/own.yaml', text }];
  const deck = (await started('card', { says, deck: 'own' })).text;
  expect(await wrongWith('card', { says, deck: 'own' }, own(deck))).toBe(
    'The card "we-are-happy-as-we-are" of "own" says that already. Write other words.',
  );
  const other = { says: 'No.', deck: 'own' };
  expect(await wrongWith('card', { ...other, id: 'we-are-happy-as-we-are' }, own(deck))).toBe(
    'There is a card "we-are-happy-as-we-are" in content/cards/own.yaml already. Choose another --id.',
  );
  const [head = '', cards = ''] = deck.split('cards:\n');
  expect(await wrongWith('card', other, own(`cards:\n${cards}${head}`))).toBe(
    'In content/cards/own.yaml the cards are not the last key. Move them to its end.',
  );
  expect(await wrongWith('card', other, own('cards: 3'))).toBe(
    'content/cards/own.yaml has errors. Mend them first: npm run check.',
  );
  expect(await wrongWith('card', { says: 'word '.repeat(41) })).toBe('That is 41 words. Write at most 40.');
});

test('a title with whatever is special in YAML stays what it is', async () => {
  for (const title of ['Can\'t: "never" #2', '- no', '{ x }', 'yes', '42', '“No”, she said']) {
    const file = await started('scenario', { title, element: 'price', id: 'special' });
    expect(problemsOf(file)).toEqual([]);
  }
});

const slip = (severity: number) => ({ title: 'does harm', severity, why: 'It does.' });

const SHAPES = [
  { share: { routine: 100, facts: 0 }, facts: 0, slips: {} },
  { share: { routine: 60, facts: 40 }, facts: 3, slips: { harm: slip(30) } },
  { share: { routine: 0, facts: 100 }, facts: 0, slips: { harm: slip(1), more: slip(30) } },
];

test.each([1, 2, 3, 4, 5, 6, 7, 12, 20])('a new scene suits a routine of %i moves', async (count) => {
  const moves = Array.from({ length: count }, (_, place) => ({
    id: `move-${place + 1}`,
    title: `Move ${place + 1}`,
    do: 'Do it.',
    'sounds-like': 'So.',
    why: 'It helps.',
    critical: place === count - 1,
  }));
  for (const { share, facts, slips } of SHAPES) {
    for (const asked of [1, count]) {
      const benchmark = { moves: asked, facts, outcome: 'advanced' };
      const routine = {
        title: 'Own',
        competency: 'objections',
        summary: 'Own.',
        moves,
        slips,
        share,
        benchmark,
      };
      const others = [...FILES, { path: 'routines/own.yaml', text: JSON.stringify(routine) }];
      const file = await started('scenario', { title: 'Own', element: 'price', routine: 'own' }, others);
      expect({ asked, facts, problems: problemsOf(file, others) }).toEqual({ asked, facts, problems: [] });
    }
  }
});

test('a scene can be written at once for a new routine', async () => {
  const routine = await started('routine', { title: 'Clear' });
  const others = [...FILES, routine];
  const file = await started('scenario', { title: 'Own', element: 'price', routine: 'clear' }, others);
  expect(problemsOf(file, others)).toEqual([]);
});

/** What is wrong with some options, without a terminal. */
async function wrongWith(name: string, options: Given, others = FILES): Promise<string | undefined> {
  const filled = await fill((KINDS.get(name) as Kind).fields(shelfOf(others)), options, undefined);
  return 'wrong' in filled ? filled.wrong : undefined;
}

test('what is missing or wrong among the options is told in two sentences', async () => {
  const scene = { title: 'Own', element: 'price' };
  expect(await wrongWith('scenario', {})).toBe('`--title` is missing. Write --title "…".');
  expect(await wrongWith('scenario', { title: ' ' })).toBe('`--title` is empty. Write something.');
  expect(await wrongWith('scenario', { title: 'Own' })).toMatch(
    /^`--element` is missing\. Write one of: price, /,
  );
  expect(await wrongWith('scenario', { ...scene, competency: 'objection' })).toBe(
    'There is no competency "objection". Did you mean "objections"?',
  );
  expect(await wrongWith('scenario', { ...scene, id: 'Not_an_id' })).toBe(
    '"Not_an_id" is not an id. Write lower case letters, digits and single hyphens, at most 64.',
  );
  expect(await wrongWith('scenario', { ...scene, id: 'price-against-what' })).toBe(
    'There is content/scenarios/objections/price-against-what.yaml already. Choose another --id.',
  );
});

test('a kind that builds on something says what to write first', async () => {
  const without = (folder: string) => FILES.filter(({ path }) => !path.startsWith(folder));
  const options = { title: 'Own', element: 'price' };
  expect(await wrongWith('scenario', options, without('competencies/'))).toBe(
    'There is no competency yet. Write a file in content/competencies first.',
  );
  expect(await wrongWith('scenario', options, without('routines/'))).toBe(
    'No routine serves "objections" yet. Write one first: npm run new -- routine --competency objections.',
  );
  expect(await wrongWith('lesson', { title: 'Own' }, without('scenarios/'))).toBe(
    'There is no scene to play after a lesson yet. Write one first: npm run new -- scenario.',
  );
});

test('on a terminal what is missing is asked for, and asked again until it can be', async () => {
  const answers = ['', 'Not yet', '', 'tming', 'timing', '', ''];
  const asked: string[] = [];
  const told: string[] = [];
  const ask = (prompt: string) => {
    asked.push(prompt);
    return Promise.resolve(answers.shift());
  };
  const tell = (wrong: string) => told.push(wrong);
  const fields = (KINDS.get('scenario') as Kind).fields(shelfOf(FILES));
  expect(await fill(fields, {}, { ask, tell })).toEqual({
    given: {
      title: 'Not yet',
      competency: 'objections',
      element: 'timing',
      routine: 'steady',
      id: 'not-yet',
    },
  });
  expect(asked.at(-1)).toBe('Id: the name of the file (not-yet): ');
  expect(told).toEqual([
    '`--title` is empty. Write something.',
    'There is no element "tming". Did you mean "timing"?',
  ]);
  expect(await fill(fields, {}, { ask, tell })).toEqual({
    wrong: 'The input ended before `--title`. Nothing was written.',
  });
});

test('an id comes from the title', () => {
  expect(slugOf("It's twice what we pay!")).toBe('its-twice-what-we-pay');
  expect(slugOf('Café, à la carte')).toBe('cafe-a-la-carte');
  expect(slugOf('…')).toBe('');
  expect(slugOf('word '.repeat(40)).length).toBeLessThanOrEqual(64);
});
