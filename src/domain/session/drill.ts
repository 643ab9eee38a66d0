import type { Scenario } from '#domain/scenario/scenario.ts';

/** The scene that drills a move best: it is made, or nearly, at the most beats; the earlier of equals. */
export function sceneToDrill<One extends Pick<Scenario, 'routine' | 'moves' | 'beats'>>(
  move: string,
  routine: string,
  scenes: readonly One[],
): One | undefined {
  const asking = scenes.filter(
    (scene) =>
      scene.routine === routine && (scene.moves?.includes(move) ?? true) && beatsFor(move, scene) > 0,
  );
  return asking.toSorted((one, other) => beatsFor(move, other) - beatsFor(move, one))[0];
}

function beatsFor(move: string, { beats }: Pick<Scenario, 'beats'>): number {
  return Object.values(beats).filter(({ replies }) =>
    replies.some(({ makes, touches }) => makes.includes(move) || touches.includes(move)),
  ).length;
}
