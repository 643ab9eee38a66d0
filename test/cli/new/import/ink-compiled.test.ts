import { expect, test, vi } from 'vitest';
import {
  compiled,
  draftFrom,
  lossesOf,
  readInkJson,
  readInkSource,
  repliesOf,
  sceneOf,
} from './ink-story.ts';

vi.setConfig({ testTimeout: 30_000 });

const PRINTED = `VAR name = "Ann"
CONST TOWN = "Leeds"
LIST kit = rope, (lamp)
EXTERNAL ring(times)
Hello {name}, {"my friend"} of {TOWN}, {7} {"or {name}"}. You have { LIST_COUNT(kit) } things.
{RANDOM(1, 6)} {CHOICE_COUNT()} {ring(3)} {price(2)}
* Go {"there"}, {name}[.] # by {name}
- -> END
=== function price(x)
~ temp cost = 2
~ return x * cost
=== function ring(times)
~ return 0
`;

test('what is printed stands in the line: a text or a number as it is, a variable by its name', () => {
  const read = readInkJson(compiled(PRINTED));
  const scene = sceneOf(read);
  expect(scene.beats['opening']?.says).toBe(
    'Hello {name}, my friend of Leeds, 7 or {name}. You have {…} things.\n{…} {…} {ring()} {price()}',
  );
  expect(scene.beats['opening']?.replies.map(({ say }) => say)).toEqual(['Go there, {name}.']);
  const printed = lossesOf(read).filter((loss) => loss.includes('printed'));
  expect(printed.map((loss) => loss.replace('undefined something printed: ', ''))).toEqual([
    'name',
    'name',
    'LIST_COUNT(kit)',
    'RANDOM(1, 6)',
    'CHOICE_COUNT()',
    'ring(3)',
    'price(2)',
    'name',
    'name',
  ]);
});

test('what a compiled story declares and works out is told in full', () => {
  const source = `LIST mood = happy, (sad), angry, calm = 7
VAR x = 2
VAR kit = ()
{x:
- 1: One.
- else: Other.
}
{Once.|Twice.}
-> END
`;
  const told = lossesOf(readInkJson(compiled(source)));
  expect(told).toEqual(
    expect.arrayContaining([
      'undefined a variable: LIST mood = happy, sad, angry, calm = 7',
      'undefined a variable change: mood = sad',
      'undefined a variable change: x = 2',
      'undefined a variable change: kit = ()',
      'undefined a condition: (x == 1)',
      'undefined text that changes from time to time: {…}',
    ]),
  );
});

/** A story as older versions of ink compile it. */
const older = (root: unknown, inkVersion: unknown = 20): string =>
  JSON.stringify({ inkVersion, root, listDefs: {} });

test('tags of older versions of ink are told, and nothing is said on the side', () => {
  const warned = vi.spyOn(console, 'warn');
  const choice = ['ev', 'str', '^Go', '/str', '/ev', { '*': '0.c-0', flg: 20 }];
  const gone = { 'c-0': ['\n', '^Gone.', '\n', 'end', { '#f': 5 }] };
  const root = [
    ['^Hello.', { '#': 'mood: tense' }, '\n', { '#': 'music: slow' }, ...choice, gone],
    'done',
    null,
  ];
  const read = readInkJson(older(root));
  expect(repliesOf(sceneOf(read), 'opening')).toEqual([['Go', 'Gone.', 'the-end', true]]);
  expect(lossesOf(read)).toEqual(['undefined a tag: # mood: tense', 'undefined a tag: # music: slow']);
  expect(warned).not.toHaveBeenCalled();
});

test('a way to what a compiled story has not is told, and leads nowhere', () => {
  const choice = (to: string) => ['ev', 'str', `^To ${to}`, '/str', '/ev', { '*': to, flg: 20 }];
  const root = [
    [
      '^Hello.',
      '\n',
      'thread',
      { '->': 'shop.gone' },
      ...choice('0.c-0'),
      ...choice('0.c-9'),
      { 'c-0': [{ '->': 'nowhere' }, null] },
    ],
    'done',
    { shop: ['^Shop.', '\n', { '->': '.^.away' }, null] },
  ];
  const read = readInkJson(older(root));
  const { scenario, losses } = draftFrom(read);
  const beats = scenario.beats as Record<string, { replies: { next: string }[] }>;
  expect(beats['opening']?.replies.map(({ next }) => next)).toEqual(['nowhere', '0-c-9']);
  expect(beats['shop']?.replies.map(({ next }) => next)).toEqual(['away']);
  expect(losses.map(({ what, text }) => `${what}: ${text}`)).toEqual(
    expect.arrayContaining([
      'a way on that is not in the draft: -> shop.gone',
      'a link to a passage that does not exist: nowhere',
      'a link to a passage that does not exist: 0.c-9',
      'a link to a passage that does not exist: away',
    ]),
  );
});

test('a story that opens with a way to nothing is told of it', () => {
  const read = readInkJson(
    older([[{ '->': 'gone' }, null], 'done', { shop: ['^Shop.', '\n', 'end', null] }]),
  );
  expect(lossesOf(read)).toContain('undefined a way on that is not in the draft: -> gone');
});

test('a way back from a tunnel to the end is a way back', () => {
  const read = readInkSource('-> aside ->\nHello.\n-> END\n=== aside\nBye.\n->-> END\n');
  expect(sceneOf(read).endings['aside']?.says).toBe('Bye.');
  expect(lossesOf(read)).toContain('6 the way back from a tunnel: ->-> END');
});

const NO_STORY = 'is not a compiled ink story';

test.each([
  ['is not JSON', ''],
  ['is not JSON', '{'],
  [NO_STORY, '[]'],
  [NO_STORY, 'null'],
  [NO_STORY, '{"inkVersion":21}'],
  [NO_STORY, '{"inkVersion":21,"root":5}'],
  [NO_STORY, '{"root":[]}'],
  ['is of version 1 of compiled ink, and 18 to 21 can be read', '{"inkVersion":1,"root":[]}'],
  ['is of version 22 of compiled ink, and 18 to 21 can be read', '{"inkVersion":22,"root":[]}'],
  ['has parts that cannot be read', '{"inkVersion":21,"root":["unheard of",null]}'],
  ['has parts that cannot be read', `{"inkVersion":21,"root":${'['.repeat(50_000)}${']'.repeat(50_000)}}`],
])('what is no compiled story is told in two sentences: it %s', (what, text) => {
  const wrong = [`"tale.ink.json" ${what}. Import its .ink source instead.`];
  expect(readInkJson(text)).toEqual({ wrong });
});
