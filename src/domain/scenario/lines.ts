import { splitCue } from '#domain/play/cue.ts';
import type { Path } from './document.ts';
import { wordsOf } from './reading.ts';
import type { Scenario } from './scenario.ts';

/** One line of a scene's script and its place in the file. `at` is the beat, or the ending that closes with it. */
export type Line = {
  who: 'buyer' | 'you';
  at: string;
  path: Path;
  /** The whole line, its cue included. */
  text: string;
  /** What is said aloud: the line without its cue. Empty when nothing is. */
  said: string;
  /** The words of it, capitals kept. */
  words: readonly string[];
};

/** Every line of a scene, in file order: what the buyer says at a beat, its replies, and how it closes. */
export function linesOf({ beats, endings }: Scenario): Line[] {
  return [
    ...Object.entries(beats).flatMap(([at, { says, replies }]) => [
      ...saysOf(at, says),
      ...replies.flatMap(({ say, hears }, index) => [
        line('you', at, ['beats', at, 'replies', index, 'say'], say),
        ...(hears === undefined ? [] : [line('buyer', at, ['beats', at, 'replies', index, 'hears'], hears)]),
      ]),
    ]),
    ...Object.entries(endings).map(([at, { says }]) => line('buyer', at, ['endings', at, 'says'], says)),
  ];
}

function saysOf(at: string, says: Scenario['beats'][string]['says']): Line[] {
  if (typeof says === 'string') return [line('buyer', at, ['beats', at, 'says'], says)];
  return says.map((entry, index) => line('buyer', at, ['beats', at, 'says', index, 'line'], entry.line));
}

function line(who: Line['who'], at: string, path: Path, text: string): Line {
  const { said } = splitCue(text);
  return { who, at, path, text, said, words: wordsOf(said) };
}

/** The beginning of a line, for a message that has to name it. */
export function opening(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()];
  return characters.length > 40 ? `${characters.slice(0, 39).join('').trimEnd()}…` : characters.join('');
}
