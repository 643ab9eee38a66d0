import { capital, count } from '#domain/debrief/words.ts';
import type { CompetencyProgress, Outcomes, Sureness } from '#domain/practice/progress.ts';
import type { Tier } from '#domain/practice/tiers.ts';
import type { Sure } from '#domain/records/attempt.ts';

/** What the competencies are called, by id. */
export type Titles = ReadonlyMap<string, string>;

const SAID: [Tier, string][] = [
  ['A', 'at benchmark'],
  ['B', 'a move away'],
  ['C', 'further off'],
];

const ALONE: Record<Tier, string> = {
  A: 'is at benchmark',
  B: 'is one move short',
  C: 'is where to start',
  '–': '',
};

/** The finding: how many competencies stand where; with one alone, which. */
export function finding(rows: readonly CompetencyProgress[], titles: Titles): string {
  const told = rows.filter(({ standing }) => standing.tier !== '–');
  const [only] = told;
  if (!only) return 'Too early to say';
  if (told.length === 1) return `${titles.get(only.competency)} ${ALONE[only.standing.tier]}`;
  const parts = SAID.map(([tier, words]) => {
    const number = told.filter(({ standing }) => standing.tier === tier).length;
    return number > 0 ? `${count(number)} ${words}` : '';
  });
  return capital(parts.filter(Boolean).slice(0, 2).join(', '));
}

/** How long it has been, what is furthest away, and the move that explains most of it. */
export function standing(furthest: CompetencyProgress | undefined, weeks: number, titles: Titles): string {
  const since = weeks === 1 ? 'The first week.' : `${capital(count(weeks))} weeks in.`;
  if (!furthest || furthest.standing.plays.length === 0)
    return 'A tier takes three benchmark plays in a competency. Practice does not count.';
  const title = titles.get(furthest.competency);
  if (furthest.standing.tier === '–')
    return `${since} ${title} has ${furthest.standing.plays.length} of the 3 benchmark plays that a tier takes.`;
  if (furthest.standing.tier === 'A')
    return `${since} Everything that was played often enough is at benchmark.`;
  const [move] = furthest.leftOut;
  const most = move ? `, and “${move.title}” is the move most left out` : '';
  return `${since} ${title} is the furthest from its benchmark${most}.`;
}

/** The change over the weeks. */
export function changeWords(change: number | undefined): string {
  if (change === undefined) return 'One week so far';
  if (change === 0) return 'As in week 1';
  const moves = Math.abs(change);
  return `${change > 0 ? 'Up' : 'Down'} ${moves} move${moves === 1 ? '' : 's'} since week 1`;
}

/** So many lines it takes to say how right somebody is. */
const LINES_TO_SAY = 10;

/** Calibration in a sentence or two: now, before, and how guesses do. */
export function calibration(now: Record<Sure, Sureness>, before: Record<Sure, Sureness>): string {
  const { certain, guessing } = now;
  if (certain.said < LINES_TO_SAY) {
    return `Too few to say: ${certain.said} line${certain.said === 1 ? '' : 's'} said with certainty in five weeks.`;
  }
  const earlier = before.certain.said >= LINES_TO_SAY ? ` Before that it was ${tenths(before.certain)}.` : '';
  const guesses = guessing.said >= LINES_TO_SAY ? ` Guesses are right ${tenths(guessing)} times in 10.` : '';
  return `When you say certain you are right ${tenths(certain)} times in 10.${earlier}${guesses}`;
}

function tenths({ times, said }: Sureness): number {
  return Math.round((10 * times) / said);
}

/** What the benchmark brings, in a sentence. */
export function outcomeWords({ reached, below, asked }: Outcomes): string {
  const long = asked === undefined ? 'as long as the benchmark asks' : `${asked} or more`;
  const first =
    reached.plays.length === 0
      ? `No run was ${long} yet.`
      : `When your run was ${long}, the buyer moved forward in ${reached.times} of ${reached.plays.length} plays.`;
  return below.plays.length === 0 ? first : `${first} Below it, in ${below.times} of ${below.plays.length}.`;
}
