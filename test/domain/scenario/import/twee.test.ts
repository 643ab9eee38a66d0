import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkContent } from '#domain/scenario/checks/report.ts';
import { draftOf } from '#domain/scenario/import/draft.ts';
import { readTwee } from '#domain/scenario/import/twee.ts';
import { readTwinePage } from '#domain/scenario/import/twine-page.ts';
import { ABOUT, lossesOf, sceneOf, waysFrom } from './drafts.ts';

test('every form of a link becomes a reply', () => {
  const scene = sceneOf(`:: Start
Pick one.
[[Hall]]
[[Go up->Attic]]
[[Attic<-Climb]]
[[Down you go|Cellar]]
[[A -> B->Hall]]
[[Pay|Hall][$coins -= 1]]
<<link "Knock" "Hall">><<set $knocked to true>><</link>>
<<button [[Ring|Attic]]>><</button>>
(link-goto: "Wait", "Cellar")

:: Hall
A hall.
:: Attic
Dust.
:: Cellar
Dark.
`);
  expect(waysFrom(scene, 'start')).toEqual({
    Hall: 'hall',
    'Go up': 'attic',
    Climb: 'attic',
    'Down you go': 'cellar',
    'A -> B': 'hall',
    Pay: 'hall',
    Knock: 'hall',
    Ring: 'attic',
    Wait: 'cellar',
  });
  expect(scene.beats['start']?.says).toBe('Pick one.');
  expect(scene.endings['attic']).toEqual({ outcome: 'stalled', says: 'Dust.' });
});

test('a link in the middle of a sentence stays in it', () => {
  const scene = sceneOf(':: Start\nThere is a [[red door|Hall]] here.\n\n:: Hall\nIn.\n');
  expect(scene.beats['start']?.says).toBe('There is a red door here.');
});

test('the story opens where its data say, and what is special among the passages is reported', () => {
  const text = `:: StoryTitle
The Long Quote

:: StoryData
{ "ifid": "D674C58C-DEFA-4F70-B7A2-27742230C0FC", "format": "SugarCube", "start": "The \\u0022desk\\u0022" }

:: Other
Later.

:: The "desk" [office night] {"position":"600,400"}
Hello. [[Other]]

:: Code [script]
window.gold = 1;

:: StoryInit
<<set $gold to 3>>
`;
  const tale = readTwee(text);
  expect(tale.title).toBe('The Long Quote');
  expect(sceneOf(text).start).toBe('the-desk');
  expect(lossesOf(text)).toEqual([
    '10 a tag: office',
    '10 a tag: night',
    '14 a script ("Code"): window.gold = 1;',
    '17 code that runs first ("StoryInit"): <<set $gold to 3>>',
  ]);
});

test('SugarCube: what it does besides telling is reported, with its line', () => {
  const text = `:: Start
<<set $gold to 3>>
<<if $gold gt 2 and $name eq ">>">>You are rich.<<else>>You are poor.<</if>>
You have $gold coins. /% check %/<b>Well?</b>
[img[pic.png]]
<<goto "End">>

:: End
Done.
`;
  expect(sceneOf(text).beats['start']?.says).toBe(
    'You are rich.\nYou are poor.\nYou have $gold coins. Well?',
  );
  expect(waysFrom(sceneOf(text), 'start')).toEqual({ '(You let that stand.)': 'end' });
  expect(lossesOf(text)).toEqual([
    '1 a passage without a choice, which got the reply "go-on": Start',
    '2 a variable change: <<set $gold to 3>>',
    '3 a condition: <<if $gold gt 2 and $name eq ">>">>',
    '3 a condition: <<else>>',
    '4 a variable in the text: $gold',
    '4 a comment: /% check %/',
    '4 markup: <b>',
    '5 a picture: [img[pic.png]]',
    '6 a jump: <<goto "End">>',
  ]);
});

test('Harlowe: macros are reported, and what their hooks hold is told', () => {
  const text = `:: StoryData
{"format": "Harlowe"}
:: Start
(set: $gold to (random: 1, 6))
(if: $gold > 2)[You are rich. [[Spend it->Shop]]](else:)[You are poor.]
|aside>[Look up.] (print: "a ) b")
:: Shop
A shop.
`;
  expect(sceneOf(text).beats['start']?.says).toBe('You are rich. Spend it\nYou are poor.\nLook up.');
  expect(lossesOf(text)).toEqual([
    '4 a variable change: (set: $gold to (random: 1, 6))',
    '5 a condition: (if: $gold > 2)',
    '5 a condition: (else:)',
    '6 a name in the text: |aside>[',
    '6 something printed: (print: "a ) b")',
  ]);
});

test('what a link does when it is chosen goes with its reply, and where it jumps to is where it leads', () => {
  const sugar = `:: Start
You can <<link "wait">><<set $late to true>><</link>> or sign.
<<link "Sign here">><<set $signed to true>>She smiles.<<goto "Done">><</link>>
<<click 'Say "no"'>><<goto [[Not yet|Out]]>><<endclick>>
<<link "Read it" "Out">>Slowly.<</link>>
<<back "Undo">>

:: Done
:: Out
`;
  const harlowe = `:: StoryData
{"format": "Harlowe"}
:: Start
> (link: "Sign here")[
(set: $signed to true)She smiles.(go-to: "Done")
]
> (link-reveal-goto: "Not yet", "Out")[(set: $late to 1)]
(link: "Look closer")[A clause, and (link-goto: "its end", "Out")]

:: Done
:: Out
`;
  const scene = sceneOf(sugar);
  expect(scene.beats['start']?.says).toBe('You can wait or sign.');
  expect(scene.beats['start']?.replies.map(({ say, hears, next }) => [say, hears, next])).toEqual([
    ['Sign here', 'She smiles.', 'done'],
    ['Say "no"', undefined, 'out'],
    ['Read it', 'Slowly.', 'out'],
  ]);
  expect(lossesOf(sugar)).toEqual([
    '2 a variable change: <<set $late to true>>',
    '2 a link that stays on its passage: <<link "wait">><<set $late to true>><</link>> or sign.',
    '3 a variable change: <<set $signed to true>>',
    '3 a jump: <<goto "Done">>',
    '4 a jump: <<goto [[Not yet|Out]]>>',
    '6 a macro: <<back "Undo">>',
  ]);
  const other = sceneOf(harlowe);
  expect(other.beats['start']?.says).toBe('Look closer A clause, and its end');
  expect(other.beats['start']?.replies.map(({ say, hears, next }) => [say, hears, next])).toEqual([
    ['Sign here', 'She smiles.', 'done'],
    ['Not yet', undefined, 'out'],
    ['its end', undefined, 'out'],
  ]);
});

test('a published page is read like its story in Twee', () => {
  const page = `<html><script>let player = "<tw-passagedata>";</script>
<tw-storydata name="The &quot;long&quot; quote" startnode="2" format="Harlowe" hidden>
<style role="stylesheet" id="twine-user-stylesheet" type="text/twine-css">p { color: red }</style>
<script role="script" id="twine-user-script" type="text/twine-javascript"></script>
<tw-passagedata pid="1" name="Out" tags="" position="1,1">Bye.</tw-passagedata>
<tw-passagedata pid="2" name="Desk &amp; chair" tags="office">Too dear,
she says. (set: $a to 1)
[[Why?-&gt;Out]]</tw-passagedata></tw-storydata></html>`;
  const tale = readTwinePage(page);
  expect(tale.title).toBe('The "long" quote');
  expect(tale.start).toBe('Desk & chair');
  const { scenario, losses } = draftOf(tale, ABOUT);
  expect(scenario.beats['desk-chair']?.says).toBe('Too dear,\nshe says.');
  expect(losses.map(({ line, what, text }) => `${line} ${what}: ${text}`)).toEqual([
    '3 a style of the page: p { color: red }',
    '6 a tag: office',
    '7 a variable change: (set: $a to 1)',
  ]);
});

test('links to nothing, a name that stands twice and text above the first passage are reported', () => {
  const text = 'Notes.\n\n:: Start\n[[Hal]]\n[[Nowhere at all]]\n\n:: Hall\nOne.\n\n:: Hall\nTwo.\n';
  const scene = sceneOf(text);
  expect(Object.keys(scene.endings)).toEqual(['hall', 'hall-2']);
  expect(waysFrom(scene, 'start')).toEqual({ Hal: 'hal', 'Nowhere at all': 'nowhere-at-all' });
  expect(lossesOf(text)).toEqual([
    '1 text above the first passage: Notes.',
    '4 a link to a passage that does not exist, perhaps "Hall": Hal',
    '5 a link to a passage that does not exist: Nowhere at all',
    '10 a second passage of this name: Hall',
  ]);
});

test('a second passage of a name takes no name that another has or a link leads to', () => {
  const text = `:: Start
[[dup]] [[dup 2]] [[dup 3]]
:: dup
One.
:: dup
Two.
:: dup 2
Three.
`;
  const scene = sceneOf(text);
  expect(scene.endings['dup-2']).toEqual({ outcome: 'stalled', says: 'Three.' });
  expect(scene.endings['dup-4']).toEqual({ outcome: 'stalled', says: 'Two.' });
  expect(waysFrom(scene, 'start')).toEqual({ dup: 'dup', 'dup 2': 'dup-2', 'dup 3': 'dup-3' });
  expect(lossesOf(text)).toEqual([
    '2 a link to a passage that does not exist, perhaps "dup 2": dup 3',
    '5 a second passage of this name: dup',
  ]);
});

test('what passages with a meaning of their own say is told, and no beat', () => {
  const told = (header: string) => {
    const text = `:: Start\nHello.\n:: ${header}\nSome words.\n`;
    const scene = sceneOf(text);
    expect(Object.keys({ ...scene.beats, ...scene.endings })).toEqual(['start', 'the-end']);
    return lossesOf(text).slice(1);
  };
  expect(told('StoryDisplayTitle')).toEqual(['4 a title ("StoryDisplayTitle"): Some words.']);
  expect(told('StoryIncludes')).toEqual(['4 other files of the story ("StoryIncludes"): Some words.']);
  expect(told('film [Twine.vtt]')).toEqual(['4 the words of a film ("film"): Some words.']);
  expect(told('code [script late]')).toEqual(['3 a tag: late', '4 a script ("code"): Some words.']);
  expect(told('StoryTitle\nMine.\n:: StoryTitle')).toEqual(['6 a title ("StoryTitle"): Some words.']);
});

test('data of a story and of its passages are told, but for what the tool keeps for itself', () => {
  expect(
    lossesOf(`:: StoryData
{ "ifid": "X", "format": "Harlowe", "format-version": "3.3.9", "zoom": 1, "start": "Gone", "tag-colors": { "a": "red" } }
:: Start {"position":"600,400","size":"100,100","mood":"sad"}
[[Out]]
:: Out {broken}
Bye.
`),
  ).toEqual([
    '2 data of the story: start: "Gone"',
    '2 data of the story: tag-colors: {"a":"red"}',
    '3 data of a passage: mood: "sad"',
    '5 data of a passage that are not JSON: {broken}',
  ]);
});

const ODD = [
  '[[',
  ']]',
  '<<',
  '>>',
  '::',
  '(if:',
  '[',
  ']',
  '"',
  "'",
  '->',
  '|',
  '{',
  '\\',
  '<!--',
  '$a',
  '<',
  '/*',
];

test('any text at all makes a draft of sound shape', () => {
  const text = fc.array(fc.oneof(fc.constantFrom(...ODD, '\n', ' ', '\n:: '), fc.string({ unit: 'binary' })));
  fc.assert(
    fc.property(text, (parts) => {
      sceneOf(`:: Start\n${parts.join('')}`);
    }),
    { numRuns: 40 },
  );
});

const word = fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 3, maxLength: 8 });
const sentence = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const fragment = fc.oneof(
  sentence,
  fc.constantFrom(...ODD),
  fc.tuple(sentence, word).map(([say, to]) => `[[${say}->${to}]]`),
  fc.tuple(sentence, word).map(([say, to]) => `[[${to}<-${say}]]`),
  fc.tuple(word, word, word).map(([say, to, name]) => `[[${say}|${to}][$${name} to 1]]`),
  fc.tuple(word, sentence).map(([name, inside]) => `<<if $${name}>>${inside}<</if>>`),
  fc.tuple(word, sentence).map(([name, inside]) => `(if: $${name})[${inside}]`),
  fc.tuple(word, word).map(([name, value]) => `<<set $${name} to "${value}">>`),
  sentence.map((inside) => `<!-- ${inside} -->`),
  sentence.map((inside) => `<span title="${inside}">`),
);

test('every word of every passage is in the draft or in the report', () => {
  const passages = fc.array(fc.array(fragment, { maxLength: 8 }), { minLength: 1, maxLength: 4 });
  const format = fc.constantFrom('', 'SugarCube', 'Harlowe', 'Chapbook');
  fc.assert(
    fc.property(passages, format, fc.constantFrom(' ', '\n'), (bodies, name, between) => {
      const text = [
        `:: StoryData\n${JSON.stringify({ format: name })}`,
        ...bodies.map((parts, index) => `:: passage ${index}\n${parts.join(between)}`),
      ].join('\n\n');
      const { scenario, losses } = draftOf(readTwee(text), ABOUT);
      const kept = JSON.stringify([scenario, losses]);
      for (const [own] of bodies
        .flat()
        .join(between)
        .matchAll(/\b[a-h]{3,}\b/g))
        expect(kept).toContain(own);
    }),
    { numRuns: 300 },
  );
});

test('a draft has problems and never breaks the check', () => {
  const routine = {
    path: 'routines/routine.yaml',
    text: JSON.stringify({
      title: 'One',
      competency: 'objections',
      summary: 'One.',
      moves: [{ id: 'stop', title: 'Stop', do: 'Wait.', 'sounds-like': '(You wait.)', why: 'It helps.' }],
      benchmark: { moves: 1 },
    }),
  };
  const { scenario } = draftOf(
    readTwee(':: Start\nNo. [[Why?->B]] [[Bye->C]]\n:: B\nSo.\n:: C\nSo, then.'),
    ABOUT,
  );
  const draft = { path: 'scenarios/objections/draft.yaml', text: JSON.stringify(scenario) };
  const { problems } = checkContent([routine, draft], new Map([['objections', ['price']]]));
  expect(problems.map(({ code }) => code)).toEqual(expect.arrayContaining(['C01', 'C02', 'C03']));
});

test('a large story of hostile openings is read in reasonable time', () => {
  for (const part of ['<<a "', '(a:', '[[a', '[[a]]', '<a "', '<!--', '(a: "x" ']) {
    const text = `:: Start\n${part.repeat(Math.floor(50_000 / part.length))}`;
    expect(readTwee(text).passages).toHaveLength(1);
  }
});

test('a header of spaces, and long names to compare, take no longer than their length', () => {
  const spaces = `:: a${' '.repeat(900_000)}]\nHello.`;
  expect(readTwee(spaces).passages[0]?.name).toMatch(/^a +\]$/);
  const long = Array.from(
    { length: 500 },
    (_, index) => `:: ${'x'.repeat(900)}${index}\n[[${'y'.repeat(900)}${index}]]`,
  );
  expect(lossesOf(long.join('\n')).length).toBeGreaterThan(500);
});
