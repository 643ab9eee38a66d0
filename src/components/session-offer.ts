import { getCollection } from 'astro:content';
import { dropFrom } from '#domain/session/draw.ts';
import { sceneToDrill } from '#domain/session/drill.ts';
import type { Offer, OfferedDeck } from '../islands/session/offer.ts';
import { type CompetencyOnCourse, loadCompetencies } from './course.ts';
import { href } from './href.ts';
import { typeset } from './typeset.ts';

/** What there is to run a team session with: the decks and scenes of the course, in its order, and what drills each move. */
export async function sessionOffer(): Promise<Offer> {
  const competencies = await loadCompetencies();
  const decks = await Promise.all(competencies.map(decksOf));
  return {
    decks: decks.flat(),
    scenes: competencies.flatMap(({ id: competency, title, scenes }) =>
      scenes.map((scene) => ({
        id: scene.id,
        title: typeset(scene.title),
        buyer: `${scene.buyer.name}, ${scene.buyer.role}, ${scene.buyer.company}`,
        competency,
        about: typeset(title),
        brief: typeset(scene.brief),
      })),
    ),
    drills: competencies.flatMap(drillsOf),
    story: storyMoves(competencies),
  };
}

/** The moves of the routine that the scenes of value stories train. */
function storyMoves(competencies: readonly CompetencyOnCourse[]): Offer['story'] {
  const routines = competencies.flatMap((competency) => competency.routines);
  const scene = competencies.flatMap(({ scenes }) => scenes).find(({ kind }) => kind === 'value-story');
  const routine = routines.find(({ id }) => id === scene?.routine);
  return routine?.moves.map(({ id, title }) => ({ id, title: typeset(title) })) ?? [];
}

async function decksOf({
  id: competency,
  title: about,
  routines,
}: CompetencyOnCourse): Promise<OfferedDeck[]> {
  const decks = await getCollection('decks', ({ data }) => data.competency === competency);
  return decks.flatMap(({ id, data }) => {
    const routine = routines.find((each) => each.id === data.routine);
    if (!routine) return [];
    const moves = routine.moves.map((move) => ({ id: move.id, title: typeset(move.title) }));
    const cards = Object.entries(data.cards).map(([name, card]) => {
      const { who, moment, says, ...drop } = dropFrom(`${id}/${name}`, card, routine);
      const named = drop.moves.map((move) => ({ ...move, title: typeset(move.title) }));
      const words = { who: typeset(who), moment: typeset(moment), says: typeset(says) };
      return { ...drop, ...words, moves: named, formats: card.formats };
    });
    return [{ id, title: typeset(data.title), competency, about: typeset(about), moves, cards }];
  });
}

function drillsOf({ routines, lessons, scenes }: CompetencyOnCourse): Offer['drills'] {
  return routines.flatMap(({ id: routine, moves }) =>
    moves.map(({ id, title }) => {
      const scene = sceneToDrill(id, routine, scenes);
      const lesson = lessons.find((each) => each.moves.includes(id));
      return {
        move: id,
        moveTitle: typeset(title),
        scene: scene && { id: scene.id, title: typeset(scene.title) },
        lesson: lesson && { title: typeset(lesson.title), href: href(lesson.href) },
      };
    }),
  );
}
