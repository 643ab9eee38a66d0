import { addBit, hasBit } from './bits.ts';
import type { Linked, LinkedBeat, LinkedReply, Test } from './link.ts';
import type { Reply } from './scenario.ts';
import { blankState, type Draft, type State } from './state.ts';

/** The state in which a scene opens. */
export function openingState(linked: Linked): State {
  const { scenario, budgets } = linked;
  const meters = Object.values(scenario.meters).map((meter) => meter.start);
  return arrive(linked, blankState(scenario.start, meters, budgets), scenario.start);
}

/** A reply on screen: `locked` is shown disabled and cannot be chosen. */
export type Offer = { readonly reply: Reply; readonly locked: boolean };

/** What is on screen in a state, in file order; nothing at an ending. */
export function offered(linked: Linked, state: State): Offer[] {
  const beat = linked.beats.get(state.at);
  if (!beat) return [];
  return beat.replies.flatMap((option) => {
    const { reply } = option;
    const locked = !choosable(option, state);
    return isSpent(option, state) || (locked && !reply.locked) ? [] : [{ reply, locked }];
  });
}

/** The replies that can be chosen in a state, in file order. */
export function choices(linked: Linked, state: State): LinkedReply[] {
  const beat = linked.beats.get(state.at);
  return beat ? beat.replies.filter((option) => choosable(option, state)) : [];
}

/** Whether this reply can be chosen in this state. */
export function canChoose(linked: Linked, state: State, reply: string): boolean {
  const option = linked.beats.get(state.at)?.byId.get(reply);
  return option !== undefined && choosable(option, state);
}

/**
 * One step of the play: the state after choosing a reply by its id. All rules of the language are in here; it throws
 * where the reply cannot be chosen, so ask `canChoose` about choices that come from outside.
 *
 * @example step(linked, openingState(linked), 'search').at // 'sort'
 */
export function step(linked: Linked, state: State, reply: string): State {
  const beat = linked.beats.get(state.at);
  const option = beat?.byId.get(reply);
  if (!beat || !option || !choosable(option, state)) {
    throw new Error(`"${reply}" cannot be chosen at "${state.at}". Ask canChoose first.`);
  }
  return take(linked, state, beat, option);
}

/** The step itself, for callers that hold a reply from `choices`. */
export function take(linked: Linked, state: State, beat: LinkedBeat, option: LinkedReply): State {
  const said = say(linked, state, beat, option);
  return arrive(linked, said, targetOf(linked, said, beat, option));
}

function choosable(option: LinkedReply, state: State): boolean {
  return !isSpent(option, state) && (option.when?.(state) ?? true);
}

function isSpent(option: LinkedReply, state: State): boolean {
  return option.reply.once && hasBit(state.chosen, option.chosen);
}

/** Records the moves, slips, effects and facts of a line. */
function say(linked: Linked, state: State, beat: LinkedBeat, option: LinkedReply): Draft {
  let { made, touched, tails, penalty, slipped } = state;
  for (const move of option.makes) {
    const bit = 1 << move;
    if ((made & bit) === 0 && (linked.counted & bit) !== 0) tails = extendRun(tails, bit);
    made |= bit;
  }
  for (const move of option.touches) touched |= (1 << move) & linked.counted;
  for (const { slip, severity } of option.slips) {
    penalty = Math.min(100, penalty + severity);
    if (slip >= 0) slipped = addBit(slipped, slip);
  }
  return {
    at: state.at,
    meters: option.effect.length > 0 ? moveMeters(state.meters, option.effect) : state.meters,
    facts: option.reveals.reduce(addBit, state.facts),
    slipped,
    visited: state.visited,
    chosen: option.chosen < 0 ? state.chosen : addBit(state.chosen, option.chosen),
    asked: beat.budget < 0 ? state.asked : countAsked(state.asked, beat),
    made,
    touched: touched & ~made,
    tails,
    penalty,
  };
}

/** Patience sorting: the new move takes the place of the next larger end of a run, or makes the longest run longer. */
function extendRun(tails: number, bit: number): number {
  const above = tails & ~(bit | (bit - 1));
  const nextLarger = above & -above;
  return (tails & ~nextLarger) | bit;
}

function moveMeters(meters: readonly number[], effect: LinkedReply['effect']): number[] {
  const moved = [...meters];
  for (const { meter, by } of effect)
    moved[meter] = Math.max(0, Math.min(100, (moved[meter] as number) + by));
  return moved;
}

function countAsked(asked: readonly number[], beat: LinkedBeat): number[] {
  return asked.map((count, budget) => (budget === beat.budget ? Math.min(beat.asks, count + 1) : count));
}

/** Where the line leads: an ending that a meter calls, else the first of `next` that holds; '' where none does. */
function targetOf(linked: Linked, said: State, beat: LinkedBeat, option: LinkedReply): string {
  const to = firstThatHolds(option.next, said)?.to ?? '';
  const spent = beat.budget >= 0 && said.asked[beat.budget] === beat.asks;
  return endingOf(linked, said) ?? (to === beat.id && spent ? beat.then : to);
}

/** The ending that a meter calls; the first such meter of the file wins. */
function endingOf(linked: Linked, { meters }: State): string | undefined {
  return linked.ends.find(({ meter, at, above }) => {
    const value = meters[meter] as number;
    return above ? value >= at : value <= at;
  })?.in;
}

/** The entry of a list that counts in a state. */
export function firstThatHolds<T extends { when: Test | undefined }>(
  entries: readonly T[],
  state: State,
): T | undefined {
  return entries.find(({ when }) => when?.(state) ?? true);
}

/** The entry of `next` that decides where a line leads; none where a meter calls an ending, or none holds. */
export function decidingEntry(
  linked: Linked,
  state: State,
  beat: LinkedBeat,
  option: LinkedReply,
): LinkedReply['next'][number] | undefined {
  const said = say(linked, state, beat, option);
  return endingOf(linked, said) === undefined ? firstThatHolds(option.next, said) : undefined;
}

/** Comes to a beat or an ending, in a state that nobody else holds yet. */
function arrive(linked: Linked, state: Draft, at: string): State {
  const visited = linked.beats.get(at)?.visited ?? -1;
  state.at = at;
  if (visited >= 0) state.visited = addBit(state.visited, visited);
  return state;
}
