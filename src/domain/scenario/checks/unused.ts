import type { Check, Finding } from './check.ts';

/** Facts can be learned and meters move. */
export const unused: Check = {
  code: 'G07',
  severity: 'warning',
  title: 'Every fact can be learned, and every meter is moved.',
  find: ({ linked: { scenario } }) => {
    const replies = Object.values(scenario.beats).flatMap((beat) => beat.replies);
    const revealed = new Set(replies.flatMap((reply) => reply.reveals));
    const moved = new Set(replies.flatMap((reply) => Object.keys(reply.effect)));
    const facts = Object.keys(scenario.facts).filter((fact) => !revealed.has(fact));
    const meters = Object.keys(scenario.meters).filter((meter) => !moved.has(meter));
    return [
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
};

function finding(list: string, id: string, wrong: string, remedy: string): Finding {
  return { path: [list, id], part: 'key', wrong, remedy };
}
