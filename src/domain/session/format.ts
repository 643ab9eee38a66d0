import * as z from 'zod/mini';

/** What a team can do on one screen. */
export const Format = z.literal(['drop-and-prop', 'relay', 'anecdote', 'scene', 'huddle']);
export type Format = z.infer<typeof Format>;

/** A phase of a round: a state of the room's machine. */
export type Phase =
  | 'reading'
  | 'thinking'
  | 'propping'
  | 'proppingUp'
  | 'proving'
  | 'choosing'
  | 'revealing'
  | 'arguing'
  | 'committing'
  | 'hearing'
  | 'intending'
  | 'scoring'
  | 'keeping';

/** What a format is made of: the minutes it takes, how many cards it deals, and its phases in order. */
type Shape = { minutes: number; cards: number; phases: readonly Phase[] };

/** The formats. In a relay `propping` comes once for each move; in a scene the five from `choosing` on, for each beat. */
export const FORMATS: Readonly<Record<Format, Shape>> = {
  'drop-and-prop': {
    minutes: 15,
    cards: 4,
    phases: ['reading', 'thinking', 'propping', 'proppingUp', 'proving', 'scoring', 'keeping'],
  },
  relay: { minutes: 15, cards: 3, phases: ['reading', 'thinking', 'propping', 'scoring', 'keeping'] },
  anecdote: {
    minutes: 15,
    cards: 4,
    phases: ['reading', 'thinking', 'propping', 'proving', 'scoring', 'keeping'],
  },
  scene: {
    minutes: 15,
    cards: 1,
    phases: ['reading', 'choosing', 'revealing', 'arguing', 'committing', 'hearing', 'keeping'],
  },
  huddle: { minutes: 5, cards: 1, phases: ['reading', 'thinking', 'intending', 'keeping'] },
};

/** The seconds of a phase on the soft clock, where it has one. `speaking` is what the facilitator gives a speaker. */
export function secondsOf(phase: Phase, speaking: number): number | undefined {
  const seconds: Partial<Record<Phase, number>> = {
    thinking: 10,
    propping: speaking,
    proppingUp: 30,
    proving: 30,
    choosing: 20,
    arguing: 60,
    intending: 20,
  };
  return speaking === 0 ? undefined : seconds[phase];
}
