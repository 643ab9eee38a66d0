import type { Checked } from '#domain/scenario/checks/check.ts';
import { type Linked, linkScenario } from '#domain/scenario/link.ts';
import type { Scene } from '#domain/scenario/scene.ts';
import { exploreUnchecked } from '#domain/solving/explore-unchecked.ts';
import { mapScene, type SceneMap } from '#domain/solving/scene-map.ts';
import { type Solution, solveGraph } from '#domain/solving/solve.ts';
import { shownScene } from '../scenes.ts';
import { quoted } from '../typeset.ts';
import { type Finding, findingsOf, reportOf } from './report.ts';

/** A scene with its map. `solution` is missing where it cannot be solved. */
export type DrawnScene = Scene & { linked: Linked; map: SceneMap; solution: Solution | undefined };

/** A scene as its author sees it. It is drawn once its shape and every name in it are sound. */
export type AuthoredScene = {
  id: string;
  title: string;
  file: string;
  findings: Finding[];
  drawn: DrawnScene | undefined;
};

/** Looks up what the check says of a scene, solves it and draws its map. It is read as the check has read it. */
export function authoredScene(id: string): AuthoredScene {
  const report = reportOf(id);
  const { file, checked } = report;
  const drawn = checked && drawnScene(checked);
  return {
    id,
    title: drawn ? quoted(drawn.scenario.title) : id,
    file,
    findings: findingsOf(report),
    drawn,
  };
}

function drawnScene({ id, linked: { scenario, routine } }: Checked): DrawnScene {
  const scene = shownScene(id, scenario, routine);
  const linked = linkScenario(scene.scenario, scene.routine);
  const graph = exploreUnchecked(linked);
  const solution = solveGraph(linked, graph);
  return {
    ...scene,
    linked,
    map: mapScene(linked, graph, solution),
    solution: 'unsolved' in solution ? undefined : solution,
  };
}
