import {
  Composer,
  type Document,
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
import { type Fault, faultsOf } from './faults.ts';
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

/** The largest file that is read, in characters. */
const LARGEST = 1_000_000;

const TOO_LARGE = { wrong: 'The file is larger than a megabyte.', remedy: 'Split it into several files.' };
const EMPTY = { wrong: 'The file is empty.', remedy: 'Write it, or delete it.' };
const SECOND = {
  wrong: 'The file holds more than one document.',
  remedy: 'Put what follows the line "---" into a file of its own.',
};

/** Parses the text of a YAML file. It never throws: what is wrong comes back as problems. */
export function parseText(text: string): ParsedText {
  const lines = new LineCounter();
  const positionAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const read = text.length > LARGEST ? [{ offset: 0, ...TOO_LARGE }] : readDocument(text, lines);
  if (Array.isArray(read)) {
    const problems = read.map(({ offset, ...words }) => ({ ...positionAt(offset), ...words }));
    return { data: undefined, problems, locate: () => ({ line: 1, column: 1 }) };
  }
  const placeOf = placesIn(read);
  return {
    data: read.toJS({ maxAliasCount: -1 }),
    problems: [],
    locate: (path, part) => positionAt(placeOf(path, part)),
  };
}

/** The document of a text, or why it cannot be turned into data. */
function readDocument(text: string, lines: LineCounter): Document.Parsed | Fault[] {
  const tokens = [...new Parser(lines.addNewLine).parse(text.replace(/^\uFEFF/, ''))];
  if (nestingOf(tokens) > DEEPEST) return [{ offset: 0, ...TOO_DEEP }];
  const composer = new Composer({ logLevel: 'error', uniqueKeys: false });
  const [document, second] = [...composer.compose(tokens, true, text.length)];
  const errors = document?.errors ?? [];
  if (errors.length > 0) return errors.map(inWords);
  if (second) return [{ offset: second.range[0], ...SECOND }];
  if (!document?.contents || (isScalar(document.contents) && document.contents.source === '')) {
    return [{ offset: 0, ...EMPTY }];
  }
  const faults = faultsOf(document.contents);
  return faults.length > 0 ? faults : (document as Document.Parsed);
}

function inWords(error: YAMLParseError): Fault {
  const message = error.message.split('\n')[0] ?? '';
  return {
    offset: error.pos[0],
    wrong: `This is not YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}.`.replace(/\.\.$/, '.'),
    remedy: 'Mend this line; the rest of the file is read once it is YAML.',
  };
}

/** Finds places by their paths; a mapping is indexed by its keys the first time that a path goes through it. */
function placesIn(document: Document): (path: Path, part?: 'key' | 'value') => number {
  const indexes = new Map<YAMLMap, Map<string, Pair>>();
  const indexOf = (map: YAMLMap): Map<string, Pair> => {
    const known = indexes.get(map);
    if (known) return known;
    const named = map.items.flatMap((pair) =>
      isScalar(pair.key) ? [[String(pair.key.value), pair] as const] : [],
    );
    const index = new Map(named);
    indexes.set(map, index);
    return index;
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
      const pair = partAt(node, step);
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
