import type { Loss, Passage } from '../tale.ts';
import { insert, modifier, variablesAbove } from './chapbook.ts';
import { changer, harloweLink, harloweMacro, hookEnd, hookName, layout } from './harlowe.ts';
import { elementLink, image, link } from './links.ts';
import { escaped, markdownLink } from './markdown.ts';
import { comment, element, template } from './page.ts';
import { type Link, NEAR, type Piece, type Reader } from './piece.ts';
import {
  emphasisOf,
  entity,
  joint,
  lineMarkOf,
  reference,
  temporary,
  variable,
  verbatimBetween,
} from './signs.ts';
import {
  dollar,
  quotation,
  row,
  styled,
  sugarJump,
  sugarLink,
  sugarLinkEnd,
  sugarMacro,
} from './sugarcube.ts';

/** What the body of a passage comes to. */
type Read = Pick<Passage, 'text' | 'choices' | 'onward'> & { losses: Loss[] };

/** A stretch that has begun: a hook, a bracket of the text, or the block of a link, with where its words begin. */
type Block = { kind: 'hook' | 'bracket' | 'link'; begins: number; at: number; line: number; link: Link };

/** Reads the body of a passage, of which `first` is the number of the first line. */
export function readMarkup(body: string, first: number, format = ''): Read {
  const name = format.toLowerCase();
  const above = name === '' || name === 'chapbook' ? variablesAbove(body) : '';
  const losses = above
    .split('\n')
    .slice(0, -2)
    .flatMap((line, index) =>
      line.trim() === '' ? [] : [{ line: first + index, what: 'a variable change', text: line.trim() }],
    );
  const rest = body.slice(above.length);
  const read = new MarkupReader(rest, first + newlinesIn(above), name).read();
  return { ...read, losses: [...losses, ...read.losses] };
}

class MarkupReader {
  private readonly body: string;
  private readonly name: string;
  private readonly readers: readonly Reader[];
  private readonly found: Read = { text: '', choices: [], losses: [] };
  private readonly blocks: Block[] = [];
  /** Marks that belong to one before them, by their place. */
  private readonly foretold = new Map<number, Piece>();
  /** Beginnings that have no end in this body. */
  private readonly endless = new Set<string>();
  private line: number;
  private onward: string | undefined;

  constructor(body: string, line: number, name: string) {
    this.body = body;
    this.line = line;
    this.name = name;
    this.readers = readersFor(name);
  }

  read(): Read {
    const { body, found } = this;
    for (let at = 0; at < body.length; ) {
      const piece = this.pieceAt(at);
      if (piece) this.take(piece, at);
      else this.keep(body[at] as string, at);
      const length = piece?.length ?? 1;
      this.line += newlinesIn(body.slice(at, at + length));
      at += length;
    }
    while (this.blocks.length > 0) this.close(body.length);
    const { onward } = this;
    return {
      ...found,
      text: tidied(found.text),
      ...(found.choices.length === 0 && onward ? { onward } : {}),
    };
  }

  private pieceAt(at: number): Piece | undefined {
    const { body } = this;
    const foretold = this.foretold.get(at);
    if (foretold) return foretold;
    if (!OPENING.test(body[at] as string)) return undefined;
    const before = beginsLine(body, at) ? '\n' : (body[at - 1] as string);
    const near = body.slice(at, at + NEAR);
    if (this.holdsCode(near, at)) return this.firstOf(body.slice(at), before);
    const piece = this.firstOf(near, before);
    const begins = LONG.exec(near)?.[0];
    if (piece || begins === undefined || this.endless.has(begins) || near.length < NEAR) return piece;
    const long = this.firstOf(body.slice(at), before);
    if (!long) this.endless.add(begins);
    return long;
  }

  /** Whether code begins here that has its end somewhere in this body. */
  private holdsCode(near: string, at: number): boolean {
    const [begins, name = ''] = CODE.exec(near) ?? [];
    if (begins === undefined || this.endless.has(begins)) return false;
    const ends = new RegExp(`<(?:/|</|<end)${name}\\s*>`, 'i').test(this.body.slice(at + begins.length));
    if (!ends) this.endless.add(begins);
    return ends;
  }

  private firstOf(rest: string, before: string): Piece | undefined {
    for (const reader of this.readers) {
      const piece = reader(rest, before);
      if (piece) return piece;
    }
    return undefined;
  }

  private keep(sign: string, at: number): void {
    if (sign === '[') this.open('bracket', at);
    this.found.text += sign;
  }

  private take({ length, text, link, opens, closes, jump, later = [], lost }: Piece, at: number): void {
    const { found, line } = this;
    if (text) found.text += text;
    if (lost) found.losses.push({ line, ...lost });
    for (const { at: behind, ...mark } of later) this.foretold.set(at + behind, mark);
    if (jump !== undefined) this.jump(jump);
    if (closes === 'link') this.closeTo('link', at, at + length);
    else if (closes) this.closeBracket(at, closes === 'named');
    if (opens) this.open(opens, at, link);
    else if (link) this.choice({ kind: 'link', begins: found.text.length, at, line, link }, at + length);
  }

  private jump(to: string): void {
    const block = this.blocks.findLast(({ kind }) => kind === 'link');
    if (block) block.link.to ??= to;
    else this.onward ??= to;
  }

  private open(kind: Block['kind'], at: number, link: Link = { say: '' }): void {
    this.blocks.push({ kind, begins: this.found.text.length, at, line: this.line, link: { ...link } });
  }

  /** A bracket closes what was opened by one; where that was the text, both belong to the text, if they name no hook. */
  private closeBracket(at: number, named: boolean): void {
    const { found, blocks } = this;
    const block = blocks.at(-1);
    if (block && block.kind !== 'bracket') {
      this.close(at + 1);
      return;
    }
    blocks.pop();
    if (named && block) found.text = found.text.slice(0, block.begins) + found.text.slice(block.begins + 1);
    else found.text += ']';
  }

  private closeTo(kind: Block['kind'], at: number, behind: number): void {
    if (!this.blocks.some((block) => block.kind === kind)) return;
    while (this.blocks.at(-1)?.kind !== kind) this.close(at);
    this.close(behind);
  }

  private close(behind: number): void {
    const block = this.blocks.pop();
    if (block?.kind === 'link') this.choice(block, behind);
  }

  /** A link on a line of prose stays there as text; one that stands alone is a reply and nothing else. */
  private choice(block: Block, behind: number): void {
    const { found, body } = this;
    const { begins, at, line, link } = block;
    const say = this.words(link.say, line);
    const inside = found.text.slice(begins);
    found.text = found.text.slice(0, begins);
    const { to } = link;
    if (to === undefined) {
      const text = body.slice(at, endOfLine(body, at));
      found.losses.push({ line, what: 'a link that stays on its passage', text });
      found.text += `${say} ${inside}`;
      return;
    }
    found.choices.push({ line, say, hears: tidied(inside), to, once: false });
    if (isInProse(body, at, behind)) found.text += say;
  }

  /** The words of a link, which may have markup of their own. */
  private words(say: string, line: number): string {
    const { text, losses, choices } = new MarkupReader(say, line, this.name).read();
    if (choices.length > 0) return say;
    for (const loss of losses) this.found.losses.push(loss);
    return text;
  }
}

/** What is made to hold much is sought beyond what is near. */
const LONG = /^(?:<<|<%|<!--|\/[*%]|\(|<s|<nowiki>|\[n|\[j|\[c|\{\{\{|"""|~{3,}|`+)/i;
const CODE = /^<<?(script|silently|silent|widget|style)\b/i;

/** What markup can begin with. */
const OPENING = /[[\]<(/$|&'"`_*~^=!?#>\\@{}]/;

/** So much of a line tells whether a link in it stands among words. */
const AROUND = 300;

function isInProse(body: string, at: number, behind: number): boolean {
  const before = body.slice(Math.max(0, at - AROUND), at);
  const after = body.slice(behind, behind + AROUND);
  const around = `${before.slice(before.lastIndexOf('\n') + 1)} ${after.slice(0, endOfLine(after, 0))}`;
  return /\p{L}/u.test(around.replace(/\[\[.*?\]\]|<<.*?>>|<[^>]*>|\([a-z-]+:[^)]*\)|\{[^}]*\}/g, ' '));
}

/** Whether nothing but blanks stands before a place on its line. */
function beginsLine(body: string, at: number): boolean {
  let before = at - 1;
  while (body[before] === ' ' || body[before] === '\t') before--;
  return before < 0 || body[before] === '\n';
}

function endOfLine(body: string, at: number): number {
  const end = body.indexOf('\n', at);
  return end < 0 ? body.length : end;
}

function newlinesIn(text: string): number {
  return text.split('\n').length - 1;
}

/** Paragraphs of one line each; what is left of a list without words goes. */
function tidied(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => !/^(?:[-*+>•|]+|[[\]]+|[.,;:]|\d+\.)?$/.test(line))
    .join('\n');
}

const MARKS: Record<string, string[]> = {
  sugarcube: ["''", '//', '__', '==', '~~', '^^'],
  harlowe: ["''", '//', '**', '~~', '^^', '*'],
  chapbook: ['**', '__', '~~', '*', '_'],
  snowman: ['**', '__', '*', '_'],
};
const ANY_MARKS = ["''", '//', '**', '__', '~~', '^^', '*', '_'];

const VERBATIM: Record<string, RegExp> = {
  sugarcube: /^(?:\{\{\{|"""|<nowiki>)/,
  harlowe: /^`+/,
  '': /^(?:\{\{\{|"""|<nowiki>|`+)/,
};
const VERBATIM_IN_MARKDOWN = /^(?:(`{3,}|~{3,})[^`\n]*\n|`+)/;

/** The readers of a story format; of those for both SugarCube and Harlowe, where it is not told. */
function readersFor(name: string): Reader[] {
  const sugar = name === '' || name === 'sugarcube';
  const harlowe = name === '' || name === 'harlowe';
  const markdown = !sugar && !harlowe;
  return [
    verbatimBetween(VERBATIM[name] ?? VERBATIM_IN_MARKDOWN),
    ...(markdown ? [escaped] : []),
    comment,
    joint,
    ...(name === 'chapbook' ? [modifier, insert] : []),
    ...(markdown ? [markdownLink] : []),
    image,
    link,
    ...(sugar ? [quotation, row, sugarLink, sugarLinkEnd, sugarJump, sugarMacro, styled, dollar] : []),
    ...(harlowe ? [harloweLink, harloweMacro, hookName, hookEnd] : []),
    ...(name === 'harlowe' ? [changer, layout] : []),
    template,
    elementLink,
    element,
    entity,
    lineMarkOf(name === 'sugarcube' ? /^(?:!{1,6}|[#*]+[ \t]*)/ : /^#{1,6}(?=[ \w])/),
    emphasisOf(MARKS[name] ?? ANY_MARKS),
    variable,
    ...(markdown ? [] : [temporary, reference]),
  ];
}
