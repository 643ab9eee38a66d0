import { authorTests } from './author-tests.ts';
import { benchmarkOutOfReach } from './benchmark-out-of-reach.ts';
import type { Check, CourseCheck, Rule } from './check.ts';
import { courseAverage } from './course-average.ts';
import { courseLength } from './course-length.ts';
import { deadEnd } from './dead-end.ts';
import { deadEntry } from './dead-entry.ts';
import { dominated } from './dominated.ts';
import { endless } from './endless.ts';
import { fallThrough } from './fall-through.ts';
import { FILE_RULES } from './file-rules.ts';
import { givenAway } from './given-away.ts';
import { guessScore } from './guess-score.ts';
import { guessable } from './guessable.ts';
import { hardReading } from './hard-reading.ts';
import { hardScene } from './hard-scene.ts';
import { longLine } from './long-line.ts';
import { lowBest } from './low-best.ts';
import { missingRoutes } from './missing-routes.ts';
import { neverOffered } from './never-offered.ts';
import { personalWhy } from './personal-why.ts';
import { sameLine } from './same-line.ts';
import { silentBuyer } from './silent-buyer.ts';
import { skippedCritical } from './skipped-critical.ts';
import { tellingLength } from './telling-length.ts';
import { tellingPlace } from './telling-place.ts';
import { tooLarge } from './too-large.ts';
import { unmadeMove } from './unmade-move.ts';
import { unreachedBeat } from './unreached-beat.ts';
import { unreachedEnding } from './unreached-ending.ts';
import { unused } from './unused.ts';
import { weakAdvance } from './weak-advance.ts';
import { wrongDate } from './wrong-date.ts';
import { wrongSum } from './wrong-sum.ts';

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
  deadEntry,
  silentBuyer,
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
  hardScene,
  wrongSum,
  wrongDate,
];

/** The checks of all scenarios together. */
export const COURSE_CHECKS: readonly CourseCheck[] = [courseAverage, courseLength];

/** Every rule about scenes and lessons, as the author's guide explains it. Those about cards are `DECK_CHECKS`. */
export const RULES: readonly Rule[] = [...FILE_RULES, ...CHECKS, ...COURSE_CHECKS];
