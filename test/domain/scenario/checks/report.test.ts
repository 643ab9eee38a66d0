import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { type ContentFile, checkContent } from '#domain/scenario/checks/report.ts';

vi.setConfig({ testTimeout: 60_000 });

const read = (name: string): string => readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8');
const routine = { path: 'routines/routine.yaml', text: read('routine.yaml') };
const sound = read('sound.yaml');

function reportOf(...files: ContentFile[]) {
  const { problems, subjects } = checkContent(files, new Map([['objections', ['price']]]));
  const lines = problems.map((one) => `${one.file}:${one.line}:${one.column}  ${one.code}  ${one.wrong}`);
  return { lines, problems, checked: subjects.map(({ id }) => id) };
}

/** What is said of a file beside a sound one, which has to be checked all the same. */
function beside(text: string): string[] {
  const { lines, checked } = reportOf(
    routine,
    { path: 'scenarios/bad.yaml', text },
    { path: 'scenarios/good.yaml', text: sound },
  );
  expect(checked).toContain('good');
  return lines;
}

const inBad = (place: string, code: string, wrong: string) => [
  `scenarios/bad.yaml:${place}  ${code}  ${wrong}`,
];

test.each([
  ['an empty file', '', '1:1', 'S01', 'The file is empty.'],
  ['blanks', ' \n\n', '1:1', 'S01', 'The file is empty.'],
  ['null', 'null', '1:1', 'S03', 'The file is empty, not a mapping.'],
  ['a word', 'hello', '1:1', 'S03', 'The file is text, not a mapping.'],
  ['a number', '42', '1:1', 'S03', 'The file is the number 42, not a mapping.'],
  ['a list', '- a', '1:1', 'S03', 'The file is a list, not a mapping.'],
  ['five megabytes', `title: ${'x'.repeat(5_000_000)}`, '1:1', 'S01', 'The file is larger than a megabyte.'],
  [
    'a key that stands twice',
    sound.replace('level: 1', 'level: 1\nlevel: 2'),
    '7:1',
    'S01',
    'The key "level" stands twice in one place.',
  ],
  [
    'nesting beyond reason',
    `title: ${'['.repeat(100_000)}`,
    '1:1',
    'S01',
    'The file is nested more than 64 levels deep.',
  ],
  [
    'conditions beyond reason',
    sound.replace('effect: { trust: +10 }', `when: ${'{not: '.repeat(80)}{}${'}'.repeat(80)}`),
    '1:1',
    'S01',
    'The file is nested more than 64 levels deep.',
  ],
  [
    'anchors that multiply',
    [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...[...'bcdefghi'].map(
        (name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(', ')}]`,
      ),
    ].join('\n'),
    '1:1',
    'S01',
    'The anchors of the file copy too much.',
  ],
  ['an anchor in itself', 'title: &a [*a]', '1:1', 'S01', 'The anchors of the file copy too much.'],
  ['an alias of nothing', 'title: *a', '1:8', 'S01', 'The alias "*a" names no anchor above it.'],
  [
    'a key called constructor',
    `${sound}constructor: {}\n`,
    '83:1',
    'S02',
    'The key "constructor" is unknown here.',
  ],
  [
    'a key called __proto__',
    `${sound}__proto__: { title: x }\n`,
    '83:1',
    'S02',
    'The key "__proto__" is unknown here.',
  ],
  [
    'an effect called __proto__',
    sound.replace('trust: +10', '__proto__: 1'),
    '28:19',
    'S02',
    'The key "__proto__" is unknown here.',
  ],
  [
    'an effect called constructor',
    sound.replace('trust: +10', 'constructor: 1'),
    '28:32',
    'S06',
    'There is no meter "constructor".',
  ],
  [
    'a slip called constructor',
    sound.replace('[argue]', '[constructor]'),
    '21:17',
    'S06',
    'There is no slip "constructor".',
  ],
  [
    'a next called constructor',
    sound.replace('next: behind', 'next: constructor'),
    '23:15',
    'S06',
    'There is no beat or ending "constructor".',
  ],
])('%s gets one clear line', (_, text, place, code, wrong) => {
  expect(beside(text)).toEqual(inBad(place, code, wrong));
});

test('tabs and text that is not YAML get lines at their places', () => {
  expect(beside(sound.replace('  opener:', '\topener:'))[0]).toMatch(
    /^scenarios\/bad.yaml:16:1 {2}S01 {2}This is not YAML: tabs/,
  );
  expect(beside('a: [1\nb: }').length).toBeGreaterThan(0);
});

test('a byte order mark, line ends of Windows and anchors of one’s own are all right', () => {
  expect(beside(`\uFEFF${sound}`)).toEqual([]);
  expect(beside(sound.replaceAll('\n', '\r\n'))).toEqual([]);
  expect(
    beside(
      sound
        .replace('effect: { patience: -30 }', 'effect: &cost { patience: -30 }')
        .replaceAll('effect: { patience: -30 }', 'effect: *cost'),
    ),
  ).toEqual([]);
});

test('a file with things that every object has gets through when they are ids of its own', () => {
  const text = sound
    .replaceAll('behind:', 'constructor:')
    .replaceAll('next: behind', 'next: constructor')
    .replaceAll('trust', 'constructor');
  expect(beside(text)).toEqual([]);
});

test('ten thousand beats are checked, and so are ten thousand wrong ones', () => {
  const beats = (line: (n: number) => string) => Array.from({ length: 10_000 }, (_, n) => line(n)).join('\n');
  const long = beats(
    (n) => `  b${n}: { says: x, replies: [{ id: r, say: y, next: ${n === 9999 ? 'opener' : `b${n + 1}`} }] }`,
  );
  const start = (text: string) =>
    sound.replace('start: opener', 'start: b0').replace('beats:\n', `beats:\n${text}\n`);
  expect(beside(start(long)).filter((line) => !/ (T01|T02|Q02) /.test(line))).toEqual([]);
  const wrong = beside(start(beats((n) => `  b${n}: { sais: x }`)));
  expect(wrong).toHaveLength(30_000);
  const lost = beside(
    start(beats((n) => `  b${n}: { says: x, replies: [{ id: r, say: y, next: nowhere${n} }] }`)),
  );
  expect(lost.filter((line) => / S06 /.test(line))).toHaveLength(10_000);
});

const LONG = 100_000;
const said = (line: string) => sound.replace("says: It's too dear.", `says: ${line} It's too dear.`);

test.each([
  ['full stops', said(`${'.'.repeat(LONG)}x`)],
  ['opening quotation marks', sound.replace(/why: /, `why: ${'“'.repeat(LONG)} `)],
  ['dates', sound.replace(/^title: /m, `brief: ${'Monday 1, '.repeat(LONG / 4)}x\ntitle: `)],
  ['the same five words', said('a '.repeat(LONG))],
])('a file of nothing but %s comes to an end', (_, text) => {
  expect(text.length).toBeGreaterThan(LONG);
  expect(Array.isArray(beside(text))).toBe(true);
});

test('what an anchor holds is told once, however often it is copied', () => {
  const text = sound
    .replace('effect: { patience: -30 }', 'effect: &cost { patince: -30 }')
    .replaceAll('effect: { patience: -30 }', 'effect: *cost');
  expect(text.match(/\*cost/g)?.length).toBeGreaterThan(0);
  expect(beside(text).filter((line) => / S06 /.test(line))).toHaveLength(1);
});

test.each([
  'One and a half, 1.5, plus 2.2 is 3.7.',
  '1.1 plus 2.2 is 3.3.',
  '0.1 times 3 is 0.3.',
  '1.15 times 100 is 115.',
  'Friday 12 months ago. Tuesday 5 of us came.',
])('“%s” contradicts nothing', (line) => {
  expect(beside(said(line)).filter((told) => / W0[89] /.test(told))).toEqual([]);
});

test('a text in braces that a comma has cut off is told to go into quotes', () => {
  const text = sound.replace(
    /^buyer: .*$/m,
    'buyer: { name: Ruth, role: Owner, company: Hill, manner: slow, proud of it }',
  );
  const { problems } = reportOf(routine, { path: 'scenarios/bad.yaml', text });
  expect(problems.map(({ remedy }) => remedy)).toContain(
    'Put the text before it in quotes if this belongs to it: in braces a comma ends a text.',
  );
});

test('every problem of every file is told in one run, the worst first, then by file and place', () => {
  const { problems } = reportOf(
    routine,
    {
      path: 'scenarios/b.yaml',
      text: sound.replace('level: 1', 'level: 9').replace('minutes: 2', 'minutes: 99'),
    },
    { path: 'scenarios/a.yaml', text: read('T02-no-tests.yaml') },
    { path: 'scenarios/c.yaml', text: '' },
  );
  expect(problems.map(({ file, line, severity }) => `${severity} ${file}:${line}`)).toEqual([
    'error scenarios/b.yaml:6',
    'error scenarios/b.yaml:7',
    'error scenarios/c.yaml:1',
    'warning scenarios/a.yaml:1',
    'warning scenarios/a.yaml:1',
  ]);
});

test('what stands where one of some words has to is named by its kind, and an entry by its list', () => {
  const wrong = (text: string) =>
    reportOf(routine, { path: 'scenarios/bad.yaml', text }).lines.map((line) => line.split('  ')[2]);
  expect(wrong(sound.replace(/^kind: .*$/m, 'kind: {}'))).toEqual(['`kind` cannot be a mapping.']);
  expect(wrong(sound.replace(/^kind: .*$/m, 'kind:'))).toEqual(['`kind` cannot be empty.']);
  expect(wrong(sound.replace(/makes: \[/, 'makes: [Stop!, '))).toEqual([
    'Entry 1 of `makes`: it is not an id.',
  ]);
});

test('of the replies that a test could choose, only those that are offered are named', () => {
  const text = sound.replace(/( +)(next: )/, '$1when: { visited: behind }\n$1$2');
  const { problems } = reportOf(routine, { path: 'scenarios/bad.yaml', text });
  const hidden = problems.filter(({ code }) => code === 'T01');
  for (const { wrong, remedy } of hidden) {
    const [, reply = ''] = /the reply "([^"]*)"/.exec(wrong) ?? [];
    expect(remedy.split(/[ ,.]+/)).not.toContain(reply);
  }
  expect(hidden.length).toBeGreaterThan(0);
});

test('two files of one name are refused, in whatever folders', () => {
  const { lines, checked } = reportOf(
    routine,
    { path: 'scenarios/a/twin.yaml', text: sound },
    { path: 'scenarios/b/twin.yaml', text: sound },
  );
  expect(lines).toEqual([
    'scenarios/b/twin.yaml:1:1  S05  Two files are called "twin": this one and scenarios/a/twin.yaml.',
  ]);
  expect(checked).toEqual(['twin']);
});

test('a routine has its shape and its ids checked, and a scenario on a broken one is not solved', () => {
  const broken = {
    ...routine,
    text: routine.text.replace('- id: settle', '- id: stop').replace('severity: 5', 'severity: 50'),
  };
  const { lines, checked } = reportOf(broken, { path: 'scenarios/good.yaml', text: sound });
  expect(lines).toEqual(['routines/routine.yaml:22:37  S03  `severity` is too large.']);
  expect(checked).toEqual([]);
  const twice = { ...routine, text: routine.text.replace('- id: settle', '- id: stop') };
  expect(reportOf(twice).lines).toEqual(['routines/routine.yaml:16:9  S05  Two moves are called "stop".']);
});

test('shares that do not come to a hundred are refused', () => {
  const uneven = { ...routine, text: `${routine.text}share: { routine: 60, facts: 50 }\n` };
  expect(reportOf(uneven).lines).toEqual([
    'routines/routine.yaml:25:8  S03  `share`: the two shares do not add up to 100.',
  ]);
});

test('files of other folders and kinds are not read as scenarios', () => {
  expect(
    reportOf({ path: 'lessons/a.mdx', text: '---' }, { path: 'scenarios/readme.md', text: 'x' }).lines,
  ).toEqual([]);
});

test('every remedy is a sentence of its own', () => {
  const { problems } = reportOf(
    routine,
    { path: 'scenarios/bad.yaml', text: read('S03-wrong-values.yaml') },
    { path: 'scenarios/worse.yaml', text: read('S06-unknown-references.yaml') },
  );
  for (const { wrong, remedy } of problems) {
    expect(wrong).toMatch(/^\S.*\.$/);
    expect(remedy).toMatch(/^[A-Z].*[.?]$/);
  }
});
