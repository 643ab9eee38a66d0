import type { Check, Finding } from './check.ts';
import { mentionsOf } from './references.ts';

/** Facts can be learned, meters move, and slips that a condition asks about can be made. */
export const unused: Check = {
  code: 'G07',
  severity: 'warning',
  title: 'Every fact can be learned, every meter is moved, and every slip that is asked about can be made.',
  find: ({ linked: { scenario } }) => {
    const replies = Object.values(scenario.beats).flatMap((beat) => beat.replies);
    const revealed = new Set(replies.flatMap((reply) => reply.reveals));
    const moved = new Set(replies.flatMap((reply) => Object.keys(reply.effect)));
    const facts = Object.keys(scenario.facts).filter((fact) => !revealed.has(fact));
    const meters = Object.keys(scenario.meters).filter((meter) => !moved.has(meter));
    const slipped = new Set(replies.flatMap((reply) => reply.slips));
    const slips = [...mentionsOf(scenario)].filter(
      ({ kind, id, path }) => kind === 'slip' && path.at(-2) !== 'slips' && !slipped.has(id),
    );
    return [
      ...slips.map(({ id, path }) => ({
        path,
        wrong: `A condition asks about the slip "${id}", and no reply makes it.`,
        remedy: 'Put it under `slips` of a reply, or delete the condition.',
      })),
      ...facts.map((fact) =>
        finding(
          'facts',
          fact,
          `No reply reveals the fact "${fact}".`,
          'Put it under `reveals` of a reply, or delete it.',
        ),
      ),
      ...meters.map((meter) =>
        finding(
          'meters',
          meter,
          `No reply moves the meter "${meter}".`,
          'Put it under `effect` of a reply, or delete it.',
        ),
      ),
    ];
  },
  meaning:
    'Something is written down and makes no difference: a fact that no reply reveals, a meter that no reply moves, or a slip that a condition asks about and no reply makes. Most often the reply that should do it has been renamed or deleted.',
  bad: `
    facts:
      who-trains: { label: Ruth has to train all eleven people herself }
      phone-date: { label: The phones come on the second of May }`,
  mended: `
    facts:
      who-trains: { label: Ruth has to train all eleven people herself }`,
};

function finding(list: string, id: string, wrong: string, remedy: string): Finding {
  return { path: [list, id], part: 'key', wrong, remedy };
}
