import type { Check } from './check.ts';

/** Every move that counts is made by some reply. */
export const unmadeMove: Check = {
  code: 'C03',
  severity: 'warning',
  title: 'Every move that counts is made by some reply.',
  find: ({ linked: { scenario, routine } }) => {
    const replies = Object.values(scenario.beats).flatMap((beat) => beat.replies);
    const made = new Set(replies.flatMap((reply) => reply.makes));
    const counted = scenario.moves ?? routine.moves.map((move) => move.id);
    return counted.flatMap((move, index) =>
      made.has(move)
        ? []
        : [
            {
              path: scenario.moves ? ['moves', index] : ['routine'],
              wrong: `No reply makes the move "${move}".`,
              remedy: 'Put it under `makes` of a reply, or leave it out of the moves that count by `moves:`.',
            },
          ],
    );
  },
  meaning:
    'A move that counts and that no line makes is lost to everybody. Write a line that makes it, or say by `moves:` which moves count in this scene.',
  bad: `
    makes: [say-back, search]
    …
    makes: [search]`,
  mended: `
    makes: [stop, say-back, search]
    …
    makes: [stop, search]`,
};
