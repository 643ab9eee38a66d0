import { atom } from 'nanostores';
import type { Obstacle } from '#domain/records/log.ts';

/** Whether this browser keeps what is done here: `yes`, or what is in the way. */
export type Keeping = 'yes' | Obstacle;

export const $keeping = atom<Keeping>('yes');

/** Whether the database of this browser was found empty and filled again from the second copy. */
export const $broughtBack = atom(false);

const REFUSED = 'This browser will not keep your place. Save a copy before you close.';

/** What the bar says while something is in the way: what is wrong, and what to do. */
export const KEEPING_WORDS: Record<Obstacle, string> = {
  private: REFUSED,
  full: REFUSED,
  newer:
    'A newer version of Runthrough is open in another tab. Reload this page so that it keeps your place.',
  blocked:
    'Another tab holds on to an older version of Runthrough. Close the other tabs so that this one keeps your place.',
};

/** What the bar says once what was lost is back. */
export const BROUGHT_BACK_WORDS =
  'This browser had lost what it kept here. It is back, from the second copy on this device.';
