import type { Role } from '#domain/records/preferences.ts';

/** A page that the top bar leads to; one with a role is shown to those who have it. */
type PlaceOnBar = { id: string; word: string; path: string; role?: Role };

/** The pages of the top bar, in its order. */
export const PLACES = [
  { id: 'week', word: 'This week', path: '/' },
  { id: 'course', word: 'Course', path: '/course/' },
  { id: 'progress', word: 'Progress', path: '/progress/' },
  { id: 'team', word: 'Team', path: '/team/', role: 'leader' },
  { id: 'numbers', word: 'Numbers', path: '/numbers/', role: 'leader' },
  { id: 'session', word: 'Sessions', path: '/session/', role: 'leader' },
  { id: 'author', word: 'Scenes', path: '/author/', role: 'author' },
] as const satisfies readonly PlaceOnBar[];

/** Where on the bar a page stands. */
export type Place = (typeof PLACES)[number]['id'] | 'search' | 'settings';
