import { uuidv7 } from '#domain/records/uuid.ts';

/*
 * Ids and seeds come from `getRandomValues`: over plain http a browser has no `crypto.randomUUID`.
 */

/** A new id. */
export function newId(): string {
  return uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
}

/** A new seed for the order of replies. */
export function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] as number;
}
