import { ATTRIBUTES } from './page.ts';
import { type Link, type Piece, QUOTED, type Reader, unquoted } from './piece.ts';

export const image: Reader = (rest) => {
  const [text] = /^\[[<>]?img\[[^\]]*\](?:\[[^\]]*\]){0,2}\]/i.exec(rest) ?? [];
  return text === undefined ? undefined : { length: text.length, lost: { what: 'a picture', text } };
};

/** A link in brackets; a third bracket before it belongs to something else. */
export const link: Reader = (rest) => {
  const end = rest.startsWith('[[') && rest[2] !== '[' ? rest.indexOf(']]') : -1;
  const whole = rest.slice(0, end + 2);
  if (end < 3 || /\n|\[\[/.test(whole.slice(2))) return undefined;
  const [inside = '', setter] = whole.slice(2, -2).split('][');
  return linkTo(whole, inside, setter !== undefined);
};

/** A link, and what it changes besides where it has a setter. One to another site leads nowhere in a scene. */
export function linkTo(whole: string, inside: string, changes: boolean): Piece {
  const { say, to } = partsOf(inside);
  if (/^(?:https?:|mailto:|www\.)/i.test(to)) {
    return { length: whole.length, text: say, lost: { what: 'a link out of the story', text: whole } };
  }
  return leading(whole, { say, to }, changes);
}

function leading(whole: string, link: Link, changes: boolean): Piece {
  const lost = changes ? { lost: { what: 'a variable change by a link', text: whole } } : {};
  return { length: whole.length, link, ...lost };
}

/** `text->target`, of which the last arrow counts; `target<-text`, of which the first; `text|target`; or both in one. */
export function partsOf(inside: string): { say: string; to: string } {
  const right = inside.lastIndexOf('->');
  if (right >= 0) return { say: inside.slice(0, right).trim(), to: inside.slice(right + 2).trim() };
  const left = inside.indexOf('<-');
  if (left >= 0) return { say: inside.slice(left + 2).trim(), to: inside.slice(0, left).trim() };
  const bar = inside.lastIndexOf('|');
  if (bar >= 0) return { say: inside.slice(0, bar).trim(), to: inside.slice(bar + 1).trim() };
  return { say: inside.trim(), to: inside.trim() };
}

const ELEMENT_LINK = new RegExp(`^<(a|button)(${ATTRIBUTES})>([\\s\\S]*?)</\\1\\s*>`, 'i');
const PASSAGE = new RegExp(`\\sdata-passage=(${QUOTED})`, 'i');

/** An element of the page that leads to a passage. */
export const elementLink: Reader = (rest) => {
  const [whole = '', , attributes = '', say = ''] = ELEMENT_LINK.exec(rest) ?? [];
  const [, to] = PASSAGE.exec(attributes) ?? [];
  if (to === undefined) return undefined;
  return leading(whole, { say, to: unquoted(to) }, /\sdata-setter\s*=/i.test(attributes));
};
