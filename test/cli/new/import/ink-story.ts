import { Compiler } from 'inkjs/compiler/Compiler';
import { expect } from 'vitest';
import { shapeOf } from '#domain/scenario/checks/shape.ts';
import { type Draft, draftOf } from '#domain/scenario/import/draft.ts';
import { Scenario } from '#domain/scenario/scenario.ts';
import type { Read } from '../../../../src/cli/new/import/ink.ts';
import * as ink from '../../../../src/cli/new/import/ink.ts';

const ABOUT = { title: 'Imported', competency: 'objections', element: 'price', routine: 'steady' };

export const readInkSource = (source: string, included?: (name: string) => string | undefined): Read =>
  ink.readInkSource('tale.ink', source, included);
export const readInkJson = (text: string): Read => ink.readInkJson('tale.ink.json', text);

export function draftFrom(read: Read): Draft {
  if ('wrong' in read) throw new Error(read.wrong.join('\n'));
  return draftOf(read.tale, ABOUT);
}

export function sceneOf(read: Read): Scenario {
  const { value, findings } = shapeOf(Scenario, draftFrom(read).scenario);
  expect(findings).toEqual([]);
  return value as Scenario;
}

export const lossesOf = (read: Read): string[] =>
  draftFrom(read).losses.map(({ line, what, text }) => `${line} ${what}: ${text}`);

export const compiled = (source: string): string => new Compiler(source).Compile().ToJson() as string;

/** What each reply of a beat says, hears and leads to. */
export const repliesOf = (scene: Scenario, beat: string) =>
  scene.beats[beat]?.replies.map(({ say, hears, next, once }) => [say, hears, next, once]);
