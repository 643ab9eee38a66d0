import type { Routine } from './routine.ts';
import type { Scenario } from './scenario.ts';

/** A scenario with all that a screen needs to play it: its id, its routine and the hash of both. */
export type Scene = { id: string; hash: string; scenario: Scenario; routine: Routine };
