import { now } from '#adapters/browser/clock.ts';
import { newId } from '#adapters/browser/id.ts';
import type { Answered } from '#domain/practice/decisions.ts';
import { NOTHING } from '#domain/records/stored.ts';
import type { Decided } from '#domain/records/worksheet.ts';
import { log } from './log.ts';

/** Keeps a decision that was made by itself. */
export async function keepDecision(decided: Decided): Promise<Answered> {
  const { id, at } = { id: newId(), at: now() };
  const exercise = `${decided.missed.scene}#decision`;
  await log.merge({ ...NOTHING, worksheets: [{ id, v: 1, exercise, at, answer: { decided } }] });
  return { id, at, ...decided };
}
