import { type Linked, linkScenario } from '#domain/scenario/link.ts';
import type { Scene } from '#domain/scenario/scene.ts';
import { explore } from '#domain/solving/explore.ts';
import { mapScene, type SceneMap } from '#domain/solving/scene-map.ts';
import { type Solution, solveGraph } from '#domain/solving/solve.ts';
import { sceneOf } from '../scenes.ts';
import { reportOf, type SceneReport } from './report.ts';

/** A scene as its author sees it. `solution` is missing where the scene cannot be solved. */
export type AuthoredScene = Scene &
  SceneReport & { linked: Linked; map: SceneMap; solution: Solution | undefined };

/** Reads a scene, solves it, draws its map and looks up what the check says of it. */
export async function authoredScene(id: string): Promise<AuthoredScene> {
  const scene = await sceneOf(id);
  const linked = linkScenario(scene.scenario, scene.routine);
  const graph = explore(linked);
  const solution = solveGraph(linked, graph);
  return {
    ...scene,
    ...reportOf(id, scene.scenario),
    linked,
    map: mapScene(linked, graph, solution),
    solution: 'unsolved' in solution ? undefined : solution,
  };
}
