import type { Answered } from '#domain/practice/decisions.ts';
import type { Moments } from '#domain/practice/moments.ts';
import type { Attempt } from '#domain/records/attempt.ts';

type Played = {
  scene: string;
  run?: number;
  score?: number;
  benchmark?: boolean;
  mode?: Attempt['mode'];
  at?: string;
  /** Which one of its device it is. */
  nth?: number;
  said?: Attempt['choices'];
  outcome?: Attempt['result']['outcome'];
  moves?: string[];
};

/** A finished play with only what the practice looks at. */
export function attempted({
  scene,
  run = 0,
  score = 0,
  benchmark = false,
  mode = 'benchmark',
  at,
  nth = 0,
  said = [],
  outcome = benchmark ? 'advanced' : 'stalled',
  moves = [],
}: Played): Attempt {
  const when = at ?? '2026-11-02T09:00:00.000Z';
  return {
    id: `0193a5e0-0000-7000-8000-${String(nth).padStart(12, '0')}`,
    scenario: { id: scene, hash: '0123456789abcdef' },
    mode,
    feedback: 'at-the-end',
    seed: 1,
    startedAt: when,
    finishedAt: when,
    choices: said,
    result: {
      run: Array.from({ length: run }, (_, place) => `move-${place}`),
      moves,
      touched: [],
      slips: [],
      facts: [],
      score,
      outcome,
      ending: 'end',
      benchmark,
    },
    transcript: [],
  };
}

/** A scene of two beats: wait at the first, ask at the second. */
export const SMALL: Moments = [
  {
    beat: 'opener',
    move: 'stop',
    best: 'wait',
    replies: { wait: { to: 1, cost: 'benchmark' }, argue: { to: 1, cost: 'miss' } },
  },
  {
    beat: 'sort',
    move: 'search',
    best: 'ask',
    replies: { ask: { cost: 'benchmark' }, hint: { cost: 'solid' }, tell: { cost: 'miss' } },
  },
];

/** The opener of the price, decided by itself. */
export function decided(nth: number, at: string, reply: string, sure: Answered['sure'] = 'fairly'): Answered {
  return {
    id: `0193a5e0-0000-7000-9000-${String(nth).padStart(12, '0')}`,
    at,
    missed: { scene: 'price', beat: 'opener', move: 'stop' },
    scenario: { id: 'price', hash: '0123456789abcdef' },
    ...{ after: [], beat: 'opener', reply, sure, tookMs: 9000 },
  };
}
