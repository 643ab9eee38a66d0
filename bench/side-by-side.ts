import { Bench } from 'tinybench';

/** How many times as fast the first of two functions is: measured in turns, in the same process, by their medians. */
export function timesAsFast(one: () => unknown, other: () => unknown, milliseconds = 400): number {
  const rounds = [0, 1, 2].map(() => {
    const bench = new Bench({ time: milliseconds, warmupTime: milliseconds / 4 });
    bench.add('one', one).add('other', other).runSync();
    const [first = 0, second = 0] = bench.tasks.map((task) => medianOf(task.result));
    return second / first;
  });
  return rounds.toSorted((a, b) => a - b)[1] as number;
}

function medianOf(result: Bench['tasks'][number]['result']): number {
  if (!('latency' in result)) throw new Error(`The measure came to nothing: ${result.state}.`);
  return result.latency.p50;
}
