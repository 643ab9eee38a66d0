import { type Linked, linkScenario } from '#domain/scenario/link.ts';
import { Routine } from '#domain/scenario/routine.ts';
import { Scenario } from '#domain/scenario/scenario.ts';

const routine = Routine.parse({
  title: 'Steady',
  competency: 'objections',
  summary: 'For a no.',
  moves: ['stop', 'search', 'speak', 'settle'].map((id) => ({
    id,
    title: id.charAt(0).toUpperCase() + id.slice(1),
    do: `Do ${id}.`,
    'sounds-like': `Sounds like ${id}.`,
    why: `Why ${id}.`,
  })),
  slips: { discount: { title: 'gives a discount nobody asked for', severity: 15, why: 'It costs.' } },
  benchmark: { moves: 3 },
});

const scenario = Scenario.parse({
  title: 'Too dear',
  kind: 'objection-play',
  competency: 'objections',
  element: 'price',
  routine: 'steady',
  level: 1,
  minutes: 2,
  brief: 'A brief.',
  goal: 'A goal.',
  buyer: { name: 'Dana Reyes', role: 'VP', company: 'Halden', manner: 'dry' },
  meters: { trust: { start: 45 } },
  start: 'opener',
  beats: {
    opener: {
      says: '(She sits back.) It is too dear.',
      replies: [
        {
          id: 'ask',
          say: '(You wait.) Against what?',
          makes: ['stop', 'search'],
          effect: { trust: 20 },
          hears: 'The other quote.',
          next: 'answer',
          why: 'Dana opens up.',
        },
        { id: 'proof', say: 'Others thought so too.', makes: ['speak'], next: 'answer', why: 'Dana argues.' },
        {
          id: 'cut',
          say: 'Ten per cent off?',
          slips: ['discount'],
          effect: { trust: -10 },
          next: 'answer',
          why: 'Dana asks for more.',
        },
      ],
    },
    answer: {
      says: 'So?',
      replies: [
        {
          id: 'close',
          say: 'Ours has the crews in it. Thursday?',
          makes: ['speak', 'settle'],
          next: 'signed',
          why: 'A date.',
        },
        { id: 'drift', say: 'Think it over.', touches: ['settle'], next: 'drifted', why: 'No date.' },
      ],
    },
  },
  endings: {
    signed: { outcome: 'advanced', says: 'Thursday.' },
    drifted: { outcome: 'stalled', says: '(She nods.)' },
  },
});

/** A small scene of four moves: two turns, three openings, two endings. */
export const scene: Linked = linkScenario(scenario, routine);
