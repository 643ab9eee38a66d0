import type { Path } from '../document.ts';
import type { Routine } from '../routine.ts';
import type { Scenario } from '../scenario.ts';
import type { Finding } from './check.ts';

/** S05: an id names one thing. */
export function duplicateIds(scenario: Scenario): Finding[] {
  const places = Object.keys(scenario.endings).filter((ending) => Object.hasOwn(scenario.beats, ending));
  return [
    ...places.map((id) => ({
      ...finding(['endings', id], `"${id}" is a beat and an ending.`),
      part: 'key' as const,
    })),
    ...Object.entries(scenario.beats).flatMap(([beat, { replies }]) =>
      repeated(replies.map((reply) => reply.id)).map((index) =>
        finding(
          ['beats', beat, 'replies', index, 'id'],
          `Two replies of "${beat}" are called "${replies[index]?.id}".`,
        ),
      ),
    ),
    ...halfWritten(scenario),
  ];
}

/** S05 for routines: an id names one move. */
export function duplicateMoves(routine: Routine): Finding[] {
  const ids = routine.moves.map((move) => move.id);
  return repeated(ids).map((index) =>
    finding(['moves', index, 'id'], `Two moves are called "${ids[index]}".`),
  );
}

function repeated(ids: readonly string[]): number[] {
  return ids.flatMap((id, index) => (ids.indexOf(id) < index ? [index] : []));
}

function finding(path: Path, wrong: string): Finding {
  return { path, wrong, remedy: 'Give one of them another id.' };
}

/** Keys that mean nothing one without the other. */
function halfWritten(scenario: Scenario): Finding[] {
  return Object.entries(scenario.beats).flatMap(([id, beat]) => {
    const found: Finding[] = [];
    if ((beat.asks === undefined) !== (beat.then === undefined)) {
      const [has, lacks] = beat.asks === undefined ? ['then', 'asks'] : ['asks', 'then'];
      found.push({
        path: ['beats', id, has as string],
        part: 'key',
        wrong: `"${id}" has \`${has}\` and no \`${lacks}\`.`,
        remedy: 'Write both: how many replies, and where to go after them.',
      });
    }
    beat.replies.forEach((reply, index) => {
      if (!reply.locked || reply.when) return;
      found.push({
        path: ['beats', id, 'replies', index, 'locked'],
        part: 'key',
        wrong: `The reply "${reply.id}" is locked and has no \`when\`.`,
        remedy: 'Say by `when` what unlocks it, or delete `locked`.',
      });
    });
    return found;
  });
}
