import * as z from 'zod';
import { Comparison, Condition } from './condition.ts';
import { id } from './id.ts';
import { Benchmark } from './routine.ts';
import { CONDITION_WORDS, OUTCOMES } from './words.ts';

const words = z.string().trim().min(1);

const Meter = z.strictObject({
  start: z.int().min(0).max(100).describe('Where it stands when the scene opens, 0 to 100.'),
  ends: z
    .strictObject({
      at: z.int().min(0).max(100).describe('The value at which the scene is over.'),
      above: z
        .boolean()
        .default(false)
        .describe('Over at this value or above it, instead of at it or below.'),
      in: id.describe('The ending to go to.'),
    })
    .optional()
    .describe('Reaching this value ends the scene.'),
});

const meterName = id
  .refine((name) => !(CONDITION_WORDS as readonly string[]).includes(name), {
    error: 'A meter may not take a word of the conditions as its name. Choose another name.',
  })
  .refine((name) => !/^\d+$/.test(name), {
    error: 'A number cannot name a meter: the order of the meters would be lost. Choose a word.',
  });

const Fact = z.strictObject({
  label: words.describe('What is learned, in words that the debrief can show.'),
  worth: z.number().min(0.01).max(1000).default(1).describe('What it counts for among the facts.'),
});

const Next = z.union([
  id,
  z
    .array(
      z.strictObject({
        when: Condition.optional().describe('When to go there. Leave it out on the last entry.'),
        to: id.describe('A beat or an ending.'),
      }),
    )
    .min(1),
]);

const Says = z.union([
  words,
  z
    .array(
      z.strictObject({
        when: Condition.optional().describe('When the buyer says this. Leave it out on the last entry.'),
        line: words.describe('What the buyer says.'),
      }),
    )
    .min(1),
]);

/** One line that the learner can say. */
export const Reply = z.strictObject({
  id: id.describe(
    'How tests, conditions and saved plays name this reply. Never change it once people have played.',
  ),
  say: words.describe('The line, as it is said aloud. A cue stands in brackets at its start: "(Wait.)".'),
  makes: z.array(id).default([]).describe('Moves made by this line, in the order spoken.'),
  touches: z.array(id).default([]).describe('Moves hinted at and not done: half counts.'),
  slips: z.array(id).default([]).describe('Slips of the routine that this line makes.'),
  effect: z.record(id, z.int().min(-100).max(100)).default({}).describe('What it does to the meters.'),
  reveals: z.array(id).default([]).describe('Facts that the answer gives away.'),
  when: Condition.optional().describe('Hidden until this holds.'),
  locked: z.boolean().default(false).describe('Shown, but disabled, while `when` does not hold.'),
  once: z.boolean().default(false).describe('Can be chosen once only.'),
  hears: words.optional().describe("The buyer's answer to this very line."),
  next: Next.describe('Where it leads: a beat or an ending, or a list of which the first that holds counts.'),
  why: words.optional().describe("The coach's note: about the line, never about the person."),
});
export type Reply = z.infer<typeof Reply>;

/** One moment: the buyer says something, the learner picks a reply. */
export const Beat = z.strictObject({
  says: Says.describe("The buyer's line; or a list of which the first that holds is said."),
  replies: z.array(Reply).min(1).describe('What the learner can say.'),
  asks: z.int().min(1).max(1000).optional().describe('A budget: after so many replies here, go to `then`.'),
  then: id.optional().describe('Where to go when the budget is spent.'),
  silence: id
    .optional()
    .describe('The reply that saying nothing comes to, when a clock runs beside the play and runs out.'),
  recovery: z
    .boolean()
    .default(false)
    .describe('A way back after a slip; the debrief shows it as a strength.'),
});
export type Beat = z.infer<typeof Beat>;

const Ending = z.strictObject({
  outcome: z.enum(OUTCOMES).describe('advanced, stalled or lost.'),
  says: words.describe('How it closes: the last line, or what happens.'),
});

const Test = z.strictObject({
  name: words.describe('What the play shows.'),
  choose: z.array(id).min(1).describe('Ids of replies, from the first beat on.'),
  expect: z
    .strictObject({
      ending: id.optional().describe('The ending that this play comes to.'),
      score: Comparison.optional().describe('What its score must be, as a comparison: ">= 95".'),
    })
    .refine(({ ending, score }) => ending !== undefined || score !== undefined, {
      error: 'Nothing is expected. Write an `ending`, a `score` or both.',
    })
    .describe('What must come of it.'),
});

/** One playable situation: a file under `content/scenarios/<competency>/`. Screens call it a scene. */
export const Scenario = z.strictObject({
  title: words.describe('What lists call it.'),
  kind: z
    .enum(['objection-play', 'discovery', 'value-story', 'coaching', 'deal-review', 'conversation'])
    .describe('What sort of conversation it is.'),
  competency: id.describe('The name of a file in `content/competencies/`.'),
  element: id.describe('An element of that competency.'),
  routine: id.describe('The name of a file in `content/routines/`.'),
  moves: z
    .array(id)
    .min(1)
    .optional()
    .describe('The moves of the routine that count here. All, if left out.'),
  benchmark: z
    .strictObject({
      moves: Benchmark.shape.moves.optional(),
      facts: Benchmark.shape.facts.unwrap().optional().describe('Facts to learn here.'),
    })
    .optional()
    .describe('Raises or lowers what the routine asks.'),
  level: z
    .union([z.literal(1), z.literal(2), z.literal(3)])
    .describe('1 first steps, 2 normal, 3 under pressure.'),
  minutes: z.int().min(1).max(15).describe('How long one play takes.'),
  brief: words.describe('What the learner knows before the scene.'),
  goal: words.describe('What a good result looks like.'),
  buyer: z
    .strictObject({
      name: words.describe('First name and surname.'),
      role: words.describe('What they do.'),
      company: words.describe('Where they work.'),
      manner: words.describe('How they talk: for the author and the coach, not shown before the play.'),
    })
    .describe('Who is on the other side.'),
  meters: z
    .record(meterName, Meter.describe('One thing that the buyer feels, under a name that conditions use.'))
    .refine((meters) => Object.keys(meters).length > 0, {
      error: 'There is no meter. Write at least one: the first is what the buyer feels.',
    })
    .describe('What the buyer feels, 0 to 100. The first is the stance.'),
  facts: z
    .record(id, Fact.describe('One thing that the buyer knows, under an id that `reveals` and `knows` use.'))
    .default({})
    .describe('What can be learned from the buyer.'),
  start: id.describe('The first beat.'),
  beats: z
    .record(id, Beat.describe('One moment: the buyer says something, the learner picks a reply.'))
    .describe('The moments, by id.'),
  endings: z
    .record(id, Ending.describe('One way to close, to which `next` and `ends` lead.'))
    .describe('The ways it can close, by id.'),
  tests: z.array(Test).default([]).describe("The author's own plays, run by the check."),
});
export type Scenario = z.infer<typeof Scenario>;
