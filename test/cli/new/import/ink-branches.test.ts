import { expect, test, vi } from 'vitest';
import { compiled, lossesOf, readInkJson, readInkSource, repliesOf, sceneOf } from './ink-story.ts';

vi.setConfig({ testTimeout: 30_000 });

const TAKEN = `VAR gold = 3
-> start
=== start
Hello.
BRANCHES
Behind.
-> END
=== rich
Rich.
-> END
=== mid
Mid.
-> END
=== poor
Poor.
-> END
`;
const branching = (lines: string): string => TAKEN.replace('BRANCHES', lines);

const CASES = `{
- gold > 5: You open your purse. -> rich
- gold > 2: You count coins. -> mid
- else: You turn your pockets out. -> poor
}`;

test.each([
  ['cases with an else', CASES, 'Hello.\nYou open your purse.'],
  ['an else of its own', '{gold > 5: -> rich | -> poor}', 'Hello.'],
  ['a switch', '{gold:\n- 5: Five. -> rich\n- else: Few. -> poor\n}', 'Hello.\nFive.'],
  ['a shuffle', '{shuffle:\n- Left. -> rich\n- Right. -> poor\n}', 'Hello.\nLeft.'],
  ['one in another', '{gold > 1: {gold > 5: Much. -> rich | -> mid} | -> poor}', 'Hello.\nMuch.'],
])('the first branch is followed where it leads away, and the others are told: %s', (_, lines, says) => {
  const source = branching(lines);
  for (const read of [readInkSource(source), readInkJson(compiled(source))]) {
    const scene = sceneOf(read);
    expect(scene.beats['start']?.says).toBe(says);
    expect(repliesOf(scene, 'start')).toEqual([['(You let that stand.)', undefined, 'rich', false]]);
    const told = lossesOf(read).join('\n');
    expect(told).toMatch(/a way on that is not in the draft: .*-> poor/);
    expect(told).toContain('text that is not in the draft: Behind.');
  }
});

test('the texts of branches that are not taken are told', () => {
  const told = lossesOf(readInkJson(compiled(branching(CASES))));
  expect(told).toEqual(
    expect.arrayContaining([
      'undefined text that is not in the draft: You count coins.',
      'undefined a way on that is not in the draft: -> mid',
      'undefined text that is not in the draft: You turn your pockets out.',
      'undefined a way on that is not in the draft: -> poor',
    ]),
  );
});

test('a choice is followed through the first branch as well', () => {
  const scene = sceneOf(readInkSource(branching('* [Buy]\n  {gold > 5: Much. -> rich | Little. -> poor}')));
  expect(repliesOf(scene, 'start')).toEqual([['Buy', 'Much.', 'rich', true]]);
});

test('behind branches of which none has to be taken the story goes on, and their ways are told', () => {
  const read = readInkSource(
    branching(
      '{\n- gold > 5: Much. -> rich\n- gold > 2: Little. -> mid\n}\n{!-> poor}\n{gold: Bye. -> END}\nAnd so on.\n* [Ask] -> mid\n-',
    ),
  );
  const scene = sceneOf(read);
  expect(scene.beats['start']?.says).toBe('Hello.\nMuch.\nBye.\nAnd so on.');
  expect(repliesOf(scene, 'start')).toEqual([['Ask', undefined, 'mid', true]]);
  expect(lossesOf(read)).toEqual(
    expect.arrayContaining([
      '6 a way on under a condition: -> rich',
      '7 text that is not in the draft: Little.',
      '7 a way on that is not in the draft: - gold > 2: Little. -> mid',
      '9 a way on under a condition: -> poor',
      '10 a way on under a condition: -> END',
    ]),
  );
});

test('an end in a branch is an end', () => {
  const scene = sceneOf(readInkSource(branching('{gold > 5: Bye. -> END | Stay. -> poor}')));
  expect(scene.beats['start']?.says).toBe('Hello.\nBye.');
  expect(repliesOf(scene, 'start')).toEqual([['(You let that stand.)', undefined, 'the-end', false]]);
});
