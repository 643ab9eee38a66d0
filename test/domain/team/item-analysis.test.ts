import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Attempt, Result } from '#domain/records/attempt.ts';
import { type Linked, type LinkedReply, linkScenario } from '#domain/scenario/link.ts';
import { choices, openingState, step } from '#domain/scenario/step.ts';
import { resultOf } from '#domain/scoring/result.ts';
import { type Solution, solve } from '#domain/solving/solve.ts';
import { analyseItems, ENOUGH } from '#domain/team/item-analysis.ts';
import { smallStories } from '../generate.ts';
import { at, id } from '../records/histories.ts';

const SCENE = { id: 'scene', hash: 'abc' };

type Story = { linked: Linked; solution: Solution; attempts: Attempt[] };

/** Plays a scene by taking at each point the reply that a number points at. */
function attemptOf(linked: Linked, nth: number, picks: readonly number[]): Attempt {
  const said: Attempt['choices'] = [];
  let state = openingState(linked);
  for (let turn = 0; linked.beats.has(state.at); turn++) {
    const open = choices(linked, state);
    const picked = open[(picks[turn % picks.length] as number) % open.length] as LinkedReply;
    const reply = picked.reply.id;
    said.push({ beat: state.at, reply, tookMs: 1000, sure: 'fairly' });
    state = step(linked, state, reply);
  }
  return {
    id: id(nth),
    scenario: SCENE,
    mode: 'practice',
    feedback: 'as-i-go',
    seed: 1,
    startedAt: at(nth),
    finishedAt: at(nth + 1),
    choices: said,
    result: resultOf(linked, said) as Result,
    transcript: [],
  };
}

const played = (most: number): fc.Arbitrary<Story> =>
  fc
    .tuple(
      smallStories,
      fc.array(fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 6 }), { maxLength: most }),
    )
    .map(([{ scenario, routine }, picks]) => {
      const linked = linkScenario(scenario, routine);
      const attempts = picks.map((each, nth) => attemptOf(linked, nth + 1, each));
      return { linked, solution: solve(linked) as Solution, attempts };
    });

const analysed = ({ linked, solution, attempts }: Story) => analyseItems(SCENE, linked, solution, attempts);

test('every choice of a counted play is counted once, and no reply is chosen more often than it is offered', () => {
  fc.assert(
    fc.property(played(30), (story) => {
      const { beats, plays, endings } = analysed(story);
      const made = story.attempts.flatMap((attempt) => attempt.choices).length;
      const chosen = beats.flatMap(({ replies }) => replies.map((reply) => reply.chosen));
      expect(plays).toBe(story.attempts.length);
      expect(endings.reduce((sum, ending) => sum + ending.plays, 0)).toBe(plays);
      expect(chosen.reduce((sum, each) => sum + each, 0)).toBe(made);
      for (const beat of beats) {
        expect(beat.replies.reduce((sum, reply) => sum + reply.chosen, 0)).toBe(beat.choices);
        for (const reply of beat.replies) expect(reply.chosen).toBeLessThanOrEqual(reply.offered);
      }
    }),
  );
});

test('the order of the plays and plays that come twice change nothing', () => {
  fc.assert(
    fc.property(
      played(30).chain((story) =>
        fc
          .shuffledSubarray(story.attempts, { minLength: story.attempts.length })
          .map((shuffled) => ({ story, shuffled })),
      ),
      ({ story, shuffled }) => {
        expect(analysed({ ...story, attempts: [...shuffled, ...shuffled] })).toEqual(analysed(story));
      },
    ),
  );
});

test('indexes stay within their bounds, and are withheld where fewer than twenty plays came', () => {
  fc.assert(
    fc.property(played(30), (story) => {
      for (const { plays, difficulty = 0, replies } of analysed(story).beats) {
        expect(difficulty).toBeGreaterThanOrEqual(0);
        expect(difficulty).toBeLessThanOrEqual(1);
        for (const { discrimination, rare } of replies) {
          if (plays < ENOUGH) expect([discrimination, rare]).toEqual([undefined, undefined]);
          expect(Math.abs(discrimination ?? 0)).toBeLessThanOrEqual(1);
        }
      }
    }),
  );
});

test('plays of another version, begun in the middle or not playable are left out, and counted apart', () => {
  fc.assert(
    fc.property(played(8), fc.nat({ max: 3 }), fc.nat({ max: 3 }), (story, other, midway) => {
      const one = attemptOf(story.linked, 50, [0]);
      const more = [
        ...Array.from({ length: other }, (_, nth) => ({
          ...one,
          id: id(100 + nth),
          scenario: { ...SCENE, hash: 'old' },
        })),
        ...Array.from({ length: midway }, (_, nth) => ({ ...one, id: id(200 + nth), from: { choices: 1 } })),
        { ...one, id: id(300), choices: [{ beat: 'nowhere', reply: 'nothing', tookMs: 0 }] },
        { ...one, id: id(301), scenario: { id: 'another-scene', hash: 'abc' } },
      ];
      expect(analysed({ ...story, attempts: [...story.attempts, ...more] })).toEqual({
        ...analysed(story),
        otherVersions: other,
        midway,
        unplayable: 1,
      });
    }),
  );
});

test('a claimed score changes nothing: it is computed again', () => {
  fc.assert(
    fc.property(played(30), fc.nat({ max: 100 }), (story, score) => {
      const forged = story.attempts.map((attempt) => ({ ...attempt, result: { ...attempt.result, score } }));
      expect(analysed({ ...story, attempts: forged })).toEqual(analysed(story));
    }),
  );
});
