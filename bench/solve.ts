import { linkScenario } from '#domain/scenario/link.ts';
import { STATE_LIMIT } from '#domain/solving/explore.ts';
import { solve } from '#domain/solving/solve.ts';
import { discovery, pool } from './pool.ts';

/** Solves the discovery pool: how many states it has, and how many seconds it takes the first time. */
export function solveOfPool(): { states: number; seconds: number } {
  const linked = linkScenario(pool, discovery);
  const started = process.cpuUsage();
  const solution = solve(linked);
  const { user, system } = process.cpuUsage(started);
  if ('unsolved' in solution) throw new Error(`The pool has more than ${STATE_LIMIT} states, or no end.`);
  return { states: solution.states, seconds: (user + system) / 1e6 };
}
