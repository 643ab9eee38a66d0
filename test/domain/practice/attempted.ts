import type { Attempt } from '#domain/records/attempt.ts';

type Played = {
  scene: string;
  run?: number;
  score?: number;
  benchmark?: boolean;
  mode?: Attempt['mode'];
  at?: string;
};

/** A finished play with only what the practice looks at. */
export function attempted({
  scene,
  run = 0,
  score = 0,
  benchmark = false,
  mode = 'benchmark',
  at,
}: Played): Attempt {
  const when = at ?? '2026-11-02T09:00:00.000Z';
  return {
    id: '0193a5e0-0000-7000-8000-000000000000',
    scenario: { id: scene, hash: '0123456789abcdef' },
    mode,
    feedback: 'at-the-end',
    seed: 1,
    startedAt: when,
    finishedAt: when,
    choices: [],
    result: {
      run: Array.from({ length: run }, (_, place) => `move-${place}`),
      moves: [],
      touched: [],
      slips: [],
      facts: [],
      score,
      outcome: benchmark ? 'advanced' : 'stalled',
      ending: 'end',
      benchmark,
    },
    transcript: [],
  };
}
