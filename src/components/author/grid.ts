import { Graph, layout } from '@dagrejs/dagre';
import type { SceneMap, Stop } from '#domain/solving/scene-map.ts';

/** Where a stop stands: rows and columns from 0. Column 0 is the benchmark path's own. */
export type Cell = { row: number; column: number };

/** The stops on a grid. `rows` says what each row is called. */
export type Grid = { cells: Map<string, Cell>; rows: string[]; columns: number };

/** How many endings stand side by side at least before a second row of them begins. */
const ENDINGS_ABREAST = 4;

/** How many rows an edge may lead down to count in the order of the rows. */
const NEAR = 2;

/**
 * Sets the stops on a grid: a row for each turn, the benchmark path down the first column, the endings below. dagre
 * orders each row so that few lines cross; its places are then brought to the columns of the grid.
 */
export function gridOf({ stops, edges }: SceneMap): Grid {
  const beats = stops.filter(({ at }) => 'ways' in at);
  const endings = stops.filter(({ at }) => 'outcome' in at);
  const turns = [...new Set(beats.map(({ turn }) => turn))];
  const rowOf = new Map([
    ...beats.map(({ id, turn }) => [id, turns.indexOf(turn)] as const),
    ...endings.map(({ id }) => [id, turns.length] as const),
  ]);
  const places = placesOf(stops, edges, rowOf);
  const first = stops.some(({ benchmark }) => benchmark) ? 1 : 0;
  const beside = turns.map((_, row) =>
    beats.filter(({ id, benchmark }) => !benchmark && rowOf.get(id) === row),
  );
  const width = Math.max(ENDINGS_ABREAST - first, ...beside.map((row) => row.length));
  const others = inPlace(
    endings.filter(({ benchmark }) => !benchmark),
    places,
  );
  const endRows = chunks(others, width);
  const cells = new Map<string, Cell>();
  for (const { id, benchmark } of stops) {
    if (benchmark) cells.set(id, { row: rowOf.get(id) as number, column: 0 });
  }
  for (const [row, each] of [...beside, ...endRows].entries()) {
    for (const [id, column] of columnsOf(inPlace(each, places), places, width)) {
      cells.set(id, { row, column: column + first });
    }
  }
  const rows = [
    ...turns.map(turnWords(beats, turns)),
    ...endRows.map((_, row) => (row === 0 ? 'Ending' : '')),
  ];
  if (endRows.length === 0) rows.push('Ending');
  return { cells, rows, columns: width + first };
}

/** What a row is called; where the benchmark path stays at a beat, its row stands for the turns until it goes on. */
function turnWords(beats: readonly Stop[], turns: readonly (number | undefined)[]) {
  const onPath = beats.filter(({ benchmark }) => benchmark).map(({ turn }) => turn as number);
  return (turn: number | undefined, row: number): string => {
    if (turn === undefined) return 'Never';
    const following = turns[row + 1];
    const stays = onPath.includes(turn) && following !== undefined && following > turn + 1;
    return stays ? `Turns ${turn}–${following - 1}` : `Turn ${turn}`;
  };
}

/** How far to the right dagre puts each stop beside the benchmark path, in its own units. */
function placesOf(
  stops: readonly Stop[],
  edges: SceneMap['edges'],
  rowOf: ReadonlyMap<string, number>,
): Map<string, number> {
  const graph = new Graph();
  // dagre hands the ranker a graph of its own, in which it has doubled the rows to make room for labels.
  const ranker = (ranked: Graph) => {
    for (const id of ranked.nodes()) ranked.node(id).rank = (rowOf.get(id) ?? 0) * 2;
  };
  graph.setGraph({ ranker });
  for (const { id } of stops) graph.setNode(id, { width: 1, height: 1 });
  const downwards = edges
    .map(({ from, to, kind }) => ({ ends: [from, to].sort((a, b) => rowIn(a) - rowIn(b)), kind }))
    .map(({ ends: [above = '', below = ''], kind }) => ({
      above,
      below,
      kind,
      span: rowIn(below) - rowIn(above),
    }))
    .sort((one, other) => one.span - other.span);
  const reached = new Set<string>();
  for (const { above, below, kind, span } of downwards) {
    // Of the long ones the shortest to each stop will do: where they cross rows, they run beside their target.
    if (span === 0 || (span > NEAR && reached.has(below))) continue;
    reached.add(below);
    graph.setEdge(above, below, { weight: kind === 'benchmark' ? 4 : 1 });
  }
  const constraints = stops.flatMap(({ id: left, benchmark }) =>
    stops
      .filter((other) => benchmark && !other.benchmark && rowIn(other.id) === rowIn(left))
      .map(({ id: right }) => ({ left, right })),
  );
  layout(graph, { constraints });
  return new Map(stops.flatMap(({ id, benchmark }) => (benchmark ? [] : [[id, graph.node(id).x]])));

  function rowIn(id: string): number {
    return rowOf.get(id) as number;
  }
}

function inPlace(stops: readonly Stop[], places: ReadonlyMap<string, number>): Stop[] {
  return [...stops].sort((one, other) => (places.get(one.id) ?? 0) - (places.get(other.id) ?? 0));
}

/** Gives the stops of a row a column each, in their order, as near as can be to where dagre has them. */
function columnsOf(
  row: readonly Stop[],
  places: ReadonlyMap<string, number>,
  width: number,
): [id: string, column: number][] {
  const all = [...places.values()];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  let next = 0;
  return row.map(({ id }, index) => {
    const wanted = (((places.get(id) ?? 0) - least) / (most - least || 1)) * (width - 1);
    const column = Math.max(next, Math.min(Math.round(wanted), width - row.length + index));
    next = column + 1;
    return [id, column];
  });
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}
