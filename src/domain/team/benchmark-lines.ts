import { type Checked, replyPath } from '#domain/scenario/checks/check.ts';
import { parseText } from '#domain/scenario/document.ts';
import type { BenchmarkLine } from './benchmark-line.ts';

/** The lines of a scene that keep the most within reach, in file order, each under every move that it makes; `text` is its file. */
export function benchmarkLines({ linked, standings }: Checked, text: string): BenchmarkLine[] {
  const parted = partsOf(text);
  return Object.entries(linked.scenario.beats).flatMap(([beat, { replies }]) =>
    replies.flatMap(({ id: reply, makes, slips }) => {
      const standing = standings.get(beat)?.get(reply);
      if (!standing || standing.never || slips.length > 0) return [];
      const others = replies.filter(({ id }) => id !== reply).map(({ say }) => [...say].length);
      const placed = {
        ...{ beat, reply, always: standing.always, ...parted(replyPath(linked, beat, reply)) },
        beside: { shortest: Math.min(...others), longest: Math.max(...others) },
      };
      return makes.map((move) => ({ move, also: makes.filter((other) => other !== move), ...placed }));
    }),
  );
}

/** Parts the text of a reply around what is said in it. */
function partsOf(text: string): (path: ReturnType<typeof replyPath>) => { before: string; after: string } {
  const { locate } = parseText(text);
  const lines = text.split(/\r?\n/);
  const part = (from: number, to: number): string => lines.slice(from, to).join('\n');
  return (path) => {
    const start = locate(path).line - 1;
    const { line, column } = locate([...path, 'say'], 'key');
    const rest = endOf(lines, line - 1, column - 1);
    const said = `${part(start, line - 1)}\n${lines[line - 1]?.slice(0, column - 1)}say: `;
    return { before: said, after: part(rest, endOf(lines, start, column - 2)) };
  };
}

/** The line of a file at which a block ends: the first one after it that is indented no deeper than this. */
function endOf(lines: readonly string[], start: number, indent: number): number {
  const end = lines.findIndex((line, at) => at > start && line.trim() !== '' && line.search(/\S/) <= indent);
  return end < 0 ? lines.length : end;
}
