import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { stringify } from 'yaml';
import { checkContent } from '#domain/scenario/checks/report.ts';
import { conditionsOf } from '#domain/scenario/watch.ts';
import { stories } from './generate.ts';
import type { Story } from './reference.ts';
import { linkedOf, reply } from './story.ts';

vi.setConfig({ testTimeout: 120_000 });

const sample = fc.sample(stories, { numRuns: 400, seed: 11 });

/** Every feature of the language, and whether a story uses it. */
function featuresOf({ scenario, routine }: Story): Record<string, boolean> {
  const beats = Object.values(scenario.beats);
  const replies = beats.flatMap((beat) => beat.replies);
  const meters = Object.values(scenario.meters);
  const words = new Set([...conditionsOf(scenario)].flatMap((condition) => Object.keys(condition)));
  return {
    'ends below': meters.some(({ ends }, place) => place > 0 && ends && !ends.above),
    'ends above': meters.some(({ ends }) => ends?.above),
    'several meters with ends': meters.filter(({ ends }) => ends).length > 1,
    'facts with worth': Object.values(scenario.facts).some(({ worth }) => worth !== 1),
    'no facts': Object.keys(scenario.facts).length === 0,
    'share with facts': routine.share.facts > 0,
    'uneven share': !Number.isInteger(routine.share.facts),
    'subset of moves': (scenario.moves?.length ?? routine.moves.length) < routine.moves.length,
    'own benchmark': scenario.benchmark !== undefined,
    'critical move': routine.moves.some(({ critical }) => critical),
    'serious slip': replies.some(({ slips }) =>
      slips.some((slip) => (routine.slips[slip]?.severity ?? 0) >= 10),
    ),
    'several moves in a line': replies.some(({ makes }) => makes.length > 1),
    touches: replies.some((one) => one.touches.length > 0),
    once: replies.some((one) => one.once),
    locked: replies.some((one) => one.locked),
    when: replies.some((one) => one.when && !one.locked),
    hears: replies.some(({ hears }) => hears !== undefined),
    'next list': replies.some(({ next }) => typeof next !== 'string'),
    'says list': beats.some(({ says }) => typeof says !== 'string'),
    asks: beats.some((beat) => beat.asks !== undefined),
    recovery: beats.some((beat) => beat.recovery),
    'one id in two beats': new Set(replies.map(({ id }) => id)).size < replies.length,
    ...Object.fromEntries(
      ['knows', 'made', 'slipped', 'visited', 'chose', 'any', 'all', 'not', 'trust'].map((word) => [
        word,
        words.has(word),
      ]),
    ),
  } as Record<string, boolean>;
}

test('the stories use every feature of the language, each often', () => {
  const uses = new Map<string, number>();
  for (const story of sample) {
    for (const [feature, used] of Object.entries(featuresOf(story)))
      uses.set(feature, (uses.get(feature) ?? 0) + Number(used));
  }
  expect([...uses].filter(([, count]) => count < 10)).toEqual([]);
});

test('the stories are sound: the check finds nothing in them that would stop a play', () => {
  const stops = new Set(['S01', 'S02', 'S03', 'S04', 'S05', 'S06', 'G04', 'G05', 'G06', 'G08']);
  const elements = new Map([['objections', ['price']]]);
  for (const { scenario, routine } of sample.slice(0, 100)) {
    const files = [
      { path: 'routines/made-up.yaml', text: stringify(routine) },
      { path: 'scenarios/made-up.yaml', text: stringify(scenario) },
    ];
    const { problems, subjects } = checkContent(files, elements);
    expect(problems.filter(({ code }) => stops.has(code))).toEqual([]);
    expect(subjects).toHaveLength(1);
    expect(subjects[0]?.linked.scenario).toEqual(scenario);
  }
});

test('a story made by hand is filled in', () => {
  const { scenario } = linkedOf({ beats: { opener: { says: 'Too dear.', replies: [reply('ask', 'won')] } } });
  expect(scenario.beats['opener']?.replies[0]).toMatchObject({ say: 'I say ask.', makes: [], once: false });
});
