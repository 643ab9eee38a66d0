import type { CST } from 'yaml';

/** How deep lists and mappings may be nested: whatever reads them calls itself at every level. */
export const DEEPEST = 64;

export const TOO_DEEP = {
  wrong: `The file is nested more than ${DEEPEST} levels deep.`,
  remedy: 'Write it flatter.',
};

/** How deep lists and mappings are nested in a file, found without recursion so that no depth can exhaust the stack. */
export function nestingOf(tokens: readonly CST.Token[]): number {
  let deepest = 0;
  const places: [token: CST.Token, depth: number][] = tokens.map((token) => [token, 0]);
  for (let place = places.pop(); place; place = places.pop()) {
    const [token, above] = place;
    if (token.type === 'document') {
      if (token.value) places.push([token.value, above]);
      continue;
    }
    if (!('items' in token)) continue;
    deepest = Math.max(deepest, above + 1);
    for (const { key, value } of token.items) {
      if (key) places.push([key, above + 1]);
      if (value) places.push([value, above + 1]);
    }
  }
  return deepest;
}
