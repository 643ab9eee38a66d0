import type { Material } from '../islands/team/material.ts';
import { catalogueOf } from './catalogue.ts';
import { loadCompetencies } from './course.ts';
import { typeset } from './typeset.ts';

/** What the pages of a team need to know of the course. */
export async function teamMaterial(): Promise<Material> {
  const competencies = (await loadCompetencies()).filter(({ role }) => !role);
  const moves = competencies.flatMap(({ routines }) => routines.flatMap((routine) => routine.moves));
  const sounds = Object.fromEntries(moves.map((move) => [move.id, typeset(move['sounds-like'])]));
  return { ...(await catalogueOf(competencies)), sounds };
}
