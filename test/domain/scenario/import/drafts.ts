import { expect } from 'vitest';
import { shapeOf } from '#domain/scenario/checks/shape.ts';
import { draftOf } from '#domain/scenario/import/draft.ts';
import { readTwee } from '#domain/scenario/import/twee.ts';
import { Scenario } from '#domain/scenario/scenario.ts';

export const ABOUT = { title: 'Imported', competency: 'objections', element: 'price', routine: 'routine' };

/** The losses of a story, each on one line. */
export function lossesOf(text: string): string[] {
  return draftOf(readTwee(text), ABOUT).losses.map(({ line, what, text: own }) => `${line} ${what}: ${own}`);
}

export function sceneOf(text: string): Scenario {
  const { scenario } = draftOf(readTwee(text), ABOUT);
  const { value, findings } = shapeOf(Scenario, scenario);
  expect(findings).toEqual([]);
  return value as Scenario;
}

/** Where each reply of a beat leads, by what it says. */
export function waysFrom(scene: Scenario, beat: string): Record<string, unknown> {
  return Object.fromEntries(scene.beats[beat]?.replies.map(({ say, next }) => [say, next]) ?? []);
}
