import * as z from 'zod/mini';

/** Text of at most `max` characters. U+0000 is refused: databases and C libraries cut text there. */
export const text = (max: number) =>
  z.string().check(z.refine((value) => value.length <= max && !value.includes('\u0000')));

/** At most so many things, or characters. */
export const atMost = (max: number) => z.refine<{ length: number }>(({ length }) => length <= max);

/** From `min` to `max` things. */
export const between = (min: number, max: number) =>
  z.refine<{ length: number }>(({ length }) => length >= min && length <= max);

/** Or nothing, as `null`. */
export const orNull = <Schema extends z.ZodMiniType>(schema: Schema) => z.union([schema, z.literal(null)]);

/** An id that authors or this device gave: of a scene, a beat, a reply, an exercise. */
export const name = text(200);

/*
 * Plain checks instead of zod's own formats: every page that keeps something carries this file, and the formats alone
 * weigh 2 kB. For the same reason a choice of words is a literal of several
 * values, not an enum, and what zod would check in a class of its own is a `refine` here.
 */

/** A whole number from 0 to `most`. */
export const wholeTo = (most: number) =>
  z.number().check(z.refine((value) => Number.isInteger(value) && value >= 0 && value <= most));

/** A number from 0 to `most`. */
export const numberTo = (most: number) => z.number().check(z.refine((value) => value >= 0 && value <= most));

/** One of several things, told apart by `kind`; only the schema of that kind is tried. */
export const byKind = <Thing extends z.ZodMiniType>(kinds: Record<string, Thing>) => {
  const schemas = new Map<unknown, Thing>(Object.entries(kinds));
  return z.custom<z.infer<Thing>>().check(({ value, issues }) => {
    const schema = schemas.get((value as { kind?: unknown } | null)?.kind);
    const wrong = schema ? schema.safeParse(value).error?.issues : [{ code: 'custom', path: ['kind'] }];
    for (const issue of wrong ?? []) issues.push({ ...issue, input: value } as z.core.$ZodRawIssue);
  });
};

/** How many. */
export const count = wholeTo(Number.MAX_SAFE_INTEGER);

/** A moment: ISO 8601 in UTC. */
export const instant = z
  .string()
  .check(
    z.refine(
      (value) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value) && !Number.isNaN(Date.parse(value)),
    ),
  );

/** A UUIDv7, as this device makes them. */
export const uuidv7 = z
  .string()
  .check(z.refine((value) => /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(value)));

/** A day of the calendar: 2026-11-27. */
export const day = z
  .string()
  .check(
    z.refine((value) => /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(`${value}T00:00:00Z`))),
  );
