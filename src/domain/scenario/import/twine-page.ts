import { signOf } from './markup/signs.ts';
import type { Tale } from './tale.ts';
import { type Source, taleOf } from './twee.ts';

const PASSAGE = /<tw-passagedata\b([^>]*\bpid=[^>]*)>([\s\S]*?)<\/tw-passagedata>/gi;
const CODE = /<(script|style)\b[^>]*\btype="text\/twine-[^>]*>([\s\S]*?)<\/\1>/gi;

/** Reads the page that Twine 2 has published, or its archive: passages stand in it as text. Lines are those of the page. */
export function readTwinePage(page: string): Tale {
  const text = page.replace(/\r\n?/g, '\n');
  const [story = ''] = /<tw-storydata\b[^>]*\bname=[^>]*>/i.exec(text) ?? [];
  const lineAt = linesFrom(text);
  const found = [...text.matchAll(PASSAGE)];
  const sources = found.map(({ 1: head = '', 2: body = '', index }): Source => {
    const tags = (attribute(head, 'tags') ?? '').split(/\s+/).filter(Boolean);
    return { name: attribute(head, 'name') ?? '', tags, line: lineAt(index) - 1, body: plain(body) };
  });
  const first = found.find(([, head = '']) => attribute(head, 'pid') === attribute(story, 'startnode'));
  const code = [...text.matchAll(CODE)].flatMap(({ 1: kind, 2: own = '', index }) =>
    own.trim() === '' ? [] : [{ line: lineAt(index), what: `a ${kind} of the page`, text: own.trim() }],
  );
  const about = {
    title: attribute(story, 'name'),
    format: attribute(story, 'format'),
    start: first && attribute(first[1] ?? '', 'name'),
  };
  return taleOf(sources, about, code);
}

/** The line of a place in a text, asked from the top downwards or from the top again. */
function linesFrom(text: string): (place: number) => number {
  let line = 1;
  let at = 0;
  return (place) => {
    if (place < at) [line, at] = [1, 0];
    for (let end = text.indexOf('\n', at); end >= 0 && end < place; end = text.indexOf('\n', at)) {
      line++;
      at = end + 1;
    }
    return line;
  };
}

function attribute(head: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`, 'i').exec(head)?.[1];
  return value === undefined ? undefined : plain(value);
}

function plain(text: string): string {
  return text.replace(/&(#?\w{1,8});/g, (whole, name: string) => signOf(name) ?? whole);
}
