import { Routine } from '#domain/scenario/routine.ts';
import { Scenario } from '#domain/scenario/scenario.ts';

const MOVES = ['open', 'now', 'before', 'trouble', 'cost', 'wish', 'who'];

const move = (id: string) => ({ id, title: id, do: 'Do it.', 'sounds-like': 'So?', why: 'It helps.' });

/** A routine for discovery: seven moves, facts for two fifths of the score. */
export const discovery: Routine = Routine.parse({
  title: 'Ask',
  competency: 'discovery',
  summary: 'Find out before you propose.',
  moves: MOVES.map(move),
  slips: { leading: { title: 'leads', severity: 6, why: 'It tells them what to say.' } },
  share: { routine: 60, facts: 40 },
  benchmark: { moves: 4, facts: 4 },
});

/** A question of the pool: which moves it makes, what it brings to light, and what has to be known before it can be asked. */
type Question = {
  makes: number[];
  reveals: number[];
  trust: number;
  patience: number;
  needs?: number;
  slip?: true;
};

const QUESTIONS: Question[] = [
  { makes: [0], reveals: [], trust: 10, patience: -5 },
  { makes: [1], reveals: [0], trust: 5, patience: -5 },
  { makes: [2], reveals: [1], trust: 0, patience: -10 },
  { makes: [3], reveals: [2], trust: 5, patience: -5 },
  { makes: [4], reveals: [3], trust: -5, patience: -10, needs: 2 },
  { makes: [5], reveals: [4], trust: 10, patience: 0 },
  { makes: [6], reveals: [5], trust: 0, patience: -5 },
  { makes: [1, 2], reveals: [0, 1], trust: -5, patience: -15 },
  { makes: [3, 4], reveals: [], trust: -10, patience: -10 },
  { makes: [], reveals: [6], trust: 5, patience: -10, slip: true },
  { makes: [0, 6], reveals: [], trust: 0, patience: -10 },
  { makes: [5], reveals: [7], trust: -5, patience: -5, needs: 3, slip: true },
];

/** A discovery scene: twelve questions of which six can be asked, some of them opened by others, then a closing turn. */
export const pool: Scenario = Scenario.parse({
  title: 'Six questions',
  kind: 'discovery',
  competency: 'discovery',
  element: 'first-call',
  routine: 'ask',
  level: 2,
  minutes: 5,
  brief: 'They asked for a call.',
  goal: 'Know what it costs them.',
  buyer: { name: 'Ana Kovač', role: 'Plant manager', company: 'Drava Mills', manner: 'guarded' },
  meters: { trust: { start: 40 }, patience: { start: 90, ends: { at: 0, in: 'out-of-time' } } },
  facts: Object.fromEntries(
    Array.from({ length: 8 }, (_, n) => [`fact-${n}`, { label: `Fact ${n}`, worth: 1 + (n % 3) }]),
  ),
  start: 'pool',
  beats: {
    pool: {
      says: 'Go ahead.',
      asks: 6,
      then: 'close',
      replies: QUESTIONS.map(({ makes, reveals, trust, patience, needs, slip }, n) => ({
        id: `q-${n}`,
        say: `Question ${n}?`,
        once: true,
        makes: makes.map((place) => MOVES[place]),
        reveals: reveals.map((fact) => `fact-${fact}`),
        slips: slip ? ['leading'] : [],
        effect: { trust, patience },
        ...(needs !== undefined && { when: { knows: `fact-${needs}` } }),
        next: 'pool',
      })),
    },
    close: {
      says: 'So?',
      replies: [
        {
          id: 'visit',
          say: 'Can I see it?',
          next: [{ when: { trust: '>= 50', knows: 'fact-3' }, to: 'visit' }, { to: 'mail' }],
        },
        { id: 'offer', say: 'I send an offer.', slips: ['leading'], next: 'mail' },
        { id: 'sum-up', say: 'You lose a day a week.', makes: ['cost'], next: 'step' },
      ],
    },
    step: {
      says: 'About that.',
      replies: [
        { id: 'date', say: 'Thursday?', makes: ['who'], next: 'visit' },
        { id: 'wait', say: 'I ring you.', touches: ['who'], next: 'mail' },
      ],
    },
  },
  endings: {
    visit: { outcome: 'advanced', says: 'Thursday.' },
    mail: { outcome: 'stalled', says: 'Send it.' },
    'out-of-time': { outcome: 'lost', says: 'I have to go.' },
  },
});
