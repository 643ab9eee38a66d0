import type { Sure } from '#domain/records/attempt.ts';
import type { Offer } from '#domain/scenario/step.ts';

/** What a line of input asks for. */
export type Answer =
  | { do: 'say'; reply: string; sure: Sure | undefined }
  | { do: 'back' }
  | { do: 'leave' }
  | { do: 'go-on' }
  | { wrong: string };

const SURE: Record<string, Sure> = { g: 'guessing', f: 'fairly', c: 'certain' };

/** Reads an answer: a digit with how sure behind it, as in "2c"; `u`, `q`, or nothing. */
export function answerOf(input: string, offers: readonly Offer[]): Answer {
  const text = input.trim().toLowerCase();
  if (text === '') return { do: 'go-on' };
  if (text === 'u') return { do: 'back' };
  if (text === 'q') return { do: 'leave' };
  const [, digits, sure = ''] = /^(\d+)\s*([gfc]?)$/.exec(text) ?? [];
  const offer = offers[Number(digits ?? 0) - 1];
  if (!offer) return { wrong: `"${input.trim()}" is no answer here. Write ${answers(offers.length)}.` };
  if (offer.locked) return { wrong: `Reply ${digits} is not open yet. Write another digit.` };
  return { do: 'say', reply: offer.reply.id, sure: SURE[sure] };
}

/** What can be answered: "a digit from 1 to 3, u or q". */
function answers(count: number): string {
  if (count === 0) return 'nothing, u or q';
  return `${count === 1 ? '1' : `a digit from 1 to ${count}`}, u or q`;
}
