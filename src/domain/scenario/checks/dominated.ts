import { type Check, replyPath } from './check.ts';

/** A reply that is never the best has a coach's note. */
export const dominated: Check = {
  code: 'C05',
  severity: 'warning',
  title: 'A reply that is never as good as another has a `why`.',
  find: ({ linked, standings }) =>
    Object.entries(linked.scenario.beats).flatMap(([beat, { replies }]) =>
      replies
        .filter(({ id, why }) => why === undefined && standings.get(beat)?.get(id)?.never)
        .map(({ id }) => ({
          path: replyPath(linked, beat, id),
          wrong: `Wherever "${id}" is offered at "${beat}" another reply is better, and it has no \`why\`.`,
          remedy: 'Say in a `why` what the line does in this scene, or delete the reply.',
        })),
    ),
};
