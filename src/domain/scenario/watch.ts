import { listed } from './comparison.ts';
import type { Condition } from './condition.ts';
import type { Scenario } from './scenario.ts';

/** Every condition of a scenario, those inside other conditions included. */
export function* conditionsOf(scenario: Scenario): Generator<Condition> {
  for (const beat of Object.values(scenario.beats)) {
    if (typeof beat.says !== 'string') for (const entry of beat.says) yield* nested(entry.when);
    for (const reply of beat.replies) {
      yield* nested(reply.when);
      if (typeof reply.next !== 'string') for (const entry of reply.next) yield* nested(entry.when);
    }
  }
}

function* nested(condition: Condition | undefined): Generator<Condition> {
  if (!condition) return;
  yield condition;
  for (const part of [...(condition.any ?? []), ...(condition.all ?? [])]) yield* nested(part);
  yield* nested(condition.not);
}

/** The ids that some condition of the scenario names under one word. */
export function namedIn(scenario: Scenario, word: 'slipped' | 'visited' | 'chose'): Set<string> {
  return new Set([...conditionsOf(scenario)].flatMap((condition) => listed(condition[word])));
}
