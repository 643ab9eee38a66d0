import { standingIn, type Targets, type Tier } from '#domain/practice/tiers.ts';
import type { Played } from '#domain/records/attempt.ts';

/** A tier and the moment from which it held (ISO 8601). */
export type TierSince = { tier: Tier; at: string };

/** How somebody moved in one competency: each change of tier, oldest first, from the third benchmark play on. */
export function movementIn(competency: string, attempts: readonly Played[], targets: Targets): TierSince[] {
  const changes: TierSince[] = [];
  attempts.forEach(({ finishedAt }, index) => {
    const { tier } = standingIn(competency, attempts.slice(0, index + 1), targets);
    if (tier !== (changes.at(-1)?.tier ?? '–')) changes.push({ tier, at: finishedAt });
  });
  return changes;
}
