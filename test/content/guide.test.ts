import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { checkCourse } from '#domain/course/check-course.ts';
import { walk } from '#domain/play/walk.ts';
import { RULES } from '#domain/scenario/checks/all.ts';
import { checkContent, type Report } from '#domain/scenario/checks/report.ts';
import { dedented, rewritten } from '#domain/scenario/checks/rewritten.ts';
import type { State } from '#domain/scenario/state.ts';
import { scoreOf } from '#domain/scoring/score.ts';
import { readContent } from '../../src/cli/content.ts';
import { problemsOfExample, samplesOf } from '../../src/components/guide/examples.ts';
import { GROUPS } from '../../src/components/guide/groups.ts';
import { changed, stagesOf } from '../../src/components/guide/stages.ts';

vi.setConfig({ testTimeout: 60_000 });

const page = (name: string): string => readFileSync(`content/guide/${name}.mdx`, 'utf8');
const files = readContent('content').filter(({ path }) => !path.startsWith('scenarios/'));
const stages = stagesOf(page('first-scene'));
const scene = stages.at(-1)?.scene ?? '';

function checked(text: string): Report {
  const file = { path: 'scenarios/objections/not-before-the-phones.yaml', text };
  return checkContent([...files, file], checkCourse(files).elements);
}

function printed(text: string): string {
  return checked(text)
    .problems.map(
      ({ line, column, code, severity, wrong, remedy }) =>
        `${line}:${column}  ${code} ${severity}  ${wrong} ${remedy}\n`,
    )
    .join('');
}

describe('the first scene of the guide', () => {
  test.each(stages.map((stage, index) => ({ ...stage, step: index + 1 })))(
    'gives after step $step what the guide says that it gives',
    (stage) => {
      expect(printed(stage.scene)).toBe(stage.printed);
    },
  );

  test('grows from three lines, over several steps, to a sound scene', () => {
    expect(stages[0]?.scene.trimEnd().split('\n')).toHaveLength(3);
    expect(stages.slice(0, -1).every((stage) => stage.printed !== '')).toBe(true);
    expect(checked(scene).subjects).toHaveLength(1);
  });
});

describe('what the other pages show', () => {
  const linked = checked(scene).subjects[0]?.linked;
  const plays = [...page('scoring').matchAll(/^\| `([^`]+)` \|.*\| (\d+) \|$/gm)];

  test.each(plays.map(([, choose = '', score]) => [choose, Number(score)] as const))(
    '%s scores %i',
    (choose, score) => {
      if (!linked) throw new Error('The scene of the guide cannot be read.');
      const replies = choose.split(', ');
      const states = walk(linked, replies);
      expect(states).toHaveLength(replies.length + 1);
      expect(scoreOf(linked, states.at(-1) as State)).toBe(score);
    },
  );

  test.each(['scoring', 'further'])('the changes on the page %s leave the scene sound', (name) => {
    const diffs = [...page(name).matchAll(/^```diff\n([\s\S]*?)^```$/gm)].map(([, diff = '']) => diff);
    expect(diffs.length).toBeGreaterThan(0);
    expect(printed(diffs.reduce(changed, scene))).toBe('');
  });

  test('the sample files pass the check together', () => {
    const samples = samplesOf(page('other-files'));
    const all = [...readContent('content'), ...samples];
    expect(samples.map(({ path }) => path.split('/')[0])).toEqual(['competencies', 'routines', 'lessons']);
    expect(checkCourse(all).problems).toEqual([]);
    expect(checkContent(samples, new Map()).problems).toEqual([]);
  });
});

/** What cannot be broken alone: the codes that come with a bad example. */
const COMPANY: Record<string, string[]> = {
  G01: ['T01', 'T02'],
  G02: ['T01'],
  G05: ['T01', 'T02'],
  G08: ['T01', 'T02'],
  C01: ['T01'],
  C02: ['T02'],
  C03: ['C01', 'T01'],
  C04: ['Q01', 'Q02'],
  Q01: ['Q02'],
  Q03: ['Q02'],
};

describe('the examples of the checks', () => {
  const ground = { files: readContent('content'), scene, samples: samplesOf(page('other-files')) };

  test.each(RULES.map((rule) => [rule.code, rule] as const))('%s is told of its bad one', (code, rule) => {
    const codes = new Set(problemsOfExample(rule, ground).map((problem) => problem.code));
    expect([...codes].toSorted()).toEqual([code, ...(COMPANY[code] ?? [])].toSorted());
  });

  test('each rule stands on the page of the checks once', () => {
    const shown = GROUPS.flatMap(({ rules }) => rules.map(({ code }) => code));
    expect(shown.toSorted()).toEqual(RULES.map(({ code }) => code).toSorted());
  });
});

test('a piece is found however deep it stands, and only where it stands once', () => {
  const text = 'a:\n  - b: 1\n    c: 2\n  - b: 2\nd: 1\n';
  expect(rewritten(text, '- b: 1\n  c: 2', '- b: 3')).toBe('a:\n  - b: 3\n  - b: 2\nd: 1\n');
  expect(rewritten(text, 'c: 2\n…\nd: 1', 'c: 3\n…\nd: 2')).toBe('a:\n  - b: 1\n    c: 3\n  - b: 2\nd: 2\n');
  expect(rewritten(text, '    c: 2', '    c: 2\n  - b: 9')).toBe(
    'a:\n  - b: 1\n    c: 2\n  - b: 9\n  - b: 2\nd: 1\n',
  );
  expect(rewritten('a: 1\na: 1', 'a: 1', 'a: 2')).toBeUndefined();
  expect(rewritten(text, 'e: 1', 'e: 2')).toBeUndefined();
  expect(dedented('\n    a:\n      b: 1')).toBe('a:\n  b: 1');
});
