import { walk } from '#domain/play/walk.ts';
import type { Played } from '#domain/records/attempt.ts';
import type { Linked } from '#domain/scenario/link.ts';
import type { State } from '#domain/scenario/state.ts';
import { choices, step } from '#domain/scenario/step.ts';
import { resultOf } from '#domain/scoring/result.ts';
import type { Solution } from '#domain/solving/solve.ts';
import { rankOf } from '#domain/solving/standing.ts';

/** How many plays have to come to a beat before anything is said about its replies beyond the counts. */
export const ENOUGH = 20;

/** A reply chosen more rarely than this does no work: nobody is tempted by it (Tarrant, Ware and Mohammed 2009). */
const RARE = 0.05;

/** How one reply of a beat has been taken. */
export type ReplyUse = {
  reply: string;
  /** How often it could be chosen, and how often it was. */
  offered: number;
  chosen: number;
  /**
   * The upper-lower index, −1 to 1: the share that chose it in the best third of the plays that came to this beat, less
   * that in the worst third, by score (Johnson 1951, with thirds for his 27%). A reply that keeps the best score within
   * reach should be above 0, the others below. Undefined under 20 plays.
   */
  discrimination: number | undefined;
  /** Chosen in under 5% of the times it was offered; undefined under 20 plays. */
  rare: boolean | undefined;
};

/** How the replies of one beat have been taken. */
export type BeatUse = {
  beat: string;
  /** How many plays came to it. */
  plays: number;
  /** How many choices were made at it, and how many of those decided something: the replies were not all as good. */
  choices: number;
  deciding: number;
  /**
   * The difficulty index, 0 to 1: of the choices that decided something, the share that kept the best score, and the
   * benchmark, within reach. High is easy. Undefined where nothing was decided.
   */
  difficulty: number | undefined;
  replies: ReplyUse[];
};

/** What the plays of a scene say about its replies, and which plays are left out. */
export type ItemAnalysis = {
  plays: number;
  /** Played on another version of the scene or its routine. */
  otherVersions: number;
  /** Begun in the middle: part of the choices were somebody else's, so that the score is, too. */
  midway: number;
  /** Their choices do not lead to an ending of this scene. */
  unplayable: number;
  /** The beats that some play came to, in file order. */
  beats: BeatUse[];
  /** How many plays came to each ending that some play came to. */
  endings: { ending: string; plays: number }[];
};

type Choosing = { beat: string; reply: string; offered: string[]; best: string[] | undefined };
type Play = { id: string; score: number; ending: string; choosings: Choosing[] };

/** Counts how the replies of a scene have been taken. Scores are computed from the choices, and never believed. */
export function analyseItems(
  scene: Played['scenario'],
  linked: Linked,
  solution: Solution,
  attempts: readonly Played[],
): ItemAnalysis {
  const all = [...new Map(attempts.map((attempt) => [attempt.id, attempt])).values()];
  const mine = all.filter(({ scenario }) => scenario.id === scene.id);
  const current = mine.filter(({ scenario }) => scenario.hash === scene.hash);
  const whole = current.filter(({ from }) => !from?.choices);
  const plays = whole.flatMap((attempt) => playOf(linked, solution, attempt)).sort(worstFirst);
  return {
    plays: plays.length,
    otherVersions: mine.length - current.length,
    midway: current.length - whole.length,
    unplayable: whole.length - plays.length,
    beats: [...linked.beats.keys()].flatMap((beat) => useOf(linked, beat, plays)),
    endings: Object.keys(linked.scenario.endings).flatMap((ending) => {
      const ended = plays.filter((play) => play.ending === ending).length;
      return ended > 0 ? [{ ending, plays: ended }] : [];
    }),
  };
}

function playOf(linked: Linked, solution: Solution, { id, choices: made }: Played): Play[] {
  const result = resultOf(linked, made);
  if (!result) return [];
  const states = walk(
    linked,
    made.map(({ reply }) => reply),
  );
  const choosings = made.map(({ beat, reply }, turn) => ({
    beat,
    reply,
    ...optionsAt(linked, solution, states[turn] as State),
  }));
  return [{ id, score: result.score, ending: result.ending, choosings }];
}

/** What could be chosen in a state, and which of it keeps the most within reach; nothing where all of it does. */
function optionsAt(linked: Linked, solution: Solution, state: State): Pick<Choosing, 'offered' | 'best'> {
  const offered = choices(linked, state).map(({ reply }) => reply.id);
  const ranks = offered.map((reply) => rankOf(solution.at(step(linked, state, reply))));
  const top = Math.max(...ranks);
  const best = offered.filter((_, place) => ranks[place] === top);
  return { offered, best: best.length < offered.length ? best : undefined };
}

/** Of equal scores the smaller id comes first, so that the order in which plays come changes nothing. */
function worstFirst(one: Play, other: Play): number {
  return one.score - other.score || (one.id < other.id ? -1 : 1);
}

function useOf(linked: Linked, beat: string, all: readonly Play[]): BeatUse[] {
  const plays = all.filter(({ choosings }) => choosings.some((choosing) => choosing.beat === beat));
  if (plays.length === 0) return [];
  const at = choosingsAt(beat, plays);
  const deciding = at.filter(({ best }) => best !== undefined);
  const right = deciding.filter(({ best, reply }) => best?.includes(reply));
  const third = Math.floor(plays.length / 3);
  const [worst, best] = [plays.slice(0, third), plays.slice(-third)].map((group) => choosingsAt(beat, group));
  const replies = linked.beats.get(beat)?.replies.map(({ reply: { id: reply } }) => {
    const { offered, chosen } = countsOf(reply, at);
    const said = plays.length >= ENOUGH && offered > 0;
    return {
      reply,
      offered,
      chosen,
      discrimination: said ? difference(shareOf(reply, best), shareOf(reply, worst)) : undefined,
      rare: said ? chosen / offered < RARE : undefined,
    };
  });
  return [
    {
      beat,
      plays: plays.length,
      choices: at.length,
      deciding: deciding.length,
      difficulty: deciding.length > 0 ? right.length / deciding.length : undefined,
      replies: replies ?? [],
    },
  ];
}

function choosingsAt(beat: string, plays: readonly Play[]): Choosing[] {
  return plays.flatMap(({ choosings }) => choosings.filter((choosing) => choosing.beat === beat));
}

function countsOf(reply: string, at: readonly Choosing[]): { offered: number; chosen: number } {
  return {
    offered: at.filter(({ offered }) => offered.includes(reply)).length,
    chosen: at.filter((choosing) => choosing.reply === reply).length,
  };
}

function shareOf(reply: string, at: readonly Choosing[] = []): number | undefined {
  const { offered, chosen } = countsOf(reply, at);
  return offered > 0 ? chosen / offered : undefined;
}

function difference(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : one - other;
}
