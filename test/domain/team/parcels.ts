import type { Assignment } from '#domain/team/assignment.ts';
import type { Parcel } from '#domain/team/parcel.ts';
import { attempted } from '../practice/attempted.ts';

const ID = '0193a5e0-0000-7000-8000-00000000000a';

export const assignment: Assignment = {
  id: ID,
  kind: 'scene',
  target: 'price-against-what',
  moves: 5,
  due: '2026-12-03',
  note: 'What do you want to know before you answer the price?',
  by: 'Marta',
  to: 'Lucía',
  at: '2026-11-27T09:00:00.000Z',
};

/** One parcel of each kind. */
export const PARCELS: Parcel[] = [
  { format: 'runthrough', v: 1, kind: 'assignment', assignment },
  {
    format: 'runthrough',
    v: 1,
    kind: 'result',
    by: 'Lucía',
    assignment: ID,
    attempts: [attempted({ scene: 'price-against-what', run: 4 })],
  },
  {
    format: 'runthrough',
    v: 1,
    kind: 'taken',
    by: 'Lucía',
    assignment: ID,
    lesson: 'objections/stop',
    on: '2026-12-01',
  },
  {
    format: 'runthrough',
    v: 1,
    kind: 'notes',
    by: 'Marta',
    attempt: ID,
    notes: [{ turn: 2, note: 'What did you hear?', bright: false }],
  },
  {
    format: 'runthrough',
    v: 1,
    kind: 'campaign',
    by: 'Marta',
    drills: [{ ...assignment, from: '2026-11-23' }],
  },
];
