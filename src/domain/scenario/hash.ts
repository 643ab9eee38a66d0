import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Routine } from './routine.ts';
import type { Scenario } from './scenario.ts';

/** The hash that saved plays keep of the content they were played on: 16 hexadecimal digits of SHA-256. */
export function contentHash(scenario: Scenario, routine: Routine): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify({ scenario, routine })))).slice(0, 16);
}
