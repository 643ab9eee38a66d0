import { slugOf } from '#domain/scenario/slug.ts';
import { cardDeck, cardId, cardSays, newCard } from './card.ts';
import type { FieldOf, Given } from './fields.ts';
import { notAnId } from './id.ts';
import { newLesson } from './lesson.ts';
import { newRoutine } from './routine.ts';
import { newScenario } from './scenario.ts';
import { idsIn, nameOf, routinesFor, type Shelf } from './shelf.ts';

/** A kind of file that can be started: what it needs to know, where it goes, what it says, and what comes next. */
export type Kind = {
  /** The options that it takes, in the order asked. */
  names: readonly string[];
  fields: (shelf: Shelf) => FieldOf[];
  /** Its path below `content/`. */
  path: (given: Given) => string;
  text: (given: Given, shelf: Shelf) => string;
  next: (given: Given) => string[];
};

const title =
  (question: string): FieldOf =>
  () => ({ name: 'title', question });

/** The competency: the only one, where there is one. */
export const competency =
  (shelf: Shelf): FieldOf =>
  () => {
    const known = [...shelf.competencies.keys()];
    if (known.length > 0) return { name: 'competency', question: 'Competency', known, usual: only(known) };
    return { wrong: 'There is no competency yet. Write a file in content/competencies first.' };
  };

/** A routine that serves the competency: the first, where no other is told. */
export const routine =
  (shelf: Shelf): FieldOf =>
  (given) => {
    const deck = shelf.decks.get(given['deck'] ?? '');
    const known = deck ? [deck.routine] : routinesFor(shelf, given['competency'] as string);
    if (known.length > 0) return { name: 'routine', question: 'Routine', known, usual: known[0] };
    const first = `npm run new -- routine --competency ${given['competency']}`;
    return { wrong: `No routine serves "${given['competency']}" yet. Write one first: ${first}.` };
  };

/** An element of the competency. */
export const element =
  (shelf: Shelf): FieldOf =>
  (given) => {
    const known = Object.keys(shelf.competencies.get(given['competency'] as string)?.elements ?? {});
    return { name: 'element', question: 'Element', known, usual: only(known) };
  };

const scene =
  (shelf: Shelf): FieldOf =>
  (given) => {
    const known = idsIn(shelf, 'scenarios/');
    const usual = idsIn(shelf, `scenarios/${given['competency']}/`)[0];
    if (known.length > 0) return { name: 'scene', question: 'The scene to play afterwards', known, usual };
    return {
      wrong: 'There is no scene to play after a lesson yet. Write one first: npm run new -- scenario.',
    };
  };

const move =
  (shelf: Shelf): FieldOf =>
  (given) => {
    const known = shelf.routines.get(given['routine'] as string)?.moves.map(({ id }) => id) ?? [];
    return { name: 'move', question: 'The move that it teaches', known, usual: known[0] };
  };

/** The id, made of the title where none is told; no file may have it already. */
export const id =
  (shelf: Shelf, path: (given: Given) => string): FieldOf =>
  (given) => ({
    name: 'id',
    question: 'Id: the name of the file',
    usual: slugOf(given['title'] as string) || undefined,
    refuse: (value) => {
      if (notAnId(value)) return notAnId(value);
      const own = path({ ...given, id: value });
      const scenes = own.startsWith('scenarios/');
      const there = shelf.files.find((file) =>
        scenes ? file.path.startsWith('scenarios/') && nameOf(file.path) === value : file.path === own,
      );
      return there && `There is content/${there.path} already. Choose another --id.`;
    },
  });

const cardPath = (given: Given) => `cards/${given['deck']}.yaml`;
/** Where a scene goes. */
export const scenarioPath = (given: Given) => `scenarios/${given['competency']}/${given['id']}.yaml`;
const lessonPath = (given: Given) => `lessons/${given['competency']}/${given['id']}.mdx`;
const routinePath = (given: Given) => `routines/${given['id']}.yaml`;

/** The kinds by name. */
export const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  [
    'scenario',
    {
      names: ['title', 'competency', 'element', 'routine', 'id'],
      fields: (shelf) => [
        title('Title: what the buyer says'),
        competency(shelf),
        element(shelf),
        routine(shelf),
        id(shelf, scenarioPath),
      ],
      path: scenarioPath,
      text: newScenario,
      next: (given) => [
        `Hear how it goes: npm run play ${given['id']}`,
        'Write your scene over it, a beat at a time; ids may change until the first learner plays it.',
        'Check it as often as you like: npm run check',
        `Put "${given['id']}" into the \`scenes:\` of "${given['competency']}" in content/course.yaml.`,
      ],
    },
  ],
  [
    'lesson',
    {
      names: ['title', 'competency', 'routine', 'move', 'scene', 'id'],
      fields: (shelf) => [
        title('Title: what to do, as an imperative'),
        competency(shelf),
        routine(shelf),
        move(shelf),
        scene(shelf),
        id(shelf, lessonPath),
      ],
      path: lessonPath,
      text: newLesson,
      next: (given) => [
        'Write your lesson over it; keep the five headings and their order.',
        'Check it: npm run check',
        `Put "${given['id']}" into the \`lessons:\` of "${given['competency']}" in content/course.yaml.`,
        'See it on its page: npm run dev',
      ],
    },
  ],
  [
    'routine',
    {
      names: ['title', 'competency', 'id'],
      fields: (shelf) => [
        title('Title: one word that people can say'),
        competency(shelf),
        id(shelf, routinePath),
      ],
      path: routinePath,
      text: newRoutine,
      next: (given) => [
        'Write your moves over it, in the order in which they are made.',
        'Check it: npm run check',
        `Write a scene for it: npm run new -- scenario --competency ${given['competency']} --routine ${given['id']}`,
      ],
    },
  ],
  [
    'card',
    {
      names: ['says', 'competency', 'deck', 'routine', 'id'],
      fields: (shelf) => [cardSays(shelf), competency(shelf), cardDeck(shelf), routine(shelf), cardId(shelf)],
      path: cardPath,
      text: newCard,
      next: () => [
        'Write the person and the moment over it, as your team knows them.',
        'Of `listen-for` keep the two or three moves that this moment asks for, in words that fit it.',
        'Check it: npm run check',
      ],
    },
  ],
]);

function only(known: readonly string[]): string | undefined {
  return known.length === 1 ? known[0] : undefined;
}
