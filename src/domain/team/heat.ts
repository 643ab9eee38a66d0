import { type CompetencyProgress, progressOf, type Scenes } from '#domain/practice/progress.ts';
import type { Played } from '#domain/records/attempt.ts';
import { type KeptResult, type Person, sameName } from './kept.ts';

/** Somebody with the plays that they sent and that came to what they claim, oldest first. */
export type Member = Person & { id: string; attempts: Played[] };

/** Where a member stands in one competency, their best run, and their last six plays. */
export type Cell = { progress: CompetencyProgress; best: Played | undefined; recent: Played[] };

/** A member's row of the heat map, a cell for each competency in the order asked for. */
export type Row = { member: Member; cells: Cell[] };

/** A move that several people leave out more than any other of its competency. */
export type SharedGap = { competency: string; move: string; title: string; people: string[]; of: number };

/** So many plays make the small line of a cell. */
const RECENT = 6;

/** The people with their plays; a result that does not come to what it claims counts for nobody. */
export function membersOf(
  people: readonly { id: string; thing: Person }[],
  results: readonly KeptResult[],
): Member[] {
  const checked = results.filter(({ standing }) => standing === 'true-to-claim');
  return people.map(({ id, thing }) => ({
    id,
    ...thing,
    attempts: checked
      .filter(({ by }) => sameName(by, thing.name))
      .map(({ attempt }) => attempt)
      .sort((one, other) => (one.finishedAt + one.id < other.finishedAt + other.id ? -1 : 1)),
  }));
}

/** The heat map, with those who have most to coach first. */
export function heatOf(
  competencies: readonly string[],
  members: readonly Member[],
  scenes: Scenes,
  weekStart: string,
): Row[] {
  const rows = members.map((member) => {
    const progress = progressOf(competencies, member.attempts, scenes, weekStart);
    const cells = competencies.flatMap((id) => {
      const own = progress.find(({ competency }) => competency === id);
      return own ? [cellOf(own, member.attempts, scenes)] : [];
    });
    return { member, cells };
  });
  return rows.sort((one, other) => shortOf(other) - shortOf(one));
}

/** How many members are at benchmark in the competency at this place. */
export function atBenchmark(rows: readonly Row[], place: number): number {
  return rows.filter(({ cells }) => cells[place]?.progress.standing.tier === 'A').length;
}

/** The move that most people leave out more than any other; of equals the one of the earlier competency. */
export function sharedGap(rows: readonly Row[]): SharedGap | undefined {
  const gaps = new Map<string, SharedGap>();
  const places = rows[0]?.cells.length ?? 0;
  for (let place = 0; place < places; place++) {
    for (const { member, cells } of rows) {
      const { competency, leftOut, recent } = (cells[place] as Cell).progress;
      const [most] = leftOut;
      if (!most || recent === 0) continue;
      const key = `${competency}/${most.move}`;
      const of = rows.filter(({ cells: all }) => (all[place] as Cell).progress.recent > 0).length;
      const gap = gaps.get(key) ?? { competency, move: most.move, title: most.title, people: [], of };
      gaps.set(key, { ...gap, people: [...gap.people, member.name] });
    }
  }
  return [...gaps.values()].reduce<SharedGap | undefined>(
    (most, gap) => (gap.people.length > (most?.people.length ?? 0) ? gap : most),
    undefined,
  );
}

function cellOf(progress: CompetencyProgress, attempts: readonly Played[], scenes: Scenes): Cell {
  const plays = attempts.filter(
    ({ mode, scenario }) =>
      mode === 'benchmark' && scenes.get(scenario.id)?.competency === progress.competency,
  );
  const share = (play: Played): number => shareOf(play, scenes);
  const best = plays.toSorted((one, other) => share(other) - share(one))[0];
  return { progress, best, recent: plays.slice(-RECENT) };
}

/** How much of the routine a play made in order, 0 to 1. */
export function shareOf({ result, scenario }: Played, scenes: Scenes): number {
  return result.run.length / (scenes.get(scenario.id)?.of ?? 1);
}

function shortOf({ cells }: Row): number {
  return cells.reduce((sum, { progress }) => sum + progress.short, 0);
}
