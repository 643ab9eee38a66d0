import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { memoryLog } from '#adapters/memory/log.ts';
import type { AttemptLog } from '#domain/records/log.ts';
import { type OpenPlay, playsOf } from '#domain/records/plays.ts';
import { uuidv7 } from '#domain/records/uuid.ts';
import { type Device, keepPlays } from '#state/play-keeper.ts';
import { at, choice, id, result, setting } from '../domain/records/histories.ts';

/** A device with a clock that ticks at every look. */
function device(log: AttemptLog, more: Partial<Device> = {}): Device {
  const ticks = { now: 0 };
  const tick = () => {
    ticks.now += 1;
    return ticks.now;
  };
  const newId = () => uuidv7(tick(), crypto.getRandomValues(new Uint8Array(10)));
  return { log, newId, newSeed: () => 7, now: () => at(tick()), ...more };
}

const replies = (play: { choices: { reply: string }[] } | undefined) =>
  play?.choices.map((each) => each.reply);

test('a play is carried on after a reload with the same choices and the same seed', async () => {
  const log = memoryLog();
  const tab = keepPlays(device(log));
  const play = await tab.startPlay(setting);
  await tab.keepChoice(await tab.keepChoice(play, choice('a')), choice('b'));
  const { open } = await keepPlays(device(log)).loadPlays();
  expect(open).toHaveLength(1);
  expect(open[0]).toMatchObject({ id: play.id, seed: 7, ...setting });
  expect(replies(open[0])).toEqual(['a', 'b']);
});

test('each verb gives back what a reload finds', async () => {
  const log = memoryLog();
  const tab = keepPlays(device(log));
  let play = await tab.startPlay({ ...setting, for: { assignment: 'a1' } });
  play = await tab.keepChoice(play, choice('a'));
  play = await tab.keepChoice(play, choice('b'));
  play = await tab.takeBack(play, 1);
  expect(playsOf((await log.read()).records).open).toEqual([play]);
  const attempt = await tab.finishPlay(play, { result, transcript: [] });
  expect(playsOf((await log.read()).records)).toEqual({ open: [], attempts: [attempt], stray: [] });
  expect(attempt).toMatchObject({ id: play.id, result, for: { assignment: 'a1' } });
});

test('a tab that comes second forks the play, and both go on', async () => {
  const log = memoryLog();
  const [first, second] = [keepPlays(device(log)), keepPlays(device(log))];
  const start = await first.keepChoice(await first.startPlay(setting), choice('a'));
  const [same] = (await second.loadPlays()).open as [OpenPlay];
  const one = await first.keepChoice(start, choice('b'));
  const other = await second.keepChoice(same, choice('c'));
  expect(other.id).not.toBe(one.id);
  expect(other).toMatchObject({ seed: 7, from: { attempt: one.id, choices: 1 } });
  expect(replies(other)).toEqual(['a', 'c']);
  const plays = await first.loadPlays();
  expect(await second.loadPlays()).toEqual(plays);
  expect(new Set(plays.open.map((play) => play.id))).toEqual(new Set([one.id, other.id]));
});

test('a play goes on where the browser has wiped its records', async () => {
  const wiped = memoryLog();
  const before = keepPlays(device(memoryLog()));
  const play = await before.keepChoice(await before.startPlay(setting), choice('a'));
  const next = await keepPlays(device(wiped)).keepChoice(play, choice('b'));
  expect(replies(next)).toEqual(['a', 'b']);
  expect(replies(playsOf((await wiped.read()).records).open[0])).toEqual(['a', 'b']);
});

test('finishing twice makes one attempt', async () => {
  const log = memoryLog();
  const tab = keepPlays(device(log));
  const play = await tab.keepChoice(await tab.startPlay(setting), choice('a'));
  const end = { result, transcript: [] };
  const [once, twice] = await Promise.all([tab.finishPlay(play, end), tab.finishPlay(play, end)]);
  expect(twice).toEqual(once);
  expect((await tab.loadPlays()).attempts).toEqual([once]);
});

test('the first attempt of a device is told, the second is not', async () => {
  const onFirstAttempt = vi.fn();
  const tab = keepPlays(device(memoryLog(), { onFirstAttempt }));
  for (const _ of [1, 2]) {
    await tab.finishPlay(await tab.startPlay(setting), { result, transcript: [] });
    await tab.loadPlays();
  }
  expect(onFirstAttempt).toHaveBeenCalledTimes(1);
});

test('"try again from here" takes choices over and shuffles afresh', async () => {
  const seeds = [11, 12];
  const tab = keepPlays(device(memoryLog(), { newSeed: () => seeds.shift() as number }));
  await tab.startPlay(setting);
  const from = { attempt: id(1), choices: 1 };
  const play = await tab.startPlay({ ...setting, choices: [choice('a')], from });
  expect(play).toMatchObject({ seed: 12, from });
  expect(replies(play)).toEqual(['a']);
});

const acts = fc.array(fc.record({ tab: fc.nat(2), back: fc.boolean(), reload: fc.boolean() }), {
  maxLength: 25,
});

test('whatever several tabs do at once, every line said is in a play, and all agree after a reload', async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (script) => {
      const log = memoryLog();
      const tabs = [1, 2, 3].map(() => keepPlays(device(log)));
      const opened = await tabs[0]?.startPlay(setting);
      const seen = tabs.map(() => opened as OpenPlay);
      for (const [n, act] of script.entries()) {
        const keeper = tabs[act.tab] as (typeof tabs)[number];
        const play = seen[act.tab] as OpenPlay;
        const back = act.back && play.choices.length > 0;
        const next = back
          ? keeper.takeBack(play, play.choices.length - 1)
          : keeper.keepChoice(play, choice(`r${n}`));
        const newer = await next;
        expect(replies(newer)).toEqual(
          back ? replies(play)?.slice(0, -1) : [...(replies(play) ?? []), `r${n}`],
        );
        seen[act.tab] = act.reload ? ((await keeper.loadPlays()).open[0] as OpenPlay) : newer;
      }
      const all = await Promise.all(tabs.map((tab) => tab.loadPlays()));
      expect(all[1]).toEqual(all[0]);
      expect(all[0]?.stray).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
