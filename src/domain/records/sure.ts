import type { Sure } from './attempt.ts';

/** How sure, from least to most. */
export const SURE = ['guessing', 'fairly', 'certain'] as const satisfies readonly Sure[];

/** What the buttons say. */
export const SURE_WORDS: Record<Sure, string> = {
  guessing: 'Guessing',
  fairly: 'Fairly sure',
  certain: 'Certain',
};
