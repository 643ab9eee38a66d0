import { expect, test } from 'vitest';
import { keepEntry, readEntries } from '#state/entries.ts';
import { log } from '#state/log.ts';

test('a thing is what was kept of it last, until it is retired, and its history stays', async () => {
  await keepEntry('person', 'priya', { name: 'Priya' });
  await keepEntry('count', 'priya', 7);
  await keepEntry('person', 'priya', { name: 'Priya N.' });
  expect((await readEntries('person')).map(({ body }) => body)).toEqual([{ name: 'Priya N.' }]);
  await keepEntry('person', 'priya', null);
  expect(await readEntries('person')).toEqual([]);
  expect(await readEntries('count')).toHaveLength(1);
  expect((await log.read()).entries).toHaveLength(4);
});
