import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '#domain/scenario/checks/report.ts';
import { findingsOf } from '../../../src/components/author/report.ts';

const FIXTURES = join(import.meta.dirname, '../../domain/scenario/checks/fixtures');
const [routine, sound] = ['routine', 'sound'].map((name) =>
  readFileSync(join(FIXTURES, `${name}.yaml`), 'utf8'),
) as [string, string];
const file = 'scenarios/objections/sound.yaml';

function findingsIn(text: string) {
  const files = [
    { path: 'routines/routine.yaml', text: routine },
    { path: file, text },
  ];
  const { problems, subjects } = checkContent(files, new Map([['objections', ['price']]]));
  const checked = subjects.find((subject) => subject.file === file);
  return findingsOf({ file, text, checked, problems }).map(({ code, at }) => [code, at]);
}

test('a problem is at the beat that it stands in', () => {
  expect(findingsIn(sound.replace(/(id: behind-search\n\s+say:).*/, '$1 Er'))).toContainEqual([
    'W01',
    'behind',
  ]);
});

test('what keeps a scene from being read is at no beat and at no ending', () => {
  expect(findingsIn(sound.replace('next: behind', 'next: behnid'))).toEqual([['S06', undefined]]);
  expect(findingsIn(sound.replace('level: 1', 'level: "1" 2'))).toEqual([['S01', undefined]]);
});
