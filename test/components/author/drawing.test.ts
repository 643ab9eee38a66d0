import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkScenario } from '#domain/scenario/link.ts';
import { explore } from '#domain/solving/explore.ts';
import { mapScene, type SceneMap } from '#domain/solving/scene-map.ts';
import { solveGraph } from '#domain/solving/solve.ts';
import { type Box, type Drawing, drawMap } from '../../../src/components/author/drawing.ts';
import { stories } from '../../domain/generate.ts';
import type { Story } from '../../domain/reference.ts';
import { largeStories } from './large.ts';

function mapOf({ scenario, routine }: Story): SceneMap {
  const linked = linkScenario(scenario, routine);
  const graph = explore(linked);
  return mapScene(linked, graph, solveGraph(linked, graph));
}

/** Holds drawings of small and of large scenes against a law, which tells what breaks it. */
function holds(breaches: (map: SceneMap, drawing: Drawing) => string[]): void {
  for (const [scenes, numRuns] of [[stories, 40] as const, [largeStories, 4] as const]) {
    const law = fc.property(scenes, (story) => {
      const map = mapOf(story);
      expect(breaches(map, drawMap(map))).toEqual([]);
    });
    fc.assert(law, { numRuns });
  }
}

test('every beat and every ending has a box on the sheet, and no two boxes overlap', () => {
  holds((map, { boxes, width, height }) => [
    ...map.stops.flatMap(({ id }) => (boxes.has(id) ? [] : [`${id} has no box`])),
    ...[...boxes].flatMap(([id, box], index) => [
      ...(box.x >= 0 && box.x + box.width <= width && box.y + box.height <= height ? [] : [`${id} is off`]),
      ...[...boxes]
        .slice(index + 1)
        .flatMap(([other, second]) => (apart(box, second) ? [] : [`${id} overlaps ${other}`])),
    ]),
  ]);
});

test('the benchmark path alone runs down the left edge, in the order of its turns', () => {
  holds(({ stops }, { boxes }) => {
    const path = stops.filter(({ benchmark }) => benchmark).map(({ id }) => (boxes.get(id) as Box).y);
    return [
      ...stops.flatMap(({ id, benchmark }) =>
        (boxes.get(id)?.x === 0) === benchmark ? [] : [`${id} is in the wrong column`],
      ),
      ...path.flatMap((y, turn) => (turn === 0 || y > (path[turn - 1] as number) ? [] : [`turn ${turn}`])),
    ];
  });
});

test('every edge is drawn from its stop to an arrowhead before the next, and runs over no box', () => {
  holds(({ edges }, drawing) => {
    const drawn = new Map(drawing.edges.map((edge) => [`${edge.from} to ${edge.to}`, edge]));
    return edges.flatMap(({ from, to }) => {
      const points = pointsOn(drawn.get(`${from} to ${to}`)?.d ?? '');
      const ends = [points[0], points.at(-1)].map((point, end) =>
        point ? distance(point, drawing.boxes.get(end === 0 ? from : to) as Box) : undefined,
      );
      return [
        ...(ends[0] === 0 && ends[1] === 7 ? [] : [`${from} to ${to} is loose: ${ends}`]),
        ...[...drawing.boxes].flatMap(([id, box]) =>
          points.some((point) => inside(point, box)) ? [`${from} to ${to} runs over ${id}`] : [],
        ),
      ];
    });
  });
});

type Point = { x: number; y: number };

function apart(one: Box, other: Box): boolean {
  return (
    one.x + one.width < other.x ||
    other.x + other.width < one.x ||
    one.y + one.height < other.y ||
    other.y + other.height < one.y
  );
}

function inside({ x, y }: Point, box: Box): boolean {
  return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
}

function distance({ x, y }: Point, box: Box): number {
  const across = Math.max(box.x - x, 0, x - box.x - box.width);
  const down = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.hypot(across, down);
}

/** Points along a path of the commands M, H, V, C and Q. */
function pointsOn(d: string): Point[] {
  const points: Point[] = [];
  for (const [, command = '', rest = ''] of d.matchAll(/([MHVCQ])([^MHVCQ]*)/g)) {
    const numbers = rest.trim().split(/\s+/).map(Number);
    const from = points.at(-1) ?? { x: 0, y: 0 };
    const [first = 0] = numbers;
    if (command === 'H') points.push(...along([from, { x: first, y: from.y }]));
    else if (command === 'V') points.push(...along([from, { x: from.x, y: first }]));
    else {
      const given = Array.from({ length: numbers.length / 2 }, (_, at) => ({
        x: numbers[2 * at] as number,
        y: numbers[2 * at + 1] as number,
      }));
      if (command === 'M') points.push(...given);
      else points.push(...along([from, ...given]));
    }
  }
  return points;
}

/** Points of a Bézier curve of any degree, by de Casteljau. */
function along(control: readonly Point[]): Point[] {
  return Array.from({ length: 12 }, (_, step) => at(control, (step + 1) / 12));
}

function at(control: readonly Point[], share: number): Point {
  if (control.length === 1) return control[0] as Point;
  return at(
    control.slice(1).map((point, index) => {
      const before = control[index] as Point;
      return { x: before.x + (point.x - before.x) * share, y: before.y + (point.y - before.y) * share };
    }),
    share,
  );
}
