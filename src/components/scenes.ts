import { getCollection, getEntry } from 'astro:content';
import { unknownReferences } from '#domain/scenario/checks/references.ts';
import { contentHash } from '#domain/scenario/hash.ts';
import { type Linked, linkScenario } from '#domain/scenario/link.ts';
import { notThere } from '#domain/scenario/nearest.ts';
import type { Routine } from '#domain/scenario/routine.ts';
import type { Scenario } from '#domain/scenario/scenario.ts';
import type { Scene } from '#domain/scenario/scene.ts';
import { typeset } from './typeset.ts';

/** A scene by its id, set as it is shown. */
export async function sceneOf(id: string): Promise<Scene> {
  const scenario = await getEntry('scenarios', id);
  if (!scenario) throw new Error(`There is no scene "${id}". Run \`npm run check\`.`);
  const name = scenario.data.routine;
  const routines = await getCollection('routines');
  const routine = routines.find((each) => each.id === name);
  if (routine) return shownScene(id, scenario.data, routine.data);
  const known = routines.map((each) => each.id);
  throw unsound(id, notThere('routine', name, known));
}

function unsound(id: string, { wrong, remedy }: { wrong: string; remedy: string }): Error {
  return new Error(`Scene "${id}": ${wrong} ${remedy}`);
}

/** A scene with its ids resolved; one that names what does not exist fails in the words of the check. */
export async function linkedScene(id: string): Promise<Scene & { linked: Linked }> {
  const scene = await sceneOf(id);
  const { scenario, routine } = scene;
  const around = { routines: [scenario.routine], competencies: [scenario.competency], elements: undefined };
  const [unknown] = unknownReferences(scenario, { ...around, routine });
  if (unknown) throw unsound(id, unknown);
  return { ...scene, linked: linkScenario(scenario, routine) };
}

/** A scene set as it is shown. Its hash is that of the content as it was written. */
export function shownScene(id: string, scenario: Scenario, routine: Routine): Scene {
  const hash = contentHash(scenario, routine);
  return { id, hash, scenario: typesetAll(scenario), routine: typesetAll(routine) };
}

function typesetAll<T>(value: T): T {
  if (typeof value === 'string') return typeset(value) as T;
  if (Array.isArray(value)) return value.map(typesetAll) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, typesetAll(part)])) as T;
}
