import type { LESSON_COMPONENTS } from '#domain/course/lesson-rules.ts';
import Check from './Check.astro';
import Cue from './Cue.astro';
import Evidence from './Evidence.astro';
import Fact from './Fact.astro';
import LessonStrip from './LessonStrip.astro';
import Line from './Line.astro';
import Mark from './Mark.astro';
import Note from './Note.astro';
import ObjectionBuilder from './ObjectionBuilder.astro';
import Option from './Option.astro';
import Pair from './Pair.astro';
import Part from './Part.astro';
import QuestionBuilder from './QuestionBuilder.astro';
import Says from './Says.astro';
import SayYours from './SayYours.astro';
import Side from './Side.astro';
import SortMoves from './SortMoves.astro';
import StoryBuilder from './StoryBuilder.astro';
import Tick from './Tick.astro';
import You from './You.astro';

/** What authors may write in a lesson besides Markdown. It reaches the text through the page: a lesson imports nothing. */
export const lessonComponents = {
  Check,
  Cue,
  Evidence,
  Fact,
  Line,
  Mark,
  Note,
  ObjectionBuilder,
  Option,
  Pair,
  Part,
  QuestionBuilder,
  Says,
  SayYours,
  Side,
  SortMoves,
  StoryBuilder,
  Strip: LessonStrip,
  Tick,
  You,
} satisfies Record<(typeof LESSON_COMPONENTS)[number], unknown>;
