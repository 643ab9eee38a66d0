import type { Sure } from '#domain/records/attempt.ts';
import type { Linked } from '#domain/scenario/link.ts';
import type { Move } from '#domain/scenario/routine.ts';
import type { Reply } from '#domain/scenario/scenario.ts';
import type { State } from '#domain/scenario/state.ts';
import type { ReviewedChoice } from '#domain/solving/review.ts';

/** What the coach says about one line: what it did, why, and a question that points at the better move. */
export type Coaching = { headline: string; text: string; question: string | undefined; good: boolean };

const SURE: Record<Sure, string> = {
  guessing: 'You were guessing.',
  fairly: 'You were fairly sure.',
  certain: 'You were certain.',
};

/** What has to be known of a choice to coach it. */
type Coached = Pick<ReviewedChoice, 'beat' | 'reply' | 'best' | 'class' | 'sure'>;

/** Coaches one choice. `before` is the state in which it was made. */
export function coach(linked: Linked, before: State, choice: Coached): Coaching {
  const replies = linked.beats.get(choice.beat)?.byId;
  const said = replies?.get(choice.reply)?.reply as Reply;
  const best = replies?.get(choice.best)?.reply as Reply;
  const good = choice.class === 'benchmark';
  const missed = good ? undefined : missedMove(linked, before, said, best);
  const sure = choice.sure ? SURE[choice.sure] : '';
  return {
    headline: headline(linked, before, said, missed, good),
    text: [good ? '' : sure, said.why ?? ''].filter(Boolean).join(' '),
    question: missed ? `What would “${missed.title}” sound like here?` : undefined,
    good,
  };
}

/** The first move that the better line makes here and this one does not. */
function missedMove(linked: Linked, before: State, said: Reply, best: Reply): Move | undefined {
  const open = best.makes.find((move) => !said.makes.includes(move) && !isMade(linked, before, move));
  return linked.routine.moves.find((move) => move.id === open);
}

function isMade(linked: Linked, state: State, id: string): boolean {
  return (state.made & (1 << linked.routine.moves.findIndex((move) => move.id === id))) !== 0;
}

function headline(
  linked: Linked,
  before: State,
  said: Reply,
  missed: Move | undefined,
  good: boolean,
): string {
  const slip = linked.routine.slips[said.slips[0] ?? ''];
  if (slip) return `This line ${slip.title}`;
  const made = titlesOf(
    linked,
    said.makes.filter((move) => !isMade(linked, before, move)),
  );
  if (missed) return made ? `${made} came before “${missed.title}”` : `“${missed.title}” was left out`;
  if (made) return `${made}: made`;
  const touched = titlesOf(linked, said.touches);
  if (touched) return `${touched}: hinted at, not done`;
  return good ? 'This keeps the way open' : 'This makes no move';
}

function titlesOf(linked: Linked, ids: readonly string[]): string {
  const titles = ids.map((id) => `“${linked.routine.moves.find((move) => move.id === id)?.title ?? id}”`);
  return new Intl.ListFormat('en').format(titles);
}
