import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Result } from '#domain/records/attempt.ts';
import { linkScenario } from '#domain/scenario/link.ts';
import { benchmarkOf, checksOf } from '#domain/scoring/benchmark.ts';
import { resultOf } from '#domain/scoring/result.ts';
import { playsFrom } from '../enumerate.ts';
import { smallStories } from '../generate.ts';
import { choicesOf, linkedOf, reply, type StoryInput } from '../story.ts';

vi.setConfig({ testTimeout: 120_000 });

const scene: StoryInput = {
  order: ['stop', 'search!', 'sort', 'settle'],
  severities: { argue: 9, promise: 10 },
  asked: { moves: 3, facts: 1, outcome: 'advanced' },
  facts: { gap: { label: 'gap' }, date: { label: 'date' } },
  beats: {
    opener: {
      says: 'Hm.',
      replies: [
        ...['stop', 'search', 'sort', 'settle'].map((move) => reply(move, 'opener', { makes: [move] })),
        reply('gap', 'opener', { reveals: ['gap'] }),
        reply('argue', 'opener', { slips: ['argue'] }),
        reply('promise', 'opener', { slips: ['promise'] }),
        reply('win', 'won'),
        reply('wait', 'later'),
      ],
    },
  },
};

function checksAfter(lines: string, input: StoryInput = scene) {
  const linked = linkedOf(input);
  const result = resultOf(linked, choicesOf(linked, ...lines.split(' '))) as Result;
  return { checks: checksOf(linked, result), reached: result.benchmark };
}

const unmet = (lines: string, input?: StoryInput) =>
  checksAfter(lines, input).checks.flatMap((one) => (one.met ? [] : [one.check]));

test('a play that meets each check reaches the benchmark, and each is told with what was asked', () => {
  expect(checksAfter('stop gap search sort win')).toEqual({
    reached: true,
    checks: [
      { check: 'run', met: true, made: 3, asked: 3, of: 4 },
      { check: 'move', met: true, move: 'search' },
      { check: 'facts', met: true, learned: 1, asked: 1 },
      { check: 'slips', met: true, serious: [] },
      { check: 'outcome', met: true, outcome: 'advanced', asked: 'advanced' },
    ],
  });
});

test('each check can fail alone', () => {
  expect(unmet('search sort gap win')).toEqual(['run']);
  expect(unmet('stop sort settle gap win')).toEqual(['move']);
  expect(unmet('stop search sort win')).toEqual(['facts']);
  expect(unmet('stop search sort gap promise win')).toEqual(['slips']);
  expect(unmet('stop search sort gap wait')).toEqual(['outcome']);
});

test('a critical move counts outside the run too', () => {
  const { checks, reached } = checksAfter('stop sort settle search gap win');
  expect(checks[1]).toEqual({ check: 'move', met: true, move: 'search' });
  expect(reached).toBe(true);
});

test('moves made outside the run do not lengthen it', () => {
  expect(checksAfter('settle sort search stop gap win').checks[0]).toMatchObject({ met: false, made: 1 });
});

test('a slip is serious from severity 10, each named once', () => {
  expect(checksAfter('stop search sort gap argue win').reached).toBe(true);
  expect(checksAfter('stop search sort gap promise promise win').checks[3]).toEqual({
    check: 'slips',
    met: false,
    serious: ['promise'],
  });
});

test('facts are asked only where the scene has any', () => {
  const { facts: _, ...rest } = scene;
  const replies = scene.beats?.['opener']?.replies.filter(({ id }) => id !== 'gap') ?? [];
  const bare = { ...rest, beats: { opener: { says: 'Hm.', replies } } };
  expect(checksAfter('stop search sort win', bare).checks.map((one) => one.check)).toEqual([
    'run',
    'move',
    'slips',
    'outcome',
  ]);
  expect(checksAfter('stop search sort win', bare).reached).toBe(true);
});

test('a scenario raises or lowers moves and facts, each by itself, and never the outcome', () => {
  expect(benchmarkOf(linkedOf(scene))).toEqual({ moves: 3, facts: 1, outcome: 'advanced' });
  expect(benchmarkOf(linkedOf({ ...scene, benchmark: { moves: 2 } }))).toMatchObject({ moves: 2, facts: 1 });
  expect(benchmarkOf(linkedOf({ ...scene, benchmark: { facts: 2 } }))).toMatchObject({ moves: 3, facts: 2 });
  expect(unmet('search sort win', { ...scene, benchmark: { moves: 2, facts: 0 } })).toEqual([]);
});

test('a critical move that the scenario leaves out is not asked', () => {
  expect(
    checksAfter('stop sort settle gap win', { ...scene, moves: ['stop', 'sort', 'settle'] }).reached,
  ).toBe(true);
});

test('the outcome asked may be another one than advanced', () => {
  const asked = { moves: 1, outcome: 'stalled' as const };
  expect(unmet('stop search wait', { ...scene, asked })).toEqual([]);
  expect(unmet('stop search win', { ...scene, asked })).toEqual(['outcome']);
});

test('all checks are met when the result says benchmark, and only then', () => {
  fc.assert(
    fc.property(smallStories, (story) => {
      const linked = linkScenario(story.scenario, story.routine);
      for (const { outcome } of playsFrom(story)) {
        expect(checksOf(linked, outcome as Result).every((one) => one.met)).toBe(outcome.benchmark);
      }
    }),
    { numRuns: 60 },
  );
});
