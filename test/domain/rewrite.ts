/** The same story in other words: ids changed everywhere, or things put into another order. */
import type { Condition } from '#domain/scenario/condition.ts';
import type { Beat, Reply, Scenario } from '#domain/scenario/scenario.ts';

type Rename = (kind: 'beat' | 'reply', id: string) => string;

/** A scenario with every beat and every reply called otherwise, wherever it is named. */
export function renamed(scenario: Scenario, rename: Rename): Scenario {
  const place = (id: string): string => (Object.hasOwn(scenario.beats, id) ? rename('beat', id) : id);
  const when = (condition: Condition | undefined) => renamedCondition(condition, rename);
  const line = (reply: Reply): Reply => ({
    ...reply,
    id: rename('reply', reply.id),
    when: when(reply.when),
    next:
      typeof reply.next === 'string'
        ? place(reply.next)
        : reply.next.map((entry) => ({ when: when(entry.when), to: place(entry.to) })),
  });
  const moment = (beat: Beat): Beat => ({
    ...beat,
    says:
      typeof beat.says === 'string'
        ? beat.says
        : beat.says.map((entry) => ({ ...entry, when: when(entry.when) })),
    replies: beat.replies.map(line),
    then: beat.then === undefined ? undefined : place(beat.then),
  });
  return {
    ...scenario,
    start: place(scenario.start),
    beats: Object.fromEntries(Object.entries(scenario.beats).map(([id, beat]) => [place(id), moment(beat)])),
  };
}

function renamedCondition(condition: Condition | undefined, rename: Rename): Condition | undefined {
  if (!condition) return undefined;
  const ids = (kind: 'beat' | 'reply', entry: string | string[] | undefined): string[] =>
    [entry ?? []].flat().map((id) => rename(kind, id));
  const parts = (list: Condition[] | undefined) =>
    list?.map((part) => renamedCondition(part, rename) as Condition);
  return {
    ...condition,
    ...(condition.visited && { visited: ids('beat', condition.visited) }),
    ...(condition.chose && { chose: ids('reply', condition.chose) }),
    ...(condition.any && { any: parts(condition.any) }),
    ...(condition.all && { all: parts(condition.all) }),
    ...(condition.not && { not: renamedCondition(condition.not, rename) }),
  };
}

/** A scenario with its beats, the replies of each, its facts and its endings in another order. */
export function reordered(scenario: Scenario, order: <T>(items: readonly T[]) => T[]): Scenario {
  const inOrder = <T>(entries: Record<string, T>): Record<string, T> =>
    Object.fromEntries(order(Object.entries(entries)));
  return {
    ...scenario,
    facts: inOrder(scenario.facts),
    endings: inOrder(scenario.endings),
    beats: inOrder(
      Object.fromEntries(
        Object.entries(scenario.beats).map(([id, beat]) => [id, { ...beat, replies: order(beat.replies) }]),
      ),
    ),
  };
}
