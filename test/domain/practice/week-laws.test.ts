import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type History, type Offer, planWeek, WEEK_MINUTES, type Week } from '#domain/practice/week.ts';
import type { Sure } from '#domain/records/attempt.ts';
import { attempted, decided } from './attempted.ts';
import { done, MONDAY, moments, offer, said } from './small-course.ts';

const day = fc
  .integer({ min: 1, max: 20 })
  .map((date) => `2026-11-${String(date).padStart(2, '0')}T09:00:00.000Z`);
const sure = fc.constantFrom<Sure>('guessing', 'fairly', 'certain');
const histories: fc.Arbitrary<History> = fc
  .record({
    plays: fc.array(
      fc.record({
        scene: fc.constantFrom('price', 'budget', 'rival', 'removed'),
        benchmark: fc.boolean(),
        at: day,
        said: fc
          .tuple(fc.constantFrom('wait', 'argue', 'gone'), sure, fc.constantFrom('ask', 'tell'))
          .map((line) => said(...line)),
      }),
    ),
    decisions: fc.array(fc.tuple(day, fc.constantFrom('wait', 'argue', 'gone'))),
    lessons: fc.array(fc.tuple(fc.constantFrom('objections/stop', 'objections/search'), day)),
  })
  .map(({ plays, decisions, lessons }) => ({
    ...done(
      plays.map((play, nth) => attempted({ ...play, nth })),
      lessons,
    ),
    decided: decisions.map(([at, reply], nth) => decided(nth, at, reply)),
  }));
const minutes = fc.integer({ min: 1, max: 15 });
const offers = fc.tuple(minutes, fc.array(minutes, { minLength: 3, maxLength: 3 })).map(
  ([lesson, scenes]): Offer => ({
    ...offer,
    lessons: offer.lessons.map((each) => ({ ...each, minutes: lesson })),
    scenes: offer.scenes.map((each, index) => ({ ...each, minutes: scenes[index] as number })),
  }),
);

test('a week never holds more than fifteen minutes, and names nothing twice', () => {
  fc.assert(
    fc.property(histories, offers, (history, sized) => {
      const week = planWeek(sized, history, MONDAY, moments);
      const names = week.parts.map(({ kind, id }) => `${kind} ${id}`);
      expect(week.minutes).toBeLessThanOrEqual(WEEK_MINUTES);
      expect(new Set(names).size).toBe(names.length);
    }),
  );
});

test('the plan is the same in whatever order plays and decisions arrived', () => {
  fc.assert(
    fc.property(histories, fc.infiniteStream(fc.nat()), (history, dice) => {
      const mixed = {
        ...history,
        attempts: shuffled(history.attempts, dice),
        decided: shuffled(history.decided, dice),
      };
      expect(planWeek(offer, mixed, MONDAY, moments)).toEqual(planWeek(offer, history, MONDAY, moments));
    }),
  );
});

test('everything that is due is in the week or waits', () => {
  fc.assert(
    fc.property(histories, offers, (history, sized) => {
      const roomy = { ...sized, scenes: sized.scenes.map((scene) => ({ ...scene, minutes: 0 })) };
      const [week, whole] = [sized, roomy].map((each) => planWeek(each, history, MONDAY, moments));
      expect(week && dueIn(week) + week.waiting).toBe(whole && dueIn(whole) + whole.waiting);
    }),
  );
});

test('what was certain and wrong comes before anything else that is due', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const { parts } = planWeek(offer, history, MONDAY, moments);
      const certain = parts.findIndex((part) => 'missed' in part && part.missed.some((one) => one.certain));
      expect(certain).toBeLessThanOrEqual(0);
    }),
  );
});

function dueIn({ parts }: Week): number {
  return parts
    .filter(({ kind, why }) => kind !== 'field' && why !== 'new' && why !== 'next-lesson')
    .reduce((sum, part) => sum + ('missed' in part ? part.missed.length : 1), 0);
}

function shuffled<T>(things: readonly T[], dice: fc.Stream<number>): T[] {
  const keyed = things.map((thing) => ({ thing, key: dice.next().value as number }));
  return keyed.sort((one, other) => one.key - other.key).map(({ thing }) => thing);
}
