/** Arbitrary stories that use every feature of the language and are sound: they end, and never get stuck. */
import fc from 'fast-check';
import type { Condition } from '#domain/scenario/condition.ts';
import { Routine } from '#domain/scenario/routine.ts';
import { Scenario } from '#domain/scenario/scenario.ts';
import { conditions, type Names, SLIPS } from './conditions.ts';
import { fewPlays } from './enumerate.ts';
import type { Story } from './reference.ts';

const ENDINGS = ['won', 'put-off', 'thrown-out'];
const WORDS = [
  'Thanks',
  'so',
  'I',
  'understand.',
  'Why?',
  'Which',
  'week?',
  'glad',
  'crane',
  'perfect,',
  'totally',
  '(Wait.)',
];
const METERS = ['trust', 'patience', 'interest'];

const some = <T>(items: readonly T[], maxLength = items.length): fc.Arbitrary<T[]> =>
  fc
    .subarray([...items], { maxLength: Math.min(maxLength, items.length) })
    .chain((part) => fc.shuffledSubarray(part, { minLength: part.length }));

const maybe = <T>(value: fc.Arbitrary<T>, in10 = 3): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: in10, arbitrary: value }, { weight: 10 - in10, arbitrary: fc.constant(undefined) });

const often = (in10: number): fc.Arbitrary<boolean> => fc.nat({ max: 9 }).map((roll) => roll < in10);

/** The entries of an object that are not left out. */
function written<T extends Record<string, unknown>>(entries: T): Record<string, unknown> {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
}

/** A list whose last entry always holds, or two entries of which one does; or a single target. */
function nexts(targets: readonly string[], when: fc.Arbitrary<Condition>): fc.Arbitrary<unknown> {
  const to = fc.constantFrom(...targets);
  return fc.oneof(
    { weight: 3, arbitrary: to },
    {
      weight: 2,
      arbitrary: fc
        .tuple(when, to, to)
        .map(([first, one, other]) => [{ when: first, to: one }, { to: other }]),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(when, to, to).map(([first, one, other]) => [
        { when: first, to: one },
        { when: { not: first }, to: other },
      ]),
    },
  );
}

/** How a line may lead on: `on` only forward, `round` anywhere at a price, `again` to its own beat with a budget. */
type Way = 'on' | 'once' | 'costly' | 'again';

function replies(id: string, place: number, names: Names, asks: boolean): fc.Arbitrary<unknown> {
  const ahead = names.beats.slice(place + 1);
  const forward = ahead.length > 0 ? [...ahead, ...ahead, ahead[0] as string, 'thrown-out'] : ENDINGS;
  const ways: Way[] = id === 'always' ? ['on'] : ['on', 'on', 'once', 'costly'];
  if (asks) ways.push('again', 'again');
  const when = conditions(names);
  return fc.constantFrom(...ways).chain((way) => {
    const targets =
      way === 'again'
        ? [names.beats[place] as string]
        : way === 'on'
          ? forward
          : [...names.beats, ...forward];
    return fc
      .record({
        say: fc
          .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 })
          .map((parts) => parts.join(' ')),
        makes: some(names.moves, 3),
        touches: some(names.moves, 2),
        slips: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: some(SLIPS, 2) }),
        effect: effects(names, way === 'costly'),
        reveals: some(names.facts, 2),
        when: id === 'always' ? fc.constant(undefined) : maybe(when),
        locked: often(5),
        once: way === 'once' ? fc.constant(true) : id === 'always' ? fc.constant(false) : often(2),
        hears: maybe(fc.constant(`Hm, ${id}.`)),
        next: nexts(targets, when),
      })
      .map((reply) => written({ ...reply, id, locked: reply.when ? reply.locked : undefined }));
  });
}

/** Patience only falls, so that a costly way round comes to an end. */
function effects(names: Names, costly: boolean): fc.Arbitrary<Record<string, number>> {
  const by = fc.constantFrom(-60, -20, -10, 10, 20, 30);
  return some(names.meters.filter((meter) => meter !== 'patience')).chain((moved) =>
    fc.record({
      ...Object.fromEntries(moved.map((meter) => [meter, by])),
      ...(costly ? { patience: fc.constantFrom(-50, -40) } : {}),
    }),
  );
}

function beats(place: number, names: Names): fc.Arbitrary<unknown> {
  const when = conditions(names);
  const says = fc.oneof(
    fc.constant(`This is ${names.beats[place]}.`),
    fc
      .tuple(when, often(5))
      .map(([first, fallsBack]) => [
        { when: first, line: 'If so.' },
        ...(fallsBack ? [{ line: 'Else.' }] : []),
      ]),
  );
  // The opener has every reply, so that whatever a condition says was chosen exists.
  const others = place === 0 ? fc.constant(2) : fc.constantFrom(2, 2, 2, 1, 0);
  return fc.tuple(maybe(fc.constantFrom(1, 2, 3), 4), others).chain(([asks, count]) => {
    const ids = [...names.replies.filter((id) => id !== 'always').slice(0, count), 'always'];
    return fc
      .record({
        says,
        replies: fc
          .tuple(...ids.map((id) => replies(id, place, names, asks !== undefined)))
          .chain((list) => fc.shuffledSubarray(list, { minLength: list.length })),
        asks: fc.constant(asks),
        then:
          asks === undefined
            ? fc.constant(undefined)
            : fc.constantFrom(...names.beats.slice(place + 1), ...ENDINGS),
        recovery: fc.boolean(),
      })
      .map(written);
  });
}

function meters(names: Names): fc.Arbitrary<unknown> {
  const end = fc.constantFrom({ at: 0 }, { at: 10 }, { at: 90, above: true }, { at: 100, above: true });
  const free = fc.record({
    start: fc.constantFrom(30, 50, 70),
    ends: maybe(
      fc.tuple(end, fc.constantFrom(...ENDINGS)).map(([at, ending]) => ({ ...at, in: ending })),
      3,
    ),
  });
  const patience = fc.record({ start: fc.constantFrom(60, 80, 100), in: fc.constantFrom(...ENDINGS) });
  return fc
    .tuple(patience, fc.tuple(...names.meters.map(() => free)))
    .map(([{ start, in: ending }, others]) =>
      Object.fromEntries(
        names.meters.map((name, index) => [
          name,
          name === 'patience'
            ? { start, ends: { at: 0, in: ending } }
            : written(others[index] as object as never),
        ]),
      ),
    );
}

function scenarios(names: Names): fc.Arbitrary<Scenario> {
  const worth = fc.constantFrom(undefined, 0.1, 0.2, 0.5, 1.5, 2, 3);
  return fc
    .record({
      moves: maybe(fc.shuffledSubarray(names.moves, { minLength: 1 })),
      benchmark: maybe(
        fc.record({ moves: fc.integer({ min: 1, max: 3 }), facts: fc.nat({ max: 2 }) }, { requiredKeys: [] }),
      ),
      meters: meters(names),
      worths: fc.tuple(...names.facts.map(() => worth)),
      beats: fc.tuple(...names.beats.map((_, place) => beats(place, names))),
    })
    .map(({ worths, ...parts }) =>
      Scenario.parse({
        ...FRAME,
        ...written(parts),
        facts: Object.fromEntries(
          names.facts.map((fact, i) => [fact, written({ label: fact, worth: worths[i] })]),
        ),
        start: names.beats[0],
        beats: Object.fromEntries(names.beats.map((id, place) => [id, parts.beats[place]])),
      }),
    );
}

const FRAME = {
  title: 'Made up',
  kind: 'conversation',
  competency: 'objections',
  element: 'price',
  routine: 'made-up',
  level: 1,
  minutes: 3,
  brief: 'A made-up scene.',
  goal: 'An ending.',
  buyer: { name: 'Ines Roth', role: 'Buyer', company: 'Kranbau', manner: 'dry' },
  endings: {
    won: { outcome: 'advanced', says: 'Done.' },
    'put-off': { outcome: 'stalled', says: 'Later.' },
    'thrown-out': { outcome: 'lost', says: 'Out.' },
  },
};

function routines(moves: readonly string[]): fc.Arbitrary<Routine> {
  const severity = fc.constantFrom(1, 5, 9, 10, 30);
  return fc
    .record({
      critical: fc.tuple(...moves.map(() => often(2))),
      severities: fc.tuple(...SLIPS.map(() => severity)),
      routine: fc.constantFrom(100, 60, 33, 12.5, 0),
      benchmark: fc.record({
        moves: fc.integer({ min: 1, max: 3 }),
        facts: fc.nat({ max: 2 }),
        outcome: fc.constantFrom('advanced', 'stalled', 'lost'),
      }),
    })
    .map(({ critical, severities, routine, benchmark }) =>
      Routine.parse({
        title: 'Made up',
        competency: 'objections',
        summary: 'Made up.',
        moves: moves.map((id, i) => ({
          id,
          title: id,
          do: 'Do.',
          'sounds-like': 'So.',
          why: 'Why.',
          critical: critical[i],
        })),
        slips: Object.fromEntries(
          SLIPS.map((id, i) => [id, { title: id, severity: severities[i], why: 'Why.' }]),
        ),
        share: { routine, facts: 100 - routine },
        benchmark,
      }),
    );
}

/** Sound stories with every feature of the language, small enough to play them all in most cases. */
export const stories: fc.Arbitrary<Story> = fc
  .record({
    beats: fc
      .constantFrom(5, 4, 4, 3, 3, 2, 1)
      .map((count) => ['opener', 'search', 'sort', 'speak', 'settle'].slice(0, count)),
    moves: fc.constantFrom(4, 3, 6, 5, 2, 1).map((count) => ['a', 'b', 'c', 'd', 'e', 'f'].slice(0, count)),
    facts: fc.constantFrom(2, 3, 1, 0).map((count) => ['gap', 'date', 'boss'].slice(0, count)),
    meters: fc
      .shuffledSubarray(METERS, { minLength: 2 })
      .map((found) => (found.includes('patience') ? found : [...found, 'patience'])),
    replies: fc.constant<string[]>(['always', 'ask', 'tell']),
  })
  .chain((names) => fc.record({ scenario: scenarios(names), routine: routines(names.moves) }));

/** Those of them of which a test can go through every play. */
export const smallStories: fc.Arbitrary<Story> = stories.filter((story) => fewPlays(story));
