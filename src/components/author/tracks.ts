/** A stretch of rows that a line crosses in the gap right of a column. Lines with one key may run together. */
export type Stretch = { gap: number; key: string; from: number; to: number };

/** A place in a gap: its lane is counted from the column outwards, from 0. */
export type Track = { gap: number; lane: number };

type Lane = { key: string; from: number; to: number };

/** Gives each stretch a track, the short ones the nearest, so that in one lane nothing but lines of one key meet. */
export function shareTracks(stretches: readonly Stretch[]): Track[] {
  const tracks = new Map<Stretch, Track>();
  const gaps = new Map<number, Lane[][]>();
  const byLength = [...stretches].sort((one, other) => one.to - one.from - (other.to - other.from));
  for (const stretch of byLength) {
    const lanes = gaps.get(stretch.gap) ?? [];
    gaps.set(stretch.gap, lanes);
    const found = laneFor(stretch, lanes);
    const lane = found < 0 ? lanes.push([]) - 1 : found;
    lanes[lane]?.push(stretch);
    tracks.set(stretch, { gap: stretch.gap, lane });
  }
  return stretches.map((stretch) => tracks.get(stretch) as Track);
}

/** The lane in which lines of its key run already, else the first in which it meets none. */
function laneFor(stretch: Stretch, lanes: readonly Lane[][]): number {
  const isFree = (lane: readonly Lane[]): boolean =>
    lane.every(({ key, from, to }) => key === stretch.key || from > stretch.to || to < stretch.from);
  const shared = lanes.findIndex((lane) => lane.some(({ key }) => key === stretch.key) && isFree(lane));
  return shared >= 0 ? shared : lanes.findIndex(isFree);
}
