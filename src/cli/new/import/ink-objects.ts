import { ChoicePoint } from 'inkjs/engine/ChoicePoint';
import { Container } from 'inkjs/engine/Container';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import { Divert } from 'inkjs/engine/Divert';
import type { InkObject } from 'inkjs/engine/Object';
import type { Path } from 'inkjs/engine/Path';
import { PushPopType } from 'inkjs/engine/PushPop';
import { AbstractValue, type DivertTargetValue } from 'inkjs/engine/Value';
import { VariableAssignment } from 'inkjs/engine/VariableAssignment';

/** The name of a control command, or nothing for everything else. */
export function commandOf(object: InkObject | undefined): string | undefined {
  return object instanceof ControlCommand ? ControlCommand.CommandType[object.commandType] : undefined;
}

/** The line of the source, where it is known. */
export function lineOf(object: InkObject): number | undefined {
  return object.debugMetadata?.startLineNumber;
}

/** The file that it stands in, where it is not the story's own. */
export function fileOf(object: InkObject): string | undefined {
  return object.debugMetadata?.fileName ?? undefined;
}

/** A place in what ink has compiled: the object at an index of a container. */
export type Place = { container: Container; index: number };

/** Where something leads: a place, or the path of one that does not exist. */
export type Target = Place | string;

/**
 * Where something leads; nothing where a variable decides, or where it leads to the end. The path is the one that was
 * written: what the library makes of a path to nothing is the nearest thing that exists.
 */
export function targetOf(object: Divert | ChoicePoint | DivertTargetValue): Target | undefined {
  const path = pathOf(object);
  if (!path) return undefined;
  const { obj: found, approximate } = object.ResolvePath(path);
  if (approximate) return path.toString().replace(/^[.^]+/, '');
  const last = path.lastComponent;
  const container = last?.isIndex ? found?.parent : found;
  return container instanceof Container ? { container, index: last?.isIndex ? last.index : 0 } : undefined;
}

function pathOf(object: Divert | ChoicePoint | DivertTargetValue): Path | null {
  if (object instanceof Divert) return object._targetPath;
  return object instanceof ChoicePoint ? object._pathOnChoice : object.value;
}

/** The container that a divert leads to, or into. */
export function containerOf(divert: Divert): Container | undefined {
  const target = targetOf(divert);
  return typeof target === 'object' ? target.container : undefined;
}

/** Every object of a story, containers before what is in them, in the order of the source. */
function* everyObject(root: Container): Generator<InkObject> {
  const waiting: InkObject[] = [root];
  for (let object = waiting.pop(); object; object = waiting.pop()) {
    yield object;
    if (object instanceof Container) waiting.push(...inside(object).reverse());
  }
}

/** What is in a container: its content, and what can only be reached by name. */
export function inside(container: Container): InkObject[] {
  return [...container.content, ...(container.namedOnlyContent?.values() ?? [])];
}

/** Where functions are: what is called, and what gives a result back. */
export function functionsIn(root: Container): Container[] {
  const called = [...everyObject(root)].flatMap((object) =>
    object instanceof Divert && isCall(object) ? (containerOf(object) ?? []) : [],
  );
  const knots = [...(root.namedOnlyContent?.values() ?? [])].filter((knot) => knot instanceof Container);
  const returning = knots.filter((knot) =>
    [...everyObject(knot)].some((object) => commandOf(object) === 'PopFunction'),
  );
  return [...called, ...returning];
}

/** A call of a function of the story's own. */
export function isCall(object: InkObject): boolean {
  return (
    object instanceof Divert &&
    object.pushesToStack &&
    !object.isExternal &&
    object.stackPushType === PushPopType.Function
  );
}

/** What is taken into other places by threads, and never diverted to. */
export function threadsStarted(root: Container): Container[] {
  const copied = new Set<Container>();
  const reached = new Set<Container>();
  let thread = false;
  for (const object of everyObject(root)) {
    const target = object instanceof Divert ? containerOf(object) : undefined;
    if (target) (thread ? copied : reached).add(target);
    thread = commandOf(object) === 'StartThread' || (thread && !(object instanceof Divert));
  }
  return [...copied].filter((container) => !reached.has(container));
}

/** Variables that begin as false and that nothing changes: what depends on one alone is never told. */
export function neverTrue(root: Container): Set<string> {
  const begins = new Map<string, unknown>();
  const changed = new Set<string>();
  let value: unknown;
  for (const object of everyObject(root)) {
    if (object instanceof AbstractValue) value = object.valueObject;
    const name = object instanceof VariableAssignment ? object.variableName : null;
    if (!name) continue;
    if (begins.has(name) || !(object as VariableAssignment).isNewDeclaration) changed.add(name);
    else begins.set(name, value);
  }
  const isFalse = ([name, value]: [string, unknown]) => value === false && !changed.has(name);
  return new Set([...begins].filter(isFalse).map(([name]) => name));
}
