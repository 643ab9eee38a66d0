import { expect, test } from 'vitest';
import { checkCourse } from '#domain/course/check-course.ts';
import { readableText } from '#domain/course/lesson-text.ts';
import { readContent } from '../../../src/cli/content.ts';

/** What the check says of the minutes of a lesson that says so many, with so many words in its body. */
function toldOf(minutes: number, words: number): string[] {
  const head = `---\ntitle: Stop\ncompetency: none\norder: 1\nminutes: ${minutes}\nmoves: [stop]\nscene: none\nlead: One.\nline: Two.\n---\n`;
  const text = head + 'word '.repeat(words);
  return checkCourse([{ path: 'lessons/none/stop.mdx', text }])
    .problems.filter(({ code }) => code === 'L02')
    .map(({ line, column, wrong, remedy }) => `${line}:${column} ${wrong} ${remedy}`);
}

test('a lesson of a thousand words takes six minutes, and one word more is too long', () => {
  expect(toldOf(6, 1000)).toEqual([]);
  expect(toldOf(6, 1001)).toEqual([
    '5:10 A lesson takes 6 minutes at most, and this one takes about 7: 1001 words at 200 a minute, and one for its exercises. Keep its one idea, and move the rest to a lesson of its own.',
  ]);
});

test('the head of a lesson may be one minute short, and not two', () => {
  expect(toldOf(3, 600)).toEqual([]);
  expect(toldOf(3, 601)).toEqual([
    '5:10 The lesson says 3 minutes and takes about 5: 601 words at 200 a minute, and one for its exercises. Write `minutes: 5`, or shorten it.',
  ]);
  expect(toldOf(9, 601)).toEqual([]);
});

/** What the check says of the code and the tags in the body of a lesson. */
const ofBody = (body: string) =>
  checkCourse([{ path: 'lessons/none/stop.mdx', text: `---\ntitle: Stop\n---\n${body}` }]).problems.filter(
    ({ code }) => code === 'L01',
  );

test('a tag that is no component, is not closed, or is none at all is told at its place', () => {
  const told = (body: string) =>
    ofBody(body).map(({ line, column, wrong, remedy }) => `${line}:${column} ${wrong} ${remedy}`);
  expect(
    told('<Note title="a > b, c < d">Two <Cue>now</Cue>.</Note>\n<Strip\n now="stop" />\n\\< `5 < 6`'),
  ).toEqual([]);
  expect(told('Two.\n<Not title="x">\nOne <b>word</Not> <Foo />')).toEqual([
    '5:1 There is no component "Not". Did you mean "Note"?',
    '6:12 "</Not>" closes nothing here. Delete it, or close first what was opened last.',
    expect.stringMatching(/^6:19 There is no component "Foo"\. Write one of: Check, Cue, /),
    '5:1 "<Not>" is never closed. Close it by "</Not>", or by "/>" at its end.',
    '6:5 "<b>" is never closed. Close it by "</b>", or by "/>" at its end.',
  ]);
  expect(told('5 < 6\n<!-- later -->')).toEqual([
    '4:3 A "<" stands here that begins no tag. Write "&lt;", or mend the tag.',
    '5:1 A "<" stands here that begins no tag. Write "&lt;", or mend the tag.',
  ]);
});

const L01 = (body: string) => ofBody(body).map(({ line, column, wrong }) => `${line}:${column} ${wrong}`);

test('a tag that begins in one paragraph and ends in another is told, as the build would refuse it', () => {
  const torn = '"<Note>" begins inside of a paragraph and ends outside of it, or the other way round.';
  expect(L01('Text <Note>\n\nPara\n\n</Note>')).toEqual([`4:6 ${torn}`]);
  expect(L01('<Note>text\n\nPara</Note>')).toEqual([`4:1 ${torn}`]);
  expect(L01('* a <Note>\n* b </Note>')).toEqual([`4:5 ${torn}`]);
  expect(L01('<Note>\n\nPara\n\n* one\n</Note>\nText <Note>more\nof it</Note>')).toEqual([]);
});

test('code that is shown is no code of the lesson, and braces may be escaped', () => {
  expect(L01('`{}` and ``a ` < b``\n\n```\nconst a = {};\nimport b\n```\n~~~\na < b\n~~~\n')).toEqual([]);
  expect(L01('````\n```\na < {b}\n```\n````\n\\{escaped\\}')).toEqual([]);
  expect(L01('`a` {b}')).toEqual(['4:5 There is code in the lesson: "{b}".']);
});

test('what is read of a lesson is its text and the words in attributes, without what steers a component', () => {
  const body = [
    '## Why',
    'It is *late*, [they say](/course/).',
    '<Strip now="stop say-back" />',
    '<Note title="How long?">Two seconds. <Evidence id="pause" /></Note>',
    '<SayYours id="say-yours" prompt="Type it.">',
    '  <Tick lacks="but|because" max-words="16">Short</Tick>',
    '  <Tick asks>Asks</Tick>',
    '</SayYours>',
    '```yaml',
    'left: out',
    '```',
  ].join('\n');
  expect(readableText(body)).toBe('Why It is late, they say. How long? Two seconds. Type it. Short Asks');
});

test('every lesson that is shipped keeps to its minutes', () => {
  const { problems } = checkCourse(readContent('content'));
  expect(problems.filter(({ code }) => code.startsWith('L'))).toEqual([]);
});
