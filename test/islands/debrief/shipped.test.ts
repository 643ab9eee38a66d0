import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accountOf } from '#domain/debrief/account.ts';
import { headline, summary } from '#domain/debrief/headline.ts';
import { causeAndEffect, effectOf } from '#domain/debrief/sentences.ts';
import { chartOf } from '#domain/debrief/threads.ts';
import { departureOf, nameOf } from '#domain/debrief/turning.ts';
import { canChoose, offered, openingState, step } from '#domain/scenario/step.ts';
import { calibration } from '../../../src/islands/debrief/calibration.ts';
import { compare } from '../../../src/islands/debrief/comparison.ts';
import { tomorrow } from '../../../src/islands/debrief/tomorrow.ts';
import { SCENES, sceneOf } from '../../content/scenes.ts';
import { read } from '../../domain/debrief/scene.ts';

const PRAISE = /\b(great|well done|good job|perfect|excellent|amazing|wrong|fail|should)\b|!|undefined|NaN/i;

/** A play that takes, at each turn, the reply that a roll between 0 and 1 falls on. */
function playBy(rolls: readonly number[], linked: Parameters<typeof openingState>[0]): string[] {
  const replies: string[] = [];
  let state = openingState(linked);
  for (let turn = 0; linked.beats.has(state.at); turn++) {
    const open = offered(linked, state).filter(({ reply }) => canChoose(linked, state, reply.id));
    const place = Math.floor((rolls[turn % rolls.length] as number) * open.length);
    const reply = open[place]?.reply.id as string;
    replies.push(reply);
    state = step(linked, state, reply);
  }
  return replies;
}

test.each(SCENES)('every play of %s has a debrief', (id) => {
  const { linked } = sceneOf(id);
  const { scenario, routine } = linked;
  const scene = { id, hash: '0', scenario, routine };
  const rolls = fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 20, maxLength: 20 });
  fc.assert(
    fc.property(rolls, (rolled) => {
      const { reading, turns, turning } = read(playBy(rolled, linked), {
        scene,
        sure: ['certain', 'fairly', 'guessing'],
      });
      const { result } = reading;
      const words = turning.flatMap((turn) => {
        const departure = departureOf(linked, turn, result.moves);
        return [nameOf(linked, departure), effectOf(linked, turn), causeAndEffect(linked, turn, departure)];
      });
      const all = [headline(reading), summary(reading, turns, turning), calibration(turns), ...words];
      for (const sentence of all) expect(sentence).not.toMatch(PRAISE);
      const sum = accountOf(reading, turns).reduce((points, entry) => points + entry.points, 0);
      expect(Math.abs(Math.max(0, sum) - result.score)).toBeLessThanOrEqual(0.5 + 1e-9);
      expect(chartOf(linked, result, turns).threads.filter(({ made }) => made === 'in order')).toHaveLength(
        result.run.length,
      );
      if (!result.benchmark) expect(turning.length).toBeGreaterThan(0);
      if (turning.length > 0) expect(tomorrow(reading, turning)).toBeDefined();
      expect(compare(reading, turns).length === 0).toBe(
        turns.every(({ played }) => played?.review?.loss === 0),
      );
    }),
    { numRuns: 10 },
  );
});
