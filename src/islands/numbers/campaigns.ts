import type { Campaign, Counted } from '#domain/numbers/campaign.ts';
import type { Reading } from '#domain/numbers/priority.ts';
import type { Sheet } from '#domain/numbers/sheet.ts';
import type { KeptSheet } from '#state/numbers.ts';
import type { Trained } from './words.ts';

/** What the course has for a campaign: for each competency its routine, lessons and scenes in order. */
export type CampaignMaterial = {
  competencies: (Trained & {
    routine: { id: string; title: string; moves: number };
    lessons: { id: string; title: string }[];
    scenes: { id: string; title: string }[];
  })[];
};

/** What a step of a sheet counted. */
export function countedIn(sheet: Sheet, { counts }: Reading, stage: number): Counted {
  return { made: counts[stage] as number, of: counts[stage - 1] as number, from: sheet.from, to: sheet.to };
}

/** The stage that a step leads to; undefined where a sheet counts something else, for then it is another ratio. */
export function stageOf({ stages }: Sheet, step: Campaign['step']): number | undefined {
  const stage = stages.findIndex(({ title }, at) => title === step.to && stages[at - 1]?.title === step.from);
  return stage < 0 ? undefined : stage;
}

/** One period of a ratio: the middle of its days, and the share. */
export type RatioAt = { at: number; share: number; from: string; to: string };

/** The periods in which a step between two stages of these titles was counted, oldest first. */
export function ratioOver(
  sheets: readonly KeptSheet[],
  step: Campaign['step'],
  counts: (sheet: Sheet) => number[],
): RatioAt[] {
  return sheets
    .flatMap(({ sheet }) => {
      const stage = stageOf(sheet, step);
      if (stage === undefined) return [];
      const [of = 0, made = 0] = counts(sheet).slice(stage - 1, stage + 1);
      if (of === 0 || made > of) return [];
      const at = (Date.parse(sheet.from) + Date.parse(sheet.to)) / 2;
      return [{ at, share: made / of, from: sheet.from, to: sheet.to }];
    })
    .sort((one, other) => one.at - other.at);
}
