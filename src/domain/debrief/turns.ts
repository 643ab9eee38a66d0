import { splitCue } from '#domain/play/cue.ts';
import { turnLines } from '#domain/play/transcript.ts';
import type { Line, Sure } from '#domain/records/attempt.ts';
import type { Reply } from '#domain/scenario/scenario.ts';
import type { State } from '#domain/scenario/state.ts';
import { step } from '#domain/scenario/step.ts';
import { type Stance, stanceOf } from '#domain/scenario/words.ts';
import type { ReviewedChoice } from '#domain/solving/review.ts';
import type { Again, Reading } from './reading.ts';

/** A line as it is set: the cue before it, and what is said. */
export type Spoken = { cue: string; said: string };

/** One line of the learner, and what the buyer did with it. */
export type Turn = {
  /** Its place among the lines, from 0. */
  turn: number;
  line: Spoken;
  answer: Spoken[];
  sure: Sure | undefined;
  /** The coach's note, where the line still reads as it did when it was said. */
  why: string | undefined;
  /** Missing where the play cannot be played again. */
  played: Played | undefined;
};

/** What a line did, from playing it again. */
export type Played = {
  reply: Reply;
  before: State;
  after: State;
  stance: { from: Stance; to: Stance };
  /** The outcome, where the scene ended with this line. */
  ended: 'advanced' | 'stalled' | 'lost' | undefined;
  /** Whether the line stood at a way back. */
  recovery: boolean;
  review: ReviewedChoice | undefined;
  best: Best | undefined;
};

/** What a benchmark performer says in the same place. */
export type Best = { reply: Reply; line: Spoken; answer: Spoken[]; after: State };

/** What the buyer says before the learner has said anything. */
export function openingOf({ attempt }: Reading): Spoken[] {
  const first = attempt.transcript.findIndex(({ who }) => who === 'you');
  return spoken(first < 0 ? attempt.transcript : attempt.transcript.slice(0, first));
}

/** The play turn by turn: its words from the attempt, everything about them from playing it again. */
export function turnsOf(reading: Reading): Turn[] {
  const { attempt, linked, again } = reading;
  const starts = attempt.transcript.flatMap(({ who }, place) => (who === 'you' ? [place] : []));
  return starts.map((start, turn) => {
    const [yours, ...answer] = attempt.transcript.slice(start, starts[turn + 1]) as [Line, ...Line[]];
    const choice = attempt.choices[turn];
    const reply = linked.beats.get(choice?.beat ?? yours.beat)?.byId.get(choice?.reply ?? '')?.reply;
    return {
      turn,
      line: splitCue(yours.text),
      answer: spoken(answer),
      sure: choice?.sure,
      why: reply?.say === yours.text ? reply.why : undefined,
      played: again && reply && playedAt(reading, again, turn, reply),
    };
  });
}

function playedAt(
  { linked }: Reading,
  { states, reviewed }: Again,
  turn: number,
  reply: Reply,
): Played | undefined {
  const before = states[turn];
  const after = states[turn + 1];
  if (!before || !after) return undefined;
  const review = reviewed[turn];
  return {
    reply,
    before,
    after,
    stance: { from: stanceIn(before), to: stanceIn(after) },
    ended: linked.scenario.endings[after.at]?.outcome,
    recovery: linked.scenario.beats[before.at]?.recovery ?? false,
    review,
    best: review && bestAt(linked, before, review.best),
  };
}

function bestAt(linked: Reading['linked'], before: State, id: string): Best | undefined {
  const reply = linked.beats.get(before.at)?.byId.get(id)?.reply;
  if (!reply) return undefined;
  const after = step(linked, before, id);
  const [line, ...answer] = turnLines(linked, before, id, after);
  return { reply, line: splitCue(line?.text ?? ''), answer: spoken(answer), after };
}

/** Lines of a transcript as they are set. */
export function spoken(lines: readonly Pick<Line, 'text'>[]): Spoken[] {
  return lines.map(({ text }) => splitCue(text));
}

function stanceIn(state: State): Stance {
  return stanceOf(state.meters[0] ?? 0);
}

/** Whether a line kept what was within reach, or nearly. */
export function isRight({ class: name }: ReviewedChoice): boolean {
  return name === 'benchmark' || name === 'solid';
}

/** What the buyer did with a line: as far as something is said, and all of it where the scene ended there. */
export function reaction(answer: readonly Spoken[], ended: boolean): readonly Spoken[] {
  const first = answer.findIndex(({ said }) => said !== '');
  return ended || first < 0 ? answer : answer.slice(0, first + 1);
}
