import { newId } from '#adapters/browser/id.ts';
import { HeardCall, ShownClaim } from '#domain/team/logs.ts';
import { type Kept, keepEntry, readThings } from './entries.ts';

/** The calls that were heard, the latest first. */
export async function loadCalls(): Promise<Kept<HeardCall>[]> {
  const calls = await readThings('call', HeardCall);
  return calls.sort((one, other) => (one.thing.on < other.thing.on ? 1 : -1));
}

export function loadClaims(): Promise<Kept<ShownClaim>[]> {
  return readThings('shown', ShownClaim);
}

export function keepCall(call: HeardCall): Promise<void> {
  return keepEntry('call', newId(), call);
}

/** Keeps a claim as it is now, or under an id of its own if it is new. */
export function keepClaim(claim: ShownClaim, id = newId()): Promise<void> {
  return keepEntry('shown', id, claim);
}

/** Takes a call or a claim off its list. */
export function takeOff(kind: 'call' | 'shown', id: string): Promise<void> {
  return keepEntry(kind, id, null);
}
