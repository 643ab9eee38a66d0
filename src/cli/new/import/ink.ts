import { Compiler, CompilerOptions } from 'inkjs/compiler/Compiler';
import type { Container } from 'inkjs/engine/Container';
import { JsonSerialisation } from 'inkjs/engine/JsonSerialisation';
import { Story } from 'inkjs/engine/Story';
import type { Loss, Tale } from '#domain/scenario/import/tale.ts';
import { listsIn, lossesIn, type Sources } from './ink-losses.ts';
import { passagesOf } from './ink-walk.ts';

/** A tale, or what is wrong with the source, a line for each. */
export type Read = { tale: Tale } | { wrong: string[] };

/** The text of a file that a story includes, by the name it is included under; nothing where there is none. */
type Included = (name: string) => string | undefined;

/** How ink's compiler says that a message is about an error. */
const ERROR = 2;

/** Reads an ink source by ink's own compiler, so that weave, labels and loose ends are what ink makes of them. */
export function readInkSource(file: string, source: string, included: Included = () => undefined): Read {
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
  const root = compiled?.value?.mainContentContainer;
  if (!root) return { wrong: [`"${file}" cannot be compiled. Open it in Inky, and mend what Inky says.`] };
  const tale = attempt(() => taleOf(root, sources));
  return tale
    ? { tale: tale.value }
    : {
        wrong: [
          `"${file}" has parts that cannot be followed. Take knots out of it until it can be imported.`,
        ],
      };
}

function notThere(name: string): string {
  return `The story includes "${name}", which cannot be read. Put that file beside the story, and import again.`;
}

/** The versions of ink's compiled form that can be read. */
const OLDEST = 18;
const NEWEST = Story.inkVersionCurrent;

/** Reads a story that ink has compiled, which no longer knows the lines of its source. */
export function readInkJson(file: string, text: string): Read {
  const wrong = (what: string): Read => ({ wrong: [`"${file}" ${what}. Import its .ink source instead.`] });
  const json = attempt(() => JSON.parse(text.replace(/^\uFEFF/, '')) as unknown);
  if (!json) return wrong('is not JSON');
  const { inkVersion, root, listDefs } = Object(json.value) as Record<string, unknown>;
  const version = Number(inkVersion);
  if (!Array.isArray(root) || Number.isNaN(version)) return wrong('is not a compiled ink story');
  if (version < OLDEST || version > NEWEST)
    return wrong(`is of version ${version} of compiled ink, and ${OLDEST} to ${NEWEST} can be read`);
  const tale = attempt(() => {
    const { lists } = JsonSerialisation.JTokenToListDefinitions(Object(listDefs));
    const { losses, ...tale } = taleOf(JsonSerialisation.JArrayToContainer(root), new Map());
    return { ...tale, losses: [...listsIn(lists), ...losses] };
  });
  return tale ? { tale: tale.value } : wrong('has parts that cannot be read');
}

function taleOf(root: Container, sources: Sources): Tale {
  const { passages, start, used, losses } = passagesOf(root);
  const besides = lossesIn(root, used, sources);
  return {
    title: titleIn(sources.get(undefined)),
    start,
    passages,
    losses: onceEach([...losses, ...besides]),
  };
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

/** Nothing where the library throws: what it says then is not for authors. */
function attempt<T>(make: () => T): { value: T } | undefined {
  try {
    return { value: make() };
  } catch {
    return undefined;
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
