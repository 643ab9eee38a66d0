import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Copy, copyTooLarge, readCopy } from '#domain/records/copy.ts';
import { at, chose, histories, id, started } from './histories.ts';

const copy: Copy = {
  format: 'runthrough-copy',
  v: 2,
  madeAt: at(9),
  records: [started(1), chose(2, 1, 1)],
  worksheets: [],
  entries: [{ id: id(3), v: 1, kind: 'person', of: 'priya', at: at(3), body: { name: 'Priya' } }],
  setAside: [{ store: 'attempts', id: 'odd', text: '{"id":"odd","v":9,"text":"\\u0000"}' }],
  preferences: { roles: ['rep', 'leader'], theme: 'dark', keys: false },
};

const read = (document: unknown) => readCopy('mine.json', JSON.stringify(document));

test('a copy is read as it was written', () => {
  fc.assert(
    fc.property(histories, (records) => {
      const whole = { ...copy, records };
      expect(read(whole)).toEqual({ copy: whole });
    }),
  );
});

test.each([
  [
    'that is not JSON',
    '{"format":"runthrough-copy","v":1,',
    '“mine.json” is not a copy: it is not JSON, or it breaks off.',
  ],
  ['that is something else', '{"format":"slides"}', '“mine.json” is not a copy of Runthrough data.'],
  ['that is no object', '7', '“mine.json” is not a copy of Runthrough data.'],
  [
    'with U+0000 in a text',
    '{"format":"\\u0000"}',
    '“mine.json” has a character in it (U+0000) that no copy has.',
  ],
  ['with U+0000 in a key', '{"a\\u0000":1}', '“mine.json” has a character in it (U+0000) that no copy has.'],
  [
    'that is nested too deeply',
    '['.repeat(33) + ']'.repeat(33),
    '“mine.json” is nested more than 32 levels deep.',
  ],
  [
    'that is nested without end',
    '['.repeat(100_000) + ']'.repeat(100_000),
    '“mine.json” is nested more than 32 levels deep.',
  ],
])('a file %s is refused', (_, text, wrong) => {
  const remedy = 'Choose a file that was saved here with “Save a copy of my data”.';
  expect(readCopy('mine.json', text)).toEqual({ wrong, remedy });
});

test('a copy of a newer version is refused with the way to that version', () => {
  expect(read({ ...copy, v: 3, campaigns: [] })).toEqual({
    wrong: '“mine.json” was made by a newer version of Runthrough.',
    remedy: 'Reload this page to get that version, then restore the file again.',
  });
});

test('a copy of version 1, which had no entries, is read', () => {
  const { entries: _, ...older } = { ...copy, v: 1 as const };
  expect(read(older)).toEqual({ copy: { ...older, entries: [] } });
});

test('one damaged record refuses the whole copy and says where', () => {
  expect(read({ ...copy, records: [started(1), { ...chose(2, 1, 1), at: 'noon' }] })).toEqual({
    wrong: '“mine.json” is damaged at records.1.at.',
    remedy: 'Choose another copy, or take the change in the file back if it was edited.',
  });
});

test('a key that no copy has is refused', () => {
  expect(read({ ...copy, extra: true })).toMatchObject({
    wrong: '“mine.json” is damaged at its first level.',
  });
});

test('a file over 250 MB is refused by its size', () => {
  expect(copyTooLarge('mine.json', 250_000_000)).toBeUndefined();
  expect(copyTooLarge('mine.json', 250_000_001)?.wrong).toBe(
    '“mine.json” is 251 MB, and a copy has at most 250 MB.',
  );
});

test('size is counted in bytes, before anything is parsed', () => {
  const bytes = (text: string) => new TextEncoder().encode(text).length;
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      const fits = readCopy('mine.json', text, { bytes: bytes(text), depth: 32 });
      const tight = readCopy('mine.json', text, { bytes: bytes(text) - 1, depth: 32 });
      expect('wrong' in fits && fits.wrong.includes('has at most')).toBe(false);
      expect('wrong' in tight && tight.wrong.includes('has at most')).toBe(true);
    }),
  );
});

test('no text makes reading throw, and what is read was whole', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(readCopy('mine.json', text)).toHaveProperty('wrong');
    }),
  );
});
