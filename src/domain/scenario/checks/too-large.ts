import type { Check } from './check.ts';

/** The scenario is small enough to be solved. */
export const tooLarge: Check = {
  code: 'G08',
  severity: 'error',
  title: 'A scenario is small enough to be solved exactly.',
  find: ({ solution }) => {
    if (!('unsolved' in solution) || solution.unsolved !== 'too-large') return [];
    return [
      {
        path: ['beats'],
        part: 'key',
        wrong: `The scene is too large to solve: the check gave up after ${solution.states.toLocaleString('en')} of the ways in which it can stand.`,
        remedy:
          'Use fewer meters, effects in larger steps, shorter conditions, or fewer replies in a beat with a budget.',
      },
    ];
  },
  meaning:
    'A state is a beat together with all that the rest of the play depends on. Meters that move in small steps, at a beat that can be come back to many times, multiply into more states than can be looked at one by one, and many meters, replies or conditions make each of them more work; then nothing can be promised about the scene.',
  bad: `
    recovery: true
    asks: 1000
    then: training
    …
      effect: { trust: +1 }
      reveals: [who-trains]
      hears: (She counts.) Five here and six elsewhere is eleven to train. By me.
      next: haggle
    …
    - id: twelve
      say: Fifteen, then, and I leave out the fee. But for that I'd need your yes by Friday at the latest.
      effect: { trust: -1, patience: +1 }
      next: haggle`,
  mended: `
    recovery: true
    …
      effect: { trust: +5 }
      reveals: [who-trains]
      hears: (She counts.) Five here and six elsewhere is eleven to train. By me.
      next: training
    …
    - id: twelve
      say: Fifteen, then, and I leave out the fee. But for that I'd need your yes by Friday at the latest.
      slips: [unprompted-discount]
      effect: { patience: -40 }
      next: later`,
};
