import type { Loss } from '../tale.ts';

/** Something of the markup that has no counterpart, before its line is known. */
export type Lost = Omit<Loss, 'line'>;

/** A link: what it says, and where it leads; one without a target may find it in its block. */
export type Link = { say: string; to?: string | undefined };

/** A piece of the body, recognised at one place: how long it is, and what becomes of it. */
export type Piece = {
  length: number;
  text?: string;
  link?: Link;
  /** A hook or the block of a link begins here; the words of the latter are the link's own. */
  opens?: 'hook' | 'link';
  /** What ends here; the hook that is named behind it began with a bracket like those of the text. */
  closes?: 'hook' | 'named' | 'link';
  /** Where a jump leads: the target of the link that it stands in, or of the passage. */
  jump?: string;
  /** Marks that belong to this one, so far behind its beginning. */
  later?: { at: number; length: number; text?: string }[];
  lost?: Lost;
};

/** Reads one kind of markup at a place, of which the sign before is known, or nothing. */
export type Reader = (rest: string, before: string) => Piece | undefined;

/** How far most markup reaches: so much is looked at first. */
export const NEAR = 2_000;

/** What is in quotation marks, with the marks. */
export const QUOTED = `"(?:\\\\.|[^"\\\\\\n])*"|'(?:\\\\.|[^'\\\\\\n])*'`;

/** The words between quotation marks. */
export function unquoted(text: string): string {
  return text.slice(1, -1).replace(/\\(.)/g, '$1');
}

/** What a macro of this name does. */
export function macroCalled(name: string): string {
  return KINDS.find(([names]) => names.test(name.toLowerCase()))?.[1] ?? 'a macro';
}

const KINDS: [RegExp, string][] = [
  [/^(?:if|elseif|else-if|else|unless|switch|case|default|cond|either)$/, 'a condition'],
  [/^(?:set|put|move|unset|capture|remember|forget)$/, 'a variable change'],
  [/^(?:print|display|include|=|-)$/, 'something printed'],
];

/** What stands in the text for a macro: the variable that it prints, or the end of a branch. */
export function instead(name: string, inside: string): string {
  if (/^(?:else|elseif|else-if|case|default|next|br)$/.test(name.toLowerCase())) return '\n';
  if (!/^(?:print|=|-)$/.test(name.toLowerCase())) return '';
  return /^[$_][\w.]+$/.test(inside.trim()) ? inside.trim() : '';
}
