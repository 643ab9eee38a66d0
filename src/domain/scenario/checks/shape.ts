import type * as z from 'zod';
import type { Path } from '../document.ts';
import { opening } from '../lines.ts';
import { nearest } from '../nearest.ts';
import type { Finding } from './check.ts';

/** A finding about the shape of a file, with its code. */
export type ShapeFinding = Finding & { code: ShapeCode };

/** S02 unknown key · S03 wrong type or value · S04 missing field. */
export type ShapeCode = 'S02' | 'S03' | 'S04';

/** Data held against its schema: what a strict schema finds, in the two sentences that authors read. */
export function shapeOf<T>(
  schema: z.ZodType<T>,
  data: unknown,
): { value: T | undefined; findings: ShapeFinding[] } {
  const parsed = schema.safeParse(data, { reportInput: true });
  const findings = withoutEchoes([
    ...prototypeKeys(data, []),
    ...(parsed.error?.issues ?? []).flatMap((issue) => fromIssue(issue, schema, [])),
  ]);
  return { value: findings.length === 0 ? parsed.data : undefined, findings };
}

/** Where two bounds are broken at once, as a number beyond all reason breaks them, the last is the one to keep to. */
function withoutEchoes(findings: readonly ShapeFinding[]): ShapeFinding[] {
  return [...new Map(findings.map((one) => [JSON.stringify([one.path, one.wrong]), one])).values()];
}

/** Keys that zod passes over wherever any id may be a key, so that they would be lost without a word. */
function prototypeKeys(data: unknown, path: Path): ShapeFinding[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    key === '__proto__' ? [unknownKey(path, key, [])] : prototypeKeys(value, [...path, key]),
  );
}

type Issue = z.core.$ZodIssue;

function fromIssue(issue: Issue, schema: z.ZodType, above: Path): ShapeFinding[] {
  const path: Path = [...above, ...(issue.path as (string | number)[])];
  const name = nameAt(path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys
        .filter((key) => key !== '__proto__')
        .map((key) => unknownKey(path, key, keysAt(schema, path)));
    case 'invalid_union':
      return fromUnion(issue, schema, path, name);
    case 'invalid_key':
      return [wrongKey(path, issue)];
    case 'invalid_type':
      return [issue.input === undefined ? missing(path) : wrongType(path, name, issue)];
    case 'invalid_value':
      return [issue.input === undefined ? missing(path) : sentence(path, name, issue)];
    default:
      return [sentence(path, name, issue)];
  }
}

/** What stands at a path, as a sentence begins with it. */
function nameAt(path: Path): string {
  const step = path[path.length - 1];
  if (step === undefined) return 'The file';
  const above = path[path.length - 2];
  return typeof step === 'string' || typeof above !== 'string'
    ? `\`${step}\``
    : `Entry ${step + 1} of \`${above}\``;
}

function unknownKey(path: Path, key: string, known: readonly string[]): ShapeFinding {
  return {
    code: 'S02',
    path: [...path, key],
    part: 'key',
    wrong: `The key "${opening(key)}" is unknown here.`,
    remedy: remedyForKey(key, known),
  };
}

function remedyForKey(key: string, known: readonly string[]): string {
  const near = nearest(key, known);
  if (near) return `Did you mean "${near}"?`;
  if (/\s/.test(key))
    return 'Put the text before it in quotes if this belongs to it: in braces a comma ends a text.';
  const list = known.length > 0 ? ` Known here: ${known.join(', ')}.` : '';
  return `Delete it, or write a known one.${list}`;
}

function missing(path: Path): ShapeFinding {
  const key = path[path.length - 1];
  return {
    code: 'S04',
    path: path.slice(0, -1),
    part: 'key',
    wrong: `\`${key}\` is missing.`,
    remedy: `Add \`${key}:\` here.`,
  };
}

function wrongType(path: Path, name: string, issue: Issue & { expected: string }): ShapeFinding {
  const quotes = issue.expected === 'string' && typeof issue.input !== 'object' ? ', in quotes' : '';
  return {
    code: 'S03',
    path,
    wrong: `${name} is ${kindOf(issue.input)}, not ${WORDS[issue.expected] ?? issue.expected}.`,
    remedy:
      issue.expected === 'string' && ['number', 'boolean'].includes(typeof issue.input)
        ? 'Put it in quotes to make it text.'
        : `Write ${WORDS[issue.expected] ?? issue.expected} here${quotes}.`,
  };
}

function wrongKey(path: Path, issue: Issue & { issues: readonly Issue[] }): ShapeFinding {
  const key = String(path[path.length - 1]);
  const [wrong, remedy] = parts(issue.issues[0]?.message ?? '');
  return { code: 'S03', path, part: 'key', wrong: `"${opening(key)}": ${lowerFirst(wrong)}`, remedy };
}

/** Of a union, the branch that fits the kind of thing that was written is the one that was meant. */
function fromUnion(
  issue: Issue & { errors: Issue[][] },
  schema: z.ZodType,
  path: Path,
  name: string,
): ShapeFinding[] {
  if (issue.input === undefined) return [missing(path)];
  const meant = issue.errors.find((issues) => !issues.some(isOfAnotherKind));
  if (meant) return meant.flatMap((each) => fromIssue(each, schema, path));
  return [
    { code: 'S03', path, wrong: `${name} cannot be ${kindOf(issue.input)}.`, remedy: remedyOf(issue.errors) },
  ];
}

function isOfAnotherKind(issue: Issue): boolean {
  return issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value');
}

function remedyOf(errors: readonly Issue[][]): string {
  const expected = errors.flat().map((each) => {
    if (each.code === 'invalid_type') return WORDS[each.expected] ?? each.expected;
    return each.code === 'invalid_value' ? each.values.join(' or ') : '';
  });
  return `Write ${[...new Set(expected.filter(Boolean))].join(' or ')}.`;
}

function sentence(path: Path, name: string, issue: Issue): ShapeFinding {
  if (issue.code === 'invalid_value') {
    return {
      code: 'S03',
      path,
      wrong: `${name} cannot be ${typeof issue.input === 'string' ? `"${opening(issue.input)}"` : kindOf(issue.input)}.`,
      remedy: `Write ${issue.values.join(' or ')}.`,
    };
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') return outOfBounds(path, name, issue);
  const [wrong, remedy] = parts(issue.message);
  return { code: 'S03', path, wrong: `${name}: ${lowerFirst(wrong)}`, remedy };
}

function outOfBounds(
  path: Path,
  name: string,
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
): ShapeFinding {
  const small = issue.code === 'too_small';
  const bound = small ? issue.minimum : issue.maximum;
  const counted =
    issue.origin === 'number' || issue.origin === 'int'
      ? ''
      : issue.origin === 'string'
        ? ' characters'
        : ' entries';
  if (small && bound === 1 && counted !== '') {
    return { code: 'S03', path, wrong: `${name} is empty.`, remedy: 'Write something, or delete the key.' };
  }
  const least = small ? 'at least' : 'at most';
  return {
    code: 'S03',
    path,
    wrong: `${name} is too ${counted === '' ? (small ? 'small' : 'large') : small ? 'short' : 'long'}.`,
    remedy: `Write ${least} ${bound}${counted}.`,
  };
}

const WORDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
};

function kindOf(input: unknown): string {
  if (input === null) return 'empty';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'a mapping';
  if (typeof input === 'string') return 'text';
  return `${typeof input === 'number' ? 'the number' : 'the word'} ${String(input)}`;
}

function parts(message: string): [string, string] {
  const [wrong = message, ...rest] = message.split(/(?<=\.) /);
  return [wrong, rest.join(' ') || 'Write it as the schema says.'];
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

type Def = {
  type: string;
  shape?: Record<string, z.ZodType>;
  innerType?: z.ZodType;
  element?: z.ZodType;
  valueType?: z.ZodType;
  options?: z.ZodType[];
  getter?: () => z.ZodType;
};

/** The keys that the schema knows at a path. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  let schemas = [schema];
  for (const step of path) {
    schemas = schemas.flatMap(opened).flatMap((each) => {
      const { shape, element, valueType } = each._zod.def as unknown as Def;
      const inner = shape?.[String(step)] ?? element ?? valueType;
      return inner ? [inner] : [];
    });
  }
  return [
    ...new Set(
      schemas.flatMap(opened).flatMap((each) => Object.keys((each._zod.def as unknown as Def).shape ?? {})),
    ),
  ];
}

/** The schemas behind optional, default, lazy and union. */
function opened(schema: z.ZodType): z.ZodType[] {
  const { innerType, options, getter } = schema._zod.def as unknown as Def;
  if (innerType) return opened(innerType);
  if (getter) return opened(getter());
  return options ? options.flatMap(opened) : [schema];
}
