import * as z from 'zod/mini';
import { count } from '#domain/records/words.ts';

/**
 * How many deals one person works well at a time, from the least that fills a week to the most that can be served: entry of kind
 * `load`.
 */
export const Load = z.strictObject({ least: count, most: count });
export type Load = z.infer<typeof Load>;

/** The usual load in considered sales between businesses; a team sets its own. */
export const USUAL_LOAD: Load = { least: 6, most: 12 };

/** Whether somebody has room for another deal, is filled, or is over. `by` is how many deals that is. */
export type Capacity = { capacity: 'room' | 'filled' | 'over'; by: number };

/** What somebody's open deals are against a load. */
export function capacityOf(open: number, { least, most }: Load): Capacity {
  if (open > most) return { capacity: 'over', by: open - most };
  if (open < least) return { capacity: 'room', by: most - open };
  return { capacity: 'filled', by: most - open };
}
