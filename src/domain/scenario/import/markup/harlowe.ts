import { instead, macroCalled, QUOTED, type Reader, unquoted } from './piece.ts';

/** `(name: …)` with the brackets inside balanced, and the opening of the hook behind it. */
function callAt(
  rest: string,
): { name: string; call: string; inside: string; length: number; hook: boolean } | undefined {
  const [opening, name = ''] = /^\(([a-z][\w-]*):/i.exec(rest) ?? [];
  if (opening === undefined || !rest.includes(')')) return undefined;
  let depth = 0;
  let quote = '';
  for (let at = 0; at < rest.length; at++) {
    const sign = rest[at] as string;
    if (quote) {
      if (sign === '\\') at++;
      else if (sign === quote) quote = '';
    } else if (sign === '"' || (sign === "'" && !/\w/.test(rest[at - 1] ?? ''))) quote = sign;
    else if (sign === '(') depth++;
    else if (sign === ')' && --depth === 0) {
      const call = rest.slice(0, at + 1);
      const hook = /^[ \t]*\[(?!\[(?!\[))/.exec(rest.slice(at + 1))?.[0];
      const length = call.length + (hook?.length ?? 0);
      return { name, call, inside: rest.slice(opening.length, at), length, hook: hook !== undefined };
    }
  }
  return undefined;
}

const WORDS = new RegExp(`^\\s*(${QUOTED})\\s*(?:,\\s*(${QUOTED})\\s*)?(?:,[\\s\\S]*)?$`);
const GOING = /^(?:link|click)(?:reveal)?goto$/;
const SHOWING = /^link(?:reveal|replace|append|repeat|rerun)?$/;

/** A link or a jump by a macro; what is in the hook of a link is its own. */
export const harloweLink: Reader = (rest) => {
  const called = callAt(rest);
  const [, first, second] = called ? (WORDS.exec(called.inside) ?? []) : [];
  if (!called || first === undefined) return undefined;
  const { name, call, length, hook } = called;
  const plain = name.toLowerCase().replace(/[-_]/g, '');
  const say = unquoted(first);
  if (plain === 'goto') return { length, jump: say, lost: { what: 'a jump', text: call } };
  const to = second === undefined ? say : unquoted(second);
  if (GOING.test(plain)) return { length, link: { say, to }, ...(hook ? { opens: 'link' as const } : {}) };
  return hook && SHOWING.test(plain) ? { length, link: { say }, opens: 'link' } : undefined;
};

export const harloweMacro: Reader = (rest) => {
  const called = callAt(rest);
  if (!called) return undefined;
  const { name, call, inside, length, hook } = called;
  const opens = hook ? { opens: 'hook' as const } : {};
  return { length, text: instead(name, inside), ...opens, lost: { what: macroCalled(name), text: call } };
};

export const hookName: Reader = (rest) => {
  const [text] = /^\|[\w-]*[>)]\[/.exec(rest) ?? [];
  return text === undefined
    ? undefined
    : { length: text.length, opens: 'hook', lost: { what: 'a name in the text', text } };
};

export const hookEnd: Reader = (rest) => {
  const [text = ''] = /^\](?:<[\w-]*\||\([\w-]*\|)?/.exec(rest) ?? [];
  if (text.length > 1) return { length: text.length, closes: 'named', lost: { what: 'a name in the text', text } };
  return text === '' ? undefined : { length: 1, closes: 'hook' };
};
