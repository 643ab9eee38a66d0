import { instead, macroCalled, QUOTED, type Reader, unquoted } from './piece.ts';

/** The opening of a hook, which with `=` goes on to the end of the passage. */
const HOOK = /^[ \t]*\[(?:=+|(?!\[(?!\[)))/;

/** What joins a changer to the next. */
const JOINT = /^[ \t]*\+[ \t]*(?=\([a-z][\w-]*:|[$_]\w+[[+])/i;

/** A macro or a variable as it is called, and its length with the opening of the hook that it sets. */
type Changer = { call: string; length: number; hook: boolean };

function withWhatItSets(called: string, rest: string): Changer {
  const behind = rest.slice(called.length);
  const [hook] = HOOK.exec(behind) ?? [];
  const [joint = ''] = JOINT.exec(behind) ?? [];
  const length = called.length + (hook ?? joint).length;
  return { call: called + joint.trim(), length, hook: hook !== undefined };
}

/** `(name: …)` with the brackets inside balanced, and the opening of the hook behind it. */
function callAt(rest: string): ({ name: string; inside: string } & Changer) | undefined {
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
      return { name, inside: rest.slice(opening.length, at), ...withWhatItSets(call, rest) };
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

/** A variable that sets the hook behind it, alone or with others. */
export const changer: Reader = (rest, before) => {
  const [name] = (/\w/.test(before) ? undefined : /^[$_]\w+/.exec(rest)) ?? [];
  if (name === undefined) return undefined;
  const { call, length, hook } = withWhatItSets(name, rest);
  if (length === name.length) return undefined;
  const opens = hook ? { opens: 'hook' as const } : {};
  return { length, ...opens, lost: { what: 'a variable in the text', text: call } };
};

export const hookName: Reader = (rest) => {
  const [text] = /^(?:\|[\w-]*[>)]\[=*|\[=+)/.exec(rest) ?? [];
  if (text === undefined) return undefined;
  const what = text.startsWith('|') ? 'a name in the text' : 'markup';
  return { length: text.length, opens: 'hook', lost: { what, text } };
};

/** Braces fold the lines between them into one; what stands alone on a line aligns those below it. */
export const layout: Reader = (rest, before) => {
  if (rest.startsWith('}')) return { length: 1 };
  const [text] = /^\{=*/.exec(rest) ?? (before === '\n' ? ALIGNING.exec(rest) : undefined) ?? [];
  return text === undefined ? undefined : { length: text.length, lost: { what: 'markup', text } };
};

const ALIGNING = /^(?:==+>|<=+>?|=+><=+|\|=+\|?|=+\|=*)(?=[ \t]*(?:\n|$))/;

export const hookEnd: Reader = (rest) => {
  const [text = ''] = /^\](?:<[\w-]*\||\([\w-]*\|)?/.exec(rest) ?? [];
  if (text.length > 1)
    return { length: text.length, closes: 'named', lost: { what: 'a name in the text', text } };
  return text === '' ? undefined : { length: 1, closes: 'hook' };
};
