import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { linkScenario } from '#domain/scenario/link.ts';
import { momentsOf } from '#domain/solving/moments.ts';
import { sceneOf } from '../../../components/scenes.ts';

export async function getStaticPaths() {
  const scenarios = await getCollection('scenarios');
  return scenarios.map(({ id }) => ({ params: { scene: id } }));
}

/** What each reply of a scene costs, moment by moment, so that plays can be judged without solving it again. */
export const GET: APIRoute<Record<string, never>, { scene: string }> = async ({ params }) => {
  const { scenario, routine } = await sceneOf(params.scene);
  return Response.json(momentsOf(linkScenario(scenario, routine)));
};
