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

export const MAP_KEYS = [
  { keys: ['↓', '→'], does: 'Go along the lines, and to the turn beside. ↑ and ← go back' },
  { keys: ['p'], does: 'Play from the selected turn' },
];

export const PAGE_KEYS = [
  { keys: ['Enter'], does: 'The main action of the page, while nothing has the focus' },
];
