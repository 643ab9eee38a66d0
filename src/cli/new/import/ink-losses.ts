import { ChoicePoint } from 'inkjs/engine/ChoicePoint';
import { Container } from 'inkjs/engine/Container';
import { Divert } from 'inkjs/engine/Divert';
import { InkListItem } from 'inkjs/engine/InkList';
import type { ListDefinition } from 'inkjs/engine/ListDefinition';
import { NativeFunctionCall } from 'inkjs/engine/NativeFunctionCall';
import type { InkObject } from 'inkjs/engine/Object';
import { Tag } from 'inkjs/engine/Tag';
import { AbstractValue, ListValue, StringValue } from 'inkjs/engine/Value';
import { VariableAssignment } from 'inkjs/engine/VariableAssignment';
import { VariableReference } from 'inkjs/engine/VariableReference';
import type { Loss } from '#domain/scenario/import/tale.ts';
import { commandOf, containerOf, fileOf, inside, isCall, lineOf, targetOf } from './ink-objects.ts';

/** The text of a story by file; its own has no name, and a compiled story has none. */
export type Sources = Map<string | undefined, string>;

/** Everything in a story that is not in its passages: what ink can do and a scene cannot, and text that nothing leads to. */
export function lossesIn(root: Container, used: ReadonlySet<InkObject>, sources: Sources): Loss[] {
  const linesOf = new Map([...sources].map(([file, text]) => [file, text.split(/\r?\n/)]));
  const losses = [...linesOf].flatMap(([file, lines]) => declared(file, lines));
  const told = new Set<string>();
  const add = (object: InkObject, what: string, text: string): void => {
    const file = fileOf(object);
    const lines = linesOf.get(file);
    const line = lines && lineOf(object);
    const source = line === undefined ? undefined : lines?.[line - 1]?.trim();
    if (source && (isHeader(source) || (what === NOT_TAKEN && !source.includes('->')))) return;
    const own = (what !== UNTOLD && source) || text;
    const key = `${file} ${line} ${what} ${own}`;
    if (line !== undefined && told.has(key)) return;
    told.add(key);
    losses.push({ file, line, what, text: own });
  };
  const waiting: Inside[] = [{ container: root, formula: [] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (sources.size > 0 && next.container.name === 'global decl') continue;
    waiting.push(...sweep(next, used, add).reverse());
  }
  return losses;
}

/** The lists of a compiled story, as a source declares them; with what they begin is told of their variables. */
export function listsIn(lists: readonly ListDefinition[]): Loss[] {
  return lists.map(({ name, items }) => {
    const numbered = [...items].map(([key, value]) => ({
      item: InkListItem.fromSerializedKey(key).itemName,
      value,
    }));
    const written = numbered.map(({ item, value }, index) =>
      value === (numbered[index - 1]?.value ?? 0) + 1 ? item : `${item} = ${value}`,
    );
    return { line: undefined, what: 'a variable', text: `LIST ${name} = ${written.join(', ')}` };
  });
}

/** The line above a function, or a passage with parameters, which is told for itself. */
function isHeader(line: string): boolean {
  return DECLARED.some(([begins]) => begins.test(line)) && line.startsWith('=');
}

const UNTOLD = 'text that is not in the draft';
const NOT_TAKEN = 'a way on that is not in the draft';

type Add = (object: InkObject, what: string, text: string) => void;

/** A container, and what was being worked out where it stands: a condition comes before the container of its branch. */
type Inside = { container: Container; formula: readonly string[] };

/** Tells of the objects of one container, in order; gives back the containers in it. */
function sweep(at: Inside, used: ReadonlySet<InkObject>, add: Add): Inside[] {
  const objects = inside(at.container);
  const varies = objects.some((object) => commandOf(object) === 'VisitIndex');
  const containers: Inside[] = [];
  let { formula } = at;
  let inTag = false;
  let compared: readonly string[] = [];
  for (const object of objects) {
    const command = commandOf(object);
    if (object instanceof Container) containers.push({ container: object, formula });
    else if (command === 'EvalStart') {
      formula = compared;
      compared = [];
    } else if (command === 'Duplicate') compared = formula.slice(-1);
    else if (command === 'BeginTag' || command === 'EndTag') inTag = command === 'BeginTag';
    else if (command === 'EvalOutput') {
      if (!used.has(object)) add(object, 'something printed', formula.join(' ') || '…');
    } else if (command === 'PopTunnel') add(object, 'the way back from a tunnel', '->->');
    else if (command === 'PopFunction')
      add(object, 'the result of a function', `return ${formula.join(' ')}`);
    else if (command === 'StartThread') add(object, 'a thread, which is copied into the draft', '<-');
    else if (object instanceof Tag) add(object, 'a tag', `# ${object.text}`);
    else if (object instanceof StringValue) {
      if (inTag) add(object, 'a tag', `# ${object.value}`);
      else if (!used.has(object) && /[\p{L}\p{N}]/u.test(object.value ?? ''))
        add(object, UNTOLD, (object.value as string).trim());
    } else if (object instanceof VariableAssignment) {
      if (!object.variableName?.startsWith('$'))
        add(object, 'a variable change', `${object.variableName} = ${formula.join(' ') || '…'}`);
      formula = [];
    } else if (object instanceof ChoicePoint) fromChoice(object, used, formula, add);
    else if (object instanceof Divert) fromDivert(object, used, varies, formula, add);
    if (!(object instanceof StringValue && used.has(object))) formula = extended(formula, object);
  }
  return containers;
}

function fromChoice(
  point: ChoicePoint,
  used: ReadonlySet<InkObject>,
  formula: readonly string[],
  add: Add,
): void {
  if (point.hasCondition) add(point, 'a condition of a choice', formula.join(' '));
  if (point.isInvisibleDefault) add(point, 'a choice for when no other is left', '* ->');
  else if (!used.has(point)) add(point, 'a choice that is not in the draft', '* …');
}

function fromDivert(
  divert: Divert,
  used: ReadonlySet<InkObject>,
  varies: boolean,
  formula: readonly string[],
  add: Add,
): void {
  const target = targetOf(divert);
  const name = typeof target === 'string' ? target : nameOf(divert);
  if (divert.isExternal) add(divert, 'a call of a function outside the story', `${name}()`);
  else if (isCall(divert)) add(divert, 'a call of a function', `${name}()`);
  else if (divert.pushesToStack) add(divert, 'a tunnel', `-> ${name} ->`);
  else if (divert.hasVariableTarget) {
    if (divert.variableDivertName !== '$r')
      add(divert, 'a way on that a variable decides', `-> ${divert.variableDivertName}`);
  } else if (divert.isConditional) {
    if (varies) add(divert, 'text that changes from time to time', '{…}');
    else add(divert, 'a condition', formula.join(' '));
  } else if (!used.has(divert) && (typeof target === 'string' || leadsAway(divert)))
    add(divert, NOT_TAKEN, `-> ${name}`);
}

/** Whether it was written: ink itself only leads to the ends of branches and to gathers. */
function leadsAway({ targetPointer }: Divert): boolean {
  const name = targetPointer.container?.name;
  return targetPointer.index <= 0 && !!name && !/^(?:b|s\d*|[cg]-\d+|\$r\d*)$/.test(name);
}

/** A formula as ink has compiled it, brought back into the order in which people write. */
function extended(formula: readonly string[], object: InkObject): string[] {
  if (object instanceof NativeFunctionCall) {
    const [second = '', first = ''] = [...formula].reverse();
    if (object.numberOfParameters === 1) return called(formula, object.name, 1);
    return [...formula.slice(0, -2), `(${first} ${object.name} ${second})`];
  }
  if (object instanceof VariableReference)
    return [...formula, object.name ?? object.pathStringForCount ?? ''];
  if (object instanceof Divert && (object.isExternal || isCall(object)))
    return called(formula, nameOf(object), parametersOf(object));
  const [name, parameters] = WORKED_OUT[commandOf(object) ?? ''] ?? [];
  if (name !== undefined) return called(formula, name, parameters);
  return object instanceof AbstractValue ? [...formula, written(object)] : [...formula];
}

/** What ink itself works out, with how many values. */
const WORKED_OUT: Partial<Record<string, [name: string, parameters: number]>> = {
  ChoiceCount: ['CHOICE_COUNT', 0],
  Turns: ['TURNS', 0],
  TurnsSince: ['TURNS_SINCE', 1],
  ReadCount: ['READ_COUNT', 1],
  Random: ['RANDOM', 2],
  SeedRandom: ['SEED_RANDOM', 1],
  ListRange: ['LIST_RANGE', 3],
  ListRandom: ['LIST_RANDOM', 1],
};

function nameOf(divert: Divert): string {
  return divert.variableDivertName ?? divert.targetPathString ?? '';
}

function called(formula: readonly string[], name: string, parameters = 0): string[] {
  const from = Math.max(0, formula.length - parameters);
  return [...formula.slice(0, from), `${name}(${formula.slice(from).join(', ')})`];
}

/** A function of the story's own begins by taking over what it is handed. */
function parametersOf(call: Divert): number {
  if (call.isExternal) return call.externalArgs;
  const content = containerOf(call)?.content ?? [];
  const others = content.findIndex((object) => !(object instanceof VariableAssignment));
  return others < 0 ? content.length : others;
}

function written(value: AbstractValue): string {
  if (value instanceof ListValue && value.value?.Count === 0) return '()';
  return String(value.valueObject ?? 'END');
}

const DECLARED: [RegExp, string][] = [
  [/^\s*(?:VAR|CONST|LIST)\b/, 'a variable'],
  [/^\s*EXTERNAL\b/, 'a function outside the story'],
  [/^\s*TODO\b/, 'a note'],
  [/^\s*INCLUDE\b/, 'a file that was read with it'],
  [/^\s*=+\s*function\b/, 'a function'],
  [/^\s*=+\s*\w+\s*\(/, 'a passage that is handed something'],
];

function declared(file: string | undefined, lines: readonly string[]): Loss[] {
  return lines.flatMap((text, index) => {
    const what = DECLARED.find(([begins]) => begins.test(text))?.[1];
    return what === undefined ? [] : [{ file, line: index + 1, what, text: text.trim() }];
  });
}
