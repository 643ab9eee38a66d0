import type { Condition } from '#domain/scenario/condition.ts';
import type { Beat, Reply, Scenario } from '#domain/scenario/scenario.ts';

const name = (id: string): string => id.replaceAll('-', '_');

/** A condition on one meter, as ink writes it: the only kind that the scenes of the bench have. */
function inkCondition(when: Condition): string {
  return Object.entries(when)
    .map(([meter, comparison]) => `${name(meter)} ${String(comparison).replace(/^= /, '== ')}`)
    .join(' && ');
}

function inkSays({ says }: Beat): string[] {
  if (typeof says === 'string') return [says];
  return ['{', ...says.map(({ when, line }) => `- ${when ? inkCondition(when) : 'else'}: ${line}`), '}'];
}

function inkReply(reply: Reply, scenario: Scenario): string[] {
  const meters = Object.entries(reply.effect).map(
    ([meter, by]) => `~ ${name(meter)} = held(${name(meter)} + ${by})`,
  );
  const ends = Object.entries(scenario.meters).flatMap(([meter, { ends: at }]) =>
    at ? [`{ ${name(meter)} ${at.above ? '>=' : '<='} ${at.at}: -> ${name(at.in)} }`] : [],
  );
  const next = typeof reply.next === 'string' ? [{ to: reply.next }] : reply.next;
  return [
    `${reply.once ? '*' : '+'} [${reply.say}]`,
    ...reply.makes.map((move) => `~ made_${name(move)} = true`),
    ...reply.touches.map((move) => `~ touched_${name(move)} = true`),
    ...reply.slips.map((slip) => `~ slipped_${name(slip)} = slipped_${name(slip)} + 1`),
    ...meters,
    ...(reply.hears === undefined ? [] : [reply.hears]),
    ...ends,
    ...next.map((entry) =>
      'when' in entry && entry.when
        ? `{ ${inkCondition(entry.when)}: -> ${name(entry.to)} }`
        : `-> ${name(entry.to)}`,
    ),
  ].map((text, place) => (place === 0 ? text : `  ${text}`));
}

/** A scene of the bench as an ink story: the same lines, replies, meters, ways and endings, and the same things counted. */
export function inkOf(scenario: Scenario): string {
  const replies = Object.values(scenario.beats).flatMap((beat) => beat.replies);
  const moves = new Set(replies.flatMap((reply) => [...reply.makes, ...reply.touches]));
  const slips = new Set(replies.flatMap((reply) => reply.slips));
  return [
    ...Object.entries(scenario.meters).map(([meter, { start }]) => `VAR ${name(meter)} = ${start}`),
    ...[...moves].flatMap((move) => [`VAR made_${name(move)} = false`, `VAR touched_${name(move)} = false`]),
    ...[...slips].map((slip) => `VAR slipped_${name(slip)} = 0`),
    `-> ${name(scenario.start)}`,
    '=== function held(value)',
    '{ value < 0:',
    '  ~ return 0',
    '}',
    '{ value > 100:',
    '  ~ return 100',
    '}',
    '~ return value',
    ...Object.entries(scenario.beats).flatMap(([id, beat]) => [
      `=== ${name(id)} ===`,
      ...inkSays(beat),
      ...beat.replies.flatMap((reply) => inkReply(reply, scenario)),
    ]),
    ...Object.entries(scenario.endings).flatMap(([id, { says }]) => [`=== ${name(id)} ===`, says, '-> END']),
    '',
  ].join('\n');
}
