import { ChoicePoint } from 'inkjs/engine/ChoicePoint';
import { Container } from 'inkjs/engine/Container';
import { Divert } from 'inkjs/engine/Divert';
import { Glue } from 'inkjs/engine/Glue';
import type { InkObject } from 'inkjs/engine/Object';
import { AbstractValue, DivertTargetValue, StringValue } from 'inkjs/engine/Value';
import { VariableReference } from 'inkjs/engine/VariableReference';
import { commandOf, containerOf, fileOf, lineOf, type Place, type Target, targetOf } from './ink-objects.ts';

/** A choice with its words: the label, and the part of it that ink says again. */
export type Point = { point: ChoicePoint; label: string; start: string };

/** What comes of going on from a place until there is something to choose, or another passage, or an end. */
export type Flow = {
  text: string;
  points: Point[];
  exit: Target | undefined;
  /** Other ways on, of which a condition would have decided. */
  otherwise: { target: Target; file: string | undefined; line: number | undefined }[];
};

/** The words of a choice, or of a value, and what of the story is in them. */
type Words = { text: string; parts: InkObject[] };

/** A branch that is being followed: where the story goes on behind it and its alternatives, and whether one of them has to be taken. */
type Branch = { behind: Place; isSure: boolean };

/** What is worked out and has no words. */
const WORKED_OUT: Words = { text: '{…}', parts: [] };

/** Threads that start themselves go no deeper than this. */
const DEEPEST = 20;

/** Follows the story from a place, as if the first branch of every condition were taken. What is told on the way is marked as used. */
export function follow(from: Target, used: Set<InkObject>, never: ReadonlySet<string>, depth = 0): Flow {
  const nothing = { text: '', points: [], otherwise: [] };
  return typeof from === 'string' ? { ...nothing, exit: from } : new Follower(used, never, depth).run(from);
}

class Follower {
  private readonly flow: Flow = { text: '', points: [], exit: undefined, otherwise: [] };
  private readonly seen = new Set<InkObject>();
  private readonly branches: Branch[] = [];
  private readonly used: Set<InkObject>;
  private readonly never: ReadonlySet<string>;
  /** What is being worked out. */
  private formula: InkObject[] = [];
  private readonly depth: number;
  /** The texts of what is being worked out, and those that are still being put together. */
  private words: Words[] = [];
  private readonly open: Words[] = [];
  private value = WORKED_OUT;
  private inTag = false;
  private glued = false;
  private threading = false;
  private back: Place | undefined;
  private fallback: Target | undefined;

  constructor(used: Set<InkObject>, never: ReadonlySet<string>, depth: number) {
    this.used = used;
    this.never = never;
    this.depth = depth;
  }

  run(from: Place): Flow {
    let place: Place | undefined = from;
    while (place || this.branches.length > 0) {
      place ??= (this.branches.pop() as Branch).behind;
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
      this.append(follow(fallback, this.used, this.never, this.depth + 1));
    if (flow.points.length === 0) flow.exit ??= flow.otherwise.shift()?.target;
    return flow;
  }

  /** Takes in one object, and says where to go on. */
  private step(object: InkObject, place: Place): Place | undefined {
    const next = { ...place, index: place.index + 1 };
    if (object instanceof Container) return { container: object, index: 0 };
    if (object instanceof Divert) return this.divert(object, place, next);
    const command = commandOf(object);
    if (command === 'End' || command === 'Done') return this.behindBranch(place, object);
    if (command === 'PopTunnel' || command === 'PopFunction') return this.behindBranch(undefined, object);
    if (command === undefined) this.take(object);
    else this.command(command, object);
    return next;
  }

  private take(object: InkObject): void {
    this.formula.push(object);
    if (object instanceof ChoicePoint) this.choice(object);
    else if (object instanceof StringValue) this.put(object.value ?? '', [object]);
    else if (object instanceof DivertTargetValue) {
      const back = targetOf(object);
      this.back = typeof back === 'object' ? back : undefined;
    } else if (object instanceof Glue) {
      this.flow.text = this.flow.text.replace(/\n+$/, '');
      this.glued = true;
    } else this.value = printed(object);
  }

  private command(name: string, object: InkObject): void {
    if (name === 'EvalStart') {
      this.formula = [];
      if (this.open.length === 0) this.words = [];
    } else if (name === 'BeginString') this.open.push({ text: '', parts: [] });
    else if (name === 'EndString') {
      this.value = this.open.pop() ?? WORKED_OUT;
      if (this.open.length === 0) this.words.push(this.value);
    } else if (name === 'BeginTag') this.inTag = true;
    else if (name === 'EndTag') this.inTag = false;
    else if (name === 'StartThread') this.threading = true;
    else if (name === 'EvalOutput') {
      const { text, parts } = this.value;
      this.put(text, parts.length > 0 ? [...parts, object] : []);
    } else this.value = WORKED_OUT;
  }

  private put(text: string, parts: readonly InkObject[]): void {
    if (this.inTag) return;
    const words = this.open.at(-1);
    if (words) {
      words.text += text;
      words.parts.push(...parts);
      return;
    }
    for (const part of parts) this.used.add(part);
    if (this.glued && text === '\n') return;
    this.glued = false;
    this.flow.text += text;
  }

  private choice(point: ChoicePoint): void {
    this.back = undefined;
    if (point.isInvisibleDefault) {
      this.fallback ??= targetOf(point);
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
      this.value = { text: `{${divert.targetPathString ?? '…'}()}`, parts: [] };
      return next;
    }
    const target = targetOf(divert);
    if (!target) return next;
    if (this.threading) {
      this.threading = false;
      if (typeof target === 'string') return next;
      this.used.add(divert);
      if (this.depth < DEEPEST) this.append(follow(target, this.used, this.never, this.depth + 1));
      return next;
    }
    if (typeof target === 'string') return divert.isConditional ? next : this.leave(target, divert);
    const isBranch = isWithin(target, place.container);
    if (divert.isConditional && (!isBranch || this.isNever())) return next;
    this.used.add(divert);
    if (isBranch) {
      this.branches.push(branchAt(place, next, target.container.name !== 'b'));
      return target;
    }
    if (this.back && target.container.name === 's') return target;
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
  private leave(target: Target, divert: Divert): Place | undefined {
    const behind = this.behindBranch(target, divert);
    if (behind) return behind;
    if (this.flow.points.length > 0) return typeof target === 'object' ? target : undefined;
    this.used.add(divert);
    this.flow.exit = target;
    return undefined;
  }

  /** Where the story goes on when a branch has led away that may as well not be taken. */
  private behindBranch(target: Target | undefined, object: InkObject): Place | undefined {
    let branch = this.branches.pop();
    while (branch?.isSure) branch = this.branches.pop();
    if (branch && target) {
      this.used.add(object);
      this.flow.otherwise.push({ target, file: fileOf(object), line: lineOf(object) });
    }
    return branch?.behind;
  }

  private append({ text, points, exit, otherwise }: Flow): void {
    this.flow.text += text;
    this.flow.points.push(...points);
    this.flow.otherwise.push(...otherwise);
    if (points.length === 0) this.flow.exit ??= exit;
  }
}

/** What is printed of a value. */
function printed(object: InkObject): Words {
  if (object instanceof VariableReference) return { text: `{${object.name ?? '…'}}`, parts: [] };
  const value = object instanceof AbstractValue ? object.valueObject : undefined;
  const isPlain = typeof value === 'number' || typeof value === 'boolean';
  return isPlain ? { text: String(value), parts: [object] } : WORKED_OUT;
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

/** The branch that is taken at a place, and goes on at the next: ink has set a mark behind the last of its alternatives. */
function branchAt(place: Place, next: Place, isTurn: boolean): Branch {
  const from = isTurn ? next : (behind(place.container) ?? next);
  const { container, index } = from;
  const end = container.content.findIndex((object, at) => at >= index && commandOf(object) === 'NoOp');
  if (end < 0) return { behind: from, isSure: false };
  return { behind: { container, index: end }, isSure: isElse(container.content[end - 1]) };
}

/** The last turn of a sequence that does nothing: it takes its number away, and leads on. */
const EMPTY_TURN = 2;

/** Whether the last alternative is taken where no other is. */
function isElse(last: InkObject | undefined): boolean {
  if (last instanceof Container)
    return !last.content.some((object) => object instanceof Divert && object.isConditional);
  const turn = last instanceof Divert ? containerOf(last) : undefined;
  return !!turn && turn.content.length > EMPTY_TURN;
}
