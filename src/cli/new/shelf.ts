import type * as z from 'zod';
import { Competency } from '#domain/course/competency.ts';
import type { ContentFile } from '#domain/scenario/checks/report.ts';
import { shapeOf } from '#domain/scenario/checks/shape.ts';
import { parseText } from '#domain/scenario/document.ts';
import { Routine } from '#domain/scenario/routine.ts';
import { Deck } from '#domain/session/card.ts';

/** What a new file can build on: everything sound that the content folder holds already. */
export type Shelf = {
  files: readonly ContentFile[];
  competencies: ReadonlyMap<string, Competency>;
  routines: ReadonlyMap<string, Routine>;
  decks: ReadonlyMap<string, Deck>;
};

/** Reads what there is; a file that cannot be read is left out, because the check tells about it. */
export function shelfOf(files: readonly ContentFile[]): Shelf {
  return {
    files,
    competencies: readAll(files, 'competencies/', Competency),
    routines: readAll(files, 'routines/', Routine),
    decks: readAll(files, 'cards/', Deck),
  };
}

/** The routines that serve a competency, by id. */
export function routinesFor({ routines }: Shelf, competency: string): string[] {
  return [...routines].filter(([, routine]) => routine.competency === competency).map(([id]) => id);
}

/** The ids of the files in a folder. */
export function idsIn({ files }: Shelf, folder: string): string[] {
  return files.filter(({ path }) => path.startsWith(folder)).map(({ path }) => nameOf(path));
}

/** A file's name without its folder and its ending: its id. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}

function readAll<T>(files: readonly ContentFile[], folder: string, schema: z.ZodType<T>): Map<string, T> {
  const read = files
    .filter(({ path }) => path.startsWith(folder) && path.endsWith('.yaml'))
    .flatMap(({ path, text }) => {
      const { value } = shapeOf(schema, parseText(text).data);
      return value === undefined ? [] : [[nameOf(path), value] as const];
    });
  return new Map(read);
}
