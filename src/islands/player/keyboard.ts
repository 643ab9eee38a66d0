/** Which group the digits belong to. */
export type DigitOwner = 'replies' | 'sure' | 'nobody';

/** What a key asks the player to do. */
export type Command =
  | { do: 'pick'; place: number }
  | { do: 'say'; place: number }
  | { do: 'another' | 'back' | 'benchmark' | 'last-line' | 'carry-on' };

/** The part of a keyboard event that matters here. */
export type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'isComposing' | 'target'>;

const LETTERS: Record<string, Command> = {
  u: { do: 'back' },
  b: { do: 'benchmark' },
  l: { do: 'last-line' },
};

/** Reads a key: single keys only where they are on, never with a modifier, from a text field or while composing. */
export function commandOf(key: Key, owner: DigitOwner, singleKeys: boolean): Command | undefined {
  if (key.altKey || key.ctrlKey || key.metaKey || key.isComposing || isIn(TEXT_FIELDS, key.target))
    return undefined;
  if (key.key === 'Escape') return { do: 'another' };
  if (key.key === 'Enter' && owner === 'nobody' && !isIn(TAKES_ENTER, key.target)) return { do: 'carry-on' };
  if (!singleKeys) return undefined;
  if (/^[1-9]$/.test(key.key) && owner !== 'nobody') {
    return { do: owner === 'replies' ? 'pick' : 'say', place: Number(key.key) - 1 };
  }
  return LETTERS[key.key];
}

const TEXT_FIELDS = 'input:not([type=radio], [type=checkbox]), textarea, [contenteditable]';
const TAKES_ENTER = 'a, button, summary, input';

function isIn(selector: string, target: EventTarget | null): boolean {
  return (target as Partial<Element> | null)?.closest?.(selector) != null;
}
