import { transcribe } from '#domain/play/transcript.ts';
import type { Choice } from '#domain/records/attempt.ts';
import type { PlayRecord, Started } from '#domain/records/record.ts';
import type { Linked } from '#domain/scenario/link.ts';
import { resultOf } from '#domain/scoring/result.ts';

type Play = { linked: Linked; scenario: Started['scenario']; choices: readonly Choice[]; at: string };

/** The records of a benchmark play, the nth of its device: one line a record, as they are kept. */
export function recordsOf(nth: number, { linked, scenario, choices, at }: Play): PlayRecord[] {
  const time = Date.parse(at).toString(16).padStart(12, '0');
  const id = (place: number) =>
    `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${(nth * 100 + place).toString(16).padStart(12, '0')}`;
  const later = (place: number) => ({ id: id(place), v: 1, play: id(0), after: id(place - 1), at }) as const;
  const result = resultOf(linked, choices);
  if (!result) throw new Error(`A play of ${scenario.id} comes to no ending.`);
  return [
    {
      ...{ id: id(0), v: 1, play: id(0), after: null, at, kind: 'started', choices: [], scenario },
      ...{ mode: 'benchmark', feedback: 'at-the-end', seed: nth },
    },
    ...choices.map((choice, turn) => ({ ...later(turn + 1), kind: 'chose', choice }) as const),
    { ...later(choices.length + 1), kind: 'finished', result, transcript: transcribe(linked, choices) },
  ];
}

/** How sure somebody is of one line after the other. */
export const sureAt = (place: number): NonNullable<Choice['sure']> =>
  (['guessing', 'fairly', 'certain'] as const)[place % 3] ?? 'fairly';
