import { ChoicePoint } from 'inkjs/engine/ChoicePoint';
import { Container } from 'inkjs/engine/Container';
import { Divert } from 'inkjs/engine/Divert';
import { Glue } from 'inkjs/engine/Glue';
import type { InkObject } from 'inkjs/engine/Object';
import { DivertTargetValue, StringValue } from 'inkjs/engine/Value';
import { VariableReference } from 'inkjs/engine/VariableReference';
import { commandOf, fileOf, lineOf } from './ink-objects.ts';

/** A place in what ink has compiled: the object at an index of a container. */
export type Place = { container: Container; index: number };

/** A choice with its words: the label, and the part of it that ink says again. */
export type Point = { point: ChoicePoint; label: string; start: string };

/** What comes of going on from a place until there is something to choose, or another passage, or an end. */
export type Flow = {
  text: string;
  points: Point[];
  exit: Place | undefined;
  /** Other ways on, of which a condition would have decided. */
  otherwise: { place: Place; file: string | undefined; line: number | undefined }[];
};

/** The words of a choice, or of a value, as they are put together. */
type Words = { text: string; parts: StringValue[] };

/** Threads that start themselves go no deeper than this. */
const DEEPEST = 20;

/** Follows the story from a place, as if the first branch of every condition were taken. What is told on the way is marked as used. */
export function follow(from: Place, used: Set<InkObject>, never: ReadonlySet<string>, depth = 0): Flow {
  return new Follower(used, never, depth).run(from);
}

class Follower {
  private readonly flow: Flow = { text: '', points: [], exit: undefined, otherwise: [] };
  private readonly seen = new Set<InkObject>();
  /** Where to go on when the branch of a condition has led away. */
  private readonly branches: Place[] = [];
  private readonly used: Set<InkObject>;
  private readonly never: ReadonlySet<string>;
  /** What is being worked out. */
  private formula: InkObject[] = [];
  private readonly depth: number;
  private words: Words[] = [];
  private inWords = false;
  private inTag = false;
  private glued = false;
  private threading = false;
  private printed = '…';
  private back: Place | undefined;
  private fallback: Container | undefined;

  constructor(used: Set<InkObject>, never: ReadonlySet<string>, depth: number) {
    this.used = used;
    this.never = never;
    this.depth = depth;
  }

  run(from: Place): Flow {
    let place: Place | undefined = from;
    while (place || this.branches.length > 0) {
      place ??= this.branches.pop() as Place;
      const object: InkObject | undefined = place.container.content[place.index];
      if (!object) place = behind(place.container);
      else if (this.seen.has(object)) place = undefined;
      else {
        this.seen.add(object);
        place = this.step(object, place);
      }
    }
    const { flow, fallback } = this;
    if (flow.points.length === 0 && !flow.exit && fallback)
      this.append(follow({ container: fallback, index: 0 }, this.used, this.never, this.depth + 1));
    if (flow.points.length === 0) flow.exit ??= flow.otherwise.shift()?.place;
    return flow;
  }

  /** Takes in one object, and says where to go on. */
  private step(object: InkObject, place: Place): Place | undefined {
    const next = { ...place, index: place.index + 1 };
    const command = commandOf(object);
    if (command === 'EvalStart') this.formula = [];
    else if (command === undefined && !(object instanceof Container || object instanceof Divert))
      this.formula.push(object);
    if (object instanceof Container) return { container: object, index: 0 };
    if (object instanceof Divert) return this.divert(object, place, next);
    if (object instanceof StringValue) this.say(object);
    else if (object instanceof ChoicePoint) this.choice(object);
    else if (object instanceof VariableReference) this.printed = object.name ?? '…';
    else if (object instanceof DivertTargetValue)
      this.back = placeOf(object.ResolvePath(object.targetPath).container);
    else if (object instanceof Glue) {
      this.flow.text = this.flow.text.replace(/\n+$/, '');
      this.glued = true;
    }
    return this.command(command) ? next : undefined;
  }

  /** Whether the story goes on behind a command. */
  private command(name: string | undefined): boolean {
    if (name === 'EvalStart' && !this.inWords) this.words = [];
    else if (name === 'BeginString') {
      this.inWords = true;
      this.words.push({ text: '', parts: [] });
    } else if (name === 'EndString') this.inWords = false;
    else if (name === 'BeginTag') this.inTag = true;
    else if (name === 'EndTag') this.inTag = false;
    else if (name === 'StartThread') this.threading = true;
    else if (name === 'EvalOutput') this.put(`{${this.printed}}`);
    else if (name === 'End' || name === 'Done' || name === 'PopTunnel' || name === 'PopFunction') {
      return false;
    }
    return true;
  }

  private put(text: string): void {
    const word = this.inWords ? this.words.at(-1) : this.flow;
    if (word) word.text += text;
  }

  private say(object: StringValue): void {
    const text = object.value ?? '';
    if (this.inTag) return;
    if (this.inWords) {
      this.words.at(-1)?.parts.push(object);
      this.put(text);
      return;
    }
    this.used.add(object);
    if (this.glued && text === '\n') return;
    this.glued = false;
    this.put(text);
  }

  private choice(point: ChoicePoint): void {
    this.back = undefined;
    if (point.isInvisibleDefault) {
      this.fallback ??= point.choiceTarget ?? undefined;
      return;
    }
    const own = this.words.slice(0, Number(point.hasStartContent) + Number(point.hasChoiceOnlyContent));
    for (const part of own.flatMap(({ parts }) => parts)) this.used.add(part);
    this.used.add(point);
    const label = own.map(({ text }) => text).join('');
    this.flow.points.push({ point, label, start: point.hasStartContent ? (own[0]?.text ?? '') : '' });
  }

  private divert(divert: Divert, place: Place, next: Place): Place | undefined {
    if (divert.hasVariableTarget) {
      const { back } = this;
      this.back = undefined;
      return divert.variableDivertName === '$r' ? back : undefined;
    }
    if (divert.isExternal || divert.pushesToStack) {
      this.printed = `${divert.targetPathString ?? '…'}()`;
      return next;
    }
    const target = placeOf(divert.targetPointer.container, divert.targetPointer.index);
    if (!target) return next;
    this.used.add(divert);
    if (this.threading) {
      this.threading = false;
      if (this.depth < DEEPEST) this.append(follow(target, this.used, this.never, this.depth + 1));
      return next;
    }
    if (divert.isConditional) {
      if (this.isNever()) return next;
      this.branches.push(next);
      return target;
    }
    if (isWithin(target, place.container) || (this.back && target.container.name === 's')) return target;
    if (target.index > 0) {
      this.branches.pop();
      return target;
    }
    return this.leave(target, divert);
  }

  private isNever(): boolean {
    const [only, ...more] = this.formula;
    return more.length === 0 && only instanceof VariableReference && this.never.has(only.name ?? '');
  }

  /** A divert to another passage: behind choices it brings more of them, and under a condition it may not be taken. */
  private leave(target: Place, divert: Divert): Place | undefined {
    if (this.branches.length > 0)
      this.flow.otherwise.push({ place: target, file: fileOf(divert), line: lineOf(divert) });
    else if (this.flow.points.length > 0) return target;
    else this.flow.exit = target;
    return undefined;
  }

  private append({ text, points, exit, otherwise }: Flow): void {
    this.flow.text += text;
    this.flow.points.push(...points);
    this.flow.otherwise.push(...otherwise);
    if (points.length === 0) this.flow.exit ??= exit;
  }
}

/** The place that a divert points to. */
export function placeOf(container: Container | null, index = 0): Place | undefined {
  return container ? { container, index: Math.max(0, index) } : undefined;
}

/** Where the story goes on at the end of a container; nowhere, when it can only be reached by name. */
function behind(container: Container): Place | undefined {
  const above = container.parent;
  if (!(above instanceof Container)) return undefined;
  const index = above.content.indexOf(container);
  return index < 0 ? undefined : { container: above, index: index + 1 };
}

/** A branch of a condition or of a sequence, as ink names them, beside the divert that leads to it. */
function isWithin({ container, index }: Place, beside: Container): boolean {
  return index === 0 && container.parent === beside && /^(?:b|s\d+)$/.test(container.name ?? '');
}
