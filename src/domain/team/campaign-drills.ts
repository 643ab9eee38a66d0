import { type Campaign, partOf } from '#domain/numbers/campaign.ts';
import type { Assignment } from './assignment.ts';
import { type KeptResult, sameName } from './kept.ts';

/** Who asks, when, where the ids come from, and which day is so many days after another. */
type Asking = {
  by: string;
  at: string;
  newId: () => string;
  dayAfter: (day: string, days: number) => string;
};

/** A campaign as drills for everybody in it: the lesson and the scene of each week, from its first day to its last. */
export function drillsOf(campaign: Campaign, { by, at, newId, dayAfter }: Asking): Assignment[] {
  return Array.from({ length: campaign.weeks }, (_, week) => week).flatMap((week) => {
    const { lesson, scene } = partOf(campaign, week);
    const from = dayAfter(campaign.starts, 7 * week);
    const asked = { from, due: dayAfter(from, 6), note: '', by, to: '', at };
    return [
      ...(lesson ? [{ ...asked, id: newId(), kind: 'lesson' as const, target: lesson }] : []),
      ...(scene
        ? [{ ...asked, id: newId(), kind: 'scene' as const, target: scene, moves: campaign.moves }]
        : []),
    ];
  });
}

/** Whether two drills ask for the same by the same day, as they do when a campaign is sent twice. */
export function sameDrill(one: Assignment, other: Assignment): boolean {
  return one.target === other.target && one.due === other.due && one.by === other.by;
}

/** What the people of a campaign have sent of it: how many of them sent plays, how many plays, how many reached its run. */
export function practiceOf(
  { people, scenes, starts, moves }: Campaign,
  results: readonly KeptResult[],
): { senders: number; plays: number; reached: number } {
  const sent = results.filter(
    ({ by, attempt, standing }) =>
      standing === 'true-to-claim' &&
      scenes.includes(attempt.scenario.id) &&
      attempt.finishedAt.slice(0, 10) >= starts &&
      people.some((name) => sameName(name, by)),
  );
  return {
    senders: people.filter((name) => sent.some(({ by }) => sameName(name, by))).length,
    plays: sent.length,
    reached: sent.filter(({ attempt }) => attempt.result.run.length >= moves).length,
  };
}
