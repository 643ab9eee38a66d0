import type { Format, Phase } from '#domain/session/format.ts';
import { FORMATS } from '#domain/session/format.ts';
import { type Live, phaseOf } from '#domain/session/live.ts';
import { dropOf, type Room, roundOf, speakerOf } from '#domain/session/room.ts';
import { nextCard } from '#domain/session/rounds.ts';

/** What each format is called, and what a team does in it. */
export const FORMAT_WORDS: Record<Format, { title: string; does: string }> = {
  'drop-and-prop': {
    title: 'Drop-and-prop',
    does: 'A buyer’s words drop, one of you answers, a colleague props it up, and you say where it comes from.',
  },
  relay: { title: 'Objection relay', does: 'One objection, and each of you answers with the next move.' },
  anecdote: { title: 'Anecdote round', does: 'A true story for each card, and where it comes from.' },
  scene: {
    title: 'Scene on the big screen',
    does: 'Vote by hands on each reply, argue, then commit to one.',
  },
  huddle: { title: 'Daily huddle', does: 'One card, and one intention from each of you.' },
};

/** What each phase is called. */
export const PHASE_WORDS: Record<Phase, string> = {
  reading: 'Drop',
  thinking: 'Think',
  propping: 'Prop',
  proppingUp: 'Prop up',
  proving: 'Prove',
  choosing: 'Choose',
  revealing: 'Hands',
  arguing: 'Argue',
  committing: 'Commit',
  hearing: 'Hear',
  intending: 'Intend',
  scoring: 'Score',
  keeping: 'Keep',
};

/** What the main button does now; nothing where the room is at a choice. */
export function nextWords({ at, room }: Live): string | undefined {
  if (at === 'lobby') return room.format === 'scene' ? 'Read the opening' : 'Drop the first card';
  if (at === 'keeping') return nextCard(room) < room.cards.length ? 'Next card' : 'Wrap up';
  if (at === 'propping') return afterProp(room);
  if (at === 'reading') return room.format === 'scene' ? 'See the replies' : 'Start to think';
  if (at === 'thinking') return room.first === 'random' ? 'Draw a name' : 'Ask who takes it';
  if (at === 'hearing') return roundOf(room)?.over ? 'Choose a line to keep' : 'See the replies';
  if (at === 'intending') return everyoneHasSpoken(room) ? 'Choose a line to keep' : 'Next person';
  return STEADY[at];
}

const STEADY: Partial<Record<Live['at'], string>> = {
  proppingUp: 'Ask where it comes from',
  proving: 'Score it',
  scoring: 'Choose a line to keep',
  choosing: 'Show hands',
  revealing: 'Argue',
  arguing: 'Commit',
};

function afterProp(room: Room): string {
  const moves = dropOf(room)?.moves.length ?? 0;
  if (room.format === 'relay') return (roundOf(room)?.move ?? 0) + 1 < moves ? 'Next move' : 'Score it';
  return room.format === 'anecdote' ? 'Ask where it comes from' : 'Prop it up';
}

function everyoneHasSpoken(room: Room): boolean {
  const round = roundOf(room);
  return room.people.every((who) => round?.speakers.includes(who) || round?.passed.includes(who));
}

/** Who has the floor and what for, in the two lines of the stage. */
export function floorWords({ at, room }: Live): { who: string; does: string } {
  const who = speakerOf(room);
  if (at === 'thinking') return { who: 'Think', does: 'Everybody. No name is drawn yet' };
  if (at === 'proppingUp') return { who: 'Prop it up', does: 'Somebody adds one proof or one story' };
  if (who === undefined) return { who: 'Who takes it?', does: 'Anybody may, and nobody has to' };
  if (at === 'proving') return { who, does: 'says where that comes from' };
  if (at === 'intending') return { who, does: 'says one thing to do today' };
  if (room.format === 'anecdote') return { who, does: 'tells a true story' };
  const move = dropOf(room)?.moves[roundOf(room)?.move ?? 0];
  if (room.format === 'relay' && move) return { who, does: `answers with “${move.title}”` };
  return { who, does: 'has the floor' };
}

/** Where the room is: "Round 3 of 4". */
export function placeWords({ at, room }: Live): string {
  if (at === 'lobby') return `${FORMATS[room.format].minutes} minutes`;
  if (at === 'wrapping') return 'Wrap-up';
  if (room.format === 'scene') {
    const said = roundOf(room)?.replies.length ?? 0;
    return `Line ${at === 'hearing' || at === 'keeping' ? said : said + 1}`;
  }
  return `Round ${nextCard(room)} of ${room.cards.length}`;
}

/** So many characters of names go on a stage. */
const NAMES = 360;

/** Who is in, as far as there is room for names. */
export function namesWords(people: readonly string[]): string {
  const shown: string[] = [];
  let length = 0;
  for (const who of people) {
    length += who.length + 2;
    if (length > NAMES) break;
    shown.push(who);
  }
  const more = people.length - shown.length;
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** What a screen reader is told when the room goes on. */
export function saidWords(live: Live): string {
  const phase = phaseOf(live);
  if (!phase) return placeWords(live);
  const { who, does } = floorWords(live);
  const floor = ['propping', 'proving', 'intending'].includes(phase) ? ` ${who} ${does}.` : '';
  return `${placeWords(live)}: ${PHASE_WORDS[phase]}.${floor}`;
}

/** A number of things in words: "1 card", "4 cards". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
