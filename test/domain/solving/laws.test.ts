import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { replay } from '#domain/play/replay.ts';
import { linkScenario } from '#domain/scenario/link.ts';
import { resultOf } from '#domain/scoring/result.ts';
import { review } from '#domain/solving/review.ts';
import { type Finished, playsFrom } from '../enumerate.ts';
import { smallStories } from '../generate.ts';
import { outcomeOf, type Story } from '../reference.ts';
import { renamed, reordered } from '../rewrite.ts';
import { outlookAfter, solved } from './solved.ts';

vi.setConfig({ testTimeout: 120_000 });

const linkedOf = ({ scenario, routine }: Story) => linkScenario(scenario, routine);

/** What a solution says without the states themselves. */
function figuresOf(story: Story) {
  const { best, worst, plays, states, advanced, benchmark, random, randomBenchmark } = solved(story);
  const near = (value: number) => Number(value.toFixed(9));
  return {
    best,
    worst,
    plays,
    states,
    advanced,
    benchmark,
    random: near(random),
    randomBenchmark: near(randomBenchmark),
  };
}

test('every result is that of the reference', () => {
  fc.assert(
    fc.property(smallStories, (story) => {
      const linked = linkedOf(story);
      for (const { play, outcome } of playsFrom(story))
        expect(resultOf(linked, play.chosen)).toEqual(outcome);
    }),
    { numRuns: 100 },
  );
});

test('playing a recorded play again gives the same result', () => {
  fc.assert(
    fc.property(smallStories, (story) => {
      const linked = linkedOf(story);
      for (const { play } of playsFrom(story).slice(0, 20)) {
        const choices = play.chosen.map((choice) => ({ ...choice, tookMs: 1200 }));
        const result = resultOf(linked, choices);
        if (!result) throw new Error('The play comes to no ending.');
        const kept = JSON.parse(JSON.stringify({ choices, result }));
        expect(replay(linkedOf(structuredClone(story)), kept)).toEqual({ result, same: true });
      }
    }),
    { numRuns: 60 },
  );
});

test('no play scores above the best or below the worst, and both are scored by some play', () => {
  fc.assert(
    fc.property(smallStories, (story) => {
      const { best, worst } = solved(story);
      const scores = playsFrom(story).map(({ outcome }) => outcome.score);
      expect([Math.min(...scores), Math.max(...scores)]).toEqual([worst, best]);
    }),
    { numRuns: 60 },
  );
});

test('a choice of the class benchmark keeps the best score within reach, any other choice does not', () => {
  fc.assert(
    fc.property(smallStories, (story) => {
      const linked = linkedOf(story);
      const solution = solved(story);
      for (const { play } of playsFrom(story).slice(0, 40)) {
        for (const choice of review(linked, play.chosen, solution)) {
          const then = outlookAfter(story, solution, {
            ...play,
            chosen: play.chosen.slice(0, choice.turn + 1),
          });
          if (choice.class === 'benchmark') expect(then.best).toBe(choice.before);
          else expect(then.best < choice.before || choice.closedTheWay).toBe(true);
          expect(choice.loss).toBeGreaterThanOrEqual(0);
        }
      }
    }),
    { numRuns: 100 },
  );
});

test('taking the best reply from anywhere comes to the best score possible from there', () => {
  fc.assert(
    fc.property(smallStories, fc.nat(), (story, seed) => {
      const linked = linkedOf(story);
      const solution = solved(story);
      const plays = playsFrom(story);
      const { play } = plays[seed % plays.length] as Finished;
      const turn = seed % (play.chosen.length + 1);
      const start = { ...play, chosen: play.chosen.slice(0, turn) };
      const target = outlookAfter(story, solution, start).best;
      for (let at = outlookAfter(story, solution, start); at.reply !== undefined; ) {
        start.chosen = [...start.chosen, { beat: '', reply: at.reply }];
        at = outlookAfter(story, solution, start);
      }
      const found = plays.find(
        (one) => one.play.chosen.map((c) => c.reply).join() === start.chosen.map((c) => c.reply).join(),
      );
      expect(found?.outcome.score).toBe(target);
      expect(linked.scenario.endings).toHaveProperty(found?.play.at as string);
    }),
    { numRuns: 100 },
  );
});

test('other names for beats and replies change no figure and no score', () => {
  const rename = (kind: string, id: string) => `${id}-${kind}`;
  fc.assert(
    fc.property(smallStories, (story) => {
      const other = { ...story, scenario: renamed(story.scenario, rename) };
      expect(figuresOf(other)).toEqual(figuresOf(story));
      for (const { play, outcome } of playsFrom(story).slice(0, 30)) {
        const chosen = play.chosen.map(({ beat, reply }) => ({
          beat: rename('beat', beat),
          reply: rename('reply', reply),
        }));
        expect(resultOf(linkedOf(other), chosen)).toEqual(outcome);
      }
    }),
    { numRuns: 60 },
  );
});

test('another order of beats, replies, facts and endings changes no figure and no score', () => {
  const reversed = <T>(items: readonly T[]): T[] => [...items].reverse();
  const turned = <T>(items: readonly T[]): T[] => [...items.slice(1), ...items.slice(0, 1)];
  fc.assert(
    fc.property(smallStories, fc.constantFrom(reversed, turned), (story, order) => {
      const other = { ...story, scenario: reordered(story.scenario, order) };
      expect(figuresOf(other)).toEqual(figuresOf(story));
      for (const { play, outcome } of playsFrom(story).slice(0, 30)) {
        const result = resultOf(linkedOf(other), play.chosen);
        expect({ ...result, facts: result?.facts.toSorted() }).toEqual({
          ...outcome,
          facts: outcome.facts.toSorted(),
        });
      }
    }),
    { numRuns: 60 },
  );
});

test('an unfinished play, a play that goes on after its end, and one through other beats have no result', () => {
  fc.assert(
    fc.property(smallStories, (story) => {
      const linked = linkedOf(story);
      const { play } = playsFrom(story)[0] as Finished;
      expect(resultOf(linked, play.chosen.slice(0, -1))).toBeUndefined();
      expect(resultOf(linked, [...play.chosen, ...play.chosen.slice(-1)])).toBeUndefined();
      expect(
        resultOf(
          linked,
          play.chosen.map((choice) => ({ ...choice, beat: 'elsewhere' })),
        ),
      ).toBeUndefined();
      expect(outcomeOf(story, play).ending).toBe(resultOf(linked, play.chosen)?.ending);
    }),
    { numRuns: 100 },
  );
});
