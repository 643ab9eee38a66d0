import { coach } from '#domain/debrief/coaching.ts';
import { slipTitle, titleOf } from '#domain/debrief/moves.ts';
import { firstName } from '#domain/debrief/sentences.ts';
import { list, quoted } from '#domain/debrief/words.ts';
import { splitCue } from '#domain/play/cue.ts';
import type { Line } from '#domain/records/attempt.ts';
import { countBits } from '#domain/scenario/bits.ts';
import type { Linked } from '#domain/scenario/link.ts';
import type { Reply } from '#domain/scenario/scenario.ts';
import type { State } from '#domain/scenario/state.ts';
import type { Offer } from '#domain/scenario/step.ts';
import { stanceOf } from '#domain/scenario/words.ts';
import { benchmarkOf } from '#domain/scoring/benchmark.ts';
import type { Paint } from '../paint.ts';
import { padded, widthOf, wrap } from '../wrap.ts';
import { type Game, lastReview } from './game.ts';
import type { Playable } from './scene.ts';

/** Who, where, what is known and what is asked: all that stands before the first line. */
export function brief({ linked, errors }: Playable, paint: Paint): string {
  const { scenario, routine } = linked;
  const { buyer, minutes } = scenario;
  const asked = `${benchmarkOf(linked).moves} of ${countBits(linked.counted)} moves of “${routine.title}”, in order`;
  const time = minutes === 1 ? 'About 1 minute' : `About ${minutes} minutes`;
  const rows = [
    ['A good result', scenario.goal],
    ['Benchmark', asked],
    ['Time', time],
  ].map(([name = '', text = '']) => wrap(text, ' '.repeat(15), paint('dim', padded(name, 15))));
  const found = errors === 1 ? 'an error' : `${errors} errors`;
  const warning = `The check finds ${found} in this scene. Run npm run check to see the lines.`;
  return [
    paint('bold', wrap(quoted(scenario.title))),
    paint('dim', wrap(`${buyer.name}, ${buyer.role}, ${buyer.company}`)),
    ...(errors > 0 ? [paint('yellow', wrap(warning))] : []),
    '',
    wrap(scenario.brief),
    '',
    ...rows,
  ].join('\n');
}

/** Lines as they are said, each go under the name of who speaks, cues in italics. */
export function script(linked: Linked, lines: readonly Line[], paint: Paint): string {
  const names = { buyer: firstName(linked), you: 'You' };
  const width = Math.max(widthOf(names.buyer), widthOf(names.you)) + 2;
  return lines
    .map(({ who, text }, place) => {
      const name = lines[place - 1]?.who === who ? '' : names[who];
      const gap = name !== '' && place > 0 ? '\n' : '';
      return gap + wrap(spoken(text, paint), ' '.repeat(width), padded(paint('bold', name), width));
    })
    .join('\n');
}

/** What can be said, each behind its digit. */
export function choicesText(offers: readonly Offer[], paint: Paint): string {
  return offers
    .map(({ reply, locked }, place) => {
      const digit = padded(`${place + 1}`.padStart(3), 5);
      const text = locked ? paint('dim', `${reply.say} (not open yet)`) : spoken(reply.say, paint);
      return wrap(text, ' '.repeat(5), paint('bold', digit));
    })
    .join('\n');
}

/** How the buyer stands at this turn. */
export function stanceText({ linked, stage, choices }: Game): string {
  const stance = stanceOf(stage.now().meters[0] as number);
  return `Turn ${choices.length + 1}, ${firstName(linked)} is ${stance}`;
}

/** The coach's note on the last line: what it did, why, and all that the file says it makes. */
export function note(game: Game, paint: Paint): string {
  const { linked, stage, choices } = game;
  const before = stage.states().at(-2) as State;
  const reply = linked.beats.get(before.at)?.byId.get(choices.at(-1)?.reply ?? '')?.reply as Reply;
  const reviewed = lastReview(game);
  const coaching = reviewed && coach(linked, before, reviewed);
  const parts = [
    coaching && paint(coaching.good ? 'green' : 'yellow', wrap(`${coaching.headline}.`, '  ')),
    wrap(coaching?.text ?? reply.why ?? '', '  '),
    coaching?.question && wrap(coaching.question, '  '),
    paint('dim', wrap(madeBy(linked, reply), '  ')),
  ];
  return parts.filter((part) => part?.trim()).join('\n');
}

/** What a line makes, in the words of the routine: "Made “Stop” and “Say it back”. Touched “Search”." */
function madeBy({ routine, scenario }: Linked, reply: Reply): string {
  const titles = (moves: readonly string[]): string =>
    list(moves.map((move) => `“${titleOf(routine, move)}”`));
  const slips = reply.slips.map(
    (slip) => `${slipTitle(routine, slip)} (−${routine.slips[slip]?.severity ?? 0})`,
  );
  const facts = reply.reveals.map((fact) => scenario.facts[fact]?.label ?? fact);
  const said = [
    reply.makes.length > 0 && `Made ${titles(reply.makes)}.`,
    reply.touches.length > 0 && `Touched ${titles(reply.touches)}.`,
    slips.length > 0 && `Slip: ${list(slips)}.`,
    facts.length > 0 && `Learned: ${list(facts)}.`,
  ].filter(Boolean);
  return said.length > 0 ? said.join(' ') : 'Made no move.';
}

/** A line with its cue in italics. */
function spoken(text: string, paint: Paint): string {
  const { cue, said } = splitCue(text);
  return [cue && paint('italic', `(${cue})`), said].filter(Boolean).join(' ');
}
