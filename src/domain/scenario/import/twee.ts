import { readMarkup } from './markup/read-markup.ts';
import type { Loss, Tale } from './tale.ts';

/** One passage as it stands in a file: its body begins on the line after its header. */
export type Source = { name: string; tags: string[]; line: number; body: string };

const SPECIAL = new Map(
  Object.entries({
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
  }),
);

/** Reads a story in the Twee 3 notation. Every story reads; what a scene has no counterpart for is among the losses. */
export function readTwee(text: string): Tale {
  const { above, sources } = sourcesIn(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const { losses, ...meta } = metadataIn(sources);
  const title = sources.find(({ name }) => name === 'StoryTitle')?.body.trim();
  const told = [...linesOf(above, 1, 'text above the first passage'), ...losses];
  return taleOf(sources, { start: 'Start', title, ...meta }, told);
}

/** What a story says of itself. */
export type About = { title?: string | undefined; start?: string | undefined; format?: string | undefined };

/** A story of these passages, with what has been lost before they were read. */
export function taleOf(sources: readonly Source[], { title, start, format }: About, before: Loss[]): Tale {
  const losses = [before];
  const passages = sources.flatMap(({ name, tags, line, body }) => {
    if (name === 'StoryTitle' || name === 'StoryData') return [];
    const special = tags.map((tag) => SPECIAL_TAGS.get(tag)).find(Boolean) ?? SPECIAL.get(name);
    if (special) {
      losses.push(linesOf(body, line + 1, `${special} ("${name}")`));
      return [];
    }
    const { losses: lost, ...read } = readMarkup(body, line + 1, format);
    losses.push(
      tags.map((tag) => ({ line, what: 'a tag', text: tag })),
      lost,
    );
    return [{ name, line, ...read }];
  });
  return { title: title || undefined, start, passages, losses: losses.flat() };
}

function sourcesIn(text: string): { above: string; sources: Source[] } {
  const [above = '', ...parts] = text.split(/^::(?!:)/m);
  let line = 1 + above.split('\n').length - 1;
  const sources = parts.map((part) => {
    const [header = '', ...lines] = part.split('\n');
    const source = { ...headerOf(header), line, body: lines.join('\n') };
    line += part.split('\n').length - 1;
    return source;
  });
  return { above, sources };
}

/** `Name [tags] {metadata}`; what is special in a name stands behind a backslash. A broken header is a name. */
function headerOf(header: string): Pick<Source, 'name' | 'tags'> {
  const [, name = header, tags = ''] =
    /^((?:\\.|[^\\[\]{}])*)(?:\[((?:\\.|[^\\\]])*)\])?\s*(?:\{.*\})?\s*$/.exec(header) ?? [];
  return { name: unescaped(name.trim()), tags: tags.split(/\s+/).filter(Boolean).map(unescaped) };
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, '$1');
}

/** The start and the story format, which `StoryData` tells as JSON. */
function metadataIn(sources: readonly Source[]): { start?: string; format?: string; losses: Loss[] } {
  const data = sources.find(({ name }) => name === 'StoryData');
  if (!data) return { losses: [] };
  try {
    const { start, format } = JSON.parse(data.body) as { start?: unknown; format?: unknown };
    return {
      ...(typeof start === 'string' ? { start } : {}),
      ...(typeof format === 'string' ? { format } : {}),
      losses: [],
    };
  } catch {
    return { losses: linesOf(data.body, data.line + 1, 'story data that is not JSON') };
  }
}

/** Every line that is not blank, as a loss. */
function linesOf(text: string, first: number, what: string): Loss[] {
  return text
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [{ line: first + index, what, text: line.trim() }]));
}
