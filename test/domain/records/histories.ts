import fc from 'fast-check';
import type { Choice, Result } from '#domain/records/attempt.ts';
import type { PlayRecord } from '#domain/records/record.ts';

/** The n-th id, in order of time. */
export function id(n: number): string {
  return `01900000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
}

/** The n-th second of a morning. */
export function at(n: number): string {
  return new Date(Date.UTC(2026, 10, 22, 8, 0, n)).toISOString();
}

export function choice(reply: string): Choice {
  return { beat: 'opener', reply, tookMs: 1200, sure: 'fairly' };
}

export const result: Result = {
  run: ['stop'],
  moves: ['stop'],
  touched: [],
  slips: [],
  facts: [],
  score: 17,
  outcome: 'stalled',
  ending: 'later',
  benchmark: false,
};

export const setting = {
  scenario: { id: 'thirty-per-cent', hash: 'abc' },
  mode: 'practice',
  feedback: 'as-i-go',
} as const;

export function started(n: number, choices: Choice[] = []): PlayRecord {
  const common = { id: id(n), v: 1, play: id(n), after: null, at: at(n), choices } as const;
  return { ...common, kind: 'started', ...setting, seed: n };
}

export function chose(n: number, play: number, after: number, reply = `r${n}`): PlayRecord {
  const common = { id: id(n), v: 1, play: id(play), after: id(after), at: at(n) } as const;
  return { ...common, kind: 'chose', choice: choice(reply) };
}

export function tookBack(n: number, play: number, after: number, to: number): PlayRecord {
  return { id: id(n), v: 1, play: id(play), after: id(after), at: at(n), kind: 'took-back', to };
}

export function finished(n: number, play: number, after: number): PlayRecord {
  const common = { id: id(n), v: 1, play: id(play), after: id(after), at: at(n) } as const;
  return { ...common, kind: 'finished', result, transcript: [] };
}

const kind = fc.constantFrom('start', 'choose', 'take-back', 'finish');

/**
 * Records of several plays as several devices may have written them: each one goes behind any record made before, so
 * chains branch, go on after their end and take back more than there is.
 */
export const histories: fc.Arbitrary<PlayRecord[]> = fc
  .array(fc.record({ kind, behind: fc.nat(), to: fc.nat(4) }), { maxLength: 30 })
  .map((events) => {
    const records: PlayRecord[] = [started(1)];
    events.forEach((event, index) => {
      const n = index + 2;
      const behind = records[event.behind % records.length] as PlayRecord;
      const common = { id: id(n), v: 1, play: behind.play, after: behind.id, at: at(n) } as const;
      if (event.kind === 'start') records.push(started(n));
      if (event.kind === 'choose') records.push({ ...common, kind: 'chose', choice: choice(`r${n}`) });
      if (event.kind === 'take-back') records.push({ ...common, kind: 'took-back', to: event.to });
      if (event.kind === 'finish') records.push({ ...common, kind: 'finished', result, transcript: [] });
    });
    return records;
  });
