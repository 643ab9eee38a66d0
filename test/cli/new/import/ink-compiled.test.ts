import { expect, test } from 'vitest';
import { readInkJson } from './ink-story.ts';

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
