import { type Reading, readPlay } from '#domain/debrief/reading.ts';
import type { Attempt, Played } from '#domain/records/attempt.ts';
import type { Scene } from '#domain/scenario/scene.ts';
import { placeOf } from './playing.ts';

/** Why there is nothing to show, or not all of it. */
export type Trouble = 'no-play' | 'unknown-play' | 'no-plays' | 'no-scene' | 'unreachable' | 'unreadable';

/** What a debrief opens to: a play read beside its scene, or what is in the way, with the play where there is one. */
export type Opened = { reading: Reading; place: number } | { trouble: Trouble; attempt?: Attempt };

/** What opening needs from outside: the plays that are over, one of them with its words, and its scene. */
export type Outside = {
  plays: () => Promise<{ attempts: readonly Played[] }>;
  play: (id: string) => Promise<Attempt | undefined>;
  fetchScene: (id: string) => Promise<Response>;
};

/** Opens the play that an address names after its `#`. It always comes to something that can be shown. */
export async function openDebrief(fragment: string, { plays, play, fetchScene }: Outside): Promise<Opened> {
  const id = fragment.replace(/^#/, '');
  if (!namesPlay(fragment)) return { trouble: 'no-play' };
  const loaded = await Promise.all([plays(), play(id)]).catch(() => undefined);
  if (!loaded) return { trouble: 'no-plays' };
  const [{ attempts }, attempt] = loaded;
  if (!attempt) return { trouble: 'unknown-play' };
  const found = await sceneOf(attempt, fetchScene);
  if (typeof found === 'string') return { trouble: found, attempt };
  try {
    return { reading: readPlay(attempt, found), place: placeOf(attempt, attempts) };
  } catch {
    return { trouble: 'unreadable', attempt };
  }
}

/** Whether a fragment has the form of a play's name; others belong to the page itself, as that of its skip link. */
export function namesPlay(fragment: string): boolean {
  return /^#[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(fragment);
}

async function sceneOf(attempt: Attempt, fetchScene: Outside['fetchScene']): Promise<Scene | Trouble> {
  const answer = await fetchScene(attempt.scenario.id).catch(() => undefined);
  if (answer?.status === 404) return 'no-scene';
  if (!answer?.ok) return 'unreachable';
  return answer.json().catch((): Trouble => 'unreadable');
}
