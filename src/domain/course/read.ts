import type * as z from 'zod';
import type { ContentFile } from '#domain/scenario/checks/report.ts';
import { shapeOf } from '#domain/scenario/checks/shape.ts';
import { type ParsedText, parseText } from '#domain/scenario/document.ts';
import type { Problem } from '#domain/scenario/problem.ts';

/** A file of which the shape is sound; the body is what stands below the head of a lesson. */
export type Read<T> = { id: string; file: string; parsed: ParsedText; value: T; body: string };

/** Reads a file, or nothing when its shape is not sound: what is wrong is added to the problems. */
export function readOne<T>(
  { path, text }: ContentFile,
  schema: z.ZodType<T>,
  problems: Problem[],
): Read<T>[] {
  const { head, body } = path.endsWith('.mdx') ? partsOf(text) : { head: text, body: '' };
  const parsed = parseText(head);
  for (const problem of parsed.problems)
    problems.push({ ...problem, file: path, code: 'S01', severity: 'error' });
  if (parsed.problems.length > 0) return [];
  const { value, findings } = shapeOf(schema, parsed.data);
  for (const { path: place, part, wrong, remedy, code } of findings) {
    problems.push({ file: path, ...parsed.locate(place, part), code, severity: 'error', wrong, remedy });
  }
  return value === undefined ? [] : [{ id: nameOf(path), file: path, parsed, value, body }];
}

/** The head of a lesson, between its two lines `---`, and its body; both keep the lines they stand on. */
function partsOf(text: string): { head: string; body: string } {
  const [, head = '', body = text] = /^---\r?\n([\s\S]*?)\r?\n---[^\n]*\n([\s\S]*)$/.exec(text) ?? [];
  const above = text.length - body.length;
  return { head: `\n${head}`, body: text.slice(0, above).replace(/[^\n]/g, '') + body };
}

/** A file's name without its folder and its ending: its id. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.(yaml|mdx)$/, '');
}
