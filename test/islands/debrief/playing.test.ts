import { expect, test } from 'vitest';
import { metaOf, placeOf } from '../../../src/islands/debrief/playing.ts';
import { play, SCENE } from '../../domain/debrief/scene.ts';

test('plays are counted by scene, in the order in which they were finished', () => {
  const other = play(['cut', 'lower'], { nth: 2, scene: { ...SCENE, id: 'other' } });
  const plays = [play(['cut', 'lower']), other, play(['wait', 'answer', 'date'], { nth: 3 })];
  expect(plays.map((one) => placeOf(one, plays))).toEqual([1, 1, 2]);
});

test('the line under the title says which play, how long, and how it ended', () => {
  expect(metaOf(play(['wait', 'answer', 'date'], { mode: 'benchmark' }), 3)).toBe(
    'third play, benchmark play, 30 s. It moved forward.',
  );
});

test('a play with a clock says so, and whether the clock was turned off', () => {
  const benchmark = play(['wait', 'answer', 'date'], { mode: 'benchmark' });
  expect(metaOf({ ...benchmark, pressure: 'on' }, 1)).toContain('benchmark play under pressure, ');
  expect(metaOf({ ...benchmark, pressure: 'turned-off' }, 1)).toContain('play with the clock turned off, ');
});
