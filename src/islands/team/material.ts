import type { Catalogue } from '../week/catalogue.ts';

/** What the pages of a team know of the course: the catalogue, and what each move sounds like. */
export type Material = Catalogue & { sounds: Record<string, string> };
