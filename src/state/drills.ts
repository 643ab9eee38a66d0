import { Assignment } from '#domain/team/assignment.ts';
import { keepEntry, readThings } from './entries.ts';

/** The drills that were accepted on this device, the earliest due first. */
export async function loadDrills(): Promise<Assignment[]> {
  const kept = await readThings('accepted', Assignment);
  return kept.map(({ thing }) => thing).sort((one, other) => (one.due < other.due ? -1 : 1));
}

/** Takes a drill on: it stands in the week from now on. */
export function acceptDrill(drill: Assignment): Promise<void> {
  return keepEntry('accepted', drill.id, drill);
}

/** Takes a drill out of the week again. */
export function putDown({ id }: Assignment): Promise<void> {
  return keepEntry('accepted', id, null);
}
