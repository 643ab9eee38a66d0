import { gradeOf } from '../reading.ts';
import type { Check } from './check.ts';

/** The highest grade of a whole scene. A single beat may lie above it, see W03. */
const HIGHEST = 8;
/** On fewer words than this a grade says nothing. */
const ENOUGH = 100;

/** A scene reads as people talk: everything that is said in it, by both sides, read as one text. */
export const hardScene: Check = {
  code: 'W07',
  severity: 'warning',
  title: 'All that is said in a scene, read as one text, reads at grade 8 or below.',
  find: ({ lines }) => {
    const words = lines.reduce((total, line) => total + line.words.length, 0);
    const grade = gradeOf(lines.map(({ said }) => said));
    if (words < ENOUGH || grade <= HIGHEST) return [];
    return [
      {
        path: ['beats'],
        part: 'key',
        wrong: `The scene reads at grade ${grade.toFixed(1)}, above ${HIGHEST}.`,
        remedy: 'Write shorter sentences and plainer words, as people talk.',
      },
    ];
  },
};
