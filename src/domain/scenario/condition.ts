import * as z from 'zod';
import { COMPARISON } from './comparison.ts';
import { id } from './id.ts';

/** A comparison as authors write it. */
export const Comparison = z.string().regex(COMPARISON, {
  error: 'It is not a comparison. Write one of >=, >, <=, < or = and a number, in quotes: ">= 50".',
});

const ids = z.union([id, z.array(id).min(1)]);

/** What must hold. Every entry of the mapping must; a key that is not one of the words is a meter. */
export type Condition = {
  knows?: string | string[] | undefined;
  made?: string | string[] | undefined;
  slipped?: string | string[] | undefined;
  visited?: string | string[] | undefined;
  chose?: string | string[] | undefined;
  any?: Condition[] | undefined;
  all?: Condition[] | undefined;
  not?: Condition | undefined;
} & { [meter: string]: string | string[] | Condition | Condition[] | undefined };

/** A condition as data; nothing in it is ever evaluated as code. */
export const Condition: z.ZodType<Condition, Condition> = z.lazy(() =>
  z
    .object({
      knows: ids.optional().describe('Facts that have been learned.'),
      made: ids.optional().describe('Moves that have been made, in whatever order.'),
      slipped: ids.optional().describe('Slips that have been made.'),
      visited: ids.optional().describe('Beats that the play has come to, the present one included.'),
      chose: ids.optional().describe('Replies that have been chosen.'),
      any: z.array(Condition).min(1).optional().describe('At least one of these conditions holds.'),
      all: z.array(Condition).min(1).optional().describe('All of these conditions hold.'),
      not: Condition.optional().describe('This condition does not hold.'),
    })
    .catchall(Comparison.describe('A meter compared with a number.')),
) as unknown as z.ZodType<Condition, Condition>;
