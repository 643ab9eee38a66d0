import { slipTitle, titleOf } from '#domain/debrief/moves.ts';
import { capital, list } from '#domain/debrief/words.ts';
import { splitCue } from '#domain/play/cue.ts';
import { opening } from '#domain/scenario/lines.ts';
import type { Routine } from '#domain/scenario/routine.ts';
import type { Reply } from '#domain/scenario/scenario.ts';
import type { SceneMap, Stop, Way } from '#domain/solving/scene-map.ts';
import type { Finding } from './report.ts';

/** A number of things: "1 reply", "19 replies". */
export function counted(number: number, noun: string, many = `${noun}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? noun : many}`;
}

/** A probability as a share: "4%"; never 0% or 100% of what can happen or fail to. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  if (share > 0 && rounded === 0) return 'under 1%';
  if (share < 1 && rounded === 100) return 'over 99%';
  return `${rounded}%`;
}

/** What a scene is made of: "8 beats, 25 replies, 6 endings". */
export function sizeWords({ stops }: SceneMap): string {
  const ways = stops.flatMap(({ at }) => ('ways' in at ? [at.ways.length] : []));
  return [
    counted(ways.length, 'beat'),
    counted(
      ways.reduce((sum, each) => sum + each, 0),
      'reply',
      'replies',
    ),
    counted(stops.length - ways.length, 'ending'),
  ].join(', ');
}

/** How much there is to do: "2 to fix, 1 worth a look". */
export function findingsWords(findings: readonly Finding[]): string {
  const fix = findings.filter(({ severity }) => severity === 'error').length;
  const see = findings.length - fix;
  if (findings.length === 0) return 'Nothing to fix';
  return capital(
    [fix > 0 ? `${fix} to fix` : '', see > 0 ? `${see} worth a look` : ''].filter(Boolean).join(', '),
  );
}

/** What a stop is called where there is room for a few words only: the beginning of its line. */
export function nameOf({ at }: Stop): string {
  const { cue, said } = splitCue(at.says);
  return opening(said || cue);
}

/** What a line does, in the words of the routine and of the file: "Makes Stop and Search. Trust +10." */
export function deeds(reply: Reply, routine: Routine, facts: Record<string, { label: string }>): string[] {
  const titles = (moves: readonly string[]): string => list(moves.map((move) => titleOf(routine, move)));
  const effect = Object.entries(reply.effect).map(
    ([meter, by]) => `${meter} ${by < 0 ? '−' : '+'}${Math.abs(by)}`,
  );
  return [
    ...(reply.makes.length > 0 ? [`Makes ${titles(reply.makes)}.`] : []),
    ...(reply.touches.length > 0 ? [`Touches ${titles(reply.touches)}.`] : []),
    ...reply.slips.map((slip) => `Slip: ${slipTitle(routine, slip)}.`),
    ...(reply.reveals.length > 0
      ? [`Brings out: ${list(reply.reveals.map((fact) => facts[fact]?.label ?? fact))}.`]
      : []),
    ...(effect.length > 0 ? [`${capital(effect.join(', '))}.`] : []),
  ];
}

/** What a reply costs where it stands. */
export function lossWords({ loss, closes, to }: Way): string {
  if (to.length === 0) return 'Never offered.';
  if (loss === undefined) return 'Not offered in this play.';
  const cost = loss === 0 ? 'Keeps the best score within reach.' : `Costs ${counted(loss, 'point')}.`;
  return closes ? `${cost} Puts the benchmark out of reach.` : cost;
}
