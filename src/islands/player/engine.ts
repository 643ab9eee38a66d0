import { type Linked, linkScenario } from '#domain/scenario/link.ts';
import type { Scene } from '#domain/scenario/scene.ts';
import { type Solution, solve } from '#domain/solving/solve.ts';

/** All that plays one scene. */
export type Engine = {
  linked: Linked;
  /** Solved when the coach first needs it; undefined where the scene cannot be solved. */
  solution: () => Solution | undefined;
};

export function engineOf({ scenario, routine }: Scene): Engine {
  const linked = linkScenario(scenario, routine);
  let solved: ReturnType<typeof solve> | undefined;
  return {
    linked,
    solution: () => {
      solved ??= solve(linked);
      return 'unsolved' in solved ? undefined : solved;
    },
  };
}
