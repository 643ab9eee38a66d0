import type { BroughtCopy } from '#domain/records/copy.ts';
import type { Refusal } from '#domain/records/foreign.ts';
import bulk from '../../workers/bulk.ts?worker&url';
import type { Task } from '../../workers/messages.ts';
import { workerAt } from './worker.ts';

/*
 * What would take the page long is done to the database by a worker. What cannot be done there comes to nothing.
 */

const ask = workerAt<Task>('bulk', bulk);

/** Folds the plays of the database, so that pages need not. */
export const foldInBulk = (): Promise<unknown> => ask('fold');

/** Restores a copy. */
export const restoreInBulk = (file: File): Promise<BroughtCopy | Refusal | undefined> => ask(file);
