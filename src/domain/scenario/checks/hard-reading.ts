import { type Line, linesOf } from '../lines.ts';
import { ENOUGH_WORDS, gradeOf, HIGHEST_GRADE, wordsOf } from '../reading.ts';
import type { Check, Finding } from './check.ts';

/**
 * Lines read as people talk. Single lines are too short for a reading grade, so all that is said at a beat, by both
 * sides, is read as one text. Beats of fewer than a hundred words are read together with the endings.
 */
export const hardReading: Check = {
  code: 'W03',
  severity: 'warning',
  title: 'What is said reads at grade 9 or below.',
  find: ({ linked: { scenario } }) => {
    const lines = linesOf(scenario);
    const places = Map.groupBy(lines, ({ at }) => at);
    const isLong = (said: readonly Line[]) => wordsIn(said) >= ENOUGH_WORDS;
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
  meaning:
    'What is said reads like a brochure. The reading grade counts words to a sentence and syllables to a word; people talk at grade 3 to 6. A beat of a hundred words is measured by itself, shorter ones are measured together.',
  bad: `
    says: Implementing two unfamiliar systems simultaneously would considerably overburden the administrative personnel, particularly considering the additional responsibilities already undertaken throughout February, March and April, and for the foreseeable future.
    …
    say: Is implementation training the fundamental consideration? Assuming reception responsibilities remained unaltered, would any additional operational dependency necessitate postponement?
    …
    say: I understand. Our implementation organisation would be delighted to deliver comprehensive familiarisation for your entire administrative personnel, accommodating everybody's individual availability considerations.
    …
    say: Considering the anticipated telecommunications installation, it appears advisable to reschedule this conversation until operational stability has been demonstrated satisfactorily, approximately in June.`,
  mended: `
    says:
      - when: { knows: who-trains }
        line: And I can't teach the desk two new things in one month.
      - line: We can't have two new things at the desk in one month.
    …
    say: Is it the teaching alone? If the desk had nothing to learn, would anything else have to wait?
    …
    say: I understand. We'd be happy to come and train all eleven for you, in one evening, for free.
    …
    say: Then let's leave it for now, and I ring you again in June, when the phones are in and working.`,
};

function wordsIn(lines: readonly Line[]): number {
  return lines.reduce((total, { said }) => total + wordsOf(said).length, 0);
}

function finding(path: Finding['path'], where: string, lines: readonly Line[]): Finding[] {
  const grade = gradeOf(lines.map(({ said }) => said));
  if (grade <= HIGHEST_GRADE) return [];
  const wrong = `What is said ${where} reads at grade ${grade.toFixed(1)}, above ${HIGHEST_GRADE}.`;
  return [{ path, part: 'key', wrong, remedy: 'Write shorter sentences and plainer words, as people talk.' }];
}
