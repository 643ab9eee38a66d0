import { count, list } from '#domain/debrief/words.ts';
import type { Reading, Step } from '#domain/numbers/priority.ts';
import type { Sheet } from '#domain/numbers/sheet.ts';

/** A competency as the page knows it. */
export type Trained = { id: string; title: string; href: string };

/** A number as a page shows it: 1,840. */
export function figure(number: number): string {
  return number.toLocaleString('en-GB', { maximumFractionDigits: 0 });
}

/** A share as a page shows it: whole per cent, with a decimal below ten, where it matters. */
export function percent(share: number, digits = share > 0 && share < 0.1 ? 1 : 0): string {
  return `${(share * 100).toLocaleString('en-GB', { maximumFractionDigits: digits })}%`;
}

/** Two shares side by side, with as many decimals as it takes to tell them apart. */
function apart(one: number, other: number): [string, string] {
  const digits = [undefined, 1, 2, 3, 4].find((each) => percent(one, each) !== percent(other, each));
  return [percent(one, digits), percent(other, digits)];
}

/** How much larger one share is than another, in points: +15, −3.4. Rounding leaves two digits, so that the sign is always there. */
export function points(difference: number): string {
  const size = Math.abs(difference * 100).toLocaleString('en-GB', { maximumSignificantDigits: 2 });
  return `${difference > 0 ? '+' : difference < 0 ? '−' : ''}${size}`;
}

/** A day as a page shows it: 1 September 2026. */
export function dayInWords(day: string): string {
  return new Date(`${day}T00:00:00`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}

/** What trains a step: its competency, or the stage it leads to where the course has none. */
export function trainedBy({ stages }: Sheet, stage: number, trained: readonly Trained[]): string {
  const { competency, title } = stages[stage] as Sheet['stages'][number];
  return trained.find(({ id }) => id === competency)?.title ?? title;
}

/** The finding in one line, and what it rests on. */
export function finding(sheet: Sheet, reading: Reading | undefined, trained: readonly Trained[]) {
  if (!reading) {
    return { heading: 'Check the counts', why: 'A stage cannot count more than the stage before it.' };
  }
  const { priority, nearest, counts } = reading;
  if (priority) {
    const [from, to] = [sheet.stages[priority.stage - 1], sheet.stages[priority.stage]];
    const { made, of, benchmark } = priority;
    const [is, asked] = apart(made / of, benchmark?.share ?? 0);
    const why =
      `${figure(of)} ${lower(from?.title)} became ${figure(made)} ${lower(to?.title)}. That is ${is}. ` +
      `Your benchmark is ${asked}, and the whole range is below it.`;
    return { heading: `Train ${lower(trainedBy(sheet, priority.stage, trained))} first.`, why };
  }
  if (counts[0] === 0) {
    return {
      heading: 'Put your counts in',
      why: 'Five counts of one period are enough: the first priority follows from them.',
    };
  }
  return { heading: 'Nothing stands out yet', why: nearest ? lacks(sheet, nearest) : comparable(reading) };
}

function lacks({ stages }: Sheet, { stage, made, of, needs, benchmark }: Step): string {
  const from = lower(stages[stage - 1]?.title);
  const [is, asked] = apart(made / of, benchmark?.share ?? 0);
  const where = `${is} of ${figure(of)} ${from} against a benchmark of ${asked}`;
  return (
    `The nearest is ${where}: too few to say. If the ratio stays as it is, come back at about ` +
    `${figure(needs ?? 0)} ${from}, ${figure((needs ?? of) - of)} more than now.`
  );
}

function comparable({ steps }: Reading): string {
  return steps.every(({ standing }) => standing === 'unknown')
    ? 'There is nothing to hold the ratios against. Type a benchmark, or put in the counts of each person.'
    : 'No ratio is below its benchmark. Keep what you do, and count again at the end of the period.';
}

/** What the first priority is worth, as the page says it beside the two numbers of wins. */
export function worth(sheet: Sheet, reading: Reading, trained: readonly Trained[]): string {
  const { priority, steps, wins, counts } = reading;
  if (priority?.wins === undefined) return '';
  const others = steps.filter((step) => step !== priority).map((step) => (step.wins ?? wins) - wins);
  const most = Math.max(0, ...others);
  const single =
    most === 0 ? 'No other single fix adds one.' : `No other single fix adds more than ${count(most)}.`;
  const more = (priority.wins - wins) * sheet.sale;
  const money = more > 0 ? ` That is ${figure(more)} ${sheet.currency} at your average sale.` : '';
  const what = lower(trainedBy(sheet, priority.stage, trained));
  const first = lower(sheet.stages[0]?.title);
  return `With the same ${figure(counts[0] ?? 0)} ${first}, if only ${what} reached its benchmark and the others hold.${money} ${single}`;
}

/** What a step says of itself at the end of its row. */
export function rowNote({ stages }: Sheet, { standing, stage, of }: Step): string {
  const from = lower(stages[stage - 1]?.title);
  switch (standing) {
    case 'gap':
      return 'Whole range below benchmark';
    case 'within':
      return 'Within range of benchmark';
    case 'too-few':
      return `Too few to say: ${figure(of)} ${from}`;
    case 'none':
      return 'No gap';
    default:
      return of === 0 ? `No ${from} yet` : 'No benchmark yet';
  }
}

/** Where the benchmark of a step comes from. */
export function benchmarkNote({ benchmark }: Step): string {
  if (!benchmark) return 'Your team’s own best, once two people have counts.';
  if (benchmark.by === 'typed') return 'Typed in.';
  const { who, made, of } = benchmark;
  const own = `${figure(made)} of ${figure(of)}`;
  return `Your team’s own best: ${who || 'one person'}, ${own}, drawn towards the mean as far as luck could explain it.`;
}

/** Names in a sentence. */
export function names(people: readonly string[]): string {
  return list(people.map((who) => who || 'nobody named'));
}

function lower(title = ''): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}
