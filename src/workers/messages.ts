import type { Line } from '#domain/records/journal.ts';

/** What a page asks of the worker that writes the journal: to keep lines, to unite both copies, or how many bytes it has. */
export type Question = Line[] | 'unite' | 'size';

/** What the database still lacks, and whether what it had lost has been found. */
export type United = { lacking: Line[]; found: boolean };

/** What is done in bulk: the plays of the database are folded, or a copy is restored. */
export type Task = 'fold' | File;
