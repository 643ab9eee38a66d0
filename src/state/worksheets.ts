import { now } from '#adapters/browser/clock.ts';
import { newId } from '#adapters/browser/id.ts';
import { NOTHING } from '#domain/records/stored.ts';
import { type Answer, newest } from '#domain/records/worksheet.ts';
import { log } from './log.ts';

/** One worksheet for each exercise while the page is open. */
const ids = new Map<string, string>();

/** The answer last given to an exercise, `objections/stop-before-you-answer#say-yours`. */
export async function readAnswer(exercise: string): Promise<Answer | undefined> {
  return newest((await log.read(['worksheets'], exercise)).worksheets)?.answer;
}

/** Keeps an answer; one given before on this page view is replaced, older ones stay. */
export async function keepAnswer(exercise: string, answer: Answer): Promise<void> {
  const id = ids.get(exercise) ?? newId();
  ids.set(exercise, id);
  await log.merge({ ...NOTHING, worksheets: [{ id, v: 1, exercise, at: now(), answer }] });
}
