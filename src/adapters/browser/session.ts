/** Does something with the storage of this tab; where the browser refuses (blocked, full), it comes to nothing. */
export function inSession<Done>(work: (session: Storage) => Done): Done | undefined {
  try {
    return work(sessionStorage);
  } catch {
    return undefined;
  }
}
