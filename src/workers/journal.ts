import { enter, type Index, type Line, linesIn, textOf } from '#domain/records/journal.ts';
import type { Question, United } from './messages.ts';
import { storedBeyond } from './stored.ts';

/*
 * Writes the journal, the second copy of what the database keeps, for the day when the browser has lost the database.
 *
 * Each tab adds lines to a file of its own and flushes every one. The access handle is the lock: a file that can be opened
 * belongs to no living tab, so a new tab goes on with it. Uniting the copies brings everything into the tab's own file and
 * deletes the files of closed tabs. Values pass through unread: the page checks what comes back like everything stored.
 */

type Journal = { name: string; handle: FileSystemSyncAccessHandle };

/** More lines than this the database is given here and now: a page would stand still over them. */
const FEW = 1000;

let own: Promise<Journal> | undefined;

self.onmessage = async ({ data, ports: [port] }: MessageEvent<Question>) => {
  port?.postMessage(await answer(data).catch(() => undefined));
};

async function answer(question: Question): Promise<United | number> {
  own ??= openOwn();
  const journal = await own;
  if (question === 'unite') return unite(journal);
  if (question !== 'size') write(journal, question);
  return journal.handle.getSize();
}

async function openOwn(): Promise<Journal> {
  for await (const file of await files()) {
    const journal = await open(file);
    if (journal) return journal;
  }
  const file = await (await folder()).getFileHandle(`${crypto.randomUUID()}.jsonl`, { create: true });
  return { name: file.name, handle: await file.createSyncAccessHandle() };
}

async function unite(journal: Journal): Promise<United> {
  const { closed, living } = await others(journal.name);
  const kept = [linesIn(read(journal)), living].flat();
  const left = closed.flatMap((each) => linesIn(read(each)));
  const here: Index = new Map();
  enter(here, kept);
  const more = enter(here, left);
  const { index, values } = await storedBeyond(here);
  const wiped = index.size === 0;
  const news = [more, enter(here, values)].flat();
  if (news.length > 0) write(journal, news);
  for (const { name, handle } of closed) {
    handle.close();
    await (await folder()).removeEntry(name);
  }
  const lacking = enter(index, [kept, left].flat());
  const found = wiped && lacking.length > 0;
  const many = lacking.length > FEW && (await import('./bring.ts').catch(() => undefined));
  return { lacking: many && (await many.bring(lacking)) ? [] : lacking, found };
}

/** The journals of closed tabs, opened, and what those of living tabs hold. */
async function others(own: string): Promise<{ closed: Journal[]; living: Line[] }> {
  const closed: Journal[] = [];
  const living: Line[][] = [];
  for await (const file of await files()) {
    if (file.name === own) continue;
    const journal = await open(file);
    if (journal) closed.push(journal);
    else living.push(linesIn(await (await file.getFile()).text()));
  }
  return { closed, living: living.flat() };
}

async function open(file: FileSystemFileHandle): Promise<Journal | undefined> {
  const handle = await file.createSyncAccessHandle().catch(() => undefined);
  return handle && { name: file.name, handle };
}

function read({ handle }: Journal): string {
  const bytes = new Uint8Array(handle.getSize());
  handle.read(bytes, { at: 0 });
  return new TextDecoder().decode(bytes);
}

function write({ handle }: Journal, lines: readonly Line[]): void {
  const bytes = new TextEncoder().encode(textOf(lines));
  if (handle.write(bytes, { at: handle.getSize() }) < bytes.length) throw new Error('There is no more room.');
  handle.flush();
}

/** A folder that holds journals and nothing else. */
async function folder(): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle('journals', { create: true });
}

async function files(): Promise<AsyncIterable<FileSystemFileHandle>> {
  return (await folder()).values() as AsyncIterable<FileSystemFileHandle>;
}
