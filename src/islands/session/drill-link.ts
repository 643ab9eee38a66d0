import { dayAfter, dayHere } from '#adapters/browser/calendar.ts';
import { now } from '#adapters/browser/clock.ts';
import { newId } from '#adapters/browser/id.ts';
import { loadOwnName } from '#state/notes.ts';
import { linkTo } from '#state/parcels.ts';

/** A link that asks whoever opens it for a scene within a week, because the room left out a move most. */
export async function drillLink(scene: string, move: string): Promise<string | undefined> {
  const assignment = {
    ...{ id: newId(), kind: 'scene' as const, target: scene, due: dayAfter(dayHere(), 7), at: now() },
    note: `In our session “${move}” was left out most. Where in this scene would you make it?`,
    by: await loadOwnName(),
    to: '',
  };
  return linkTo({ format: 'runthrough', v: 1, kind: 'assignment', assignment });
}
