import type { Sure } from '#domain/records/attempt.ts';
import type { Linked } from '#domain/scenario/link.ts';
import type { Outcome } from '#domain/scenario/words.ts';
import { quotedMoves, slipTitle } from './moves.ts';
import type { Departure, Reviewed } from './turning.ts';
import type { Played } from './turns.ts';

/** How the scene closed, as a sentence. */
export const OUTCOMES: Record<Outcome, string> = {
  advanced: 'It moved forward.',
  stalled: 'It stalled.',
  lost: 'It was lost.',
};

/** How sure the learner was, as a sentence. */
export const SURE: Record<Sure, string> = {
  guessing: 'You were guessing.',
  fairly: 'You were fairly sure.',
  certain: 'You were certain.',
};

/** What people call the buyer. */
export function firstName({ scenario }: Linked): string {
  return scenario.buyer.name.split(' ')[0] as string;
}

/** How the buyer took a line: "Dana went from listening to guarded". */
export function stanceChange(linked: Linked, { stance }: Played): string {
  const name = firstName(linked);
  return stance.from === stance.to
    ? `${name} stayed ${stance.to}`
    : `${name} went from ${stance.from} to ${stance.to}`;
}

/** What a line did to the scene, with how sure the learner was of it. */
export function effectOf(linked: Linked, { played, sure }: Reviewed): string {
  const { ended, review } = played;
  const closed =
    ended === undefined && review.closedTheWay ? 'After this line it could no longer move forward.' : '';
  const over = ended === undefined ? '' : `The scene ended there. ${OUTCOMES[ended]}`;
  return [`${stanceChange(linked, played)}.`, over || closed, sure ? SURE[sure] : '']
    .filter(Boolean)
    .join(' ');
}

/** One cause and one effect. */
export function causeAndEffect(linked: Linked, turn: Reviewed, departure: Departure): string {
  const { ended } = turn.played;
  const effect =
    ended === 'stalled' || ended === 'lost'
      ? `the scene ${ENDED[ended]} there`
      : stanceChange(linked, turn.played);
  const cause = causeOf(linked, turn.turn + 1, departure);
  return departure.kind === 'slip' ? `${cause}. ${sentence(effect)}` : `${cause}, and ${effect}.`;
}

const ENDED = { stalled: 'stalled', lost: 'was lost' };

function causeOf({ routine }: Linked, turn: number, departure: Departure): string {
  switch (departure.kind) {
    case 'slip':
      return `Your line at turn ${turn} ${slipTitle(routine, departure.slip)}`;
    case 'early': {
      const [move, before] = [departure.move, departure.before].map((id) => quotedMoves(routine, [id]));
      return `At turn ${turn} ${move} came before ${before}`;
    }
    case 'touched':
      return `At turn ${turn} ${quotedMoves(routine, departure.moves)} was touched and not made`;
    case 'left-out':
    case 'later': {
      const were = departure.moves.length === 1 ? 'was' : 'were';
      const how = departure.kind === 'later' ? 'still to come' : 'left out';
      return `At turn ${turn} ${quotedMoves(routine, departure.moves)} ${were} ${how}`;
    }
    case 'closed':
      return `After turn ${turn} it could no longer move forward`;
    default:
      return `Turn ${turn} cost most`;
  }
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** The line that took a way back, as a strength. */
export function recovered(linked: Linked, { turn, played }: Reviewed): string {
  const { makes } = played.reply;
  const what = makes.length > 0 ? quotedMoves(linked.routine, makes) : 'your line';
  const { from, to } = played.stance;
  const effect = from === to ? 'took the way back' : `brought ${firstName(linked)} from ${from} to ${to}`;
  return `A strength to keep: at turn ${turn + 1} the scene was slipping, and ${what} ${effect}.`;
}
