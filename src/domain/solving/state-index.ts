import type { State } from '#domain/scenario/state.ts';

/** Numbers states in the order in which they come: equal states have one number. */
export type StateIndex = {
  /** The number of a state that has one. */
  find: (state: State) => number | undefined;
  /** The number of a state, the next one if it is new. */
  number: (state: State) => number;
};

/**
 * A hash table with open addressing, on the numbers that states are made of: a walk asks it once for every reply of
 * every state, and making each state a text first would take longer than everything else.
 */
export function indexStates(): StateIndex {
  const states: State[] = [];
  let slots = new Int32Array(1024).fill(-1);

  /** The slot that holds the state, or the empty one that it would go to. */
  const slotOf = (state: State): number => {
    let slot = hashOf(state) & (slots.length - 1);
    for (;;) {
      const number = slots[slot] as number;
      if (number < 0 || isSame(states[number] as State, state)) return slot;
      slot = (slot + 1) & (slots.length - 1);
    }
  };
  const grow = (): void => {
    slots = new Int32Array(slots.length * 4).fill(-1);
    states.forEach((state, number) => {
      slots[slotOf(state)] = number;
    });
  };
  return {
    find: (state) => {
      const number = slots[slotOf(state)] as number;
      return number < 0 ? undefined : number;
    },
    number: (state) => {
      const slot = slotOf(state);
      const known = slots[slot] as number;
      if (known >= 0) return known;
      slots[slot] = states.length;
      states.push(state);
      if (states.length * 2 > slots.length) grow();
      return states.length - 1;
    },
  };
}

function hashOf(state: State): number {
  const { at, meters, facts, slipped, visited, chosen, asked, made, touched, tails, penalty } = state;
  let hash = mix(mix(mix(mix(at.length, made), touched), tails), penalty);
  for (let i = 0; i < at.length; i++) hash = mix(hash, at.charCodeAt(i));
  for (const numbers of [meters, facts, slipped, visited, chosen, asked]) {
    for (let i = 0; i < numbers.length; i++) hash = mix(hash, numbers[i] as number);
  }
  return hash ^ (hash >>> 15);
}

function mix(hash: number, number: number): number {
  return Math.imul(hash ^ number, 0x9e3779b1) ^ (hash >>> 13);
}

function isSame(one: State, other: State): boolean {
  return (
    one.at === other.at &&
    one.made === other.made &&
    one.touched === other.touched &&
    one.tails === other.tails &&
    one.penalty === other.penalty &&
    areSame(one.meters, other.meters) &&
    areSame(one.facts, other.facts) &&
    areSame(one.slipped, other.slipped) &&
    areSame(one.visited, other.visited) &&
    areSame(one.chosen, other.chosen) &&
    areSame(one.asked, other.asked)
  );
}

function areSame(one: readonly number[], other: readonly number[]): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return true;
}
