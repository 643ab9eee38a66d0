import type { Condition } from '../condition.ts';
import type { Path } from '../document.ts';
import { notThere } from '../nearest.ts';
import type { Routine } from '../routine.ts';
import type { Reply, Scenario } from '../scenario.ts';
import { CONDITION_WORDS } from '../words.ts';
import type { Finding } from './check.ts';

type Kind =
  | 'routine'
  | 'move'
  | 'slip'
  | 'meter'
  | 'fact'
  | 'beat'
  | 'place'
  | 'ending'
  | 'reply'
  | 'competency'
  | 'element';

/** One id that a scenario names somewhere, and what it must be the id of: of all there are, or of those named. */
type Mention = { kind: Kind; id: string; path: Path; among?: readonly string[] };

const CALLED: Partial<Record<Kind, string>> = { place: 'beat or ending' };

/** What there is to name outside the scenario itself; `undefined` where it is not known, so that nothing is said about it. */
export type Surroundings = {
  routines: readonly string[];
  routine: Routine | undefined;
  competencies: readonly string[];
  elements: readonly string[] | undefined;
};

/** S06: every id that a scenario names exists. */
export function unknownReferences(scenario: Scenario, around: Surroundings): Finding[] {
  const replies = Object.values(scenario.beats).flatMap((beat) => beat.replies);
  const beats = Object.keys(scenario.beats);
  const endings = Object.keys(scenario.endings);
  const known: Record<Kind, readonly string[] | undefined> = {
    routine: around.routines,
    move: around.routine?.moves.map((move) => move.id),
    slip: around.routine && Object.keys(around.routine.slips),
    meter: Object.keys(scenario.meters),
    fact: Object.keys(scenario.facts),
    beat: beats,
    place: [...beats, ...endings],
    ending: endings,
    reply: [...new Set(replies.map((reply) => reply.id))],
    competency: around.competencies,
    element: around.elements,
  };
  const sets = new Map(Object.entries(known).map(([kind, ids]) => [kind, ids && new Set(ids)]));
  return [...mentionsOf(scenario)].flatMap(({ kind, id, path, among }) => {
    const ids = among ?? known[kind];
    if (ids === undefined || (among ? among.includes(id) : sets.get(kind)?.has(id))) return [];
    return [{ path, ...notThere(CALLED[kind] ?? kind, id, ids) }];
  });
}

/** Every id that a scenario names, with its place. */
export function* mentionsOf(scenario: Scenario): Generator<Mention> {
  yield { kind: 'routine', id: scenario.routine, path: ['routine'] };
  yield { kind: 'competency', id: scenario.competency, path: ['competency'] };
  yield { kind: 'element', id: scenario.element, path: ['element'] };
  yield { kind: 'beat', id: scenario.start, path: ['start'] };
  yield* list('move', scenario.moves ?? [], ['moves']);
  for (const [name, { ends }] of Object.entries(scenario.meters)) {
    if (ends) yield { kind: 'ending', id: ends.in, path: ['meters', name, 'ends', 'in'] };
  }
  for (const [id, beat] of Object.entries(scenario.beats)) {
    const path = ['beats', id];
    if (beat.then !== undefined) yield { kind: 'place', id: beat.then, path: [...path, 'then'] };
    if (beat.silence !== undefined) {
      const among = beat.replies.map((reply) => reply.id);
      yield { kind: 'reply', id: beat.silence, path: [...path, 'silence'], among };
    }
    if (typeof beat.says !== 'string') {
      for (const [index, { when }] of beat.says.entries())
        yield* inCondition(when, [...path, 'says', index, 'when']);
    }
    for (const [index, reply] of beat.replies.entries()) yield* inReply(reply, [...path, 'replies', index]);
  }
  for (const [index, { choose, expect }] of scenario.tests.entries()) {
    yield* list('reply', choose, ['tests', index, 'choose']);
    if (expect.ending !== undefined)
      yield { kind: 'ending', id: expect.ending, path: ['tests', index, 'expect', 'ending'] };
  }
}

function* inReply(reply: Reply, path: Path): Generator<Mention> {
  yield* list('move', reply.makes, [...path, 'makes']);
  yield* list('move', reply.touches, [...path, 'touches']);
  yield* list('slip', reply.slips, [...path, 'slips']);
  yield* list('fact', reply.reveals, [...path, 'reveals']);
  for (const meter of Object.keys(reply.effect))
    yield { kind: 'meter', id: meter, path: [...path, 'effect', meter] };
  yield* inCondition(reply.when, [...path, 'when']);
  if (typeof reply.next === 'string') {
    yield { kind: 'place', id: reply.next, path: [...path, 'next'] };
    return;
  }
  for (const [index, { when, to }] of reply.next.entries()) {
    yield { kind: 'place', id: to, path: [...path, 'next', index, 'to'] };
    yield* inCondition(when, [...path, 'next', index, 'when']);
  }
}

const NAMED = { knows: 'fact', made: 'move', slipped: 'slip', visited: 'beat', chose: 'reply' } as const;

function* inCondition(condition: Condition | undefined, path: Path): Generator<Mention> {
  if (!condition) return;
  for (const [word, kind] of Object.entries(NAMED)) {
    const entry = condition[word as keyof typeof NAMED];
    if (typeof entry === 'string') yield { kind, id: entry, path: [...path, word] };
    else yield* list(kind, entry ?? [], [...path, word]);
  }
  for (const meter of Object.keys(condition)) {
    if (!(CONDITION_WORDS as readonly string[]).includes(meter))
      yield { kind: 'meter', id: meter, path: [...path, meter] };
  }
  for (const word of ['any', 'all'] as const) {
    for (const [index, part] of (condition[word] ?? []).entries())
      yield* inCondition(part, [...path, word, index]);
  }
  yield* inCondition(condition.not, [...path, 'not']);
}

function* list(kind: Kind, ids: readonly string[], path: Path): Generator<Mention> {
  for (const [index, id] of ids.entries()) yield { kind, id, path: [...path, index] };
}
