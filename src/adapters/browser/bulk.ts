import type { BroughtCopy } from '#domain/records/copy.ts';
import type { Refusal } from '#domain/records/foreign.ts';
import bulk from '../../workers/bulk.ts?worker&url';
import type { Task } from '../../workers/messages.ts';

/*
 * What would take the page long is done to the database by a worker. What cannot be done there comes to nothing.
 */

let worker: Worker | undefined;

/** Folds the plays of the database, so that pages need not. */
export const foldInBulk = (): Promise<unknown> => ask('fold');

/** Restores a copy. */
export const restoreInBulk = (file: File): Promise<BroughtCopy | Refusal | undefined> => ask(file);

function ask<Answer>(task: Task): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    worker ??= start();
    worker.addEventListener('error', () => resolve(undefined));
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    worker.postMessage(task, [port2]);
  });
}

function start(): Worker {
  // Trusted Types: a policy that answers with one address, whatever it is asked.
  const policy = window.trustedTypes?.createPolicy('bulk', { createScriptURL: () => bulk });
  return new Worker(policy?.createScriptURL(bulk) ?? bulk, { type: 'module' });
}
