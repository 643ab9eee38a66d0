import { type Mention, unknownIds } from '#domain/course/mentions.ts';
import type { Read } from '#domain/course/read.ts';
import type { Problem } from '#domain/scenario/problem.ts';
import type { Routine } from '#domain/scenario/routine.ts';
import type { Deck } from '../card.ts';
import { DECK_CHECKS } from './all.ts';
import type { DeckSubject } from './deck-check.ts';

/** What the check says of decks of cards, of which the shape is sound, once the routines are known: what they name, and the rules about them. */
export function checkDecks(
  decks: readonly Read<Deck>[],
  routines: readonly Read<Routine>[] | undefined,
  competencies: readonly string[],
): Problem[] {
  if (!routines) return [];
  const earlier: DeckSubject[] = [];
  return decks.flatMap((deck) => {
    const unknown = unknownIds(deck, mentionsOf(deck.value, routines, competencies));
    const routine = routines.find(({ id }) => id === deck.value.routine)?.value;
    if (unknown.length > 0 || !routine) return unknown;
    const subject = { ...deck, routine };
    const problems = DECK_CHECKS.flatMap(({ code, severity, find }) =>
      find(subject, earlier).map(({ path, part, wrong, remedy }): Problem => {
        return { file: deck.file, ...deck.parsed.locate(path, part), code, severity, wrong, remedy };
      }),
    );
    earlier.push(subject);
    return problems;
  });
}

/** A deck names a routine that serves its competency, and moves of this routine. */
function mentionsOf(
  deck: Deck,
  routines: readonly Read<Routine>[],
  competencies: readonly string[],
): Mention[] {
  const serving = routines.filter(({ value }) => value.competency === deck.competency);
  const moves = serving.find(({ id }) => id === deck.routine)?.value.moves.map(({ id }) => id);
  const competency = { kind: 'competency', id: deck.competency, known: competencies, path: ['competency'] };
  if (!competencies.includes(deck.competency)) return [competency];
  const known = serving.map(({ id }) => id);
  const routine = {
    kind: `routine of "${deck.competency}" called`,
    id: deck.routine,
    known,
    path: ['routine'],
  };
  if (moves === undefined) return [routine];
  return Object.entries(deck.cards).flatMap(([id, card]) =>
    Object.keys(card['listen-for']).map((move) => ({
      kind: 'move',
      id: move,
      known: moves,
      path: ['cards', id, 'listen-for', move],
    })),
  );
}
