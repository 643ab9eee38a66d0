import { nearest } from '../nearest.ts';
import { slugOf } from '../slug.ts';
import type { Choice, Loss, Passage, Tale } from './tale.ts';
import { type Taken, unused } from './unused.ts';

/** What the author says of the scene that a tale becomes. */
export type About = { title: string; competency: string; element: string; routine: string };

type DraftBeat = { says: string; replies: object[] };

/** A scenario of sound shape for an author to complete, as data, and where it differs from its source. */
export type Draft = {
  scenario: { beats: Record<string, DraftBeat>; endings: Record<string, object> };
  losses: Loss[];
};

/** The ending of a choice that leads nowhere. */
const THE_END = 'the-end';

const NOTHING_SAID = '(Nothing is said here yet.)';

/** Turns a tale into a draft: passages into beats, choices into replies, passages that lead nowhere into endings. */
export function draftOf(tale: Tale, about: About): Draft {
  const { passages, losses: doubles } = withoutDoubles(tale.passages);
  const start = passages.find(({ name }) => name === tale.start) ?? passages[0];
  const isEnding = (passage: Passage): boolean =>
    passage !== start && passage.choices.length === 0 && passage.onward === undefined;
  const idOf = idsFor(passages);
  const beats = passages.filter((passage) => !isEnding(passage));
  const endings = passages
    .filter(isEnding)
    .map((passage) => [idOf.get(passage.name), endingOf(passage.text)]);
  const scenario = {
    ...headOf(about),
    start: start && idOf.get(start.name),
    beats: Object.fromEntries(beats.map((passage) => [idOf.get(passage.name), beatOf(passage, idOf)])),
    endings: Object.fromEntries([...endings, ...(beats.some(comesToAnEnd) ? [[THE_END, endingOf('')]] : [])]),
  };
  const losses = [
    ...tale.losses,
    ...doubles,
    ...missingIn(tale.passages),
    ...renamed(passages, idOf),
    ...madeUp(beats),
  ];
  return { scenario, losses: losses.sort(inOrder) };
}

/** By file, and by line in it; the story's own file has no name and comes first. */
function inOrder(one: Loss, other: Loss): number {
  const { file = '', line = 0 } = one;
  const { file: otherFile = '', line: otherLine = 0 } = other;
  return file === otherFile ? line - otherLine : file < otherFile ? -1 : 1;
}

function headOf({ title, competency, element, routine }: About): object {
  return {
    title,
    kind: 'conversation',
    competency,
    element,
    routine,
    level: 1,
    minutes: 5,
    brief: 'What does the learner know before the scene?',
    goal: 'What does a good result look like?',
    buyer: {
      name: 'Who is it?',
      role: 'What do they do?',
      company: 'Where do they work?',
      manner: 'How do they talk?',
    },
    meters: { trust: { start: 50 } },
  };
}

function beatOf({ text, choices, onward }: Passage, idOf: ReadonlyMap<string, string>): DraftBeat {
  const idFor = (to: string | undefined) => (to === undefined ? THE_END : idOf.get(to));
  const taken: Taken = new Map();
  const replies = choices.map(({ say, hears, to, once }) => ({
    id: unused(idFrom(firstWords(say), 'reply'), '-', taken),
    say: say.trim() || NOTHING_SAID,
    ...(once ? { once } : {}),
    ...(hears?.trim() ? { hears: hears.trim() } : {}),
    next: idFor(to),
  }));
  const goOn = { id: 'go-on', say: '(You let that stand.)', next: idFor(onward) };
  return { says: text.trim() || NOTHING_SAID, replies: replies.length > 0 ? replies : [goOn] };
}

function endingOf(text: string): object {
  return { outcome: 'stalled', says: text.trim() || NOTHING_SAID };
}

function comesToAnEnd({ choices, onward }: Passage): boolean {
  return choices.length === 0 ? onward === undefined : choices.some(({ to }) => to === undefined);
}

/** Two passages of one name: links lead to the first, and the others get a name that nothing has or leads to. */
function withoutDoubles(passages: readonly Passage[]): { passages: Passage[]; losses: Loss[] } {
  const taken: Taken = new Map([...namesIn(passages)].map((name) => [name, 2]));
  const seen = new Set<string>();
  const losses: Loss[] = [];
  const own = passages.map((passage): Passage => {
    const { name, line } = passage;
    if (!seen.has(name)) {
      seen.add(name);
      return passage;
    }
    losses.push({ line, what: 'a second passage of this name', text: name });
    return { ...passage, name: unused(name, ' ', taken) };
  });
  return { passages: own, losses };
}

/** So many pairs of signs are compared to say what a link to nothing may have meant, and no more: it takes time. */
const MOST_COMPARED = 50_000_000;

/** Links to passages that do not exist; the check says the same of the draft. */
function missingIn(passages: readonly Passage[]): Loss[] {
  const names = passages.map(({ name }) => name);
  const known = new Set(names);
  const signs = names.reduce((sum, name) => sum + name.length, 0);
  let compared = 0;
  const suggestion = (to: string): string => {
    compared += to.length * signs;
    const near = compared > MOST_COMPARED ? undefined : nearest(to, names);
    return near === undefined ? '' : `, perhaps "${near}"`;
  };
  const leads = passages.flatMap((passage): Pick<Choice, 'line' | 'to'>[] => [
    ...passage.choices,
    { line: passage.line, to: passage.onward },
  ]);
  return leads.flatMap(({ line, to }) => {
    if (to === undefined || known.has(to)) return [];
    return [{ line, what: `a link to a passage that does not exist${suggestion(to)}`, text: to }];
  });
}

/** Names of which the id has not every word. */
function renamed(passages: readonly Passage[], idOf: ReadonlyMap<string, string>): Loss[] {
  return passages.flatMap(({ line, name }) => {
    const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const id = idOf.get(name);
    return words.join('-') === id ? [] : [{ line, what: `a name, of which "${id}" was made`, text: name }];
  });
}

/** What the draft has and the source had not. */
function madeUp(beats: readonly Passage[]): Loss[] {
  return beats
    .filter(({ choices }) => choices.length === 0)
    .map(({ line, name }) => ({
      line,
      what: 'a passage without a choice, which got the reply "go-on"',
      text: name,
    }));
}

/** An id for each passage, and for those that links name and nobody wrote. */
function idsFor(passages: readonly Passage[]): Map<string, string> {
  const taken: Taken = new Map([[THE_END, 2]]);
  return new Map([...namesIn(passages)].map((name) => [name, unused(idFrom(name, 'passage'), '-', taken)]));
}

/** The names of the passages, and of those that links lead to. */
function namesIn(passages: readonly Passage[]): Set<string> {
  const named = passages.flatMap(({ onward, choices }) => [onward, ...choices.map(({ to }) => to)]);
  return new Set([...passages.map(({ name }) => name), ...named.filter((name) => name !== undefined)]);
}

const WORDS_OF_ID = 5;

function firstWords(text: string): string {
  return text.trim().split(/\s+/).slice(0, WORDS_OF_ID).join(' ');
}

/** Room is left for the number of a second one. */
const LONGEST_ID = 56;

function idFrom(words: string, otherwise: string): string {
  return slugOf(words, LONGEST_ID) || otherwise;
}
