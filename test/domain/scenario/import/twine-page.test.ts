import { expect, test } from 'vitest';
import { draftOf } from '#domain/scenario/import/draft.ts';
import { readTwinePage } from '#domain/scenario/import/twine-page.ts';
import { ABOUT } from './drafts.ts';

/** What stands in the draft of a page, by name, and its losses, each on one line. */
function drafted(page: string) {
  const { scenario, losses } = draftOf(readTwinePage(page), ABOUT);
  const { beats, endings } = scenario as Record<string, Record<string, { says: string }>>;
  const says = Object.entries({ ...beats, ...endings }).map(([id, { says: words }]) => `${id}: ${words}`);
  return { says, losses: losses.map(({ line, what, text }) => `${line} ${what}: ${text}`) };
}

const story = (inside: string, about = 'name="Tale" startnode="1"') =>
  `<html>\n<tw-storydata ${about}>${inside}</tw-storydata>\n</html>`;

test('a passage without a number, and one that is broken off, are passages', () => {
  const { says, losses } = drafted(`<tw-storydata name="Tale">
<tw-passagedata name="Start" tags="">[[Next]]</tw-passagedata>
<tw-passagedata pid="2" name="Next" tags="">[[Last]]
<tw-passagedata pid="3" name="Last" tags="">The end of`);
  expect(says).toEqual([
    'start: (Nothing is said here yet.)',
    'next: (Nothing is said here yet.)',
    'last: The end of',
  ]);
  expect(losses).toEqual(['3 a passage that is broken off: Next', '4 a passage that is broken off: Last']);
});

test('a tag that is broken off is told', () => {
  const page =
    '<tw-storydata name="Tale"><tw-passagedata name="Start">Hi.</tw-passagedata>\n<tw-passagedata name="Ne';
  expect(drafted(page).losses).toContain('2 text between the passages: <tw-passagedata name="Ne');
});

test('attributes stand in any quotes or none, in any order and case', () => {
  const { says, losses } = drafted(
    story(
      `<TW-PASSAGEDATA NAME='A > B' PID=1 >Hi. [[Next]]</TW-PASSAGEDATA>
<tw-passagedata tags='script' name='Code' pid='2'>window.x = 1;</tw-passagedata>
<tw-passagedata tags = "sad old" name = Next>Bye.</tw-passagedata>`,
      "format='Harlowe' startnode=1 name=Tale",
    ),
  );
  expect(says).toEqual(['a-b: Hi. Next', 'next: Bye.']);
  expect(losses).toEqual(['3 a script ("Code"): window.x = 1;', '4 a tag: sad', '4 a tag: old']);
});

test('losses name the line on which they stand, also on a page of one line and in a tag of several', () => {
  const told = (page: string) => drafted(page).losses;
  const go = 'a passage without a choice, which got the reply "go-on"';
  expect(
    told('<tw-storydata name="a"><tw-passagedata name="A &amp; B" tags="x">Hi.</tw-passagedata>'),
  ).toEqual(['1 a tag: x', `1 ${go}: A & B`]);
  expect(told(story('\n<tw-passagedata\n name="A"\n tags="x">One.\n$two</tw-passagedata>'))).toEqual([
    '3 a tag: x',
    `3 ${go}: A`,
    '6 a variable in the text: $two',
  ]);
});

test('of an archive the first story is the draft, and the others are told by name', () => {
  const archive = `<tw-storydata name="One" format="SugarCube"><tw-passagedata pid="1" name="Start">(set: $a to 1)</tw-passagedata></tw-storydata>
<tw-storydata name="Two" format="Harlowe"><tw-passagedata pid="1" name="Start">Two.</tw-passagedata>
<tw-passagedata pid="2" name="More">More.</tw-passagedata></tw-storydata>
<tw-storydata name="Three" format="Harlowe"></tw-storydata>`;
  const tale = readTwinePage(archive);
  expect(tale.title).toBe('One');
  const { says, losses } = drafted(archive);
  expect(says).toEqual(['start: (set: $a to 1)', 'the-end: (Nothing is said here yet.)']);
  expect(losses.slice(-2)).toEqual([
    '2 another story, with 2 passages: Two',
    '4 another story, with 0 passages: Three',
  ]);
});

test('names of passages are trimmed, as links are', () => {
  const page = story(`<tw-passagedata pid="1" name=" Start ">Hi.\n[[Go-> 60003]]</tw-passagedata>
<tw-passagedata pid="2" name=" 60003">Bye.</tw-passagedata>`);
  expect(drafted(page)).toEqual({ says: ['start: Hi.', '60003: Bye.'].sort(), losses: [] });
});

test('what stands in a story beside its passages is told, and what is Twine’s own is not', () => {
  const page = story(
    `<tw-tag name="sad" color="red"></tw-tag><!-- Ask Dana -->
<tw-passagedata pid="1" name="Start" position="1,1" size="2,2" mood="sad">Hi.\n[[Out]]</tw-passagedata>
Loose words.
<b>
<tw-passagedata pid="2" name="Out">Bye.</tw-passagedata>`,
    'name="Tale" startnode="1" tags="price late" ifid="X" zoom="1" creator="Twine" options="" hidden',
  );
  expect(drafted(page).losses).toEqual([
    '2 data of the story: tags: price late',
    '2 the colour of a tag: sad: red',
    '2 a comment: <!-- Ask Dana -->',
    '3 data of a passage: mood: sad',
    '5 text between the passages: Loose words.',
    '6 markup between the passages: <b>',
  ]);
});

test('a large page of hostile openings is read in reasonable time', () => {
  const start = '<tw-storydata name="a" startnode="1">';
  const openings = [
    '<tw-passagedata pid=',
    '<style type="text/twine-css">',
    '<!--',
    '<a b="',
    '<a b=\'c"d',
    '< ',
    '<b>',
    '</x ',
    '<a =',
  ];
  for (const part of openings) {
    readTwinePage(start + part.repeat(1_000_000 / part.length));
  }
  const passages = Array.from(
    { length: 12_000 },
    (_, pid) => `<tw-passagedata pid="${pid}" name="P ${pid}">[[P ${pid + 1}]]</tw-passagedata>`,
  );
  expect(readTwinePage(start + passages.join('')).passages).toHaveLength(12_000);
});
