import * as z from 'zod/mini';
import { atMost, name } from '#domain/records/words.ts';
import { Person } from './room.ts';

/** Who met last on this device, and the cards that they had lately, the latest last. */
export const Team = z.strictObject({
  people: z.array(Person).check(atMost(500)),
  lately: z.array(name).check(atMost(200)),
});
export type Team = z.infer<typeof Team>;

/** The names in what somebody typed: one a line, or with commas between them; each once. */
export function namesIn(typed: string): string[] {
  const names = typed.split(/[,;\n]/).map((word) => word.trim().slice(0, 60));
  return [...new Set(names.filter((word) => word !== ''))].slice(0, 500);
}

/** The team after it was dealt some more cards. */
export function dealtTo({ lately }: Team, people: readonly string[], cards: readonly string[]): Team {
  const before = lately.filter((card) => !cards.includes(card));
  return { people: [...people], lately: [...before, ...cards].slice(-200) };
}
