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
  meaning:
    'Whoever chooses this reply always had a better one. That is what a wrong reply is for, so it needs the coach’s note: it is the line from which there is most to learn.',
  bad: `
    - id: train-them
      say: I understand. We'd be happy to come and train all eleven for you, in one evening, for free.
      touches: [speak]
      effect: { trust: -5, patience: -15 }
      hears: (She sighs.) An evening. Half of them have children.
      next: screen`,
  mended: `
    - id: train-them
      say: I understand. We'd be happy to come and train all eleven for you, in one evening, for free.
      touches: [speak]
      effect: { trust: -5, patience: -15 }
      hears: (She sighs.) An evening. Half of them have children.
      next: screen
      why: Kind, and a guess. She is short of evenings, and the offer takes one.`,
};
