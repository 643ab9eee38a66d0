import { expect, test } from 'vitest';
import { DevelopmentPlan, movesToTrain, outlinePlan } from '#domain/team/development.ts';
import { asked, plays } from './plays.ts';

const withheld = { withheld: 'people' } as const;

test('the two moves left out most are trained, the earlier of equals first', () => {
  const attempts = [...plays(3, 'stop', 'sort'), ...plays(1, 'stop')];
  expect(movesToTrain(attempts, withheld, asked)).toEqual(['search', 'settle']);
});

test('against the best, a move that they leave out too is not the first to train', () => {
  const gap = (move: string, made: number) => ({
    move,
    best: { made, of: 10 },
    others: { made: 0, of: 10 },
    gap: 0,
  });
  const comparison = {
    gaps: [gap('stop', 10), gap('search', 2), gap('sort', 9), gap('settle', 10)],
    best: [],
    others: [],
  };
  expect(movesToTrain(plays(4, 'stop'), comparison, asked)).toEqual(['settle', 'sort']);
});

test('who makes every move has nothing to train', () => {
  expect(movesToTrain(plays(2, 'stop', 'search', 'sort', 'settle'), withheld, asked)).toEqual([]);
});

test('a plan gives each move its lesson, its scenes, what to listen for, and a day', () => {
  const forMove = (move: string) => ({
    lesson: move === 'search' ? 'search-it' : null,
    scenes: ['price'],
    listen: `“${move}”`,
  });
  const plan = outlinePlan('Lucía', 'objections', ['search', 'settle'], forMove, [
    '2027-01-04',
    '2027-01-11',
  ]);
  expect(plan.trainings).toEqual([
    { move: 'search', lesson: 'search-it', scenes: ['price'], by: '2027-01-04', listen: '“search”' },
    { move: 'settle', lesson: null, scenes: ['price'], by: '2027-01-11', listen: '“settle”' },
  ]);
  expect(DevelopmentPlan.parse(plan)).toEqual(plan);
});
