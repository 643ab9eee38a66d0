import * as z from 'zod';
import { id } from './id.ts';
import { OUTCOMES } from './words.ts';

/** One observable step of a routine: a yes/no thing that an observer could tick. */
export const Move = z.strictObject({
  id: id.describe('How replies name this move (`makes`, `touches`).'),
  title: z.string().min(1).describe('What screens call it: two or three words, an imperative.'),
  do: z.string().min(1).describe('What to do, in one sentence that an observer could tick.'),
  'sounds-like': z.string().min(1).describe('One line that somebody could say aloud.'),
  why: z.string().min(1).describe('What it does to the conversation.'),
  critical: z
    .boolean()
    .default(false)
    .describe('Without it no play reaches the benchmark, however long its run.'),
});
export type Move = z.infer<typeof Move>;

/** A named mistake. One of severity 10 or more is serious: no play that makes it reaches the benchmark. */
const Slip = z.strictObject({
  title: z
    .string()
    .min(1)
    .describe('What screens call it, as it is seen: "gives a discount nobody asked for".'),
  severity: z.int().min(1).max(30).describe('Points it costs each time, 1 to 30. From 10 up it is serious.'),
  why: z.string().min(1).describe('What it does to the conversation.'),
});

/** What to reach: a short list of yes/no checks that anyone can verify by reading the transcript. */
export const Benchmark = z.strictObject({
  moves: z.int().min(1).describe('The run to reach: so many moves, in the order of the routine.'),
  facts: z.int().min(0).default(0).describe('Facts to learn, in scenes that have any.'),
  outcome: z.enum(OUTCOMES).default('advanced').describe('How the scene has to end.'),
});
export type Benchmark = z.infer<typeof Benchmark>;

const Share = z
  .strictObject({
    routine: z.number().min(0).max(100).describe('Points for the moves.'),
    facts: z.number().min(0).max(100).describe('Points for the facts learned.'),
  })
  .refine((share) => share.routine + share.facts === 100, {
    error: 'The two shares do not add up to 100. Change one of them.',
  });

/** The ordered moves that benchmark performers make in one kind of situation: a file under `content/routines/`. */
export const Routine = z.strictObject({
  title: z.string().min(1).describe('The name of the routine: one word that people can say.'),
  competency: id.describe('The competency it serves: the name of a file in `content/competencies/`.'),
  summary: z.string().min(1).describe('When to use it and what it does, in one or two sentences.'),
  moves: z.array(Move).min(1).max(20).describe('The moves, in the order in which they are made.'),
  slips: z
    .record(id, Slip.describe('A named mistake, under an id that `slips` of a reply uses.'))
    .default({})
    .describe('The mistakes that replies may name, by id.'),
  share: Share.default({ routine: 100, facts: 0 }).describe('How the 100 points are shared out.'),
  benchmark: Benchmark.describe(
    'What to reach in every scene of this routine; a scene may raise or lower it.',
  ),
  evidence: z.array(id).default([]).describe('Entries of `content/evidence.yaml` that support it.'),
});
export type Routine = z.infer<typeof Routine>;
