import { Compiler, CompilerOptions } from 'inkjs/compiler/Compiler';
import { Story } from 'inkjs/engine/Story';
import type { Tale } from '#domain/scenario/import/tale.ts';
import { lossesIn } from './ink-losses.ts';
import { passagesOf } from './ink-walk.ts';

/** A tale, or what is wrong with the source, a line for each. */
export type Read = { tale: Tale } | { wrong: string[] };

/** Reads an ink source by ink's own compiler, so that weave, labels and loose ends are what ink makes of them. */
export function readInkSource(source: string): Read {
  const [include] = /^\s*INCLUDE\s.*$/m.exec(source) ?? [];
  if (include !== undefined) {
    return {
      wrong: [`The story has "${include.trim()}". Put the text of that file in its place, and import again.`],
    };
  }
  const errors: string[] = [];
  const onError = (message: string, type: number): void => {
    if (type === ERROR) errors.push(message);
  };
  const compiler = new Compiler(source, new CompilerOptions(null, [], false, onError, null));
  const compiled = attempt(() => compiler.Compile() as Story | null);
  if (errors.length > 0) return { wrong: errors.map(inWords) };
  if ('thrown' in compiled) return { wrong: [inWords(compiled.thrown)] };
  if (!compiled.value)
    return { wrong: ['ink cannot compile the story. Open it in Inky, and mend what Inky says.'] };
  return told(compiled.value, source);
}

/** Reads a story that ink has compiled, which no longer knows the lines of its source. */
export function readInkJson(text: string): Read {
  const made = attempt(() => new Story(text.replace(/^\uFEFF/, '')));
  if ('thrown' in made) {
    return {
      wrong: [`This is not a compiled ink story: ${lowered(made.thrown)}. Import its .ink source instead.`],
    };
  }
  return told(made.value, undefined);
}

const ERROR = 2;

function told(story: Story, source: string | undefined): Read {
  const walked = attempt(() => {
    const { passages, start, used, losses } = passagesOf(story.mainContentContainer);
    const besides = lossesIn(story.mainContentContainer, used, source);
    return { title: titleIn(source), start, passages, losses: [...losses, ...besides] };
  });
  if ('thrown' in walked)
    return {
      wrong: [`The story cannot be followed: ${lowered(walked.thrown)}. Import its .ink source instead.`],
    };
  return { tale: walked.value };
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
  const [, line, said = message] = /^\w+: (?:'[^']*' )?(?:line (\d+): )?([\s\S]*)$/.exec(message) ?? [];
  const where = line === undefined ? 'ink' : `Line ${line}: ink`;
  return `${where} does not accept this: ${lowered(said)}. Mend it, and import again.`;
}

function lowered(message: string): string {
  const line = (message.split('\n')[0] ?? '').trim().replace(/\.$/, '');
  return line.charAt(0).toLowerCase() + line.slice(1);
}
