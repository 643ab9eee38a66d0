import { type BeatUse, ENOUGH, type ItemAnalysis, type ReplyUse } from './item-analysis.ts';

/** Which plays were counted, and which were left out and why, a sentence each. */
export function countedWords({ plays, otherVersions, midway, unplayable }: ItemAnalysis): string[] {
  const left: [number, string][] = [
    [otherVersions, 'of another version of the scene'],
    [midway, 'begun in the middle'],
    [unplayable, 'that cannot be played again'],
  ];
  return [
    `${playsWords(plays)} counted.`,
    ...left.flatMap(([count, why]) => (count > 0 ? [`Left out: ${playsWords(count)} ${why}.`] : [])),
  ];
}

/** How a beat was met: "37 plays came here. 62% of the choices kept the best score within reach." */
export function beatWords({ plays, difficulty }: BeatUse): string[] {
  return [
    `${playsWords(plays)} came here.`,
    ...(difficulty === undefined
      ? []
      : [`${percent(difficulty)} of the choices kept the best score within reach.`]),
    ...(plays < ENOUGH ? [`Too few to say more: it takes ${ENOUGH}.`] : []),
  ];
}

/** How a reply was taken: "Chosen 5 of 12 times, 42%. Discrimination +0.41." */
export function replyWords({ offered, chosen, discrimination, rare }: ReplyUse): string[] {
  if (offered === 0) return ['Not offered yet.'];
  return [
    `Chosen ${chosen} of ${offered} times, ${percent(chosen / offered)}.`,
    ...(discrimination === undefined ? [] : [`Discrimination ${signed(discrimination)}.`]),
    ...(rare ? ['Under 5%: hardly anybody is tempted by it. Sharpen it, or leave it out.'] : []),
  ];
}

function playsWords(count: number): string {
  return `${count} play${count === 1 ? '' : 's'}`;
}

/** Shares that are near the line for rare replies are told more finely. */
function percent(share: number): string {
  return `${share < 0.1 ? Number((share * 100).toFixed(1)) : Math.round(share * 100)}%`;
}

function signed(index: number): string {
  return `${index < 0 ? '−' : '+'}${Math.abs(index).toFixed(2)}`;
}
