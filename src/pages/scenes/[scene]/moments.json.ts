import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { momentsOf } from '#domain/solving/moments.ts';
import { linkedScene } from '../../../components/scenes.ts';

export async function getStaticPaths() {
  const scenarios = await getCollection('scenarios');
  return scenarios.map(({ id }) => ({ params: { scene: id } }));
}

/** What each reply of a scene costs, moment by moment, so that plays can be judged without solving it again. */
export const GET: APIRoute<Record<string, never>, { scene: string }> = async ({ params }) => {
  const { linked } = await linkedScene(params.scene);
  return Response.json(momentsOf(linked));
};
