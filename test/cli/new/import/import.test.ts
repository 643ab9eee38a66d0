import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { readStory, textOf } from '../../../../src/cli/new/import/story.ts';
import { roomWithContent } from '../room.ts';

vi.setConfig({ testTimeout: 60_000 });

const MAIN = join(import.meta.dirname, '../../../../src/cli/start.mjs');
const room = roomWithContent();

afterAll(() => rmSync(room, { recursive: true }));

/** Runs `new` as people run it, in a folder of its own. */
function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, 'new', ...args], {
    encoding: 'utf8',
    cwd: room,
    input: '',
  });
  return { status, stdout, stderr };
}

const TWEE = `:: StoryTitle
The long quote

:: Start
<<set $mood to 2>>
It's too dear. [[Against what?->Sort]] [[Bye->Out]]

:: Sort
The other one.

:: Out
Bye, then.
`;

test('a draft stands beside its story, with a report at its end, and is never overwritten', () => {
  writeFileSync(join(room, 'quote.twee'), TWEE);
  const { status, stdout, stderr } = run('--from', 'quote.twee');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('the-long-quote.yaml is there: 1 beat, 2 replies, 2 endings.');
  expect(stdout).toContain('\n  line 5: a variable change: <<set $mood to 2>>\n');
  expect(stdout).toMatch(/\n {2}the-long-quote\.yaml:\d+:\d+ {2}C01 error {2}/);
  expect(stdout).toContain('\nWhat no check tells: 2 replies without a `why`, 2 endings still `stalled`.\n');
  expect(stdout).toContain('Move it to content/scenarios/objections/');
  const draft = readFileSync(join(room, 'the-long-quote.yaml'), 'utf8');
  expect(draft).toMatch(
    /^# yaml-language-server: \$schema=public\/schema\/scenario\.json\ntitle: The long quote\n/,
  );
  expect(draft).toMatch(/\n# {3}line 5: a variable change: <<set \$mood to 2>>\n$/);
  expect(run('--from', 'quote.twee')).toEqual({
    status: 2,
    stdout: '',
    stderr: 'There is the-long-quote.yaml already. Choose another --id, or another --to.\n',
  });
});

test('a draft goes among the scenes only where it is told so', () => {
  writeFileSync(join(room, 'short.ink'), 'Too dear.\n* Why?\n  So.\n');
  const { stdout } = run('--from=short.ink', '--to', 'content/scenarios/objections', '--element', 'rival');
  expect(stdout).toContain('content/scenarios/objections/short.yaml is there: 1 beat, 1 reply, 1 ending.');
  expect(stdout).toContain('All of short.ink is in it.');
  const draft = readFileSync(join(room, 'content/scenarios/objections/short.yaml'), 'utf8');
  expect(draft).toContain('$schema=../../../public/schema/scenario.json\n');
  expect(draft).toContain('element: rival\n');
});

test('a title of the story that another replaces is told', () => {
  const { stdout } = run('--from', 'quote.twee', '--title', 'Too dear', '--id', 'too-dear');
  expect(stdout).toContain('\n  line 2: the title of the story: The long quote\n');
});

test('options that do not exist are told, and nothing is written', () => {
  const before = readdirSync(room, { recursive: true });
  expect(run('--from', 'quote.twee', '--too', 'x')).toEqual({
    status: 2,
    stdout: '',
    stderr: 'There is no option "too". Did you mean "to"?\n',
  });
  expect(readdirSync(room, { recursive: true })).toEqual(before);
});

test('a file that cannot be read is told in two sentences', () => {
  const wrongWith = (name: string, text: string | Buffer) => {
    writeFileSync(join(room, name), text);
    return textOf(join(room, name));
  };
  expect(wrongWith('binary.twee', Buffer.from([0, 1, 2, 255]))).toEqual({
    wrong: expect.stringMatching(/binary\.twee" is not text in UTF-8\. Export/),
  });
  expect(wrongWith('large.twee', 'x'.repeat(1_000_001))).toEqual({
    wrong: expect.stringMatching(/large\.twee" is larger than a megabyte\. Split it/),
  });
  expect(textOf('none.ink')).toEqual({ wrong: 'There is no file "none.ink". Write the path of a story.' });
});

test('control characters stay out of a story, and are told with their line', () => {
  const losses = (file: string, text: string) => {
    const read = readStory(file, text);
    expect(JSON.stringify('tale' in read && read.tale.passages)).not.toMatch(/\\u00|\\f|\[31m/);
    return 'tale' in read && read.tale.losses.map(({ line, what, text: own }) => `${line} ${what}: ${own}`);
  };
  const red = '\u001b[31mred\u001b[0m \f\ttoo \f';
  const told = (line: number) => [`${line} control characters: U+001B[31m U+001B[0m U+000C`];
  expect(losses('a.twee', `:: Start\r\n${red}\u001b[[Out]]\r\n`)).toEqual([
    '2 control characters: U+001B[31m U+001B[0m U+000C U+001B',
  ]);
  expect(losses('a.html', `<tw-passagedata name="A">\r${red}</tw-passagedata>`)).toEqual(told(2));
  expect(losses('a.ink', `Hello.\n${red}\n`)).toEqual(told(2));
  writeFileSync(join(room, 'more.ink'), `${red}\n`);
  const ink = readStory(join(room, 'a.ink'), 'INCLUDE more.ink\n');
  expect('tale' in ink && ink.tale.losses).toContainEqual(
    expect.objectContaining({ file: 'more.ink', line: 1 }),
  );
});

test('a file that is no story is told in two sentences', () => {
  const wrong = (file: string, text: string) => readStory(file, text);
  expect(wrong('a.docx', 'x')).toEqual({
    wrong: [
      '"a.docx" is of no kind that can be imported. Write a .twee, .tw, .html, .ink or .ink.json file.',
    ],
  });
  expect(wrong('a.tw', 'No passage.')).toEqual({
    wrong: ['There is no passage in "a.tw". A passage begins with "::" and its name.'],
  });
  expect(wrong('a.html', '<p>A page.</p>')).toEqual({
    wrong: [
      'There is no passage in "a.html". Open the story in Twine 2, choose "Export As Twee", and import that file.',
    ],
  });
  expect(wrong('a.json', 'null')).toEqual({
    wrong: ['"a.json" is not a compiled ink story. Import its .ink source instead.'],
  });
  expect(wrong('a.ink', '')).toEqual({ wrong: ['There is no passage in "a.ink". Write a knot.'] });
});
