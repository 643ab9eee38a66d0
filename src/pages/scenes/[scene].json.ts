import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { sceneOf } from '../../components/scenes.ts';

export async function getStaticPaths() {
  const scenarios = await getCollection('scenarios');
  return scenarios.map(({ id }) => ({ params: { scene: id } }));
}

/** A scene as the debrief reads it: `{ id, hash, scenario, routine }`. */
export const GET: APIRoute<Record<string, never>, { scene: string }> = async ({ params }) =>
  Response.json(await sceneOf(params.scene));
