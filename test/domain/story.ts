/** Small stories for tests that are worked out by hand: whatever a test leaves out is filled in. */
import type * as z from 'zod';
import { type Linked, linkScenario } from '#domain/scenario/link.ts';
import { Routine } from '#domain/scenario/routine.ts';
import { type Reply, Scenario } from '#domain/scenario/scenario.ts';
import type { State } from '#domain/scenario/state.ts';
import { openingState, step } from '#domain/scenario/step.ts';
import type { Story } from './reference.ts';

type ReplyInput = z.input<typeof Reply>;

export type StoryInput = Partial<z.input<typeof Scenario>> & {
  /** The ids of the moves, in order; a "!" at the end makes one critical. */
  order?: string[];
  severities?: Record<string, number>;
  asked?: z.input<typeof Routine>['benchmark'];
  share?: { routine: number; facts: number };
};

export const ENDINGS = {
  won: { outcome: 'advanced' as const, says: 'Thursday at ten.' },
  later: { outcome: 'stalled' as const, says: 'Send me something.' },
  lost: { outcome: 'lost' as const, says: 'Goodbye.' },
};

/** A reply that says its own id and leads to a place. */
export function reply(id: string, next: ReplyInput['next'], more: Partial<ReplyInput> = {}): ReplyInput {
  return { id, say: `I say ${id}.`, next, ...more };
}

export function storyOf(input: StoryInput): Story {
  const {
    order = ['stop', 'search', 'settle'],
    severities = {},
    asked = { moves: 1 },
    share,
    ...parts
  } = input;
  const scenario = Scenario.parse({
    title: 'Small',
    kind: 'objection-play',
    competency: 'objections',
    element: 'price',
    routine: 'small',
    level: 1,
    minutes: 2,
    brief: 'A small scene.',
    goal: 'A date.',
    buyer: { name: 'Tilda Moss', role: 'Owner', company: 'Moss Bikes', manner: 'brisk' },
    meters: { trust: { start: 50 } },
    start: 'opener',
    beats: {},
    endings: ENDINGS,
    ...parts,
  });
  const routine = Routine.parse({
    title: 'Small',
    competency: 'objections',
    summary: 'A small routine.',
    moves: order.map((name) => {
      const id = name.replace('!', '');
      return {
        id,
        title: id,
        do: 'Do it.',
        'sounds-like': 'Like so.',
        why: 'It helps.',
        critical: name.endsWith('!'),
      };
    }),
    slips: Object.fromEntries(
      Object.entries(severities).map(([id, severity]) => [id, { title: id, severity, why: 'It hurts.' }]),
    ),
    benchmark: asked,
    ...(share && { share }),
  });
  return { scenario, routine };
}

export function linkedOf(input: StoryInput): Linked {
  const { scenario, routine } = storyOf(input);
  return linkScenario(scenario, routine);
}

/** The state that a list of replies comes to. */
export function after(linked: Linked, ...replies: string[]): State {
  return replies.reduce((state, id) => step(linked, state, id), openingState(linked));
}

/** Choices as an attempt holds them, for the replies of a play. */
export function choicesOf(
  linked: Linked,
  ...replies: string[]
): { beat: string; reply: string; tookMs: number }[] {
  return replies.map((id, turn) => ({
    beat: after(linked, ...replies.slice(0, turn)).at,
    reply: id,
    tookMs: 900,
  }));
}
