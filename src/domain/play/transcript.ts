import type { Choice, Line } from '#domain/records/attempt.ts';
import type { Linked } from '#domain/scenario/link.ts';
import type { State } from '#domain/scenario/state.ts';
import { firstThatHolds } from '#domain/scenario/step.ts';
import { walk } from './walk.ts';

/** Everything said in a play, from the buyer's first line on. */
export function transcribe(linked: Linked, choices: readonly Pick<Choice, 'reply'>[]): Line[] {
  const states = walk(
    linked,
    choices.map((choice) => choice.reply),
  );
  const opening = states[0] as State;
  return [
    ...buyerAt(linked, opening),
    ...states.slice(1).flatMap((state, turn) => turnOf(linked, states, turn, state)),
  ];

  function turnOf(of: Linked, all: readonly State[], turn: number, after: State): Line[] {
    const before = all[turn] as State;
    const { reply } = choices[turn] as Pick<Choice, 'reply'>;
    return turnLines(of, before, reply, after);
  }
}

/** What one choice adds: the line, the buyer's answer to it, and what the buyer says next. */
export function turnLines(linked: Linked, before: State, reply: string, after: State): Line[] {
  const { say, hears } = linked.beats.get(before.at)?.byId.get(reply)?.reply ?? { say: '' };
  const lines: Line[] = [{ who: 'you', text: say, beat: before.at, reply }];
  if (hears !== undefined) lines.push({ who: 'buyer', text: hears, beat: before.at, reply });
  const stays =
    after.at === before.at && hears !== undefined && lineAt(linked, before) === lineAt(linked, after);
  return stays ? lines : [...lines, ...buyerAt(linked, after)];
}

/** The buyer's line on coming to a beat or an ending. */
export function buyerAt(linked: Linked, state: State): Line[] {
  const text = lineAt(linked, state);
  return text === undefined ? [] : [{ who: 'buyer', text, beat: state.at }];
}

function lineAt(linked: Linked, state: State): string | undefined {
  const beat = linked.beats.get(state.at);
  if (!beat) return linked.scenario.endings[state.at]?.says;
  return firstThatHolds(beat.says, state)?.line;
}
