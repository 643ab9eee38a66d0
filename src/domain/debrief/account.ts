import { countedMoves, slipTitle } from './moves.ts';
import type { Reading } from './reading.ts';
import { chartOf, type Made } from './threads.ts';
import type { Turn } from './turns.ts';
import { list } from './words.ts';

/** One line of the account: what was made, at which turns, and what it comes to of 100. */
export type Entry = { key: string; what: string; from: string; points: number };

const WORTH: [Made, string, number][] = [
  ['in order', 'In the order of the routine', 1],
  ['out of order', 'Out of order, seven tenths each', 0.7],
  ['touched', 'Touched, half each', 0.5],
  ['left out', 'Left out', 0],
];

/** The moves and lines that made the score. */
export function accountOf(reading: Reading, turns: readonly Turn[]): Entry[] {
  const { linked, result } = reading;
  const { moves } = chartOf(linked, result, turns);
  const each = linked.routine.share.routine / moves.length;
  const made = WORTH.map(([kind, what, worth]) => {
    const rows = moves.filter((row) => row.made === kind);
    const from = rows.map(({ title, turn }) => (turn === undefined ? title : `${title} (turn ${turn + 1})`));
    return { key: kind, what, from: list(from), points: rows.length * worth * each };
  }).filter(({ from }) => from !== '');
  return [...made, ...factsOf(reading), ...slipsOf(reading, turns)];
}

function factsOf({ linked, result }: Reading): Entry[] {
  const all = Object.entries(linked.scenario.facts);
  const share = linked.routine.share.facts;
  if (all.length === 0 || share === 0) return [];
  const worth = (facts: typeof all): number => facts.reduce((sum, [, fact]) => sum + fact.worth, 0);
  const known = all.filter(([id]) => result.facts.includes(id));
  const from = known.length > 0 ? list(known.map(([, { label }]) => label)) : 'None';
  return [{ key: 'facts', what: 'Facts learned', from, points: (share * worth(known)) / worth(all) }];
}

function slipsOf({ linked }: Reading, turns: readonly Turn[]): Entry[] {
  return turns.flatMap(({ turn, played }) =>
    (played?.reply.slips ?? []).map((slip, place) => ({
      key: `slip ${turn} ${place}`,
      what: 'Slip',
      from: `The line ${slipTitle(linked.routine, slip)} (turn ${turn + 1})`,
      points: -(linked.routine.slips[slip]?.severity ?? 0),
    })),
  );
}

/** Points as they are shown: one decimal at most, with a real minus. */
export function points(number: number): string {
  const rounded = Math.round(number * 10) / 10;
  return rounded < 0 ? `−${-rounded}` : String(rounded);
}

/** The moves in a line, for the notes beside the script; empty when there are none. */
export function movesIn({ linked }: Reading, { played }: Turn): string {
  const titled = (ids: readonly string[] = []): string =>
    list(
      countedMoves(linked)
        .filter(({ id }) => ids.includes(id))
        .map(({ title }) => `“${title}”`),
    );
  const made = titled(played?.reply.makes);
  const touched = titled(played?.reply.touches);
  return [made, touched && `${touched} touched`].filter(Boolean).join(', ');
}
