import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkCourse } from '#domain/course/check-course.ts';

const COMPETENCY = `title: Objections
summary: A buyer says why not.
elements: { price: Price }
ratio: { name: Proposals won, of: proposals sent, counts: proposals accepted, how: Count and divide. }
`;

const ROUTINE = readFileSync(join(import.meta.dirname, '../scenario/checks/fixtures/routine.yaml'), 'utf8');

const EVIDENCE = `two-studies: { figure: It helps., source: A journal, year: 2001, n: 2 studies, grade: B, caution: They are old. }
`;

const LESSON = `---
title: Say it back
competency: objections
order: 1
minutes: 4
moves: [stop]
scene: twice
lead: Their words first.
line: Twice what you pay.
evidence: [two-studies]
---

It helps. <Evidence id="two-studies" />
`;

const COURSE = `tracks:
  - id: rep
    title: Rep
    summary: For most.
    competencies:
      - { id: objections, lessons: [say-it-back], scenes: [twice] }
`;

const SELF_CHECK = `title: Two habits
lead: Yours alone.
track: rep
stem: This week I have
patterns:
  hurrying: { title: Hurrying, statements: [hurried], brings: Time., costs: Care., instead: Wait., lesson: objections/say-it-back, scene: twice }
  waiting: { title: Waiting, statements: [waited], brings: Care., costs: Time., instead: Go., lesson: objections/say-it-back, scene: twice }
`;

const SOUND: Record<string, string> = {
  'competencies/objections.yaml': COMPETENCY,
  'course.yaml': COURSE,
  'evidence.yaml': EVIDENCE,
  'lessons/objections/say-it-back.mdx': LESSON,
  'routines/routine.yaml': ROUTINE,
  'self-checks/two-habits.yaml': SELF_CHECK,
  'scenarios/objections/twice.yaml': '',
};

/** What the check says of a sound course in which some files are otherwise. */
function linesOf(changed: Record<string, string>): string[] {
  const files = Object.entries({ ...SOUND, ...changed }).map(([path, text]) => ({ path, text }));
  return checkCourse(files).problems.map(
    ({ file, line, column, code, severity, wrong, remedy }) =>
      `${file}:${line}:${column}  ${code} ${severity}  ${wrong} ${remedy}`,
  );
}

test('a sound course has no problem', () => {
  expect(linesOf({})).toEqual([]);
});

const lesson = (from: string, to: string) => ({
  'lessons/objections/say-it-back.mdx': LESSON.replace(from, to),
});

const selfCheck = (from: string | RegExp, to: string) => ({
  'self-checks/two-habits.yaml': SELF_CHECK.replace(from, to),
});

test.each([
  [
    lesson('competency: objections', 'competency: objection'),
    '3:13  S06 error  There is no competency "objection". Did you mean "objections"?',
  ],
  [
    lesson('scene: twice', 'scene: thrice'),
    '7:8  S06 error  There is no scene "thrice". Did you mean "twice"?',
  ],
  [lesson('[stop]', '[stpo]'), '6:9  S06 error  There is no move "stpo". Did you mean "stop"?'],
  [
    lesson('[two-studies]', '[two-studies, three-studies]'),
    '10:25  S06 error  There is no evidence "three-studies". Did you mean "two-studies"?',
  ],
  [
    lesson('id="two-studies"', 'id="another"'),
    '13:11  S06 error  There is no evidence under `evidence:` "another". Write one of: two-studies.',
  ],
  [lesson('title:', 'titel:'), '2:1  S02 error  The key "titel" is unknown here. Did you mean "title"?'],
  [
    lesson('It helps.', 'It {helps}.'),
    '13:4  L01 error  There is code in the lesson: "{helps}. <Evidence id="two-studies" />". Delete it: components reach a lesson through the page, and their attributes are plain text.',
  ],
  [
    lesson('It helps.', "import x from 'y'"),
    '13:1  L01 error  There is code in the lesson: "import x from \'y\' <Evidence id="two-stud". Delete it: components reach a lesson through the page, and their attributes are plain text.',
  ],
  [
    lesson('It helps.', '<script src="x"></script>'),
    '13:1  L01 error  There is code in the lesson: "<script src="x"></script> <Evidence id="". Delete it: components reach a lesson through the page, and their attributes are plain text.',
  ],
  [
    { 'lessons/objections/say-it-back.mdx': 'No head at all.' },
    '1:1  S01 error  The lesson has no head. Begin it with its title and the rest of its head, between two lines "---".',
  ],
  [
    { 'course.yaml': COURSE.replace('id: objections', 'id: objection') },
    '6:15  S06 error  There is no competency "objection". Did you mean "objections"?',
  ],
  [
    { 'course.yaml': COURSE.replace('[say-it-back]', '[say-back]') },
    '6:37  S06 error  There is no lesson "say-back". Write one of: say-it-back.',
  ],
  [
    { 'course.yaml': COURSE.replace('[twice]', '[twiec]') },
    '6:60  S06 error  There is no scene "twiec". Did you mean "twice"?',
  ],
  [
    { 'routines/routine.yaml': `${ROUTINE}evidence: [three-studies]\n` },
    '25:12  S06 error  There is no evidence "three-studies". Did you mean "two-studies"?',
  ],
  [
    { 'routines/routine.yaml': ROUTINE.replace('competency: objections', 'competency: x') },
    '2:13  S06 error  There is no competency "x". Write one of: objections.',
  ],
  [
    { 'evidence.yaml': EVIDENCE.replace('grade: B', 'grade: D') },
    '1:87  S03 error  `grade` cannot be "D". Write A or B or C.',
  ],
  [
    { 'competencies/objections.yaml': COMPETENCY.replace('elements: { price: Price }', 'elements: {}') },
    '3:11  S03 error  `elements`: there is no element. Write at least one: the parts that scenes are about.',
  ],
  [selfCheck('track: rep', 'track: reps'), '3:8  S06 error  There is no track "reps". Did you mean "rep"?'],
  [
    selfCheck('objections/say-it-back', 'objections/say-back'),
    '6:108  S06 error  There is no lesson on the track "rep" called "objections/say-back". Did you mean "objections/say-it-back"?',
  ],
  [
    { ...selfCheck('scene: twice', 'scene: untaught'), 'scenarios/objections/untaught.yaml': '' },
    '6:139  S06 error  There is no scene on the track "rep" called "untaught". Write one of: twice.',
  ],
  [
    selfCheck('[hurried]', '[hurried, rushed]'),
    '6:3  S03 error  `patterns`: one pattern has more statements than another. Give each the same number, so that none weighs more.',
  ],
  [
    selfCheck(/ {2}waiting.*\n/, ''),
    '6:3  S03 error  `patterns`: there is nothing to tell apart. Write two patterns or more.',
  ],
])('%j is told at its place', (changed, line) => {
  expect(linesOf(changed).map((told) => told.slice(told.indexOf(':') + 1))).toContain(line);
});

test('files that nothing reads, or that nothing can name, are told', () => {
  expect(linesOf({ 'routines/Old Routine.yaml': ROUTINE, 'lessons/objections/new.YAML': '' })).toEqual([
    'routines/Old Routine.yaml:1:1  S03 error  The name of the file is no id: "Old Routine". Name it in lower case letters, digits and single hyphens.',
    'lessons/objections/new.YAML:1:1  S03 error  Nothing reads a file that ends in ".YAML". Let its name end in ".yaml" or ".mdx".',
  ]);
});

test('moves that the tags of a lesson name exist, however the tag is written', () => {
  const told = (tag: string) => linesOf(lesson('It helps.', tag)).map((line) => line.split('.mdx:')[1]);
  expect(told('<Strip now="stop" /> <Part move="stop">It</Part>')).toEqual([]);
  expect(told('<Strip now="stop stpo" />')).toEqual([
    '13:1  S06 error  There is no move "stpo". Did you mean "stop"?',
  ]);
  expect(told("<Part move='nope'>It</Part>")).toEqual([
    '13:1  S06 error  There is no move "nope". Write one of: stop, search, settle.',
  ]);
  expect(told("<Evidence class='x' id='nope' />")).toEqual([
    '13:1  S06 error  There is no evidence under `evidence:` "nope". Write one of: two-studies.',
  ]);
});

test('a routine that cannot be read is told of, and not that its moves are not there', () => {
  const cards = Object.fromEntries(Object.entries(SOUND).filter(([path]) => path.startsWith('cards/')));
  expect(linesOf({ ...cards, 'routines/steady.yaml': 'titel: x\n' })).toEqual([]);
});

test('lessons of a competency that is misspelt are not said to be missing too', () => {
  const told = linesOf({ 'course.yaml': COURSE.replace('id: objections', 'id: objectoins') });
  expect(told.filter((line) => line.startsWith('course.yaml'))).toEqual([
    expect.stringContaining('There is no competency "objectoins". Did you mean "objections"?'),
  ]);
});

test('a folder that cannot be read is a line, and everything else is checked', () => {
  const unread = { wrong: 'The folder cannot be read (EACCES).', remedy: 'Allow it to be read.' };
  const files = Object.entries(SOUND).map(([path, text]) => ({ path, text }));
  expect(checkCourse([...files, { path: 'cards/secret/', text: '', unread }]).problems).toEqual([
    { file: 'cards/secret/', line: 1, column: 1, code: 'S01', severity: 'error', ...unread },
  ]);
});

test('code in a lesson is found though its head is broken', () => {
  const lines = linesOf({ 'lessons/objections/say-it-back.mdx': '---\ntitle: [\n---\n{1}\n' });
  expect(lines.some((line) => /:4:1 {2}L01 /.test(line))).toBe(true);
  expect(lines.some((line) => /:2:\d+ {2}S01 /.test(line))).toBe(true);
});

test('of a file that is broken nothing else is told than that', () => {
  const broken = 'title: [';
  for (const file of [
    'evidence.yaml',
    'competencies/objections.yaml',
    'lessons/objections/say-it-back.mdx',
  ]) {
    const text = file.endsWith('.mdx') ? `---\n${broken}\n---\n` : broken;
    expect(linesOf({ [file]: text }).map((line) => line.replace(/:\d+:\d+.*/, ''))).toEqual([file]);
  }
});

test('a file where nothing looks for one is told', () => {
  const files = ['course-notes.yaml', 'scenario/objections/late.yaml'].map((path) => ({
    path,
    text: 'a: 1\n',
  }));
  expect(checkCourse(files).problems.map(({ file, code, wrong }) => `${file} ${code} ${wrong}`)).toEqual([
    'course-notes.yaml S03 Nothing reads a file in this place: "course-notes.yaml".',
    'scenario/objections/late.yaml S03 Nothing reads a file in this place: "scenario/objections/late.yaml".',
  ]);
});
