import {
  type Alias,
  Composer,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  Parser,
  type YAMLMap,
  type YAMLParseError,
} from 'yaml';
import { CONTROL, type Fault, faultsOf, keyName } from './faults.ts';
import { DEEPEST, nestingOf, TOO_DEEP } from './nesting.ts';

/** Where something stands in a file: line and column from 1. */
export type Position = { line: number; column: number };

/** A way into the data of a file: keys and indexes from the top. */
export type Path = readonly (string | number)[];

/** Something wrong with the text itself, in the two sentences that authors read. */
export type TextProblem = Position & { wrong: string; remedy: string };

/** A YAML file as data, which can say where each part of it stands. */
export type ParsedText = {
  data: unknown;
  problems: TextProblem[];
  /** Where the value at a path stands; with 'key', where its key does. The nearest place above it when it is missing. */
  locate: (path: Path, part?: 'key' | 'value') => Position;
};

/** The first place of every file. */
export const TOP: Position = { line: 1, column: 1 };

/** A file that there is no data of, for these reasons. */
export function unparsed(problems: TextProblem[]): ParsedText {
  return { data: undefined, problems, locate: () => TOP };
}

/** The largest file that is read, in characters. */
const LARGEST = 1_000_000;

const TOO_LARGE = { wrong: 'The file is larger than a megabyte.', remedy: 'Split it into several files.' };
const EMPTY = { wrong: 'The file is empty.', remedy: 'Write it, or delete it.' };
const STRAY = {
  wrong: 'A control character stands here, which no editor shows.',
  remedy: 'Delete it, and save the file with line ends of Unix or Windows.',
};
const DIRECTIVE = {
  wrong: 'A line that begins with "%" changes how YAML is read.',
  remedy: 'Delete it: content is read in one way.',
};
const SECOND = {
  wrong: 'The file holds more than one document.',
  remedy: 'Put what follows the line "---" into a file of its own.',
};

const UNMERGED = {
  wrong: 'Two versions of a part stand here, which Git could not merge.',
  remedy: 'Keep one, and delete the lines that begin with "<<<<<<<", "=======" and ">>>>>>>".',
};

/** Parses the text of a YAML file. It never throws: what is wrong comes back as problems. */
export function parseText(text: string): ParsedText {
  const plain = text.replace(/^\uFEFF/, '');
  const positionAt = positionsIn(plain);
  const read = text.length > LARGEST ? [{ offset: 0, ...TOO_LARGE }] : readDocument(plain);
  if (Array.isArray(read)) {
    const problems = read.map(({ offset, ...words }) => ({ ...positionAt(offset), ...words }));
    return unparsed(problems);
  }
  const placeOf = placesIn(read);
  return {
    data: read.toJS({ maxAliasCount: -1 }),
    problems: [],
    locate: (path, part) => positionAt(placeOf(path, part)),
  };
}

/** Counts lines and columns by the line ends of the text itself: the parser misses some of those in what it cannot read. */
export function positionsIn(text: string): (offset: number) => Position {
  let lines: LineCounter | undefined;
  return (offset) => {
    if (!lines) {
      lines = new LineCounter();
      for (let start = 0; start >= 0; start = text.indexOf('\n', start) + 1 || -1) lines.addNewLine(start);
    }
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
}

/** The document of a text, or why it cannot be turned into data. */
function readDocument(text: string): Document.Parsed | Fault[] {
  const tokens = [...new Parser().parse(text)];
  const stray = strayCharacter(text);
  if (stray) return [stray];
  const unmerged = text.search(/^<{7}(?: |\r?$)/m);
  if (unmerged >= 0) return [{ offset: unmerged, ...UNMERGED }];
  if (nestingOf(tokens) > DEEPEST) return [{ offset: 0, ...TOO_DEEP }];
  const directive = tokens.find(({ type }) => type === 'directive');
  if (directive) return [{ offset: directive.offset, ...DIRECTIVE }];
  const composer = new Composer({ logLevel: 'error', uniqueKeys: false });
  const [document, second] = [...composer.compose(tokens, true, text.length)];
  const [error] = document?.errors ?? [];
  if (error) return [inWords(error)];
  if (second) return [{ offset: second.range[0], ...SECOND }];
  if (!document?.contents || (isScalar(document.contents) && document.contents.source === '')) {
    return [{ offset: 0, ...EMPTY }];
  }
  const faults = faultsOf(document.contents);
  return faults.length > 0 ? faults : (document as Document.Parsed);
}

/** A character that no text has, or a line end of old that YAML does not count as one. */
const STRAY_CHARACTER = new RegExp(`${CONTROL.source}|\\r(?!\\n)`);

function strayCharacter(text: string): Fault | undefined {
  const offset = text.search(STRAY_CHARACTER);
  return offset < 0 ? undefined : { offset, ...STRAY };
}

/** What authors run into, by the code of the parser: what is wrong, and what to do. */
const SLIPS: Partial<Record<YAMLParseError['code'], readonly [wrong: string, remedy: string]>> = {
  BLOCK_AS_IMPLICIT_KEY: [
    'a colon stands in a text, or the line is indented too far',
    'Put the text in quotes, or move the line under its neighbours',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'there is no key with a colon and a blank behind it, or the line is not indented like its neighbours',
    'Write `key: text`, or move the line',
  ],
  UNEXPECTED_TOKEN: [
    'what stands here does not go on from what is before it',
    'Put a text in quotes that has quotes in it or begins with a sign, or move the line under its neighbours',
  ],
  BAD_INDENT: [
    'the line does not stand under its neighbours, or a bracket above it is not closed',
    'Move the line, or close the bracket',
  ],
  TAB_AS_INDENT: ['tabs are not allowed as indentation', 'Indent the line by blanks'],
  BAD_SCALAR_START: ['a text begins with a sign that YAML has a use for', 'Put the text in quotes'],
  BAD_DQ_ESCAPE: [
    'there is a backslash in a text in double quotes',
    'Write two of them, or put the text in single quotes',
  ],
  MISSING_CHAR: [
    'a quotation mark or a bracket is not closed, or a key has no colon behind it',
    'Add what is missing',
  ],
};

/** Only the first error is told: the others of a file tend to be what comes of it. */
function inWords({ code, message, pos: [offset] }: YAMLParseError): Fault {
  const [said = ''] = message.split('\n');
  const [wrong, remedy] = SLIPS[code] ?? [
    `${said.charAt(0).toLowerCase()}${said.slice(1, 80)}`.replace(/\.$/, ''),
    'Mend this line',
  ];
  return {
    offset,
    wrong: `This is not YAML: ${wrong}.`,
    remedy: `${remedy}; the rest of the file is read once it is YAML.`,
  };
}

/** Finds places by their paths; a mapping is indexed by its keys the first time that a path goes through it. */
function placesIn(document: Document): (path: Path, part?: 'key' | 'value') => number {
  const indexes = new Map<YAMLMap, Map<string, Pair>>();
  const indexOf = (map: YAMLMap): Map<string, Pair> => {
    const known = indexes.get(map);
    if (known) return known;
    const index = new Map(map.items.map((pair) => [keyName(pair.key), pair]));
    indexes.set(map, index);
    return index;
  };
  const anchors = new Map<Alias, unknown>();
  /** What stands at the anchor, where the part is copied from one. */
  const origin = (node: unknown): unknown => {
    if (!isAlias(node)) return node;
    if (!anchors.has(node)) anchors.set(node, node.resolve(document));
    return anchors.get(node);
  };
  const partAt = (node: unknown, step: string | number): Pick<Pair, 'key' | 'value'> | undefined => {
    if (isMap(node)) return indexOf(node).get(String(step));
    const item = isSeq(node) ? node.items[Number(step)] : undefined;
    return item === undefined ? undefined : { key: item, value: item };
  };
  return (path, part = 'value') => {
    let node: unknown = document.contents;
    let offset = offsetOf(node) ?? 0;
    for (const [depth, step] of path.entries()) {
      const pair = partAt(origin(node), step);
      if (!pair) break;
      const last = depth === path.length - 1;
      offset = offsetOf(last && part === 'key' ? pair.key : (pair.value ?? pair.key)) ?? offset;
      node = pair.value;
    }
    return offset;
  };
}

function offsetOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}
