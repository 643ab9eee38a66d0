import { getCollection } from 'astro:content';
import type { Findable } from '#domain/course/findable.ts';
import { readableText } from '#domain/course/lesson-text.ts';
import { type CompetencyOnCourse, loadCompetencies, type SceneOnCourse } from './course.ts';
import { loadGlossary } from './glossary.ts';
import { loadGuide } from './guide/pages.ts';
import { href } from './href.ts';
import { quoted, typeset } from './typeset.ts';

/** All that the search finds. Of a scene it knows what is told before it begins: its lines are to be met in play. */
export async function findables(): Promise<Findable[]> {
  const [competencies, guide, words] = await Promise.all([loadCompetencies(), guidePages(), loadGlossary()]);
  const all: Findable[] = [
    ...competencies.flatMap(ofCompetency),
    ...words.map(({ id, word, meaning }) => ({
      kind: 'word' as const,
      href: `/glossary/#${id}`,
      title: word,
      text: meaning,
    })),
    ...guide,
  ];
  return all.map((one) => ({
    ...one,
    href: href(one.href),
    title: one.kind === 'scene' ? quoted(one.title) : typeset(one.title),
    text: typeset(one.text),
  }));
}

function ofCompetency({ href, title, summary, routines, lessons, scenes }: CompetencyOnCourse): Findable[] {
  const moves = routines.flatMap((routine) => [
    `${routine.title}.`,
    ...routine.moves.map((move) => `${move.title}: ${move.do}`),
  ]);
  return [
    { kind: 'competency', href, title, text: [summary, ...moves].join(' ') },
    ...lessons.map((lesson) => ({
      kind: 'lesson' as const,
      of: title,
      href: lesson.href,
      title: lesson.title,
      text: `${lesson.lead} ${readableText(lesson.entry.body ?? '')}`,
    })),
    ...scenes.map((scene) => ({
      kind: 'scene' as const,
      of: title,
      href: scene.href,
      title: scene.title,
      text: toldBefore(scene),
    })),
  ];
}

function toldBefore({ buyer, about, brief, goal }: SceneOnCourse): string {
  return `${buyer.name}, ${buyer.role}, ${buyer.company}. ${about}. ${brief} ${goal}`;
}

async function guidePages(): Promise<Findable[]> {
  const bodies = new Map(
    (await getCollection('guide')).map(({ id, body }) => [`/author/guide/${id}/`, body]),
  );
  return (await loadGuide()).map(({ title, lead, href }) => ({
    kind: 'guide',
    href,
    title,
    text: `${lead} ${readableText(bodies.get(href) ?? '')}`,
  }));
}
