import { authorTests } from './author-tests.ts';
import { benchmarkOutOfReach } from './benchmark-out-of-reach.ts';
import type { Check, CourseCheck, Rule } from './check.ts';
import { courseAverage } from './course-average.ts';
import { deadEnd } from './dead-end.ts';
import { dominated } from './dominated.ts';
import { endless } from './endless.ts';
import { fallThrough } from './fall-through.ts';
import { FILE_RULES } from './file-rules.ts';
import { givenAway } from './given-away.ts';
import { guessScore } from './guess-score.ts';
import { guessable } from './guessable.ts';
import { hardReading } from './hard-reading.ts';
import { longLine } from './long-line.ts';
import { lowBest } from './low-best.ts';
import { missingRoutes } from './missing-routes.ts';
import { neverOffered } from './never-offered.ts';
import { personalWhy } from './personal-why.ts';
import { sameLine } from './same-line.ts';
import { skippedCritical } from './skipped-critical.ts';
import { tellingLength } from './telling-length.ts';
import { tellingPlace } from './telling-place.ts';
import { tooLarge } from './too-large.ts';
import { unmadeMove } from './unmade-move.ts';
import { unreachedBeat } from './unreached-beat.ts';
import { unreachedEnding } from './unreached-ending.ts';
import { unused } from './unused.ts';
import { weakAdvance } from './weak-advance.ts';

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
  unmadeMove,
  tellingPlace,
  dominated,
  weakAdvance,
  skippedCritical,
  guessable,
  guessScore,
  authorTests,
  missingRoutes,
  tellingLength,
  longLine,
  hardReading,
  sameLine,
  givenAway,
  personalWhy,
];

/** The checks of all scenarios together. */
export const COURSE_CHECKS: readonly CourseCheck[] = [courseAverage];

/** Every rule that the check knows, as the author's guide explains it. */
export const RULES: readonly Rule[] = [...FILE_RULES, ...CHECKS, ...COURSE_CHECKS];
