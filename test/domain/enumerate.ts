/** Every play of a scenario, one by one, and what the document says of them all. */
import type { Reply } from '#domain/scenario/scenario.ts';
import { dividedBy, exactly, type Fraction, plus, times, ZERO } from './fraction.ts';
import {
  choosable,
  choose,
  isOver,
  type Outcome,
  opening,
  outcomeOf,
  type Play,
  type Story,
} from './reference.ts';

export type Finished = { play: Play; outcome: Outcome; chance: Fraction };

/** Stops a walk that would take too long for a test. */
class TooManyPlays extends Error {}

const ONE = exactly(1);

/** All complete plays that go on from one, each with its chance when replies are picked at random. */
export function playsFrom(story: Story, start: Play = opening(story), most = 4000): Finished[] {
  const finished: Finished[] = [];
  const goOn = (play: Play, chance: Fraction): void => {
    if (finished.length > most) throw new TooManyPlays();
    if (isOver(story, play)) {
      finished.push({ play, outcome: outcomeOf(story, play), chance });
      return;
    }
    const replies = choosable(story, play);
    if (replies.length === 0) throw new Error(`every reply is hidden at ${play.at}`);
    const share = dividedBy(chance, exactly(replies.length));
    for (const reply of replies) goOn(choose(story, play, reply.id), share);
  };
  goOn(start, ONE);
  return finished;
}

/** Whether there are few enough plays to go through them all, and each of them again from every turn. */
export function fewPlays(story: Story, most = 300): boolean {
  try {
    return playsFrom(story, opening(story), most).length <= most;
  } catch (error) {
    if (error instanceof TooManyPlays) return false;
    throw error;
  }
}

/** Every unfinished play, the opening first. */
export function unfinished(story: Story, finished: readonly Finished[]): Play[] {
  const found = new Map<string, Play>();
  for (const { play: whole } of finished) {
    let play = opening(story);
    for (const { reply } of whole.chosen) {
      found.set(JSON.stringify(play.chosen), play);
      play = choose(story, play, reply);
    }
  }
  return [...found.values()];
}

export type Figures = {
  plays: string;
  best: number;
  worst: number;
  random: Fraction;
  randomBenchmark: Fraction;
  advancedReachable: boolean;
  benchmarkReachable: boolean;
};

export function figuresOf(finished: readonly Finished[]): Figures {
  const scores = finished.map(({ outcome }) => outcome.score);
  const mean = (value: (outcome: Outcome) => number): Fraction =>
    finished.map(({ outcome, chance }) => times(chance, exactly(value(outcome)))).reduce(plus, ZERO);
  return {
    plays: String(finished.length),
    best: Math.max(...scores),
    worst: Math.min(...scores),
    random: mean((outcome) => outcome.score),
    randomBenchmark: mean((outcome) => (outcome.benchmark ? 1 : 0)),
    advancedReachable: finished.some(({ outcome }) => outcome.outcome === 'advanced'),
    benchmarkReachable: finished.some(({ outcome }) => outcome.benchmark),
  };
}

/** The players that read nothing of what they say: of the replies offered, each takes the one that counts most. */
export const GUESSERS: Record<string, (reply: Reply, place: number) => number> = {
  first: (_, place) => -place,
  last: (_, place) => place,
  longest: (reply) => [...reply.say].length,
  shortest: (reply) => -[...reply.say].length,
  questions: (reply) => [...reply.say].filter((sign) => sign === '?').length,
  polite: (reply) => {
    const polite =
      'thank thanks great understand appreciate absolutely happy glad love sorry totally perfect'.split(' ');
    return reply.say
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => polite.includes(word)).length;
  },
};

/** What a player comes to that always takes the reply that counts most; ties go to the earlier reply. */
export function guess(story: Story, count: (reply: Reply, place: number) => number): Outcome {
  let play = opening(story);
  while (!isOver(story, play)) {
    let best: { id: string; points: number } | undefined;
    for (const [place, reply] of choosable(story, play).entries()) {
      const points = count(reply, place);
      if (!best || points > best.points) best = { id: reply.id, points };
    }
    if (!best) throw new Error(`every reply is hidden at ${play.at}`);
    play = choose(story, play, best.id);
  }
  return outcomeOf(story, play);
}
