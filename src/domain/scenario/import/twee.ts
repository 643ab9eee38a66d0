import { readMarkup } from './markup/read-markup.ts';
import type { Loss, Tale } from './tale.ts';

/** One passage as it stands in a file: the line of its header, and the first of its body. */
export type Source = { name: string; tags: string[]; line: number; first: number; body: string };

const SPECIAL = new Map(
  Object.entries({
    StoryTitle: 'a title',
    StoryDisplayTitle: 'a title',
    StoryData: 'data of the story',
    StoryIncludes: 'other files of the story',
    StoryInit: 'code that runs first',
    StoryCaption: 'text beside the story',
    StoryMenu: 'a menu beside the story',
    StoryBanner: 'text beside the story',
    StorySubtitle: 'text beside the story',
    StoryAuthor: 'text beside the story',
    StoryInterface: 'the page around the story',
    StorySettings: 'settings',
    StoryShare: 'a menu beside the story',
    PassageReady: 'code that runs in every passage',
    PassageDone: 'code that runs in every passage',
    PassageHeader: 'text above every passage',
    PassageFooter: 'text below every passage',
  }),
);

const SPECIAL_TAGS = new Map(
  Object.entries({
    script: 'a script',
    stylesheet: 'a style sheet',
    widget: 'macros of its own',
    startup: 'code that runs first',
    header: 'text above every passage',
    footer: 'text below every passage',
    'debug-startup': 'code that runs first',
    'debug-header': 'text above every passage',
    'debug-footer': 'text below every passage',
    init: 'code that runs first',
    annotation: 'a note',
    'Twine.private': 'a note',
    'Twine.image': 'a picture',
    'Twine.audio': 'a sound',
    'Twine.video': 'a film',
    'Twine.vtt': 'the words of a film',
  }),
);

/** What a tool keeps with a story or a passage for itself: it says nothing to a reader, and no report tells it. */
const TOOLS_OWN: ReadonlySet<string> = new Set([
  'ifid',
  'format-version',
  'creator',
  'creator-version',
  'options',
  'zoom',
  'position',
  'size',
]);

/** Reads a story in the Twee 3 notation. Every story reads; what a scene has no counterpart for is among the losses. */
export function readTwee(text: string): Tale {
  const { above, sources, losses } = sourcesIn(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const title = sources.find(({ name }) => name === 'StoryTitle');
  const data = sources.find(({ name }) => name === 'StoryData');
  const { losses: ofData, ...meta } = metadataIn(data, new Set(sources.map(({ name }) => name)));
  const told = [...linesOf(above, 1, 'text above the first passage'), ...losses, ...ofData];
  const passages = sources.filter((source) => source !== title && source !== data);
  return taleOf(
    passages,
    { start: 'Start', title: title?.body.trim(), titleLine: title?.first, ...meta },
    told,
  );
}

/** What a story says of itself. */
export type About = Pick<Tale, 'titleLine'> &
  Partial<Pick<Tale, 'title' | 'start'>> & { format?: string | undefined };

/** A story of these passages, with what has been lost before they were read. */
export function taleOf(
  sources: readonly Source[],
  { title, titleLine, start, format }: About,
  before: Loss[],
): Tale {
  const losses = [before];
  const passages = sources.flatMap(({ name, tags, line, first, body }) => {
    const special = tags.map((tag) => SPECIAL_TAGS.get(tag)).find(Boolean) ?? SPECIAL.get(name);
    const ownTags = tags.filter((tag) => !SPECIAL_TAGS.has(tag));
    losses.push(ownTags.map((tag) => ({ line, what: 'a tag', text: tag })));
    if (special) {
      losses.push(linesOf(body, first, `${special} ("${name}")`));
      return [];
    }
    const { losses: lost, ...read } = readMarkup(body, first, format);
    losses.push(lost);
    return [{ name, line, ...read }];
  });
  return { title: title || undefined, titleLine, start, passages, losses: losses.flat() };
}

function sourcesIn(text: string): { above: string; sources: Source[]; losses: Loss[] } {
  const [above = '', ...parts] = text.split(/^::(?!:)/m);
  const losses: Loss[][] = [];
  let line = above.split('\n').length;
  const sources = parts.map((part) => {
    const [header = '', ...lines] = part.split('\n');
    const { metadata, ...own } = headerOf(header);
    losses.push(besidesIn(metadata, line, 'data of a passage'));
    const source = { ...own, line, first: line + 1, body: lines.join('\n') };
    line += lines.length;
    return source;
  });
  return { above, sources, losses: losses.flat() };
}

/** `Name [tags] {metadata}`; what is special in a name stands behind a backslash. A broken header is a name. */
function headerOf(header: string): Pick<Source, 'name' | 'tags'> & { metadata: string } {
  const [name = ''] = /^(?:\\.|[^\\[\]{}])*/.exec(header) ?? [];
  const behind = header.slice(name.length);
  const [block = '', tags = ''] = /^\[((?:\\.|[^\\\]])*)\]/.exec(behind) ?? [];
  const metadata = behind.slice(block.length).trim();
  if (metadata !== '' && !/^\{.*\}$/.test(metadata))
    return { name: unescaped(header.trim()), tags: [], metadata: '' };
  return { name: unescaped(name.trim()), tags: tags.split(/\s+/).filter(Boolean).map(unescaped), metadata };
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, '$1');
}

/** The start, where there is such a passage, and the story format: `StoryData` tells them as JSON. */
function metadataIn(
  data: Source | undefined,
  names: ReadonlySet<string>,
): { start?: string; format?: string; losses: Loss[] } {
  if (!data) return { losses: [] };
  const { start, format } = (objectIn(data.body) ?? {}) as { start?: unknown; format?: unknown };
  const own = {
    ...(typeof start === 'string' && names.has(start) ? { start } : {}),
    ...(typeof format === 'string' ? { format } : {}),
  };
  return { ...own, losses: besidesIn(data.body, data.first, 'data of the story', Object.keys(own)) };
}

/** What data in JSON say besides what is known or is the tool's; all of it where it is no such data. */
function besidesIn(json: string, line: number, what: string, known: readonly string[] = []): Loss[] {
  if (json.trim() === '') return [];
  const data = objectIn(json);
  if (!data) return linesOf(json, line, `${what} that are not JSON`);
  const written = Object.entries(data).map(([key, value]) => [key, JSON.stringify(value)] as const);
  return besides(known, written, line, what);
}

/** Of data of a story or a passage, what is neither known nor the tool's. */
export function besides(
  known: readonly string[],
  data: Iterable<readonly [key: string, value: string]>,
  line: number,
  what: string,
): Loss[] {
  return [...data]
    .filter(([key]) => !known.includes(key) && !TOOLS_OWN.has(key))
    .map(([key, value]) => ({ line, what, text: `${key}: ${value}` }));
}

function objectIn(json: string): object | undefined {
  try {
    const data: unknown = JSON.parse(json);
    return typeof data === 'object' && data !== null ? data : undefined;
  } catch {
    return undefined;
  }
}

/** Every line that is not blank, as a loss. */
export function linesOf(text: string, first: number, what: string): Loss[] {
  return text
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [{ line: first + index, what, text: line.trim() }]));
}
