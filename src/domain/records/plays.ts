import type { Attempt, Played } from './attempt.ts';
import type { PlayRecord, Started } from './record.ts';

type Setting = Pick<
  Started,
  'scenario' | 'mode' | 'feedback' | 'seed' | 'from' | 'for' | 'pressure' | 'choices'
>;

/** A play under way: `play` and `head` say where its next record goes. */
export type OpenPlay = Setting & {
  id: string;
  /** The play that its records name: the id, but for a branch. */
  play: string;
  /** The last record of its chain. */
  head: string;
  startedAt: string;
  /** When its last record was made. */
  at: string;
};

/** What the records of a device come to. */
export type Plays<Over extends Played = Played> = {
  /** Newest first. */
  open: OpenPlay[];
  /** Oldest first. */
  attempts: Over[];
  /** Records that no chain reaches, because one before them is missing or cannot be read. */
  stray: PlayRecord[];
};

/**
 * Folds records into plays. The result depends on the records alone, not on the order in which they come.
 *
 * A chain that branches gives a play for each branch: the branch whose first record has the smallest id goes on as the
 * play, each other one is named by the id of its first record.
 */
export function playsOf(records: readonly PlayRecord[]): Plays<Attempt> {
  const all = [...new Map(records.map((record) => [record.id, record])).values()].sort(by('id', 'id'));
  const followers = Map.groupBy(all, (record) => placeOf(record.play, record.after));
  const placed = new Set<string>();
  const found: Plays<Attempt> = { open: [], attempts: [], stray: [] };
  const begun = new Set(all.filter((record) => record.after === null).map((record) => record.play));
  const reached = [...begun].flatMap((play) => waysOn(undefined, followers.get(placeOf(play, null)), placed));
  for (let play = reached.pop(); play; play = reached.pop()) {
    if (isOver(play)) {
      found.attempts.push(play);
      continue;
    }
    const onward = waysOn(play, followers.get(placeOf(play.play, play.head)), placed);
    if (onward.length === 0) found.open.push(play);
    reached.push(...onward);
  }
  found.open.sort(by('at', 'id')).reverse();
  found.attempts.sort(byEnd);
  found.stray = all.filter((record) => !placed.has(record.id));
  return found;
}

/** The play that a record makes of a play (of none: a new one), or nothing where the record does not fit. */
export function extend(play: OpenPlay | undefined, record: PlayRecord): OpenPlay | Attempt | undefined {
  if (record.kind === 'started') return play ? undefined : opened(record);
  if (!play) return undefined;
  const moved = { ...play, head: record.id, at: record.at };
  if (record.kind === 'chose') return { ...moved, choices: [...play.choices, record.choice] };
  if (record.kind === 'took-back') {
    return record.to <= play.choices.length
      ? { ...moved, choices: play.choices.slice(0, record.to) }
      : undefined;
  }
  if (record.kind === 'turned-off') return { ...moved, pressure: 'turned-off' };
  const { id, startedAt } = play;
  const { at: finishedAt, result, transcript } = record;
  return { id, ...settingOf(play), startedAt, finishedAt, result, transcript };
}

/** Whether a play has come to its end. */
function isOver(play: OpenPlay | Attempt): play is Attempt {
  return 'finishedAt' in play;
}

function opened(record: Started): OpenPlay {
  const { play, id: head, at } = record;
  return { id: play, play, head, ...settingOf(record), startedAt: at, at };
}

function settingOf(play: Setting): Setting {
  const { scenario, mode, feedback, seed, choices, from, for: purpose, pressure } = play;
  const always = { scenario, mode, feedback, seed, choices };
  return {
    ...always,
    ...(from && { from }),
    ...(purpose && { for: purpose }),
    ...(pressure && { pressure }),
  };
}

/** What each record that fits makes of the play. The first one goes on with it, the others are plays of their own. */
function waysOn(
  play: OpenPlay | undefined,
  records: readonly PlayRecord[] | undefined,
  placed: Set<string>,
): (OpenPlay | Attempt)[] {
  const ways: (OpenPlay | Attempt)[] = [];
  for (const record of records ?? []) {
    const next = extend(play, record);
    if (!next) continue;
    placed.add(record.id);
    ways.push(ways.length === 0 ? next : { ...next, id: record.id });
  }
  return ways;
}

/** The order of plays that are over: by when they were finished. */
export const byEnd = by('finishedAt', 'id');

function placeOf(play: string, after: string | null): string {
  return `${play} ${after}`;
}

function by<Key extends string>(first: Key, second: Key) {
  return (a: Record<Key, string>, b: Record<Key, string>): number => {
    const key = a[first] === b[first] ? second : first;
    return a[key] < b[key] ? -1 : 1;
  };
}

/**
 * The play of a scene to carry on with: the newest that was left open, unless the scene has been finished since or is
 * not the one any more that the play was started on.
 */
export function playToCarryOn(
  { open, attempts }: { open: readonly OpenPlay[]; attempts: readonly Played[] },
  scene: OpenPlay['scenario'],
): OpenPlay | undefined {
  const left = open.find(({ scenario }) => scenario.id === scene.id);
  if (left?.scenario.hash !== scene.hash) return undefined;
  const isSince = ({ scenario, finishedAt }: Played) => scenario.id === scene.id && finishedAt > left.at;
  return attempts.some(isSince) ? undefined : left;
}
