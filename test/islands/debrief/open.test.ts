import { expect, test } from 'vitest';
import { namesPlay, type Outside, openDebrief } from '../../../src/islands/debrief/open.ts';
import { play, playId, SCENE } from '../../domain/debrief/scene.ts';

const attempt = play(['wait', 'answer', 'date']);
const outside = (more: Partial<Outside> = {}): Outside => ({
  plays: async () => ({ attempts: [attempt] }),
  play: async (id) => (id === attempt.id ? attempt : undefined),
  fetchScene: async () => Response.json(SCENE),
  ...more,
});
const open = (more: Partial<Outside> = {}, fragment = `#${attempt.id}`) =>
  openDebrief(fragment, outside(more));

test('a play is opened beside its scene', async () => {
  expect(await open()).toMatchObject({
    place: 1,
    reading: { attempt, scene: { id: 'too-dear' }, doubt: undefined },
  });
});

test('an address without a play, or with one that is not here, says so', async () => {
  expect(await open({}, '')).toEqual({ trouble: 'no-play' });
  expect(await open({}, '#main')).toEqual({ trouble: 'no-play' });
  expect(await open({}, `#${playId(9)}`)).toEqual({ trouble: 'unknown-play' });
});

test('storage that does not open says so', async () => {
  expect(await open({ plays: () => Promise.reject(new Error('no database')) })).toEqual({
    trouble: 'no-plays',
  });
});

test.each([
  ['was removed', 'no-scene', async () => new Response('', { status: 404 })],
  ['does not load', 'unreachable', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['meets a server that fails', 'unreachable', async () => new Response('', { status: 500 })],
  ['is not JSON', 'unreadable', async () => new Response('<!doctype html>')],
  ['is something else', 'unreadable', async () => Response.json({ id: 'x' })],
] as const)('a scene that %s leaves the play', async (_, trouble, fetchScene) => {
  expect(await open({ fetchScene })).toEqual({ trouble, attempt });
});

test('only what has the form of an id names a play', () => {
  expect([`#${playId()}`, '#main', '#', ''].map(namesPlay)).toEqual([true, false, false, false]);
});
