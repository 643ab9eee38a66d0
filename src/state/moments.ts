import type { MomentsOf, Practised } from '#domain/practice/decisions.ts';
import type { Moments } from '#domain/practice/moments.ts';

/** Fetches what the replies cost in those scenes of the course that were played; one out of reach is left out. */
export async function loadMoments({ attempts }: Pick<Practised, 'attempts'>, course: readonly string[]) {
  const played = new Set(attempts.map(({ scenario }) => scenario.id));
  const found = await Promise.all(
    course
      .filter((scene) => played.has(scene))
      .map(async (scene) => [scene, await fetchMoments(scene)] as const),
  );
  return new Map(found.filter(([, moments]) => moments.length > 0)) satisfies MomentsOf;
}

async function fetchMoments(scene: string): Promise<Moments> {
  const answer = await fetch(`${import.meta.env.BASE_URL}scenes/${scene}/moments.json`).catch(
    () => undefined,
  );
  return answer?.ok ? answer.json() : [];
}
