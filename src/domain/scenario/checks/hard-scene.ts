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
  meaning:
    'The scene as a whole reads like a letter from an office, even if no beat of it is bad enough for W03. Here Ruth talks so, and the learner does not; nobody on the phone does.',
  bad: `
    says: Regrettably we are currently experiencing considerable organisational disruption, necessitating reconsideration of every additional undertaking until the telephone installation.
    …
    says: Nevertheless the receptionists would unavoidably require individual familiarisation with an additional administrative application, irrespective of its undeniable simplicity and considerable popularity with comparable establishments.
    …
    says: Hypothetically, what financial expenditure would your organisation consider appropriate for an immediate implementation, considering the additional administrative responsibilities that it necessarily generates for everybody?
    …
    dated: { outcome: advanced, says: 'Provisionally, and notwithstanding any unanticipated operational difficulties, we anticipate initiating the implementation at our principal veterinary establishment on Monday the fourth, with all remaining establishments following individually at appropriate intervals.' }
    later: { outcome: stalled, says: 'Unfortunately an operational emergency necessitates my immediate availability elsewhere in the building, and a continuation of this conversation will accordingly have to be accommodated on another occasion.' }`,
  mended: `
    says: I do like it. But not before the new phones are in.
    …
    says: But they would have to learn it. There's a screen, I saw it.
    …
    says: So what does it cost, then?
    …
    dated: { outcome: advanced, says: (You hear her write.) Monday the fourth. Hill Road and nobody else. }
    later: { outcome: stalled, says: (She is already talking to somebody else.) Let's speak when it's quieter. }`,
};
