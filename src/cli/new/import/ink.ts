import { Compiler, CompilerOptions } from 'inkjs/compiler/Compiler';
import { Story } from 'inkjs/engine/Story';
import type { Loss, Tale } from '#domain/scenario/import/tale.ts';
import { lossesIn, type Sources } from './ink-losses.ts';
import { passagesOf } from './ink-walk.ts';

/** A tale, or what is wrong with the source, a line for each. */
export type Read = { tale: Tale } | { wrong: string[] };

/** The text of a file that a story includes, by the name it is included under; nothing where there is none. */
type Included = (name: string) => string | undefined;

/** Reads an ink source by ink's own compiler, so that weave, labels and loose ends are what ink makes of them. */
export function readInkSource(source: string, included: Included = () => undefined): Read {
  const sources: Sources = new Map([[undefined, source]]);
  const missing: string[] = [];
  const load = (name: string): string => {
    const text = included(name);
    if (text === undefined) missing.push(name);
    else sources.set(name, text);
    return text ?? '';
  };
  const errors: string[] = [];
  const onError = (message: string, type: number): void => {
    if (type === ERROR) errors.push(message);
  };
  const files = { ResolveInkFilename: (name: string) => name, LoadInkFileContents: load };
  const compiler = new Compiler(source, new CompilerOptions(null, [], false, onError, files));
  const compiled = attempt(() => compiler.Compile() as Story | null);
  if (missing.length > 0) return { wrong: missing.map(notThere) };
  if (errors.length > 0) return { wrong: errors.map(inWords) };
  if ('thrown' in compiled) return { wrong: [inWords(compiled.thrown)] };
  if (!compiled.value)
    return { wrong: ['ink cannot compile the story. Open it in Inky, and mend what Inky says.'] };
  return told(compiled.value, sources);
}

function notThere(name: string): string {
  return `The story includes "${name}", which cannot be read. Put that file beside the story, and import again.`;
}

/** Reads a story that ink has compiled, which no longer knows the lines of its source. */
export function readInkJson(text: string): Read {
  const made = attempt(() => new Story(text.replace(/^\uFEFF/, '')));
  if ('thrown' in made) {
    return {
      wrong: [`This is not a compiled ink story: ${lowered(made.thrown)}. Import its .ink source instead.`],
    };
  }
  return told(made.value, new Map());
}

const ERROR = 2;

function told(story: Story, sources: Sources): Read {
  const walked = attempt(() => {
    const { passages, start, used, losses } = passagesOf(story.mainContentContainer);
    const besides = lossesIn(story.mainContentContainer, used, sources);
    return {
      title: titleIn(sources.get(undefined)),
      start,
      passages,
      losses: onceEach([...losses, ...besides]),
    };
  });
  if ('thrown' in walked)
    return {
      wrong: [`The story cannot be followed: ${lowered(walked.thrown)}. Import its .ink source instead.`],
    };
  return { tale: walked.value };
}

/** What a thread copies is walked more than once, and told once. */
function onceEach(losses: readonly Loss[]): Loss[] {
  const told = new Set<string>();
  return losses.filter(({ file, line, what, text }) => {
    const own = `${file} ${line} ${what} ${text}`;
    const again = line !== undefined && told.has(own);
    told.add(own);
    return !again;
  });
}

function titleIn(source = ''): string | undefined {
  return /^\s*#\s*title:\s*(\S.*)$/im.exec(source)?.[1]?.trim();
}

function attempt<T>(make: () => T): { value: T } | { thrown: string } {
  try {
    return { value: make() };
  } catch (error) {
    if (error instanceof RangeError) return { thrown: 'it is nested too deep.' };
    return { thrown: error instanceof Error ? error.message : String(error) };
  }
}

/** `ERROR: 'name' line 3: Expected …` in the two sentences that authors read. */
function inWords(message: string): string {
  const [, file, line, said = message] =
    /^\w+: (?:'([^']*)' )?(?:line (\d+): )?([\s\S]*)$/.exec(message) ?? [];
  const place = file === undefined ? `Line ${line}` : `${file}, line ${line}`;
  const where = line === undefined ? 'ink' : `${place}: ink`;
  return `${where} does not accept this: ${lowered(said)}. Mend it, and import again.`;
}

function lowered(message: string): string {
  const line = (message.split('\n')[0] ?? '').trim().replace(/\.$/, '');
  return line.charAt(0).toLowerCase() + line.slice(1);
}
