import fc from 'fast-check';
import { expect, test } from 'vitest';
import { playsOf, playToCarryOn } from '#domain/records/plays.ts';
import type { PlayRecord } from '#domain/records/record.ts';
import { at, chose, finished, histories, id, started, tookBack } from './histories.ts';

test('a play that was started and not finished is open', () => {
  const { open, attempts, stray } = playsOf([started(1), chose(2, 1, 1), chose(3, 1, 2)]);
  expect(open).toMatchObject([{ id: id(1), play: id(1), head: id(3), startedAt: at(1), at: at(3) }]);
  expect(open[0]?.choices.map((each) => each.reply)).toEqual(['r2', 'r3']);
  expect(attempts).toEqual([]);
  expect(stray).toEqual([]);
});

test('a finished play is an attempt', () => {
  const { open, attempts } = playsOf([started(1), chose(2, 1, 1), finished(3, 1, 2)]);
  expect(open).toEqual([]);
  expect(attempts).toMatchObject([{ id: id(1), startedAt: at(1), finishedAt: at(3), seed: 1 }]);
  expect(attempts[0]).not.toHaveProperty('head');
});

test('what is taken back counts no longer', () => {
  const records = [started(1), chose(2, 1, 1), chose(3, 1, 2), tookBack(4, 1, 3, 1), chose(5, 1, 4)];
  expect(playsOf(records).open[0]?.choices.map((each) => each.reply)).toEqual(['r2', 'r5']);
});

test('a clock that was turned off stays so to the end of the play', () => {
  const under = { ...started(1), pressure: 'on' } as PlayRecord;
  const off = { id: id(3), v: 1, play: id(1), after: id(2), at: at(3), kind: 'turned-off' } as const;
  expect(playsOf([under, chose(2, 1, 1)]).open[0]?.pressure).toBe('on');
  expect(playsOf([under, chose(2, 1, 1), off, chose(4, 1, 3), finished(5, 1, 4)]).attempts[0]).toMatchObject({
    pressure: 'turned-off',
    choices: [{ reply: 'r2' }, { reply: 'r4' }],
  });
});

test('choices taken over from another play come first', () => {
  const taken = [{ beat: 'opener', reply: 'taken', tookMs: 5 }];
  const { open } = playsOf([started(1, taken), chose(2, 1, 1)]);
  expect(open[0]?.choices.map((each) => each.reply)).toEqual(['taken', 'r2']);
});

test('open plays come newest first, attempts oldest first', () => {
  const { open, attempts } = playsOf([
    ...[started(1), started(2), chose(3, 1, 1)],
    ...[started(4), finished(9, 4, 4), started(5), finished(6, 5, 5)],
  ]);
  expect(open.map((play) => play.id)).toEqual([id(1), id(2)]);
  expect(attempts.map((attempt) => attempt.id)).toEqual([id(5), id(4)]);
});

test('each branch of a chain is a play; the older one keeps the name', () => {
  const { open } = playsOf([started(1), chose(2, 1, 1), chose(4, 1, 2), chose(3, 1, 2), chose(5, 1, 4)]);
  const byName = Object.fromEntries(open.map((play) => [play.id, play.choices.map((each) => each.reply)]));
  expect(byName).toEqual({ [id(1)]: ['r2', 'r3'], [id(4)]: ['r2', 'r4', 'r5'] });
  expect(open.every((play) => play.play === id(1))).toBe(true);
});

test('records behind a missing one are stray, and the play is open where it breaks off', () => {
  const { open, attempts, stray } = playsOf([started(1), chose(2, 1, 1), chose(4, 1, 3), finished(5, 1, 4)]);
  expect(open).toMatchObject([{ id: id(1), head: id(2) }]);
  expect(attempts).toEqual([]);
  expect(stray.map((record) => record.id)).toEqual([id(4), id(5)]);
});

test('a record that does not fit is stray, and the play stays as it was', () => {
  const { open, stray } = playsOf([started(1), chose(2, 1, 1), tookBack(3, 1, 2, 7)]);
  expect(open).toMatchObject([{ id: id(1), head: id(2) }]);
  expect(stray.map((record) => record.id)).toEqual([id(3)]);
});

test('the order in which records arrive, and arriving twice, changes nothing', () => {
  const shuffled = histories.chain((records) =>
    fc.tuple(
      fc.constant(records),
      fc.shuffledSubarray([...records, ...records], { minLength: records.length * 2 }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([records, other]) => {
      expect(playsOf(other)).toEqual(playsOf(records));
    }),
  );
});

test('no record is lost: each line said is in a play, or its record is stray', () => {
  fc.assert(
    fc.property(histories, (records) => {
      const { open, attempts, stray } = playsOf(records.filter((record) => record.kind !== 'took-back'));
      const said = [...open, ...attempts].flatMap((play) => play.choices.map((each) => each.reply));
      const set = new Set([
        ...said,
        ...stray.flatMap((each) => (each.kind === 'chose' ? each.choice.reply : [])),
      ]);
      const made = records.flatMap((each) => (each.kind === 'chose' ? each.choice.reply : []));
      expect(made.filter((reply) => !set.has(reply))).toEqual([]);
    }),
  );
});

test('no two plays have one name', () => {
  fc.assert(
    fc.property(histories, (records) => {
      const { open, attempts } = playsOf(records);
      const names = [...open, ...attempts].map((play) => play.id);
      expect(new Set(names).size).toBe(names.length);
    }),
  );
});

test('the play to carry on with is the newest left open on the scene as it is now', () => {
  const plays = playsOf([started(1), started(2), chose(3, 2, 2)]);
  const scene = plays.open[0]?.scenario as { id: string; hash: string };
  expect(playToCarryOn(plays, scene)?.id).toBe(id(2));
  expect(playToCarryOn(plays, { ...scene, hash: 'edited' })).toBeUndefined();
  expect(playToCarryOn(plays, { ...scene, id: 'another' })).toBeUndefined();
});

test('a play left open is not carried on with once its scene has been finished since', () => {
  const plays = playsOf([started(1), chose(2, 1, 1), started(3), chose(4, 3, 3), finished(5, 3, 4)]);
  expect(plays.open).toHaveLength(1);
  expect(playToCarryOn(plays, plays.open[0]?.scenario as { id: string; hash: string })).toBeUndefined();
});
