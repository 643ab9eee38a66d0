import { OUTCOMES } from '#domain/debrief/sentences.ts';
import { duration, ordinal } from '#domain/debrief/words.ts';
import type { Played } from '#domain/records/attempt.ts';

/** Which play of its scene this was, from 1, among all that were finished on this device. */
export function placeOf(attempt: Played, attempts: readonly Played[]): number {
  const ofScene = attempts.filter(({ scenario }) => scenario.id === attempt.scenario.id);
  return ofScene.findIndex(({ id }) => id === attempt.id) + 1;
}

/** What stands behind the title: "third play, practice, 4 min 10 s. It stalled." The time is that of the choices. */
export function metaOf({ choices, mode, pressure, result }: Played, place: number): string {
  const took = choices.reduce((sum, { tookMs }) => sum + tookMs, 0);
  const time = took > 0 ? `, ${duration(took)}` : '';
  return `${ordinal(place)} play, ${MODES[mode]}${pressure ? PRESSURE[pressure] : ''}${time}. ${OUTCOMES[result.outcome]}`;
}

const PRESSURE = { on: ' under pressure', 'turned-off': ' with the clock turned off' };
const MODES = { practice: 'practice', benchmark: 'benchmark play' };
