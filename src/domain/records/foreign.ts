/** Why something from outside was refused: what is wrong, and what to do. */
export type Refusal = { wrong: string; remedy: string };

/** What is expected from outside: what messages call it, what to do when it is not that, and how much of it is read at most. */
export type Expected = { thing: string; remedy: string; bytes: number; depth: number };

/** Refuses something by its size alone, before it is read; `name` is what messages call it. */
export function tooLarge(name: string, bytes: number, expected: Expected): Refusal | undefined {
  if (bytes <= expected.bytes) return undefined;
  const wrong = `${name} is ${sizeOf(bytes)}, and a ${expected.thing} has at most ${sizeOf(expected.bytes)}.`;
  return { wrong, remedy: expected.remedy };
}

/** The JSON of a text from outside: size first, then form, then depth and characters. What it means is still unchecked. */
export function documentIn(name: string, text: string, expected: Expected): { document: unknown } | Refusal {
  const large = tooLarge(name, bytesOf(text), expected);
  if (large) return large;
  try {
    const document: unknown = JSON.parse(text);
    return unsafe(name, document, expected) ?? { document };
  } catch {
    const wrong = `${name} is not a ${expected.thing}: it is not JSON, or it breaks off.`;
    return { wrong, remedy: expected.remedy };
  }
}

/** Walks the document without recursion, so that no depth can exhaust the stack. */
function unsafe(
  name: string,
  document: unknown,
  { thing, remedy, depth: most }: Expected,
): Refusal | undefined {
  const places: [value: unknown, depth: number][] = [[document, 0]];
  for (let place = places.pop(); place; place = places.pop()) {
    const [value, depth] = place;
    if (typeof value === 'string' && value.includes('\u0000'))
      return { wrong: `${name} has a character in it (U+0000) that no ${thing} has.`, remedy };
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= most) return { wrong: `${name} is nested more than ${most} levels deep.`, remedy };
    for (const entry of Object.entries(value)) places.push([entry[0], depth + 1], [entry[1], depth + 1]);
  }
  return undefined;
}

function sizeOf(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${Math.ceil(bytes / 1_000_000)} MB`;
}

function bytesOf(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    // A surrogate pair is two units and four bytes.
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes;
}

/** Where in a document a schema found the first fault, as a path: "records.1.at". */
export function placeOf({ issues }: { issues: readonly { path: readonly PropertyKey[] }[] }): string {
  return issues[0]?.path.map(String).join('.') || 'its first level';
}
