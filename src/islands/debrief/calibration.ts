import { isReviewed, type Reviewed } from '#domain/debrief/turning.ts';
import { isRight, type Turn } from '#domain/debrief/turns.ts';
import { list, times } from '#domain/debrief/words.ts';
import type { Sure } from '#domain/records/attempt.ts';

/** The lines said at one level of confidence, in the order said: each on the benchmark path or close to it, or not. */
export type Level = { sure: Sure; name: string; right: boolean[] };

const LEVELS: [Sure, string][] = [
  ['certain', 'Certain'],
  ['fairly', 'Fairly sure'],
  ['guessing', 'Guessing'],
];

/** How sure and how right: levels that were used, most certain first. */
export function levelsOf(turns: readonly Turn[]): Level[] {
  const told = turns.filter(isReviewed);
  return LEVELS.map(([sure, name]) => ({
    sure,
    name,
    right: told.filter((turn) => turn.sure === sure).map(({ played }) => isRight(played.review)),
  })).filter(({ right }) => right.length > 0);
}

/** What the dots come to, in one or two sentences. */
export function calibration(turns: readonly Turn[]): string {
  const told = turns.filter(isReviewed).filter(({ sure }) => sure !== undefined);
  const certain = told.filter(({ sure }) => sure === 'certain');
  if (certain.length > 0) return ofCertain(certain);
  const right = told.filter(({ played }) => isRight(played.review)).length;
  const rest =
    right === told.length ? 'and each line was right' : `and ${right} of ${told.length} lines were right`;
  return `You were never certain, ${rest}.${right * 2 > told.length ? ' Most of the lines you doubted were right.' : ''}`;
}

function ofCertain(certain: readonly Reviewed[]): string {
  const wrong = certain.filter(({ played }) => !isRight(played.review));
  const right = certain.length - wrong.length;
  const told = `You were certain ${times(certain.length)}`;
  if (wrong.length === 0)
    return certain.length === 1 ? `${told}, and right.` : `${told}, and right each time.`;
  const found =
    right > 0
      ? ` and right ${times(right)}`
      : `, and ${LEFT[wrong.length - 1] ?? 'each line'} left the benchmark path`;
  const turns = list(wrong.map(({ turn }) => String(turn + 1)));
  const replay =
    wrong.length === 1
      ? `Turn ${turns} is the one to replay, because you would say it again on a real call.`
      : `Turns ${turns} are the ones to replay, because you would say them again on a real call.`;
  return `${told}${found}. ${replay}`;
}

const LEFT = ['that line', 'both lines'];
