import * as z from 'zod';

/** An id that authors give: lower case words joined by hyphens. Saved plays point at ids, so they outlive edits. */
export const id = z
  .string()
  .max(64)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: 'It is not an id. Write lower case letters, digits and single hyphens.',
  });
