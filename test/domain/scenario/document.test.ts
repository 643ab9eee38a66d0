import { expect, test, vi } from 'vitest';
import { parseText } from '#domain/scenario/document.ts';

vi.setConfig({ testTimeout: 30_000 });

/** What is wrong with a text, as the check prints it. */
const lines = (text: string): string[] =>
  parseText(text).problems.map(({ line, column, wrong, remedy }) => `${line}:${column} ${wrong} ${remedy}`);

test('a text is read as data, with a place for each part of it', () => {
  const { data, problems, locate } = parseText(
    'title: Hm\nbeats:\n  opener:\n    replies:\n      - id: ask\n        say: So?\n',
  );
  expect(problems).toEqual([]);
  expect(data).toEqual({ title: 'Hm', beats: { opener: { replies: [{ id: 'ask', say: 'So?' }] } } });
  expect(locate(['title'])).toEqual({ line: 1, column: 8 });
  expect(locate(['title'], 'key')).toEqual({ line: 1, column: 1 });
  expect(locate(['beats', 'opener', 'replies', 0, 'say'])).toEqual({ line: 6, column: 14 });
  expect(locate(['beats', 'opener', 'replies', 0], 'key')).toEqual({ line: 5, column: 9 });
  expect(locate([])).toEqual({ line: 1, column: 1 });
});

test('what is missing is placed at the nearest thing above it', () => {
  const { locate } = parseText('beats:\n  opener:\n    says: Hm\n');
  expect(locate(['beats', 'opener', 'replies', 3, 'say'])).toEqual({ line: 3, column: 5 });
  expect(locate(['beats', 'sort'])).toEqual({ line: 2, column: 3 });
  expect(locate(['endings'])).toEqual({ line: 1, column: 1 });
});

test('a comment and a blank line above the first key do not shift the places', () => {
  expect(parseText('# yaml-language-server: $schema=x\n\ntitle: 4\n').locate(['title'])).toEqual({
    line: 3,
    column: 8,
  });
});

test('line ends of Windows and a byte order mark are read like any other', () => {
  const { data, locate } = parseText('\uFEFFtitle: Hm\r\nlevel: 1\r\n');
  expect(data).toEqual({ title: 'Hm', level: 1 });
  expect(locate(['level'])).toEqual({ line: 2, column: 8 });
});

test('of what is not YAML the first place is told, and not what comes of it', () => {
  expect(lines('a: [1, 2\nb: }')).toEqual([
    '2:1 This is not YAML: the line does not stand under its neighbours, or a bracket above it is not closed. Move the line, or close the bracket; the rest of the file is read once it is YAML.',
  ]);
  expect(lines(' a: 1\nb: 2\nc: 3\n')).toHaveLength(1);
  expect(lines('a: 1\na: 2\n')).toEqual([
    '2:1 The key "a" stands twice in one place. Delete one of them, or rename it.',
  ]);
  expect(lines('a:\n\tb: 1\n')[0]).toMatch(/^2:1 This is not YAML: tabs are not allowed as indentation\./);
});

test.each([
  ['says: Well: no', '1:7 This is not YAML: a colon stands in a text'],
  ['say: "Shout" is a word', '1:14 This is not YAML: what stands here does not go on'],
  ['say: @all', '1:6 This is not YAML: a text begins with a sign'],
  ['say: "A \\q"', '1:9 This is not YAML: there is a backslash'],
  ['say: "Shout', '2:1 This is not YAML: a quotation mark or a bracket is not closed'],
  ['says\nlevel: 1', '1:1 This is not YAML: there is no key with a colon'],
  ['a: &x &y 1', '1:7 This is not YAML: a node can have at most one anchor.'],
])('%j is refused in the words of an author', (text, begins) => {
  const [said = ''] = lines(`${text}\n`);
  expect(said.slice(0, begins.length)).toBe(begins);
  expect(said).toMatch(/; the rest of the file is read once it is YAML\.$/);
});

test('a number sign within words without quotes is refused: a comment begins there', () => {
  const wrong = 'A "#" ends the text here, and what stands behind it is a comment that nobody reads.';
  const [problem] = parseText('hears: We are #1 in the yard.\n').problems;
  expect(problem).toMatchObject({ line: 1, column: 14, wrong });
  expect(lines('l: [ two words #2\n ]\n')).toHaveLength(1);
  expect(
    lines(
      '# above\nsays: "We are #1." # the boast\nnext: day #the good end\nhears: A few words. # a note\nstart: 45 # of 100\n',
    ),
  ).toEqual([]);
  expect(lines('says: >\n  We are #1 in the yard.\n')).toEqual([]);
});

test('a control character is refused, also one that is written with a backslash', () => {
  expect(lines('say: "\\e[31mRed\\a"\nhears: "One\\ttwo\\nthree"\n')).toEqual([
    '1:6 The text holds a control character, written with a backslash. Delete it, or put the text in single quotes.',
  ]);
});

test('an empty file, one of blanks and one of comments are said to be empty', () => {
  for (const text of ['', '  \n\n', '# only a comment\n', '---\n']) {
    expect(lines(text)).toEqual(['1:1 The file is empty. Write it, or delete it.']);
  }
});

test('what Git could not merge is told in one line', () => {
  const { problems } = parseText('a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> other\n');
  expect(problems).toEqual([
    expect.objectContaining({
      line: 2,
      column: 1,
      wrong: 'Two versions of a part stand here, which Git could not merge.',
    }),
  ]);
});

test('a second document in one file is refused in the words of an author', () => {
  expect(lines('a: 1\n---\nb: 2\n')).toEqual([
    '2:1 The file holds more than one document. Put what follows the line "---" into a file of its own.',
  ]);
});

test('an alias that names nothing is refused at its place', () => {
  expect(lines('a: 1\nb: *c\n')).toEqual([
    '2:4 The alias "*c" names no anchor above it. Write the part out in full.',
  ]);
});

test('anchors and their aliases are read, and what they copy too often is refused', () => {
  expect(parseText('a: &a [1, 2]\nb: *a\n').data).toEqual({ a: [1, 2], b: [1, 2] });
  const laughs = [...'bcdefghi'].map(
    (name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(', ')}]`,
  );
  expect(lines(['a: &a [ha, ha]', ...laughs].join('\n'))).toEqual([
    '1:1 The anchors of the file copy too much. Write the parts out in full.',
  ]);
  expect(lines('a: &a\n  b: *a\n')).toEqual([
    '1:1 The anchors of the file copy too much. Write the parts out in full.',
  ]);
});

test('more than a thousand aliases are refused, however many, before they are followed', () => {
  const many = (count: number) => lines(`a: &a 1\nb: [${'*a, '.repeat(count)}]`);
  expect(many(1000)).toEqual([]);
  expect(many(1001)).toEqual(['1:1 The anchors of the file copy too much. Write the parts out in full.']);
  expect(many(20_000)).toEqual(many(1001));
});

const TOO_DEEP = '1:1 The file is nested more than 64 levels deep. Write it flatter.';

test.each([
  ['lists in brackets', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ['mappings in braces', `${'{a: '.repeat(5000)}1${'}'.repeat(5000)}`],
  ['brackets never closed', '['.repeat(5000)],
  ['lists by hyphens', `${'- '.repeat(5000)}1`],
  ['keys by question marks', `${'? '.repeat(5000)}1`],
  [
    'mappings by indentation',
    Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
  ],
  [
    'aliases',
    ['a0: &a0 []', ...Array.from({ length: 1000 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}]`)].join('\n'),
  ],
])('%s nested too deeply are refused, whatever the depth', (_, text) => {
  expect(lines(text)).toEqual([TOO_DEEP]);
});

test('sixty-four levels are read, one more is not', () => {
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
  expect(lines(nested(64))).toEqual([]);
  expect(lines(nested(65))).toEqual([TOO_DEEP]);
});

test('a file over a million characters is refused unread', () => {
  expect(lines(`a: ${'x'.repeat(1_000_000)}`)).toEqual([
    '1:1 The file is larger than a megabyte. Split it into several files.',
  ]);
});

test('keys that are lists, mappings or aliases are refused at their place', () => {
  const refused = 'A key is a list, a mapping or an alias. Write a word.';
  expect(lines('a: 1\n? [a, b]\n: c\n')).toEqual([`2:3 ${refused}`]);
  expect(lines('a: &a b\n? *a\n: c\n')).toEqual([`2:3 ${refused}`]);
});

test('a part that is copied from an anchor has its places where the anchor stands', () => {
  const { locate } = parseText('a: &a\n  b: { c: 1 }\nd: *a\n');
  expect(locate(['d', 'b', 'c'])).toEqual({ line: 2, column: 11 });
  expect(locate(['d', 'b', 'c'], 'key')).toEqual({ line: 2, column: 8 });
  expect(locate(['d'])).toEqual({ line: 3, column: 4 });
});

test('an empty key and a number have places like any other key', () => {
  const { locate } = parseText('a: 1\n: 2\n7: 3\n');
  expect(locate([''], 'key')).toEqual({ line: 2, column: 1 });
  expect(locate(['7'])).toEqual({ line: 3, column: 4 });
});

test.each([
  ['a: !foo 1', '1:9', 'The tag "!foo" stands here. Delete it: content needs none.'],
  ['a: !!set {b, c}', '1:10', 'The tag "!!set" stands here. Delete it: content needs none.'],
  [
    '%YAML 1.1\n---\na: yes',
    '1:1',
    'A line that begins with "%" changes how YAML is read. Delete it: content is read in one way.',
  ],
  [
    'a: 1\nb: x\0y',
    '2:5',
    'A control character stands here, which no editor shows. Delete it, and save the file with line ends of Unix or Windows.',
  ],
  [
    'a: 1\rb: 2',
    '1:5',
    'A control character stands here, which no editor shows. Delete it, and save the file with line ends of Unix or Windows.',
  ],
])('%j is refused: it is YAML and not content', (text, place, words) => {
  expect(lines(text)).toEqual([`${place} ${words}`]);
});

test('a key called __proto__ is data like any other, and touches no prototype', () => {
  const { data } = parseText('__proto__: { polluted: true }\nconstructor: 1\n');
  expect(Object.keys(data as object)).toEqual(['__proto__', 'constructor']);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test.each([
  '42',
  'hello',
  'null',
  '~',
  '[1, 2]',
  '!!binary aGVsbG8=',
  '2020-01-01',
  '!foo bar',
  '"\\0"',
  ': x',
  '? x',
  '!!set {a, b}',
  '%TAG ! x\n---\na',
])('%j never throws', (text) => {
  expect(() => parseText(text)).not.toThrow();
});
