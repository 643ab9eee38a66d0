import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { extended, paused, resumed, secondsLeft, started } from '#domain/session/clock.ts';
import { after, next, onward, planOf } from './rooms.ts';

test('a clock runs down by itself and stops at nothing', () => {
  const clock = started(90, 1000);
  expect([1000, 1001, 46_000, 91_000, 500_000].map((at) => secondsLeft(clock, at))).toEqual([
    90, 90, 45, 0, 0,
  ]);
});

test('a pause costs nothing, and going on twice is going on once', () => {
  const stopped = paused(started(90, 0), 30_000);
  expect(secondsLeft(stopped, 900_000)).toBe(60);
  const on = resumed(stopped, 900_000);
  expect(secondsLeft(on, 910_000)).toBe(50);
  expect(resumed(on, 950_000)).toBe(on);
});

test('fifteen seconds more are fifteen seconds more, even when the time had run out', () => {
  expect(secondsLeft(extended(started(90, 0), 15, 30_000), 30_000)).toBe(75);
  expect(secondsLeft(extended(started(90, 0), 15, 200_000), 200_000)).toBe(15);
});

test('a device whose clock is set back shows no more than was given', () => {
  expect(secondsLeft(started(90, 1_000_000), 5)).toBe(90);
});

test('however often it is stopped, only the time it ran is gone', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(9), fc.nat(50)), { maxLength: 9 }), (spells) => {
      let at = 0;
      let ran = 0;
      let clock = started(100, 0);
      for (const [running, standing] of spells) {
        clock = paused(clock, at + running * 1000);
        ran += running;
        at += (running + standing) * 1000;
        clock = resumed(clock, at);
      }
      expect(secondsLeft(clock, at)).toBe(100 - ran);
    }),
  );
});

test('each phase starts its own clock, one who takes the floor starts it anew, and a room without seconds has none', () => {
  const thinking = after(planOf('drop-and-prop'), next(0), next(1000));
  expect(thinking.context.clock).toEqual({ given: 10_000, ran: 0, since: 1000 });
  const propping = onward(thinking, next(5000));
  expect(propping.context.clock).toEqual({ given: 90_000, ran: 0, since: 5000 });
  expect(onward(propping, { type: 'PASS', at: 9000 }).context.clock?.since).toBe(9000);
  expect(after(planOf('drop-and-prop', { seconds: 0 }), next(), next(), next()).context.clock).toBeNull();
});
