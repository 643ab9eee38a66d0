/*
 * What the browser says about the room it gives this site. Over plain http it has no `navigator.storage` and says
 * nothing.
 */

/** Whether the browser has promised not to clear what is kept here when it runs short of room. */
export async function isPromised(): Promise<boolean | undefined> {
  return navigator.storage?.persisted?.().catch(() => undefined);
}

/** Asks the browser for that promise; some ask the user. */
export async function askPromise(): Promise<boolean | undefined> {
  return navigator.storage?.persist?.().catch(() => undefined);
}

/** How many bytes this site uses on the device. */
export async function bytesUsed(): Promise<number | undefined> {
  const estimate = await navigator.storage?.estimate?.().catch(() => undefined);
  return estimate?.usage;
}

/** Whether the page came over https or from this very machine. */
export function isSecure(): boolean {
  return window.isSecureContext;
}
