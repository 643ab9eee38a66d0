/** A course of two lessons and three scenes, and what somebody did in it. */
import type { History, Offer } from '#domain/practice/week.ts';
import type { Sure } from '#domain/records/attempt.ts';
import { SMALL } from './attempted.ts';

export const MONDAY = '2026-11-16T00:00:00.000Z';
export const offer: Offer = {
  lessons: [
    { id: 'objections/stop', minutes: 5, scene: 'price' },
    { id: 'objections/search', minutes: 5, scene: 'budget' },
  ],
  scenes: [
    { id: 'price', minutes: 4 },
    { id: 'budget', minutes: 5 },
    { id: 'rival', minutes: 4 },
  ],
  gaps: { missed: [1, 6, 35], atBenchmark: [8, 75] },
};
export const done = (attempts: History['attempts'], lessons: [string, string][] = []): History => ({
  attempts,
  lessons: new Map(lessons),
  decided: [],
  used: [],
});
export const said = (opener: string, sure: Sure = 'fairly', then?: string) => [
  { beat: 'opener', reply: opener, tookMs: 9000, sure },
  ...(then ? [{ beat: 'sort', reply: then, tookMs: 9000, sure }] : []),
];
export const moments = new Map([
  ['price', SMALL],
  ['budget', SMALL],
]);
