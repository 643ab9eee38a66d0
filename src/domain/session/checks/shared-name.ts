import { cardsOf, type DeckCheck, nameIn, type PlacedCard } from './deck-check.ts';

/** A room that meets a name again takes it for the same person. */
export const sharedName: DeckCheck = {
  code: 'D04',
  severity: 'warning',
  title: 'A name belongs to one person, on one post.',
  find: (deck, earlier) => {
    const seen = new Map<string, PlacedCard>();
    for (const placed of cardsOf(earlier)) if (!seen.has(nameOn(placed))) seen.set(nameOn(placed), placed);
    return cardsOf([deck]).flatMap((placed) => {
      const first = seen.get(nameOn(placed));
      if (first === undefined) seen.set(nameOn(placed), placed);
      if (first === undefined || postOn(first) === postOn(placed)) return [];
      const { name } = placed.card.persona;
      const wrong = `${name} is somebody else on ${nameIn(deck, first)}: ${postOn(first)}.`;
      return [
        { path: ['cards', placed.id, 'persona', 'name'], wrong, remedy: 'Give one of them another name.' },
      ];
    });
  },
};

function nameOn({ card }: PlacedCard): string {
  return card.persona.name.toLowerCase();
}

function postOn({ card: { persona } }: PlacedCard): string {
  return `${persona.role}, ${persona.company}`;
}
