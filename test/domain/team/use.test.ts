import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { walk } from '#domain/play/walk.ts';
import type { Attempt, Result } from '#domain/records/attempt.ts';
import { linkScenario } from '#domain/scenario/link.ts';
import { Routine } from '#domain/scenario/routine.ts';
import { Scenario } from '#domain/scenario/scenario.ts';
import { resultOf } from '#domain/scoring/result.ts';
import { type Solution, solve } from '#domain/solving/solve.ts';
import { analyseItems } from '#domain/team/item-analysis.ts';
import { beatWords, countedWords, replyWords } from '#domain/team/use-words.ts';
import { at, id } from '../records/histories.ts';

const FIXTURES = join(import.meta.dirname, '../scenario/checks/fixtures');
const read = (name: string): unknown => parse(readFileSync(join(FIXTURES, name), 'utf8'));
const linked = linkScenario(Scenario.parse(read('sound.yaml')), Routine.parse(read('routine.yaml')));
const solution = solve(linked) as Solution;

/** Plays by the author's own tests: the way to the benchmark, and the way out. */
const [well = [], badly = []] = linked.scenario.tests.map(({ choose }) => choose);

function attempts(replies: readonly string[], count: number, first: number): Attempt[] {
  const states = walk(linked, replies);
  const choices = replies.map((reply, turn) => ({ beat: states[turn]?.at as string, reply, tookMs: 0 }));
  return Array.from({ length: count }, (_, nth) => ({
    id: id(first + nth),
    scenario: { id: 'sound', hash: 'abc' },
    mode: 'benchmark',
    feedback: 'at-the-end',
    seed: 1,
    startedAt: at(nth),
    finishedAt: at(nth),
    choices,
    result: resultOf(linked, choices) as Result,
    transcript: [],
  }));
}

const analysis = (good: number, bad: number) =>
  analyseItems({ id: 'sound', hash: 'abc' }, linked, solution, [
    ...attempts(well, good, 1),
    ...attempts(badly, bad, 500),
  ]);

test('a reply of all good plays and of no bad one has the index 1, its rival −1', () => {
  const [opener] = analysis(15, 15).beats;
  const indexes = new Map(opener?.replies.map(({ reply, discrimination }) => [reply, discrimination]));
  expect(indexes.get(well[0] as string)).toBe(1);
  expect(indexes.get(badly[0] as string)).toBe(-1);
  expect(opener?.difficulty).toBe(0.5);
});

test('a reply is rare below one in twenty, and not at one in twenty', () => {
  const rare = (good: number, bad: number) =>
    analysis(good, bad).beats[0]?.replies.find(({ reply }) => reply === badly[0])?.rare;
  expect([rare(19, 1), rare(20, 1), rare(18, 1)]).toEqual([false, true, undefined]);
});

test('words name what was counted, what was left out, and what it says', () => {
  const use = analysis(20, 1);
  const opener = use.beats[0];
  expect(countedWords({ ...use, otherVersions: 2, midway: 1 })).toEqual([
    '21 plays counted.',
    'Left out: 2 plays of another version of the scene.',
    'Left out: 1 play begun in the middle.',
  ]);
  expect(opener && beatWords(opener)).toEqual([
    '21 plays came here.',
    '95% of the choices kept the best score within reach.',
  ]);
  const said = opener?.replies.find(({ reply }) => reply === badly[0]);
  expect(said && replyWords(said)).toEqual([
    'Chosen 1 of 21 times, 4.8%.',
    'Discrimination −0.14.',
    'Under 5%: hardly anybody is tempted by it. Sharpen it, or leave it out.',
  ]);
});
