import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Read } from '../../../../src/cli/new/import/ink.ts';
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

const WEAVE = `-> desk
=== desk ===
"You wanted to see me?" she asks.
* [Say nothing] You wait.
  ** "Well[?"]," you say at last.
     She nods.
  ** [Leave] -> hall
  -- (quiet) The clock ticks.
+ "Good morning[."]," you say.
* (bold) "It is too dear."
* Hut 14[]. It is cold there.
- She turns to the window.
-> hall.door
=== hall
= door
The door is shut.
-> END
= stairs
Nobody climbs them.
-> desk
`;

test.each([
  ['a source', (source: string) => readInkSource(source)],
  ['a compiled story', (source: string) => readInkJson(compiled(source))],
])('weave, stitches, labels and gathers of %s become beats', (_, read) => {
  const scene = sceneOf(read(WEAVE));
  expect(scene.start).toBe('desk');
  expect(repliesOf(scene, 'desk')).toEqual([
    ['Say nothing', undefined, 'desk-say-nothing', true],
    ['"Good morning."', '"Good morning," you say.', 'desk-g-0', false],
    ['"It is too dear."', undefined, 'desk-g-0', true],
    ['Hut 14', 'It is cold there.', 'desk-g-0', true],
  ]);
  expect(scene.beats['desk-say-nothing']?.says).toBe('You wait.');
  expect(repliesOf(scene, 'desk-say-nothing')).toEqual([
    ['"Well?"', '"Well," you say at last.\nShe nods.', 'desk-quiet', true],
    ['Leave', undefined, 'hall-door', true],
  ]);
  expect(repliesOf(scene, 'desk-quiet')).toEqual([['(You let that stand.)', undefined, 'desk-g-0', false]]);
  expect(scene.endings).toEqual({ 'hall-door': { outcome: 'stalled', says: 'The door is shut.' } });
  expect(scene.beats['hall-stairs']?.says).toBe('Nobody climbs them.');
});

const STATE = `VAR gold = 3
CONST LIMIT = 5
EXTERNAL ring(times)
TODO: name her
-> desk
=== desk
# mood: tense
{gold > LIMIT: You are rich.|You are poor.}
{not hall: -> hall}
~ gold = gold - price(2)
You have {gold} left<>, she says.
<- smalltalk
* {gold > 1} [Pay] -> hall
* -> hall
=== hall
{Once.|Twice.|Often.}
-> aside ->
-> END
=== aside
An aside.
->->
=== smalltalk
+ [Weather] It rains. -> desk
=== function price(x)
~ return x * 2
=== function ring(times)
~ return 0
`;

test('what a scene has no counterpart for is told with its line', () => {
  const read = readInkSource(STATE);
  const scene = sceneOf(read);
  expect(scene.beats['desk']?.says).toBe('You are rich.\nYou have {gold} left, she says.');
  expect(repliesOf(scene, 'desk')).toEqual([
    ['Weather', 'It rains.', 'desk', false],
    ['Pay', undefined, 'hall', true],
  ]);
  expect(scene.endings['hall']?.says).toBe('Once.');
  expect(lossesOf(read)).toEqual([
    '1 a variable: VAR gold = 3',
    '2 a variable: CONST LIMIT = 5',
    '3 a function outside the story: EXTERNAL ring(times)',
    '4 a note: TODO: name her',
    '7 a tag: # mood: tense',
    '8 a condition: {gold > LIMIT: You are rich.|You are poor.}',
    '8 text that is not in the draft: You are poor.',
    '9 a way on under a condition: -> hall',
    '9 a condition: {not hall: -> hall}',
    '10 a call of a function: ~ gold = gold - price(2)',
    '10 a variable change: ~ gold = gold - price(2)',
    '11 something printed: You have {gold} left<>, she says.',
    '12 a thread, which is copied into the draft: <- smalltalk',
    '13 a condition of a choice: * {gold > 1} [Pay] -> hall',
    '14 a choice for when no other is left: * -> hall',
    '14 a way on that is not in the draft: * -> hall',
    '16 text that changes from time to time: {Once.|Twice.|Often.}',
    '16 text that is not in the draft: Twice.',
    '16 text that is not in the draft: Often.',
    '17 a tunnel: -> aside ->',
    '21 the way back from a tunnel: ->->',
    '24 a function: === function price(x)',
    '25 the result of a function: ~ return x * 2',
    '26 a function: === function ring(times)',
    '27 the result of a function: ~ return 0',
  ]);
});

test('a compiled story has no lines, and its formulas are told as people write them', () => {
  const told = lossesOf(readInkJson(compiled(STATE)));
  expect(told).toContain('undefined a condition: (gold > 5)');
  expect(told).toContain('undefined a condition of a choice: (gold > 1)');
  expect(told).toContain('undefined text that is not in the draft: Twice.');
});

test('a story of several files is read with all of them, and losses name theirs', () => {
  const files: Record<string, string> = { 'more/hall.ink': '=== hall(x)\n{x > 2: Warm.|Cold.}\n-> END\n' };
  const read = readInkSource('INCLUDE more/hall.ink\nHello.\n+ [In] -> hall(3)\n', (name) => files[name]);
  expect(sceneOf(read).endings['hall']?.says).toBe('Warm.');
  const losses = draftFrom(read).losses.map(
    ({ file, line, what, text }) => `${file} ${line} ${what}: ${text}`,
  );
  expect(losses).toEqual([
    'undefined 1 a file that was read with it: INCLUDE more/hall.ink',
    'more/hall.ink 1 a passage that is handed something: === hall(x)',
    'more/hall.ink 2 a condition: {x > 2: Warm.|Cold.}',
    'more/hall.ink 2 text that is not in the draft: Cold.',
  ]);
});

const DEBUG = `VAR debug = false
VAR late = false
{debug:
  Testing.
  + [Jump] -> desk
- else:
  -> desk
}
=== desk
{late: Too late.|In time.}
{
- late: Go.
- else: -> hall
}
-> END
=== hall
~ late = true
-> END
`;

test('what never holds is not taken, and a way on that is not taken is told', () => {
  const read = readInkSource(DEBUG);
  const scene = sceneOf(read);
  expect(scene.start).toBe('desk');
  expect(scene.beats['desk']?.says).toBe('Too late.\nGo.');
  expect(lossesOf(read)).toEqual(
    expect.arrayContaining([
      '4 text that is not in the draft: Testing.',
      '5 a choice that is not in the draft: + [Jump] -> desk',
      '13 a way on that is not in the draft: - else: -> hall',
    ]),
  );
});

test('what ink does not accept is told with its line in two sentences', () => {
  const wrong = (read: Read) => ('wrong' in read ? read.wrong : []);
  expect(wrong(readInkSource('Hello.\n-> nowhere\n'))[0]).toMatch(
    /^Line 2: ink does not accept this: .*nowhere.*\. Mend it, and import again\.$/,
  );
  expect(wrong(readInkSource('{a: {b: ~ }\n* -> ->\n'))).not.toEqual([]);
  expect(wrong(readInkSource('INCLUDE other.ink\n'))).toEqual([
    'The story includes "other.ink", which cannot be read. Put that file beside the story, and import again.',
  ]);
  expect(wrong(readInkSource('INCLUDE a.ink\n', () => 'INCLUDE a.ink\n'))[0]).toMatch(
    /^a\.ink, line 1: ink /,
  );
});

const word = fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 4, maxLength: 8 });
const sentence = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const knots = ['one', 'two', 'three'];
const way = fc.constantFrom('', ' -> DONE', ' -> one', ' -> two', ' -> three', ' -> three.inner');
const line = fc.oneof(
  sentence,
  fc.tuple(sentence, word).map(([said, tag]) => `${said} # ${tag}`),
  fc.tuple(sentence, sentence).map(([yes, no]) => `{gold > 2: ${yes}|${no}}`),
  fc.tuple(word, word, word).map(([one, two, three]) => `{&${one}|${two}|${three}}`),
  fc.tuple(sentence, way).map(([yes, to]) => `{gold > 2: ${yes}${to}}`),
  fc
    .tuple(sentence, way, sentence, way, fc.constantFrom('- else', '- gold'))
    .map(([yes, to, no, other, last]) => `{\n- gold > 1: ${yes}${to}\n${last}: ${no}${other}\n}`),
  fc.tuple(sentence, way, word, way).map(([one, to, two, other]) => `{!${one}${to}|${two}${other}}`),
  fc.tuple(word, word).map(([one, two]) => `${one} {gold} {"${two}"} <>\n${two}`),
  fc.constant('~ gold = gold + 1'),
  fc.constant('-> aside ->'),
  fc.constant('<- talk'),
);
const choice = fc
  .tuple(
    fc.constantFrom('*', '+', '**', '++'),
    fc.constantFrom('', '{gold > 1} '),
    sentence,
    word,
    sentence,
    way,
  )
  .map(([mark, when, say, only, after, to]) => `${mark} ${when}${say} [${only}] ${after}${to}`);
const gather = fc.tuple(fc.constantFrom('- ', '-- '), sentence).map(([mark, said]) => `${mark}${said}`);
const body = fc.array(fc.oneof(line, choice, gather), { minLength: 1, maxLength: 9 });

test('every word of a story is in the draft or in the report, from the source and compiled', () => {
  fc.assert(
    fc.property(fc.array(body, { minLength: 3, maxLength: 3 }), body, (bodies, inner) => {
      const source = [
        'VAR gold = 1\n-> one',
        ...bodies.map((lines, index) => `=== ${knots[index]}\n${lines.join('\n')}\n-> DONE`),
        `= inner\n${inner.join('\n')}\n-> DONE`,
        '=== aside\nacademe bagged\n->->\n=== talk\n+ [deface] facade -> one\n-> DONE\n',
      ].join('\n');
      const read = readInkSource(source);
      fc.pre('tale' in read);
      for (const each of [read, readInkJson(compiled(source))]) {
        const kept = JSON.stringify(draftFrom(each));
        for (const [own] of source.matchAll(/\b[a-h]{4,}\b/g)) expect(kept).toContain(own);
      }
    }),
    { numRuns: 25 },
  );
});
