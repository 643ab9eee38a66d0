import type { Part, Week } from '#domain/practice/week.ts';
import type { Catalogue } from './catalogue.ts';

const KIND = { lesson: 'lesson', scene: 'role-play', field: 'field' } as const;

/** A part as the ruler shows it. */
export type Shown = Part & {
  from: number;
  span: string;
  title: string;
  href: string;
  spoken: boolean;
  because: string;
};

/** The parts of a week with their words, each with the minutes it takes of the fifteen. */
export function shownParts(week: Week, catalogue: Catalogue): Shown[] {
  let from = 0;
  return week.parts.map((part) => {
    const start = from;
    from += part.minutes;
    const span = `${start}–${from}${start === 0 ? ' min' : ''}, ${KIND[part.kind]}`;
    return { ...part, from: start, span, ...titled(part, catalogue), because: because(part, catalogue) };
  });
}

function titled(part: Part, { lessons, scenes }: Catalogue): Pick<Shown, 'title' | 'href' | 'spoken'> {
  if (part.kind === 'scene') {
    const scene = scenes.find(({ id }) => id === part.id);
    return { title: `“${scene?.title ?? part.id}”`, href: scene?.href ?? '', spoken: true };
  }
  const lesson = lessons.find(({ id }) => id === part.id);
  const field = part.kind === 'field';
  return {
    title: field ? 'Pick one line' : (lesson?.title ?? part.id),
    href: `${lesson?.href ?? ''}${field ? '#the-line' : ''}`,
    spoken: false,
  };
}

function because(part: Part, { lessons, scenes }: Catalogue): string {
  if (part.kind === 'field') return 'For a call you have booked.';
  const scene = scenes.find(({ id }) => id === part.id);
  switch (part.why) {
    case 'next-lesson':
      return `Lesson ${lessons.findIndex(({ id }) => id === part.id) + 1} of ${lessons.length}.`;
    case 'with-lesson':
      return `${scene?.buyer ?? 'The scene'} goes with this lesson.`;
    case 'not-at-benchmark':
      return `Best so far ${part.best.result.run.length} of ${scene?.of ?? '?'}. Benchmark is ${scene?.moves ?? '?'}.`;
    case 'due-again':
      return `Due again. Last played ${part.days} days before this week.`;
    case 'new':
      return 'Not played yet.';
  }
}

/** The sentence under the heading: what the fifteen minutes hold. */
export function inOneLine({ parts }: Week): string {
  const scenes = parts.filter(({ kind }) => kind === 'scene').length;
  const held = [
    ...(parts.some(({ kind }) => kind === 'lesson') ? ['one lesson'] : []),
    ...(scenes > 0 ? [scenes === 1 ? 'one role-play' : `${COUNT[scenes] ?? scenes} role-plays`] : []),
    ...(parts.some(({ kind }) => kind === 'field') ? ['one line to try on a real call'] : []),
  ];
  const list = new Intl.ListFormat('en-GB').format(held);
  return `${list.charAt(0).toUpperCase()}${list.slice(1)}.`;
}

const COUNT = ['no', 'one', 'two', 'three', 'four', 'five'];
