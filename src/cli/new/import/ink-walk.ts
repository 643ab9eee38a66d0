import { Container } from 'inkjs/engine/Container';
import { Divert } from 'inkjs/engine/Divert';
import type { InkObject } from 'inkjs/engine/Object';
import type { Choice, Loss, Passage } from '#domain/scenario/import/tale.ts';
import { type Taken, unused } from '#domain/scenario/import/unused.ts';
import { type Flow, follow, type Point } from './ink-flow.ts';
import {
  commandOf,
  functionsIn,
  lineOf,
  neverTrue,
  type Place,
  type Target,
  targetOf,
  threadsStarted,
} from './ink-objects.ts';

/** What a story comes to, and the parts of it that are in the passages. */
export type Walked = { passages: Passage[]; start: string | undefined; used: Set<InkObject>; losses: Loss[] };

/**
 * Walks what ink has compiled: knots, stitches, gathers and labels become passages, and so does whatever a choice leads
 * to, where it has choices of its own. Compiled content, because in it ink has resolved weave, loose ends and names, and
 * because the source and the compiled file are then one case. It is read and never run, so that what only some plays
 * come to is found as well.
 */
export function passagesOf(root: Container): Walked {
  const used = new Set<InkObject>();
  const never = neverTrue(root);
  const losses: Loss[] = [];
  const names = new Map<InkObject | string, string>();
  const taken: Taken = new Map();
  const passages: Passage[] = [];
  const waiting: { place: Place; passage: Passage }[] = [];

  /** The name of the passage at a place, or of one that does not exist; nothing where the story just ends there. */
  const passageAt = (target: Target, called?: string): string | undefined => {
    const place = settled(target, used);
    const first = firstAt(place);
    if (!place || !first || isEnd(first)) return undefined;
    const known = names.get(first);
    if (known !== undefined) return known;
    const name = unused(typeof place === 'string' ? place : (called ?? nameOf(place.container)), ' ', taken);
    names.set(first, name);
    if (typeof place === 'string' || typeof first === 'string') return name;
    const passage: Passage = { name, line: lineOf(first), text: '', choices: [] };
    passages.push(passage);
    waiting.push({ place, passage });
    return name;
  };

  const choiceOf = ({ point, label, start }: Point, inside: string): Choice => {
    const say = tidied(label);
    const line = lineOf(point);
    const once = point.onceOnly;
    const target = targetOf(point);
    if (!target) return { line, say, to: undefined, once };
    const first = firstAt(settled(target, used));
    const flow = follow(target, used, never);
    const isPassage = flow.points.length > 0 || (first && names.has(first));
    if (isPassage)
      return { line, say, to: passageAt(target, `${inside} ${say.split(' ').slice(0, 3).join(' ')}`), once };
    losses.push(...flow.otherwise.map((other) => otherwise(other, passageAt(other.target))));
    return { line, say, hears: answerOf(tidied(flow.text), tidied(start), say), to: wayOn(flow), once };
  };

  const wayOn = ({ exit }: Flow): string | undefined => exit && passageAt(exit);

  const start = passageAt({ container: root, index: 0 });
  for (const place of knotsIn(root)) passageAt(place);
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { place, passage } = next;
    const flow = follow(place, used, never);
    losses.push(...flow.otherwise.map((other) => otherwise(other, passageAt(other.target))));
    passage.text = tidied(flow.text);
    passage.onward = flow.points.length > 0 ? undefined : wayOn(flow);
    passage.choices = flow.points.map((point) => choiceOf(point, passage.name));
  }
  return { ...openingIn(passages, start), used, losses };
}

/** A story that opens with nothing but a divert opens where that leads. */
function openingIn(passages: Passage[], start: string | undefined): Pick<Walked, 'passages' | 'start'> {
  const [first, ...others] = passages;
  const isDivert = first?.name === start && first?.text === '' && first.choices.length === 0;
  return isDivert && first?.onward !== undefined && first.onward !== start
    ? { passages: others, start: first.onward }
    : { passages, start };
}

function otherwise({ file, line }: Flow['otherwise'][number], name: string | undefined): Loss {
  return { file, line, what: 'a way on under a condition', text: `-> ${name ?? 'END'}` };
}

/** Knots and stitches, in the order of the source, but those that are only called or copied from. */
function knotsIn(root: Container): Place[] {
  const elsewhere = new Set([...functionsIn(root), ...threadsStarted(root)]);
  const named = [...(root.namedOnlyContent ?? [])].filter(([name]) => name !== 'global decl');
  return named
    .flatMap(([, knot]) => [knot, ...((knot as Container).namedOnlyContent?.values() ?? [])])
    .filter((each): each is Container => each instanceof Container && !elsewhere.has(each))
    .map((container) => ({ container, index: 0 }));
}

/** The first thing that is not a container, and not merely a divert to somewhere else. */
function settled(target: Target, used: Set<InkObject>): Target | undefined {
  let place: Target | undefined = target;
  const seen = new Set<InkObject>();
  while (typeof place === 'object') {
    const first: InkObject | undefined = place.container.content[place.index];
    if (!first || seen.has(first)) return place;
    seen.add(first);
    if (first instanceof Container) place = { container: first, index: 0 };
    else if (first instanceof Divert && isPlain(first)) {
      place = targetOf(first);
      if (typeof place === 'object') used.add(first);
    } else return place;
  }
  return place;
}

function firstAt(target: Target | undefined): InkObject | string | undefined {
  return typeof target === 'object' ? target.container.content[target.index] : target;
}

function isEnd(first: InkObject | string): boolean {
  return typeof first === 'object' && /^(?:Done|End)$/.test(commandOf(first) ?? '');
}

function isPlain(divert: Divert): boolean {
  return !divert.isConditional && !divert.pushesToStack && !divert.isExternal && !divert.hasVariableTarget;
}

/** `shop.back` for a stitch, `start.g-0` for a gather: the path without its numbers and the choices in it. */
function nameOf(container: Container): string {
  const parts = container.path.toString().split('.');
  return parts.filter((part) => !/^(?:-?\d+|c-\d+|\^)?$/.test(part)).join('.') || 'opening';
}

function tidied(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

/** ink says the words of a choice again once it is chosen; here the line has been said already. */
function answerOf(text: string, start: string, say: string): string {
  if (start === '' || !text.startsWith(start)) return text;
  const [line = ''] = text.split('\n');
  return line === start || start === say ? text.slice(start.length).replace(/^[\s.,;:!?…]+/, '') : text;
}
