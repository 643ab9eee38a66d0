import { broughtBy, readCopy } from '#domain/records/copy.ts';
import { connection } from './database.ts';
import type { Task } from './messages.ts';
import { bringMuch, keepSnapshot } from './snapshot.ts';

/*
 * Does to the database what would take a page long: folds all its plays, restores a copy. What it cannot do is answered
 * with nothing, and the page does it, or says why not.
 */

const database = connection();

self.onmessage = async ({ data, ports: [port] }: MessageEvent<Task>) => {
  const done = data === 'fold' ? keepSnapshot(database).then(() => true) : restore(data);
  port?.postMessage(await done.catch(() => undefined));
};

async function restore(file: File) {
  const read = readCopy(file.name, await file.text());
  if ('wrong' in read) return read;
  return broughtBy(read.copy, await bringMuch(database, read.copy));
}
