/** The keys of the product, for the dialog and for the page of keys. */
export const ROLE_PLAY_KEYS = [
  { keys: ['1', '4'], to: true, does: 'Pick a reply. Then 1 to 3 say how sure you are' },
  { keys: ['Esc'], does: 'Pick another reply before you say it' },
  { keys: ['Enter'], does: 'Carry on' },
  { keys: ['u'], does: 'Back one turn, in practice' },
  { keys: ['b'], does: 'See the benchmark reply, with coaching as you go' },
  { keys: ['l'], does: 'Read the last line again' },
  { keys: ['?'], does: 'Show or hide this list' },
];

export const LESSON_KEYS = [
  { keys: ['1', '3'], to: true, does: 'In a check: pick a line. Then 1 to 3 say how sure you are' },
  { keys: ['Esc'], does: 'Pick another line before you say how sure' },
];

export const SESSION_KEYS = [
  { keys: ['Enter'], does: 'On to the next phase' },
  { keys: ['Space'], does: 'Stop the clock, and let it go on' },
  { keys: ['+'], does: '15 seconds more' },
  { keys: ['r'], does: 'Pick someone else' },
  { keys: ['1', '9'], to: true, does: 'In a scene: commit to a reply' },
  { keys: ['b'], does: 'Back one phase' },
  { keys: ['s'], does: 'Skip this card' },
  { keys: ['h'], does: 'Hide the routine, or show it' },
  { keys: ['e'], does: 'End here, and wrap up' },
  { keys: ['c'], does: 'On the stage: show the controls, or hide them' },
  { keys: ['Esc'], does: 'Out of a field, so that these keys work again' },
];

export const MAP_KEYS = [
  { keys: ['↓', '→'], does: 'Go along the lines, and to the turn beside. ↑ and ← go back' },
  { keys: ['p'], does: 'Play from the selected turn' },
];

export const SEARCH_KEYS = [
  { keys: ['↓', '↑'], does: 'Go along what was found' },
  { keys: ['Enter'], does: 'From the field to the first that was found, and from there to its page' },
];

export const PAGE_KEYS = [
  { keys: ['/'], does: 'Search' },
  { keys: ['Enter'], does: 'The main action of the page, while nothing has the focus' },
];
