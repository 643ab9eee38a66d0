import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Attempt } from '#domain/records/attempt.ts';
import { playsOf } from '#domain/records/plays.ts';
import { PlayRecord } from '#domain/records/record.ts';
import { chose, histories, started } from './histories.ts';

test('a record outlives its way through JSON', () => {
  fc.assert(
    fc.property(histories, (records) => {
      for (const record of records) {
        expect(PlayRecord.parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
      }
    }),
  );
});

test('what the fold calls an attempt is one', () => {
  fc.assert(
    fc.property(histories, (records) => {
      for (const attempt of playsOf(records).attempts) expect(Attempt.parse(attempt)).toEqual(attempt);
    }),
  );
});

test.each([
  ['of a later version', { ...chose(2, 1, 1), v: 2 }],
  ['with a key too many', { ...chose(2, 1, 1), mood: 'good' }],
  ['of no known kind', { ...chose(2, 1, 1), kind: 'sang' }],
  ['whose id is no UUIDv7', { ...chose(2, 1, 1), id: 'ba1b0d9c-6b8f-4a43-9c9c-0d3a7c3b2a11' }],
  ['that starts behind another', { ...started(2), after: started(1).id }],
  ['that chooses behind nothing', { ...chose(2, 1, 1), after: null }],
  ['with U+0000 in a name', { ...chose(2, 1, 1), choice: { beat: 'a\u0000', reply: 'b', tookMs: 1 } }],
  ['with a time that is none', { ...chose(2, 1, 1), at: 'yesterday' }],
])('a record %s is not read', (_, record) => {
  expect(PlayRecord.safeParse(record).success).toBe(false);
});
