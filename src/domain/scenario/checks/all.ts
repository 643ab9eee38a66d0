import { authorTests } from './author-tests.ts';
import { benchmarkOutOfReach } from './benchmark-out-of-reach.ts';
import type { Check } from './check.ts';
import { deadEnd } from './dead-end.ts';
import { endless } from './endless.ts';
import { fallThrough } from './fall-through.ts';
import { guessScore } from './guess-score.ts';
import { guessable } from './guessable.ts';
import { lowBest } from './low-best.ts';
import { missingRoutes } from './missing-routes.ts';
import { neverOffered } from './never-offered.ts';
import { tooLarge } from './too-large.ts';
import { unreachedBeat } from './unreached-beat.ts';
import { unreachedEnding } from './unreached-ending.ts';
import { unused } from './unused.ts';

/** The checks that every scenario goes through, once its shape is sound. A new check is a file here and a line below. */
export const CHECKS: readonly Check[] = [
  unreachedBeat,
  unreachedEnding,
  neverOffered,
  deadEnd,
  endless,
  fallThrough,
  unused,
  tooLarge,
  lowBest,
  benchmarkOutOfReach,
  guessable,
  guessScore,
  authorTests,
  missingRoutes,
];
