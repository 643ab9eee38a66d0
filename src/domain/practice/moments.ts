/** What a reply costs: nothing, five points at most, or more than that or the way forward. */
export type Cost = 'benchmark' | 'solid' | 'miss';

/**
 * A moment of a scene, seen from what its replies cost. `move` is the first move still open that the best reply makes.
 * `replies` are those that can be said, each with the moment it leads to (none: the scene is over) and its cost.
 */
export type Moment = {
  beat: string;
  move?: string;
  best: string;
  replies: Record<string, { to?: number; cost: Cost }>;
};

/**
 * A solved scene in a few kilobytes: states from which every play costs the same are one moment. The first is the
 * opening. With it a play can be judged, line by line, where solving the scene would take too long.
 */
export type Moments = readonly Moment[];

/** The moments that a play comes through, the opening first, as far as its replies can still be said. */
export function follow(moments: Moments, replies: readonly string[]): Moment[] {
  const path: Moment[] = [];
  for (let moment = moments[0]; moment; ) {
    path.push(moment);
    const to: number | undefined = replyAt(moment, replies[path.length - 1] ?? '')?.to;
    moment = to === undefined ? undefined : moments[to];
  }
  return path;
}

/** A reply of a moment, where it can be said there. */
export function replyAt({ replies }: Moment, reply: string): Moment['replies'][string] | undefined {
  return Object.hasOwn(replies, reply) ? replies[reply] : undefined;
}
