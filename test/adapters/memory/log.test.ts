import { expect, test } from 'vitest';
import { memoryLog } from '#adapters/memory/log.ts';
import { NOTHING } from '#domain/records/stored.ts';
import { at, chose, finished, id, started } from '../../domain/records/histories.ts';

test('a record is kept behind the last one of its chain only', async () => {
  const log = memoryLog();
  expect(await log.append(started(1))).toBe('kept');
  expect(await log.append(chose(2, 1, 1))).toBe('kept');
  expect(await log.append(chose(3, 1, 1))).toBe('moved-on');
  expect(await log.append(finished(4, 1, 2))).toBe('kept');
  expect((await log.read()).records.map((record) => record.id)).toEqual([id(1), id(2), id(4)]);
});

test('a record behind one that is not here is not kept', async () => {
  expect(await memoryLog().append(chose(2, 1, 1))).toBe('moved-on');
});

test('a record that is kept already is kept once', async () => {
  const log = memoryLog();
  for (const record of [started(1), chose(2, 1, 1), started(1)])
    expect(await log.append(record)).toBe('kept');
  expect((await log.read()).records).toHaveLength(2);
});

test('answers are found by their exercise', async () => {
  const log = memoryLog();
  const one = {
    id: id(1),
    v: 1,
    exercise: 'objections/stop#check',
    at: at(1),
    answer: { said: 'a' },
  } as const;
  await log.merge({
    ...NOTHING,
    worksheets: [one, { ...one, id: id(2), exercise: 'objections/sort#check' }],
  });
  expect(await log.read(['worksheets'], 'objections/stop#check')).toEqual({ ...NOTHING, worksheets: [one] });
});
