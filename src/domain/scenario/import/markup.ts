import type { Choice, Loss, Passage } from './tale.ts';

/** What the body of a passage comes to. */
type Read = Pick<Passage, 'text' | 'choices' | 'onward'> & { losses: Loss[] };

/** A piece of the body, recognised at one place: how long it is, and what becomes of it. */
type Piece = {
  length: number;
  text?: string;
  link?: { say: string; to: string };
  onward?: string;
  lost?: { what: string; text: string };
};

/** Reads one kind of markup at a place, or nothing. */
type Reader = (rest: string) => Piece | undefined;

/** Reads the body of a passage, of which `first` is the number of the first line. */
export function readMarkup(body: string, first: number, format: string | undefined): Read {
  const readers = readersFor(format);
  const read: Read = { text: '', choices: [], losses: [] };
  let line = first;
  let onward: string | undefined;
  for (let at = 0; at < body.length; ) {
    const piece = OPENING.test(body[at] as string)
      ? pieceAt(body.slice(at, at + LONGEST), readers)
      : undefined;
    const length = piece?.length ?? 1;
    if (!piece) read.text += body[at];
    if (piece?.text) read.text += piece.text;
    if (piece?.lost) read.losses.push({ line, ...piece.lost });
    if (piece?.link) addLink(read, piece.link, line, body, at, length);
    onward ??= piece?.onward;
    line += newlinesIn(body.slice(at, at + length));
    at += length;
  }
  return { ...read, text: tidied(read.text), ...(read.choices.length === 0 && onward ? { onward } : {}) };
}

function pieceAt(rest: string, readers: readonly Reader[]): Piece | undefined {
  for (const reader of readers) {
    const piece = reader(rest);
    if (piece) return piece;
  }
  return undefined;
}

/** No piece of markup is longer; a longer one is text. */
const LONGEST = 2_000;

/** What markup can begin with. */
const OPENING = /[[\]<(/$|]/;

/** A link on a line of prose stays there as text; one that stands alone is a reply and nothing else. */
function addLink(
  read: Read,
  { say, to }: { say: string; to: string },
  line: number,
  body: string,
  at: number,
  length: number,
): void {
  const choice: Choice = { line, say, to, once: false };
  read.choices.push(choice);
  const before = body.slice(body.lastIndexOf('\n', at - 1) + 1, at);
  const end = body.indexOf('\n', at + length);
  const after = body.slice(at + length, end < 0 ? undefined : end);
  const around = `${before} ${after}`.replace(/\[\[.*?\]\]|<<.*?>>|<[^>]*>|\([a-z-]+:[^)]*\)/g, ' ');
  if (/\p{L}/u.test(around)) read.text += say;
}

function newlinesIn(text: string): number {
  return text.split('\n').length - 1;
}

/** Paragraphs of one line each. */
function tidied(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

function readersFor(format = ''): Reader[] {
  const name = format.toLowerCase();
  const sugar = name === '' || name === 'sugarcube';
  const harlowe = name === '' || name === 'harlowe';
  return [
    comment,
    image,
    link,
    ...(sugar ? [sugarLink, sugarMacro] : []),
    ...(harlowe ? [harloweLink, harloweMacro, hookName, hookEnd] : []),
    element,
    variable,
  ];
}

const COMMENTS = [
  ['<!--', '-->'],
  ['/*', '*/'],
  ['/%', '%/'],
] as const;

const comment: Reader = (rest) => {
  const [open = '', close = ''] = COMMENTS.find(([begins]) => rest.startsWith(begins)) ?? [];
  const end = open === '' ? -1 : rest.indexOf(close, open.length);
  if (end < 0) return undefined;
  const length = end + close.length;
  return { length, lost: { what: 'a comment', text: rest.slice(0, length) } };
};

const image: Reader = (rest) => {
  const [text] = /^\[[<>]?img\[[^\]]*\](?:\[[^\]]*\]){0,2}\]/i.exec(rest) ?? [];
  return text === undefined ? undefined : { length: text.length, lost: { what: 'a picture', text } };
};

const link: Reader = (rest) => {
  const end = rest.startsWith('[[') ? rest.indexOf(']]') : -1;
  const whole = rest.slice(0, end + 2);
  if (end < 3 || /\n|\[\[/.test(whole.slice(2))) return undefined;
  const [inside = '', setter] = whole.slice(2, -2).split('][');
  return linkTo(whole, inside, setter !== undefined);
};

/** A link, and what it changes besides where it has a setter. */
function linkTo(whole: string, inside: string, changes: boolean): Piece {
  const lost = changes ? { lost: { what: 'a variable change by a link', text: whole } } : {};
  return { length: whole.length, link: partsOf(inside), ...lost };
}

/** `text->target`, of which the last arrow counts; `target<-text`, of which the first; `text|target`; or both in one. */
function partsOf(inside: string): { say: string; to: string } {
  const right = inside.lastIndexOf('->');
  if (right >= 0) return { say: inside.slice(0, right).trim(), to: inside.slice(right + 2).trim() };
  const left = inside.indexOf('<-');
  if (left >= 0) return { say: inside.slice(left + 2).trim(), to: inside.slice(0, left).trim() };
  const bar = inside.lastIndexOf('|');
  if (bar >= 0) return { say: inside.slice(0, bar).trim(), to: inside.slice(bar + 1).trim() };
  return { say: inside.trim(), to: inside.trim() };
}

const QUOTED = `"([^"\\n]*)"|'([^'\\n]*)'`;

const SUGAR_LINK = new RegExp(`^<<(?:link|button|click)\\s+(?:${QUOTED})\\s+(?:${QUOTED})\\s*>>`);
const SUGAR_WRAPPED = /^<<(?:link|button|click)\s+\[\[([^\]\n]+)\](?:\[([^\n]*?)\])?\]\s*>>/;
const SUGAR_GOTO = new RegExp(`^<<goto\\s+(?:${QUOTED}|\\[\\[([^\\]\\n]+)\\]\\])\\s*>>`);

/** A link by a macro: what it does besides, between its tags, is read as any other markup. */
const sugarLink: Reader = (rest) => {
  const quoted = SUGAR_LINK.exec(rest);
  if (quoted) {
    const [whole, say1, say2, to1, to2] = quoted;
    return { length: whole.length, link: { say: say1 ?? say2 ?? '', to: to1 ?? to2 ?? '' } };
  }
  const wrapped = SUGAR_WRAPPED.exec(rest);
  if (wrapped) {
    const [whole, inside = '', setter] = wrapped;
    return linkTo(whole, inside, setter !== undefined);
  }
  const [whole, to1, to2, inside] = SUGAR_GOTO.exec(rest) ?? [];
  if (whole === undefined) return undefined;
  const onward = inside === undefined ? (to1 ?? to2) : partsOf(inside).to;
  return { length: whole.length, lost: { what: 'a jump', text: whole }, ...(onward ? { onward } : {}) };
};

const KINDS: [RegExp, string][] = [
  [/^(?:if|elseif|else-if|else|unless|switch|case|default|cond|either)$/, 'a condition'],
  [/^(?:set|put|move|unset|capture|remember|forget)$/, 'a variable change'],
  [/^(?:print|display|include|=|-)$/, 'something printed'],
];

function macroCalled(name: string): string {
  return KINDS.find(([names]) => names.test(name.toLowerCase()))?.[1] ?? 'a macro';
}

/** Behind the `>>` that closes a macro: one in quotation marks closes nothing, unless there is no other. */
function endOfMacro(rest: string): number {
  const [quoted] = /^<<(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[^"'>]|>(?!>))*>>/.exec(rest) ?? [];
  return quoted?.length ?? rest.indexOf('>>') + 2;
}

const sugarMacro: Reader = (rest) => {
  const script = /^<<script>>[\s\S]*?<<\/script>>/i.exec(rest);
  if (script) return { length: script[0].length, lost: { what: 'a script', text: script[0] } };
  const [, close, name] = /^<<(\/?)([\w=-]+)/.exec(rest) ?? [];
  const end = name !== undefined && rest.includes('>>') ? endOfMacro(rest) : -1;
  if (name === undefined || end < 0) return undefined;
  return close
    ? { length: end }
    : { length: end, lost: { what: macroCalled(name), text: rest.slice(0, end) } };
};

/** `(name: …)` with the brackets inside balanced, and the opening of the hook behind it. */
function harloweCall(
  rest: string,
): { name: string; call: string; inside: string; length: number } | undefined {
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
      const hook = /^[ \t]*\[(?!\[(?!\[))/.exec(rest.slice(at + 1))?.[0] ?? '';
      return { name, call, inside: rest.slice(opening.length, at), length: call.length + hook.length };
    }
  }
  return undefined;
}

const HARLOWE_LINK = new RegExp(`^\\s*(?:${QUOTED})\\s*(?:,\\s*(?:${QUOTED})\\s*)?$`);

const harloweLink: Reader = (rest) => {
  const called = harloweCall(rest);
  if (!called) return undefined;
  const { name, call, inside, length } = called;
  const plain = name.toLowerCase().replace(/[-_]/g, '');
  const [, say1, say2, to1, to2] = HARLOWE_LINK.exec(inside) ?? [];
  const say = say1 ?? say2;
  if (say === undefined) return undefined;
  if (plain === 'linkgoto') return { length, link: { say, to: to1 ?? to2 ?? say } };
  return plain === 'goto' ? { length, onward: say, lost: { what: 'a jump', text: call } } : undefined;
};

const harloweMacro: Reader = (rest) => {
  const called = harloweCall(rest);
  return called && { length: called.length, lost: { what: macroCalled(called.name), text: called.call } };
};

const hookName: Reader = (rest) => {
  const [text] = /^\|[\w-]+>\[/.exec(rest) ?? [];
  return text === undefined ? undefined : { length: text.length, lost: { what: 'a name in the text', text } };
};

/** The end of a hook; a bracket of prose goes with it. */
const hookEnd: Reader = (rest) => (rest.startsWith(']') ? { length: 1 } : undefined);

const element: Reader = (rest) => {
  if (!rest.includes('>')) return undefined;
  const [block] = /^<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/i.exec(rest) ?? [];
  if (block !== undefined) return { length: block.length, lost: { what: 'code of the page', text: block } };
  const [text, close, name = ''] = /^<(\/?)([a-z][\w-]*)(?:"[^"]*"|'[^']*'|[^"'<>])*>/i.exec(rest) ?? [];
  if (text === undefined) return undefined;
  if (name.toLowerCase() === 'br') return { length: text.length, text: '\n' };
  return close ? { length: text.length } : { length: text.length, lost: { what: 'markup', text } };
};

/** The name of a variable stays in the text, where the author replaces it. */
const variable: Reader = (rest) => {
  const [text] = /^\$[A-Za-z_]\w*(?:[.[][\w.'"\]]*\w\]?)?/.exec(rest) ?? [];
  return text === undefined
    ? undefined
    : { length: text.length, text, lost: { what: 'a variable in the text', text } };
};
