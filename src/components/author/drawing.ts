import type { Edge, SceneMap } from '#domain/solving/scene-map.ts';
import { type Cell, type Grid, gridOf } from './grid.ts';
import { type Stretch, shareTracks, type Track } from './tracks.ts';

/** All lengths are in pixels of the drawing. */
const NODE = { width: 168, height: 84 };
const CHANNEL = 44;
const GUTTER = 13;
const TRACK = 7;
/** Where the benchmark path runs, from the left edge of its stops. */
const SPINE = 40;

/** A stop's box. */
export type Box = { x: number; y: number; width: number; height: number };

/** An edge as a line: the `d` of its path. */
export type DrawnEdge = Edge & { d: string };

/** A map ready to be drawn: every stop's box and every edge's line. */
export type Drawing = {
  width: number;
  height: number;
  boxes: Map<string, Box>;
  cells: Map<string, Cell>;
  rows: { title: string; y: number }[];
  edges: DrawnEdge[];
};

/** How an edge runs: down to the next row or through an empty column, across to its neighbour, or along a track. */
type Course = 'down' | 'across' | 'track';

type Routed = { edge: Edge; from: Cell; to: Cell; course: Course; track: Track | undefined };

/**
 * Draws a scene's map on its grid. Lines cross rows in the gaps between columns, which have no stops in them, so that no
 * line runs over a stop.
 */
export function drawMap(map: SceneMap): Drawing {
  const grid = gridOf(map);
  const routed = route(map, grid);
  const lanes = Array.from(
    { length: grid.columns },
    (_, gap) => Math.max(-1, ...routed.map(({ track }) => (track?.gap === gap ? track.lane : -1))) + 1,
  );
  const left = lanes.map((_, column) =>
    lanes
      .slice(0, column)
      .reduce((x, count) => x + NODE.width + GUTTER + (count > 0 ? (count - 1) * TRACK + GUTTER : 0), 0),
  );
  const top = (row: number): number => row * (NODE.height + CHANNEL);
  const boxes = new Map(
    [...grid.cells].map(([id, { row, column }]) => [
      id,
      { x: left[column] as number, y: top(row), width: NODE.width, height: NODE.height },
    ]),
  );
  const trackAt = ({ gap, lane }: Track): number =>
    (left[gap] as number) + NODE.width + GUTTER + lane * TRACK;
  const ports = portsOf(routed, boxes, trackAt);
  const last = lanes.length - 1;
  return {
    width: (left[last] as number) + NODE.width + GUTTER + (lanes[last] as number) * TRACK,
    height: top(grid.rows.length) - CHANNEL,
    boxes,
    cells: grid.cells,
    rows: grid.rows.map((title, row) => ({ title, y: top(row) })),
    edges: routed.map((each) => ({ ...each.edge, d: lineOf(each, boxes, ports, trackAt) })),
  };
}

function route({ edges }: SceneMap, { cells, columns }: Grid): Routed[] {
  const taken = new Set([...cells.values()].map(({ row, column }) => `${row} ${column}`));
  const courses = edges.map((edge) => {
    const [from, to] = [edge.from, edge.to].map((id) => cells.get(id)) as [Cell, Cell];
    return { edge, from, to, course: courseOf(from, to, taken) };
  });
  const tracked = courses.filter(({ course }) => course === 'track');
  const tracks = shareTracks(tracked.map((each) => stretchOf(each, columns)));
  return courses.map((each) => ({ ...each, track: tracks[tracked.indexOf(each)] }));
}

function courseOf(from: Cell, to: Cell, taken: ReadonlySet<string>): Course {
  if (from.row === to.row && Math.abs(from.column - to.column) === 1) return 'across';
  const between = Array.from({ length: Math.max(0, to.row - from.row - 1) }, (_, at) => from.row + at + 1);
  const clear = between.every((row) => !taken.has(`${row} ${from.column}`));
  const below = to.row > from.row && clear && (between.length === 0 || from.column === to.column);
  return below ? 'down' : 'track';
}

/** The rows that an edge crosses beside its target. Lines of a kind to one place from above, or from below, go together. */
function stretchOf({ edge, from, to }: Omit<Routed, 'track'>, columns: number): Stretch {
  const downwards = from.row < to.row;
  return {
    gap: gapFor(from, to, columns),
    key: `${edge.from === edge.to ? edge.from : ''} ${edge.to} ${edge.kind} ${downwards}`,
    from: downwards ? from.row + 1 : to.row,
    to: downwards ? to.row - 1 : from.row,
  };
}

/** The gap, named by the column to its left, in which an edge crosses rows: beside its target, on the side it comes from. */
function gapFor(from: Cell, to: Cell, columns: number): number {
  if (from.row < to.row) {
    const towards = from.column < to.column ? to.column - 1 : to.column;
    return Math.min(Math.max(towards, 0), columns - 1);
  }
  return from.column >= to.column ? to.column : to.column - 1;
}

type Ports = { out: Map<Routed, number>; in: Map<Routed, number> };

/** Where on the lower and the upper sides of the boxes the lines start and end: in the order in which they come. */
function portsOf(
  routed: readonly Routed[],
  boxes: ReadonlyMap<string, Box>,
  trackAt: (track: Track) => number,
): Ports {
  const ports: Ports = { out: new Map(), in: new Map() };
  const middle = (id: string): number => (boxes.get(id) as Box).x + NODE.width / 2;
  for (const [id, box] of boxes) {
    const leaving = routed.filter(
      ({ edge, course }) => edge.from === id && edge.to !== id && course !== 'across',
    );
    spread(box, leaving, ports.out, ({ edge, track }) => (track ? trackAt(track) : middle(edge.to)));
    const coming = routed.filter(({ edge, from, to }) => edge.to === id && from.row < to.row);
    spread(box, coming, ports.in, ({ edge, track }) => (track ? trackAt(track) : middle(edge.from)));
  }
  return ports;
}

/** The benchmark path keeps to its spine; the other lines share what is right of it, those on one track one port. */
function spread(
  box: Box,
  lines: readonly Routed[],
  ports: Map<Routed, number>,
  towards: (line: Routed) => number,
): void {
  const spine = lines.find(({ edge, course }) => edge.kind === 'benchmark' && course === 'down');
  if (spine) ports.set(spine, box.x + SPINE);
  const places = [...new Set(lines.filter((line) => line !== spine).map(towards))].sort((a, b) => a - b);
  const [start, end] = [box.x + (spine ? SPINE + 32 : 28), box.x + box.width - 24];
  for (const line of lines) {
    if (line === spine) continue;
    const share = (places.indexOf(towards(line)) + 1) / (places.length + 1);
    ports.set(line, Math.round(start + (end - start) * share));
  }
}

function lineOf(
  line: Routed,
  boxes: ReadonlyMap<string, Box>,
  ports: Ports,
  trackAt: (track: Track) => number,
): string {
  const { edge, from, to, course, track } = line;
  const [source, target] = [boxes.get(edge.from), boxes.get(edge.to)] as [Box, Box];
  if (course === 'across') return across(source, target);
  const at = track ? trackAt(track) : 0;
  if (edge.from === edge.to) return loop(source, at);
  const out = ports.out.get(line) as number;
  const start = `M${out} ${bottom(source)}`;
  if (from.row >= to.row) return start + upwards(source, target, out, at);
  const into = ports.in.get(line) as number;
  const head = target.y - HEAD;
  const [upper, lower] = [bottom(source) + CHANNEL, target.y - CHANNEL];
  if (!track) return `${start}V${lower}${curve(out, lower, into, head)}`;
  return `${start}${curve(out, bottom(source), at, upper)}V${lower}${curve(at, lower, into, head)}`;
}

/** Out below, up along a track, and into the side of the target that the track runs beside. */
function upwards(source: Box, target: Box, out: number, at: number): string {
  const [turn, y] = [bottom(source), target.y + target.height / 2];
  const dip = turn + CHANNEL / 2;
  const right = at > target.x;
  const side = right ? target.x + target.width + HEAD : target.x - HEAD;
  return `C${out} ${dip} ${at} ${dip} ${at} ${turn}V${y + 4}Q${at} ${y} ${at + (right ? -4 : 4)} ${y}H${side}`;
}

/** How long an arrow's head is: a line ends so far before the box. */
const HEAD = 7;

function bottom({ y, height }: Box): number {
  return y + height;
}

function curve(x1: number, y1: number, x2: number, y2: number): string {
  if (x1 === x2) return `V${y2}`;
  const bend = Math.round((y2 - y1) * 0.6);
  return `C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2}`;
}

/** Two neighbours that lead to each other get a line each. */
function across(source: Box, target: Box): string {
  const leftwards = source.x > target.x;
  const y = source.y + source.height / 2 + (leftwards ? 8 : -8);
  return leftwards
    ? `M${source.x} ${y}H${target.x + target.width + HEAD}`
    : `M${source.x + source.width} ${y}H${target.x - HEAD}`;
}

function loop({ x, y, width, height }: Box, at: number): string {
  const [side, middle] = [x + width, y + height / 2];
  return `M${side} ${middle - 22}H${at - 5}Q${at} ${middle - 22} ${at} ${middle - 17}V${middle - 7}Q${at} ${middle - 2} ${at - 5} ${middle - 2}H${side + HEAD}`;
}
