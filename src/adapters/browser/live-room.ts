/*
 * The room under way lies in localStorage, where a window that was closed or crashed finds it again, and each change is handed to the
 * other windows as a message: what another process wrote into localStorage a moment ago need not be there yet.
 */

const ROOM = 'runthrough:room';
const TEAM = 'runthrough:team';

let channel: BroadcastChannel | undefined;

function open(): BroadcastChannel {
  channel ??= new BroadcastChannel(ROOM);
  return channel;
}

/** The room as it was left, as JSON says it. */
export function readRoom(): unknown {
  return read(ROOM);
}

/** Puts the room down and hands it to the other windows; nothing ends it. */
export function writeRoom(room: unknown): void {
  write(ROOM, room);
  open().postMessage(room ?? null);
}

/** Listens for what other windows make of the room. Gives back how to stop. */
export function onRoom(changed: (room: unknown) => void): () => void {
  const stop = new AbortController();
  open().addEventListener('message', ({ data }) => changed(data), stop);
  return () => stop.abort();
}

/** The team that met here last, as JSON says it. */
export function readTeam(): unknown {
  return read(TEAM);
}

/** Remembers the team on this device. */
export function writeTeam(team: unknown): void {
  write(TEAM, team);
}

function read(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

function write(key: string, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Where the browser refuses, the room lasts as long as its windows.
  }
}
