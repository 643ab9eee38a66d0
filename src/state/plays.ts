import { now } from '#adapters/browser/clock.ts';
import { newId, newSeed } from '#adapters/browser/id.ts';
import { askPromise } from '#adapters/browser/room.ts';
import { log } from './log.ts';
import { keepPlays } from './play-keeper.ts';

/** What can be done with the plays of this device. */
export const { loadPlays, loadPlay, startPlay, keepChoice, takeBack, turnOffClock, finishPlay } = keepPlays({
  log,
  newId,
  newSeed,
  now,
  onFirstAttempt: askPromise,
});
