import { STATE_LIMIT } from '#domain/solving/explore.ts';
import { checkOfFifty } from './check.ts';
import { machineAgainstInk } from './play.ts';
import { practiceOfTenThousand } from './practice.ts';
import { solveOfPool } from './solve.ts';
import { stepAgainstTransition } from './step.ts';

type Measure = { measure: string; value: string; goal: string; met: boolean };

const times = (factor: number): string => `${factor.toFixed(1)} times as fast`;
const seconds = (value: number): string => `${value.toFixed(2)} s`;
const count = (value: number): string => value.toLocaleString('en');

/** Solving comes first: it is measured cold. */
function measures(): Measure[] {
  const pool = solveOfPool();
  const check = checkOfFifty();
  const step = stepAgainstTransition();
  const play = machineAgainstInk();
  const practice = practiceOfTenThousand();
  return [
    { measure: 'step, against pure transition()', value: times(step), goal: 'at least 20', met: step >= 20 },
    {
      measure: 'a play through the machine, against inkjs',
      value: times(play),
      goal: 'at least 1',
      met: play >= 1,
    },
    {
      measure: 'check of 50 scenes of 15 beats, one core',
      value: seconds(check),
      goal: 'under 3 s',
      met: check < 3,
    },
    {
      measure: 'states of a pool of 12 questions, 6 asked',
      value: count(pool.states),
      goal: `at most ${count(STATE_LIMIT)}`,
      met: pool.states <= STATE_LIMIT,
    },
    ...Object.entries(practice).map(([part, value]) => ({
      measure: `10,000 plays: ${part}`,
      ...{ value: seconds(value), goal: 'under 0.30 s', met: value < 0.3 },
    })),
    { measure: 'solve of that pool', value: seconds(pool.seconds), goal: 'under 1 s', met: pool.seconds < 1 },
  ];
}

function print(rows: Measure[]): void {
  const texts = [
    ['measure', 'value', 'goal', 'met'],
    ...rows.map(({ measure, value, goal, met }) => [measure, value, goal, met ? 'met' : 'NOT MET']),
  ];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...texts.map((row) => (row[column] as string).length)),
  );
  for (const row of texts) {
    process.stdout.write(
      `${row
        .map((text, column) => text.padEnd(widths[column] as number))
        .join('  ')
        .trimEnd()}\n`,
    );
  }
}

const rows = measures();
print(rows);
process.exitCode = rows.every(({ met }) => met) ? 0 : 1;
