import type { Line } from '#domain/records/journal.ts';

/** What a page asks of the worker that writes the journal: to keep lines, to unite both copies, or how many bytes it has. */
export type Question = Line[] | 'unite' | 'size';

/** What the database lacked, and whether it held nothing at all. */
export type United = { lacking: Line[]; wiped: boolean };
