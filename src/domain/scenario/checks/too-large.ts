import type { Check } from './check.ts';

/** The scenario is small enough to be solved. */
export const tooLarge: Check = {
  code: 'G08',
  severity: 'error',
  title: 'A scenario has few enough states to be solved exactly.',
  find: ({ solution }) => {
    if (!('unsolved' in solution) || solution.unsolved !== 'too-large') return [];
    return [
      {
        path: ['beats'],
        part: 'key',
        wrong: `The scene can stand in more than ${solution.states.toLocaleString('en')} different ways, too many to solve.`,
        remedy: 'Use fewer meters, effects in larger steps, or fewer replies in a beat with a budget.',
      },
    ];
  },
  meaning:
    'A state is a beat together with all that the rest of the play depends on. Meters that move in small steps, at a beat that can be come back to many times, multiply into more states than can be looked at one by one; then nothing can be promised about the scene.',
  bad: `
    recovery: true
    asks: 1000
    then: training
    …
      effect: { trust: +1 }
      reveals: [who-trains]
      hears: Eleven people have to be trained. By me.
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
      hears: Eleven people have to be trained. By me.
      next: training
    …
    - id: twelve
      say: Fifteen, then, and I leave out the fee. But for that I'd need your yes by Friday at the latest.
      slips: [unprompted-discount]
      effect: { patience: -40 }
      next: later`,
};
