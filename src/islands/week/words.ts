import type { Part, Week } from '#domain/practice/week.ts';
import type { Played } from '#domain/records/attempt.ts';
import type { Catalogue } from './catalogue.ts';

const KIND = { decisions: 'decisions', lesson: 'lesson', scene: 'role-play', field: 'field' } as const;

/** A part as the ruler shows it. */
export type Shown = Week['parts'][number] & {
  from: number;
  span: string;
  title: string;
  href: string;
  spoken: boolean;
  because: string;
};

/** The parts of a week with their words, each with the minutes it takes of the fifteen. */
export function shownParts(week: Week, catalogue: Catalogue, attempts: readonly Played[]): Shown[] {
  let from = 0;
  return week.parts.map((part) => {
    const start = from;
    from += part.minutes;
    const span = `${halves(start)}–${halves(from)}${start === 0 ? ' min' : ''}, ${KIND[part.kind]}`;
    const why = because(part, catalogue, attempts);
    return { ...part, from: start, span, ...titled(part, catalogue), because: why };
  });
}

/** Minutes as people write them: 1½. */
export function halves(minutes: number): string {
  return `${Math.floor(minutes)}${minutes % 1 ? '½' : ''}`;
}

function titled(part: Part, { lessons, scenes }: Catalogue): Pick<Shown, 'title' | 'href' | 'spoken'> {
  if ('missed' in part) {
    const title = part.missed.length === 1 ? 'One decision' : `${part.missed.length} decisions`;
    return { title, href: `${import.meta.env.BASE_URL}decisions/`, spoken: false };
  }
  if (part.kind === 'scene') {
    const scene = scenes.find(({ id }) => id === part.id);
    const drill = part.why === 'assigned' ? `#for=${part.assigned.id}` : '';
    return { title: `“${scene?.title ?? part.id}”`, href: `${scene?.href ?? ''}${drill}`, spoken: true };
  }
  const lesson = lessons.find(({ id }) => id === part.id);
  const field = part.kind === 'field';
  return {
    title: field ? 'Pick one line' : (lesson?.title ?? part.id),
    href: `${lesson?.href ?? ''}${field ? '#the-line' : ''}`,
    spoken: false,
  };
}

function because(part: Part, { lessons, scenes }: Catalogue, attempts: readonly Played[]): string {
  if (part.kind === 'field') return 'For a call you have booked.';
  const scene = scenes.find(({ id }) => id === part.id);
  switch (part.why) {
    case 'certain-and-wrong':
      return 'You were certain, and it cost you.';
    case 'missed':
      return 'Lines that cost you, back again.';
    case 'assigned':
      return assignedWords(part, scene?.of);
    case 'next-lesson':
      return `Lesson ${lessons.findIndex(({ id }) => id === part.id) + 1} of ${lessons.length}.${leftOut(part.id, lessons, scenes, attempts)}`;
    case 'with-lesson':
      return `${scene?.buyer ?? 'The scene'} goes with this lesson.`;
    case 'fell-flat':
      return 'Its line fell flat on a real call.';
    case 'not-at-benchmark':
      return `Best so far ${part.best.result.run.length} of ${scene?.of ?? '?'}. Benchmark is ${scene?.moves ?? '?'}.`;
    case 'due-again':
      return `Due again. Last played ${part.days} days before this week.`;
    case 'new':
      return 'Not played yet.';
  }
}

function assignedWords({ assigned, best }: Part & { why: 'assigned' }, of: number | undefined): string {
  const day = new Date(assigned.due).toLocaleDateString('en-GB', { weekday: 'long' });
  const target = 'target' in assigned ? ` ${assigned.target} of ${of ?? '?'}` : '';
  const so = best ? ` Best so far ${best.result.run.length}.` : '';
  return `From ${assigned.by}:${target} by ${day}.${so}`;
}

/** How often the lesson's first move was left out, where that was more than once. */
function leftOut(
  id: string,
  lessons: Catalogue['lessons'],
  scenes: Catalogue['scenes'],
  attempts: readonly Played[],
): string {
  const lesson = lessons.find((one) => one.id === id);
  const move = scenes
    .find((scene) => scene.id === lesson?.scene)
    ?.routine.find((one) => one.id === lesson?.moves[0]);
  const without = attempts.filter(({ scenario, result }) => {
    const counts = scenes
      .find((scene) => scene.id === scenario.id)
      ?.routine.some((one) => one.id === move?.id);
    return counts && !result.moves.includes(move?.id ?? '');
  });
  return without.length > 1 ? ` “${move?.title}” was left out of ${without.length} plays.` : '';
}

/** The sentence under the heading: what the fifteen minutes hold. */
export function inOneLine({ parts }: Week): string {
  const scenes = parts.filter(({ kind }) => kind === 'scene').length;
  const decisions = parts.flatMap((part) => ('missed' in part ? part.missed : [])).length;
  const held = [
    ...(decisions > 0 ? [decisions === 1 ? 'one decision' : `${COUNT[decisions]} decisions`] : []),
    ...(parts.some(({ kind }) => kind === 'lesson') ? ['one lesson'] : []),
    ...(scenes > 0 ? [scenes === 1 ? 'one role-play' : `${COUNT[scenes] ?? scenes} role-plays`] : []),
    ...(parts.some(({ kind }) => kind === 'field') ? ['one line to try on a real call'] : []),
  ];
  const list = new Intl.ListFormat('en-GB').format(held);
  return `${list.charAt(0).toUpperCase()}${list.slice(1)}.`;
}

const COUNT = ['no', 'one', 'two', 'three', 'four', 'five'];
