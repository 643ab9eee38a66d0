import { Container } from 'inkjs/engine/Container';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import { Divert } from 'inkjs/engine/Divert';
import type { InkObject } from 'inkjs/engine/Object';
import { PushPopType } from 'inkjs/engine/PushPop';
import { AbstractValue } from 'inkjs/engine/Value';
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
    object instanceof Divert && isCall(object) ? (object.targetPointer.container ?? []) : [],
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
    const target =
      object instanceof Divert &&
      !object.hasVariableTarget &&
      !object.isExternal &&
      object.targetPointer.container;
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
