import { Routine } from '#domain/scenario/routine.ts';
import { type Reply, Scenario } from '#domain/scenario/scenario.ts';

const MOVES = ['stop', 'say-back', 'search', 'sort', 'speak', 'settle'];

/** A routine of six moves, for scenes made up by the bench. */
export const routine: Routine = Routine.parse({
  title: 'Steady',
  competency: 'objections',
  summary: 'For measuring.',
  moves: MOVES.map((id) => ({ id, title: id, do: 'Do it.', 'sounds-like': 'So?', why: 'It helps.' })),
  slips: {
    argue: { title: 'argues', severity: 8, why: 'It makes them defend it.' },
    promise: { title: 'promises', severity: 15, why: 'It comes out.' },
  },
  benchmark: { moves: 5 },
});

type Line = Partial<Omit<Reply, 'id' | 'next'>> & Pick<Reply, 'id' | 'next'>;

/** A line of the length that spoken lines have, unlike every other line. */
function spoken(id: string, words: number): string {
  return `${id}: ${Array.from({ length: words }, (_, n) => (n % 7 === 3 ? 'price,' : 'price')).join(' ')}.`;
}

const line = (words: number, more: Line): object => ({
  say: spoken(more.id, words),
  hears: spoken(`${more.id} well`, 8),
  why: spoken(`${more.id} because`, 24),
  ...more,
});

/** The straight way through the scene: a beat for each move, with a tempting reply and a wrong one. */
function straight(place: number, seed: number): object {
  const next = place + 1 < MOVES.length ? `straight-${place + 1}` : undefined;
  return {
    says: spoken(`straight-${place}`, 18),
    replies: [
      line(20, {
        id: `s${place}-touch`,
        touches: MOVES.slice(place, place + 1),
        effect: { patience: -8 - (seed % 3) },
        next: `back-${place}`,
      }),
      line(21, {
        id: `s${place}-make`,
        makes: MOVES.slice(place, place + 1),
        effect: { trust: 8 },
        next: next ?? [{ when: { trust: '>= 50' }, to: 'date' }, { to: 'later' }],
      }),
      line(22, {
        id: `s${place}-slip`,
        once: true,
        slips: [place % 2 === 0 ? 'argue' : 'promise'],
        effect: { trust: -10, patience: -15 },
        next: place % 2 === 0 ? `straight-${place}` : `aside-${(place - 1) / 2}`,
      }),
    ],
  };
}

/** A way back after a tempting reply. */
function back(place: number, seed: number): object {
  const next = place + 1 < MOVES.length ? `straight-${place + 1}` : 'later';
  return {
    recovery: true,
    says: [{ when: { trust: '>= 50' }, line: spoken('still', 12) }, { line: spoken('no', 12) }],
    replies: [
      line(20, { id: `b${place}-touch`, effect: { patience: -12 - (seed % 4) }, next }),
      line(21, { id: `b${place}-make`, makes: MOVES.slice(place, place + 1), effect: { trust: 6 }, next }),
      line(22, {
        id: `b${place}-slip`,
        slips: ['argue'],
        effect: { trust: -6, patience: -18 },
        next: `aside-${place % 3}`,
      }),
    ],
  };
}

/** A way aside that costs patience, and leads back into the scene. */
function aside(place: number): object {
  return {
    recovery: true,
    says: spoken(`aside-${place}`, 16),
    replies: [
      line(20, {
        id: `a${place}-stay`,
        slips: ['argue'],
        effect: { patience: -20 },
        next: `aside-${(place + 1) % 3}`,
      }),
      line(21, {
        id: `a${place}-back`,
        makes: ['search'],
        effect: { trust: 4, patience: -4 },
        next: `straight-${place * 2 + 1}`,
      }),
      line(22, { id: `a${place}-leave`, next: 'later' }),
    ],
  };
}

/** A scene of fifteen beats as people write them; the seed makes each of fifty another one. */
export function sceneOf(seed: number): Scenario {
  const named = (name: string, count: number, beat: (place: number) => object) =>
    Array.from({ length: count }, (_, place) => [`${name}-${place}`, beat(place)] as const);
  return Scenario.parse({
    title: `Scene ${seed}`,
    kind: 'objection-play',
    competency: 'objections',
    element: 'price',
    routine: 'steady',
    level: 2,
    minutes: 4,
    brief: spoken('brief', 60),
    goal: 'A date.',
    buyer: { name: 'Tilda Moss', role: 'Owner', company: 'Moss Bikes', manner: 'brisk' },
    meters: { trust: { start: 45 + (seed % 5) }, patience: { start: 60, ends: { at: 0, in: 'gone' } } },
    start: 'straight-0',
    beats: Object.fromEntries([
      ...named('straight', 6, (place) => straight(place, seed)),
      ...named('back', 6, (place) => back(place, seed)),
      ...named('aside', 3, aside),
    ]),
    endings: {
      date: { outcome: 'advanced', says: 'Thursday it is.' },
      later: { outcome: 'stalled', says: 'Send me something.' },
      gone: { outcome: 'lost', says: 'I have to go.' },
    },
    tests: [
      { name: 'the benchmark route', choose: BEST, expect: { ending: 'date', score: '>= 95' } },
      {
        name: 'pushing',
        choose: ['s0-slip', 's0-touch', 'b0-slip', 'a0-stay'],
        expect: { ending: 'gone', score: '< 40' },
      },
    ],
  });
}

/** Two hundred beats: a hundred turns, each with a way back. The finer its steps, the more states it can stand in. */
export function longScene(step: number): Scenario {
  const turns = Array.from({ length: 100 }, (_, turn) => turn);
  const onward = (turn: number) => (turn < 99 ? `turn-${turn + 1}` : 'date');
  const turnAt = (turn: number) => {
    const move = turn % 16 === 0 ? MOVES.slice(turn / 16, turn / 16 + 1) : [];
    return {
      says: spoken(`turn-${turn}`, 18),
      replies: [
        line(20, { id: `t${turn}-near`, touches: move, effect: { patience: -step }, next: `way-${turn}` }),
        line(21, { id: `t${turn}-make`, makes: move, effect: { trust: step }, next: onward(turn) }),
        line(22, {
          id: `t${turn}-slip`,
          slips: ['argue'],
          effect: { trust: -step, patience: -2 * step },
          next: `way-${turn}`,
        }),
      ],
    };
  };
  const wayAt = (turn: number) => ({
    recovery: true,
    says: spoken(`way-${turn}`, 12),
    replies: [
      line(20, { id: `w${turn}-back`, effect: { trust: step }, next: onward(turn) }),
      line(21, { id: `w${turn}-slip`, slips: ['argue'], effect: { patience: -2 * step }, next: 'later' }),
    ],
  });
  return Scenario.parse({
    ...sceneOf(0),
    start: 'turn-0',
    beats: Object.fromEntries([
      ...turns.map((turn) => [`turn-${turn}`, turnAt(turn)]),
      ...turns.map((turn) => [`way-${turn}`, wayAt(turn)]),
    ]),
    tests: [],
  });
}

/** The benchmark route of every such scene. */
const BEST = MOVES.map((_, place) => `s${place}-make`);

/** A play with detours: eleven lines, among them slips, touches and ways back. */
export const DETOURS =
  's0-slip s0-touch b0-make s1-slip a0-back s1-make s2-make s3-touch b3-make s4-make s5-make'.split(' ');
