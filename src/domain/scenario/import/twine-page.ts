import { type PagePiece, piecesOf, plain } from './page-pieces.ts';
import type { Loss, Tale } from './tale.ts';
import { besides, linesOf, type Source, taleOf } from './twee.ts';

type Tag = Extract<PagePiece, { kind: 'tag' }>;

/** A story of a page, with its passages, by their numbers where they have one, and what is not a passage. */
type Story = {
  line: number;
  about: Tag['attributes'];
  sources: Source[];
  names: Map<string, string>;
  losses: Loss[][];
};

/**
 * Reads the page that Twine 2 has published, or its archive: passages stand in it as text, and of several stories the
 * first is read. What stands around the stories is the player, and no part of them.
 */
export function readTwinePage(page: string): Tale {
  const stories = storiesIn(page.replace(/\r\n?/g, '\n'));
  const story = stories.find(({ sources }) => sources.length > 0);
  if (!story) return { title: undefined, start: undefined, passages: [], losses: [] };
  const { line: titleLine, about, sources, names, losses } = story;
  const others = stories
    .filter((other) => other !== story)
    .map(({ line, about: own, sources: { length } }) => ({
      line,
      what: `another story, with ${length} ${length === 1 ? 'passage' : 'passages'}`,
      text: own.get('name') ?? '',
    }));
  const start = names.get(about.get('startnode') ?? '');
  const told = { title: about.get('name')?.trim(), titleLine, format: about.get('format'), start };
  return taleOf(sources, told, [...losses.flat(), ...others]);
}

function storiesIn(page: string): Story[] {
  const stories: Story[] = [];
  let isOpen = false;
  for (const piece of piecesOf(page)) {
    if (piece.kind === 'end') isOpen &&= piece.name !== 'tw-storydata';
    else if (piece.kind === 'tag' && piece.name === 'tw-storydata') {
      stories.push(storyOf(piece));
      isOpen = true;
    } else if (piece.kind === 'tag' && piece.name === 'tw-passagedata') {
      if (stories.length === 0) stories.push(storyOf({ ...piece, attributes: new Map() }));
      addPassage(stories.at(-1) as Story, piece);
    } else if (isOpen) stories.at(-1)?.losses.push(lossesIn(piece));
  }
  return stories;
}

function storyOf({ line, attributes }: Tag): Story {
  const losses = besides(['name', 'startnode', 'format'], filled(attributes), line, 'data of the story');
  return { line, about: attributes, sources: [], names: new Map(), losses: [losses] };
}

function addPassage({ sources, names, losses }: Story, { line, attributes, held }: Tag): void {
  const name = (attributes.get('name') ?? '').trim();
  const tags = (attributes.get('tags') ?? '').split(/\s+/).filter(Boolean);
  sources.push({ name, tags, line, first: held?.line ?? line, body: plain(held?.text ?? '') });
  const pid = attributes.get('pid');
  if (pid !== undefined && !names.has(pid)) names.set(pid, name);
  losses.push(besides(['pid', 'name', 'tags'], filled(attributes), line, 'data of a passage'));
  if (!held?.ends) losses.push([{ line, what: 'a passage that is broken off', text: name }]);
}

function filled(attributes: Tag['attributes']): [string, string][] {
  return [...attributes].filter(([, value]) => value !== '');
}

/** What stands in a story and is no passage. */
function lossesIn(piece: Exclude<PagePiece, { kind: 'end' }>): Loss[] {
  const { line, text } = piece;
  if (piece.kind !== 'tag') {
    const what = piece.kind === 'comment' ? 'a comment' : 'text between the passages';
    return linesOf(text, line, what);
  }
  const { name, attributes, held } = piece;
  if (name === 'tw-tag') {
    return [{ line, what: 'the colour of a tag', text: [...attributes.values()].join(': ') }];
  }
  if (!held) return [{ line, what: 'markup between the passages', text }];
  const own = held.text.trim();
  return own === '' ? [] : [{ line, what: `a ${name} of the page`, text: own }];
}
