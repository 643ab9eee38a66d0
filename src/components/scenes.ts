import { getEntry } from 'astro:content';
import { contentHash } from '#domain/scenario/hash.ts';
import type { Scene } from '#domain/scenario/scene.ts';
import { typeset } from './typeset.ts';

/** A scene by its id, set as it is shown. Its hash is that of the content as it was written. */
export async function sceneOf(id: string): Promise<Scene> {
  const scenario = await getEntry('scenarios', id);
  const routine = scenario && (await getEntry('routines', scenario.data.routine));
  if (!scenario || !routine)
    throw new Error(`There is no scene "${id}" with its routine. Run \`npm run check\`.`);
  const hash = contentHash(scenario.data, routine.data);
  return { id, hash, scenario: typesetAll(scenario.data), routine: typesetAll(routine.data) };
}

function typesetAll<T>(value: T): T {
  if (typeof value === 'string') return typeset(value) as T;
  if (Array.isArray(value)) return value.map(typesetAll) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, typesetAll(part)])) as T;
}
