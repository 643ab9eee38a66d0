import { STATE_LIMIT } from '#domain/solving/explore.ts';
import { findBrowser } from '../test/browser/browser.ts';
import { buildSite } from '../test/browser/build.ts';
import { checkOfLong, checkOfSixty } from './check.ts';
import { deviceWith } from './device.ts';
import { machineAgainstInk } from './play.ts';
import { practiceOfTenThousand } from './practice.ts';
import { hourOfSession } from './session.ts';
import { solveOfPool } from './solve.ts';
import { stepAgainstTransition } from './step.ts';

/** So many plays may come back with a copy. */
const MANY = 20_000;

type Measure = { measure: string; value: string; goal: string; met: boolean };

const times = (factor: number): string => `${factor.toFixed(1)} times as fast`;
const seconds = (value: number): string => `${value.toFixed(2)} s`;
const count = (value: number): string => value.toLocaleString('en');

/** Solving comes first: it is measured cold. */
function measures(): Measure[] {
  const pool = solveOfPool();
  const check = checkOfSixty();
  const long = checkOfLong('coarse');
  const tooLong = checkOfLong('fine');
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
      measure: 'check of 60 scenes of 15 beats, one core',
      value: seconds(check),
      goal: 'under 3 s',
      met: check < 3,
    },
    {
      measure: 'check of a scene of 200 beats, one core',
      value: seconds(long),
      goal: 'under 2 s',
      met: long < 2,
    },
    {
      measure: 'check of one that is too large to solve',
      value: seconds(tooLong),
      goal: 'under 2 s',
      met: tooLong < 2,
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

/** What a browser shows, where there is one: an hour of a team session, and a device full of plays. */
async function measuresInBrowser(): Promise<Measure[]> {
  const chrome = browserHere();
  if (!chrome) return [];
  buildSite();
  const { seconds: ran, skipped, grown, latest } = await hourOfSession(chrome);
  const { restoring, homeTask, homeReady } = await deviceWith(MANY, chrome);
  const megabytes = grown / 1e6;
  const within = (measure: string, value: number, most: number): Measure => ({
    ...{ measure, value: seconds(value), goal: `under ${seconds(most)}`, met: value < most },
  });
  return [
    {
      measure: `a team session: seconds not shown, of ${count(ran)}`,
      ...{ value: count(skipped), goal: 'none', met: skipped === 0 },
    },
    within('a team session: how late a second of a minute is shown', latest, 0.25),
    {
      measure: 'a team session: what its windows hold more after an hour',
      ...{ value: `${megabytes.toFixed(2)} MB`, goal: 'under 1 MB', met: megabytes < 1 },
    },
    within(`a copy of ${count(MANY)} plays: longest task of the page that restores it`, restoring, 0.2),
    within(`${count(MANY)} plays: longest task of the home page`, homeTask, 0.2),
    within(`${count(MANY)} plays: home has changed for the last time`, homeReady, 1),
  ];
}

function browserHere(): string | undefined {
  try {
    return findBrowser().path;
  } catch (error) {
    process.stderr.write(`What a browser shows is not measured. ${(error as Error).message}\n`);
    return undefined;
  }
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

const rows = [...measures(), ...(await measuresInBrowser())];
print(rows);
process.exitCode = rows.every(({ met }) => met) ? 0 : 1;
