import type { Line } from '../lines.ts';
import { gradeOf } from '../reading.ts';
import type { Check, Finding } from './check.ts';

/** The highest grade at which people talk. */
const HIGHEST = 9;
/** On fewer words than this a grade says nothing. */
const ENOUGH = 100;

/**
 * Lines read as people talk. Single lines are too short for a reading grade, so all that is said at a beat, by both
 * sides, is read as one text. Beats of fewer than a hundred words are read together with the endings.
 */
export const hardReading: Check = {
  code: 'W03',
  severity: 'warning',
  title: 'What is said reads at grade 9 or below.',
  find: ({ linked: { scenario }, lines }) => {
    const places = Map.groupBy(lines, ({ at }) => at);
    const isLong = (said: readonly Line[]) => wordsIn(said) >= ENOUGH;
    const long = [...places].filter(([at, said]) => Object.hasOwn(scenario.beats, at) && isLong(said));
    const alone = new Set(long.map(([at]) => at));
    const short = lines.filter(({ at }) => !alone.has(at));
    return [
      ...long.flatMap(([at, said]) => finding(['beats', at], `at "${at}"`, said)),
      ...(isLong(short)
        ? finding(['beats'], alone.size === 0 ? 'in the scene' : 'in its short beats and endings', short)
        : []),
    ];
  },
};

function wordsIn(lines: readonly Line[]): number {
  return lines.reduce((total, { words }) => total + words.length, 0);
}

function finding(path: Finding['path'], where: string, lines: readonly Line[]): Finding[] {
  const grade = gradeOf(lines.map(({ said }) => said));
  if (grade <= HIGHEST) return [];
  const wrong = `What is said ${where} reads at grade ${grade.toFixed(1)}, above ${HIGHEST}.`;
  return [{ path, part: 'key', wrong, remedy: 'Write shorter sentences and plainer words, as people talk.' }];
}
