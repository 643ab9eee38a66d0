import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkCourse } from '#domain/course/check-course.ts';
import { checkContent } from '#domain/scenario/checks/report.ts';
import { draftOf, type ObjectionPlay } from '#domain/scenario/draft.ts';
import { Routine } from '#domain/scenario/routine.ts';
import { starterOf } from '#domain/scenario/starter.ts';
import { readContent } from '../../../src/cli/content.ts';

const files = readContent('content').filter(({ path }) => !path.startsWith('scenarios/'));
const { elements } = checkCourse(files);
const steady = Routine.parse(parse(files.find(({ path }) => path === 'routines/steady.yaml')?.text ?? ''));
const MOVES = steady.moves.map(({ id }) => id);

const frame = {
  competency: 'objections',
  routine: 'steady',
  titles: Object.fromEntries(steady.moves.map(({ id, title }) => [id, title])),
  starter: starterOf(steady),
};

const EMPTY: ObjectionPlay = {
  objection: 'It’s twice what we pay',
  element: 'price',
  buyer: { name: '', role: '', company: '' },
  lines: {},
};

function problemsOf(play: ObjectionPlay) {
  const { file, text } = draftOf(play, frame);
  const { problems, subjects } = checkContent(
    [...files, { path: `scenarios/objections/${file}`, text }],
    elements,
  );
  return { problems, scenario: subjects[0]?.linked.scenario };
}

const LINES = {
  stop: '(I count to two.)',
  'say-back': 'Twice what you pay now, and you are the one who signs for it.',
  search: 'What is in the price you pay today?',
  sort: 'And if that were cleared up, what else would stop you?',
  speak: 'The weekends are the whole gap, and here they are on one page.',
  settle: 'Is that dealt with? Then Thursday at ten, with Tomas.',
};

test('a draft with every line passes the check without a warning, and its lines are the benchmark route', () => {
  const buyer = { name: 'Dana Reyes', role: 'VP Operations', company: 'Halden Freight' };
  const { problems, scenario } = problemsOf({ ...EMPTY, buyer, lines: LINES });
  expect(problems.filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(scenario?.buyer).toMatchObject(buyer);
  expect(scenario?.beats['objection']?.says).toBe(EMPTY.objection);
  const mine = Object.values(scenario?.beats ?? {})
    .flatMap(({ replies }) => replies)
    .filter(({ id }) => id.startsWith('mine-'));
  expect(mine.map(({ say }) => say)).toEqual([
    `(I count to two.) ${LINES['say-back']}`,
    `${LINES.search} ${LINES.sort}`,
    `${LINES.speak} ${LINES.settle}`,
  ]);
  expect(mine.flatMap(({ makes }) => makes)).toEqual(MOVES);
});

test('a move without a line leaves a cue that names it', () => {
  const { problems, scenario } = problemsOf({ ...EMPTY, lines: { search: LINES.search } });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(scenario?.beats['behind']?.replies[1]?.say).toBe(`(To write: Sort.) ${LINES.search}`);
});

test.each([
  ['It’s twice what we pay!', 'its-twice-what-we-pay.yaml'],
  ['Zu teuer für uns', 'zu-teuer-fur-uns.yaml'],
  ['🤷', 'an-objection.yaml'],
])('the draft of %s is called %s', (objection, file) => {
  expect(draftOf({ ...EMPTY, objection }, frame).file).toBe(file);
});

test('whatever is written, the draft is a scene without an error, and every word of it arrives', () => {
  const odd = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.constantFrom(
      ...[
        '"No": never',
        "it's",
        '- a\n- b',
        '{ x: 1 } # not a comment',
        '& * ! | > %',
        '🤷‍♀️ ça',
        'a\u2028b\u0085c',
      ],
      ...['(only a cue)', '(open', 'yes', '42', 'thanks? ok? really?', 'word '.repeat(400), ''],
    ),
  );
  const said = odd.filter((text) => text.trim() !== '');
  const plays = fc.record({
    objection: said,
    element: fc.constantFrom(...(elements.get('objections') ?? [])),
    buyer: fc.record({ name: odd, role: odd, company: odd }),
    lines: fc.dictionary(fc.constantFrom(...MOVES), odd),
  });
  fc.assert(
    fc.property(plays, (play) => {
      const { problems, scenario } = problemsOf(play);
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(scenario?.title).toBe(play.objection.replace(/[\s\p{Cc}]+/gu, ' ').trim());
    }),
    { numRuns: 50 },
  );
});
