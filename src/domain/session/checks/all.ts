import type { DeckCheck } from './deck-check.ts';
import { hardDeck } from './hard-deck.ts';
import { sameWords } from './same-words.ts';
import { sharedName } from './shared-name.ts';
import { unheardMove } from './unheard-move.ts';
import { wordyCard } from './wordy-card.ts';

/** The checks that every deck goes through, once its shape is sound. A new check is a file here and a line below. */
export const DECK_CHECKS: readonly DeckCheck[] = [wordyCard, sameWords, hardDeck, sharedName, unheardMove];
