import type { Page } from 'playwright-core';
import { transcribe } from '#domain/play/transcript.ts';
import type { Attempt, Result } from '#domain/records/attempt.ts';
import type { Entry } from '#domain/records/entry.ts';
import { playsOf } from '#domain/records/plays.ts';
import type { PlayRecord } from '#domain/records/record.ts';
import type { Worksheet } from '#domain/records/worksheet.ts';
import { type Linked, linkScenario } from '#domain/scenario/link.ts';
import type { Scene } from '#domain/scenario/scene.ts';
import { choices, openingState, step } from '#domain/scenario/step.ts';
import { resultOf } from '#domain/scoring/result.ts';
import { type Solution, solve } from '#domain/solving/solve.ts';
import { at, id } from '../domain/records/histories.ts';
import { SCENE } from './playing.ts';

/** A scene as the site serves it. */
export async function sceneFrom(site: string, name: string): Promise<Scene> {
  return (await fetch(`${site}scenes/${name}.json`)).json() as Promise<Scene>;
}

/** The replies that lead through a scene to its best score, or, said `badly`, as far from it as one can get. */
export function pathThrough({ scenario, routine }: Scene, manner: 'well' | 'badly'): string[] {
  const linked = linkScenario(scenario, routine);
  const solution = solve(linked) as Solution;
  const path: string[] = [];
  for (let state = openingState(linked); linked.beats.has(state.at); ) {
    const best = (reply: string): number => solution.at(step(linked, state, reply)).best;
    const open = choices(linked, state)
      .map(({ reply }) => reply.id)
      .sort((one, other) => best(other) - best(one));
    const reply = (manner === 'well' ? solution.at(state).reply : open.at(-1)) as string;
    path.push(reply);
    state = step(linked, state, reply);
  }
  return path;
}

type More = {
  mode?: Attempt['mode'];
  scene?: Attempt['scenario'];
  claims?: Partial<Result>;
  /** When it was played. */
  on?: string;
};

/** The records of a finished play, the nth of its device, and its id. */
export function finishedPlay(
  nth: number,
  scene: Scene,
  replies: string[],
  { mode = 'practice', scene: named, claims, on = at(nth) }: More = {},
): { play: string; records: PlayRecord[] } {
  const linked = linkScenario(scene.scenario, scene.routine);
  const said = choicesOf(linked, replies);
  const play = id(nth * 100);
  const chain = { v: 1, play, at: on } as const;
  const result = { ...(resultOf(linked, said) as Result), ...claims };
  return {
    play,
    records: [
      {
        ...chain,
        id: play,
        after: null,
        kind: 'started',
        scenario: named ?? { id: scene.id, hash: scene.hash },
        mode,
        feedback: 'at-the-end',
        seed: 1,
        choices: said,
      },
      {
        ...chain,
        id: id(nth * 100 + 1),
        after: play,
        kind: 'finished',
        result,
        transcript: transcribe(linked, said),
      },
    ],
  };
}

function choicesOf(linked: Linked, replies: string[]): Attempt['choices'] {
  let state = openingState(linked);
  return replies.map((reply) => {
    const { at: beat } = state;
    state = step(linked, state, reply);
    return { beat, reply, tookMs: 20_000, sure: 'certain' as const };
  });
}

/** A moment so many days before now. */
export function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString();
}

/** The nth play of a device as an attempt: of this scene, said well or badly, in a benchmark play so many days ago. */
export function attemptOf(scene: Scene, nth: number, manner: 'well' | 'badly', days: number): Attempt {
  const more = { mode: 'benchmark', on: daysAgo(days) } as const;
  const { records } = finishedPlay(nth, scene, pathThrough(scene, manner), more);
  return playsOf(records).attempts[0] as Attempt;
}

/** A drill as somebody is sent it, and a parcel that says so unless `more` says otherwise. */
export const ASKED = {
  id: '01900000-0000-7000-8000-00000000d009',
  ...{ kind: 'scene', target: SCENE, due: '2026-12-03', note: '', by: 'Marta', to: 'Lucía', at: daysAgo(1) },
};
export const parcelOf = (more: object): unknown => ({
  ...{ format: 'runthrough', v: 1, kind: 'assignment' },
  ...more,
});

/** The answer to the check of a lesson, given so many days ago. */
export function lessonTaken(nth: number, lesson: string, days: number): Worksheet {
  const answer = { chose: 'A line', sure: 'fairly' as const };
  return { id: id(90_000 + nth), v: 1, exercise: `${lesson}#check`, at: daysAgo(days), answer };
}

/** The nth entry of a device: what a thing of this kind is. */
export function entry(nth: number, kind: string, of: string, body: unknown): Entry {
  return { id: id(80_000 + nth), v: 1, kind, of, at: at(nth), body };
}

/** Puts records of plays, answers or entries into the database of a page that has opened it. */
export async function plant(
  page: Page,
  records: readonly (PlayRecord | Worksheet | Entry)[],
  store: 'attempts' | 'worksheets' | 'entries' = 'attempts',
): Promise<void> {
  await page.evaluate(
    ([planted, name]) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('runthrough');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(name, 'readwrite');
          for (const record of planted) transaction.objectStore(name).put(record);
          transaction.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    [records, store] as const,
  );
}
