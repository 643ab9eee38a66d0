import type { Share } from './interval.ts';

/** The share of one person. */
export type PersonShare = Share & { who: string };

/** The best person's share, shrunk towards the mean of all, 0 to 1. */
export type OwnBest = { who: string; share: number; made: number; of: number };

/**
 * The team's own best at one step. A small count is partly luck, so each share is drawn towards the mean of all the more, the
 * smaller its count and the less people differ by more than chance: (made + k·mean) ÷ (of + k). The k comes from the
 * beta-binomial model, its correlation estimated by moments (Kleinman 1973, Journal of the American Statistical Association 68,
 * 46–54). Where people differ by no more than chance, the best is the mean. Somebody who
 * made more than there were is left out: one of the two counts is wrong. Undefined for fewer than two people.
 */
export function ownBest(people: readonly PersonShare[]): OwnBest | undefined {
  const counted = people.filter(({ made, of }) => of > 0 && made <= of);
  if (counted.length < 2) return undefined;
  const total = sum(counted, ({ of }) => of);
  const mean = sum(counted, ({ made }) => made) / total;
  const alike = likeness(counted, mean, total);
  const shrunk = counted.map(({ who, made, of }) => {
    // With a correlation of 0, k is without bound and nothing of one's own is left.
    const own = alike === 0 ? 0 : of / (of + (1 - alike) / alike);
    return { who, made, of, share: mean + own * (made / of - mean) };
  });
  const [best] = shrunk.sort(
    (one, other) => other.share - one.share || other.made / other.of - one.made / one.of,
  );
  return best;
}

/** How alike two results of one person are beyond what all share: 0 no more than chance makes them, 1 wholly. */
function likeness(people: readonly PersonShare[], mean: number, total: number): number {
  const chance = mean * (1 - mean);
  const spread = sum(people, ({ made, of }) => of * (made / of - mean) ** 2);
  const free = people.length - 1;
  const room = sum(people, ({ of }) => of * (1 - of / total)) - free;
  if (chance === 0 || room <= 0) return 0;
  return Math.min(1, Math.max(0, (spread / chance - free) / room));
}

function sum<Thing>(things: readonly Thing[], of: (thing: Thing) => number): number {
  return things.reduce((total, thing) => total + of(thing), 0);
}
