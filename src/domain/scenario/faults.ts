import { type Alias, isAlias, isMap, isPair, isScalar, isSeq, type Node, Scalar, type YAMLMap } from 'yaml';
import { DEEPEST, TOO_DEEP } from './nesting.ts';

/** Something that YAML allows and no content file needs: where it stands, as an offset, and the two sentences. */
export type Fault = { offset: number; wrong: string; remedy: string };

/** How many nodes a file may come to once its anchors are copied. */
const MOST_COPIES = 1_000_000;

/** How many aliases a file may have: reading one takes a look at every other. */
const MOST_ALIASES = 1_000;

const COPIES = { wrong: 'The anchors of the file copy too much.', remedy: 'Write the parts out in full.' };

const CUT_OFF = {
  wrong: 'A "#" ends the text here, and what stands behind it is a comment that nobody reads.',
  remedy: 'Put the text in quotes, or a blank behind the "#".',
};

/** A character that steers whatever shows it, and that no text has. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
export const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/;

const ESCAPED = {
  wrong: 'The text holds a control character, written with a backslash.',
  remedy: 'Delete it, or put the text in single quotes.',
};

const NO_WORD = { wrong: 'A key is a list, a mapping or an alias.', remedy: 'Write a word.' };

/** What a part of the file comes to when every anchor in it is copied to where it is used. */
type Extent = { nodes: number; depth: number };

/** Walks the tree of a file, of which the nesting is bounded, before it is turned into data. */
export function faultsOf(contents: Node): Fault[] {
  const anchors = new Map<string, Extent>();
  const faults: Fault[] = [];
  let aliases = 0;
  const { nodes, depth } = extentOf(contents);
  if (nodes > MOST_COPIES || aliases > MOST_ALIASES) return [{ offset: 0, ...COPIES }];
  return depth > DEEPEST ? [{ offset: 0, ...TOO_DEEP }] : faults;

  function extentOf(node: unknown): Extent {
    const { tag } = (node ?? {}) as { tag?: string };
    if (tag) faults.push({ offset: offsetOf(node as Node), ...tagged(tag) });
    if (isAlias(node)) return extentOfAlias(node);
    if (isScalar(node)) {
      if (isCutOff(node)) faults.push({ offset: node.range?.[1] ?? 0, ...CUT_OFF });
      if (CONTROL.test(String(node.value))) faults.push({ offset: offsetOf(node), ...ESCAPED });
    }
    const anchor = (node as { anchor?: string } | null)?.anchor;
    // Until it has been measured, an anchor that is copied into itself counts as without end.
    if (anchor) anchors.set(anchor, { nodes: Number.POSITIVE_INFINITY, depth: 0 });
    const extent = measure(node);
    if (anchor) anchors.set(anchor, extent);
    return extent;
  }

  function extentOfAlias(alias: Alias): Extent {
    aliases++;
    const copied = anchors.get(alias.source);
    if (copied) return copied;
    const wrong = `The alias "*${alias.source}" names no anchor above it.`;
    faults.push({ offset: offsetOf(alias), wrong, remedy: 'Write the part out in full.' });
    return { nodes: 1, depth: 0 };
  }

  function measure(node: unknown): Extent {
    if (isPair(node)) return both(extentOf(node.key), extentOf(node.value));
    if (!isMap(node) && !isSeq(node)) return { nodes: 1, depth: 0 };
    if (isMap(node)) for (const fault of wrongKeys(node)) faults.push(fault);
    const items: Extent[] = node.items.map(extentOf);
    const inside = items.reduce(both, { nodes: 1, depth: 0 });
    return { nodes: inside.nodes, depth: inside.depth + 1 };
  }
}

/** Whether "#1" stands behind several words without quotes, where it is a comment and was meant as part of them. */
function isCutOff({ type, value, comment }: Scalar): boolean {
  return type === Scalar.PLAIN && /^\S/.test(comment ?? '') && /\s/.test(String(value));
}

function tagged(tag: string): Omit<Fault, 'offset'> {
  const written = tag.replace('tag:yaml.org,2002:', '!!');
  return { wrong: `The tag "${written}" stands here.`, remedy: 'Delete it: content needs none.' };
}

/** How data calls what stands under a key. */
export function keyName(key: unknown): string {
  return isScalar(key) ? String(key.value ?? '') : '';
}

function wrongKeys(map: YAMLMap): Fault[] {
  const seen = new Set<string>();
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key)) return [{ offset: offsetOf(key as Node), ...NO_WORD }];
    const name = keyName(key);
    const repeated = seen.has(name);
    seen.add(name);
    const wrong = `The key "${name}" stands twice in one place.`;
    return repeated ? [{ offset: offsetOf(key), wrong, remedy: 'Delete one of them, or rename it.' }] : [];
  });
}

function both(one: Extent, other: Extent): Extent {
  return { nodes: one.nodes + other.nodes, depth: Math.max(one.depth, other.depth) };
}

function offsetOf(node: Node): number {
  return node.range?.[0] ?? 0;
}
