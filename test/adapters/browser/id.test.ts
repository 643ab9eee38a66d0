import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { newId, newSeed } from '#adapters/browser/id.ts';
import { uuidv7 } from '#domain/records/uuid.ts';

const random = fc.uint8Array({ minLength: 10, maxLength: 10 });
const milliseconds = fc.nat(2 ** 48 - 1);

test('the example of RFC 9562 comes out as printed there', () => {
  const bytes = Uint8Array.from([0xcc, 0x31, 0x8c, 0x4d, 0xc0, 0xc0, 0xc0, 0x73, 0x98, 0xf0]);
  expect(uuidv7(0x017f22e279b0, bytes)).toMatch(/^017f22e2-79b0-7cc3-[89ab]/);
});

test('every id is a UUIDv7', () => {
  fc.assert(
    fc.property(milliseconds, random, (time, bytes) => {
      expect(z.uuidv7().safeParse(uuidv7(time, bytes)).success).toBe(true);
    }),
  );
  expect(z.uuidv7().safeParse(newId()).success).toBe(true);
});

test('ids sort by time', () => {
  fc.assert(
    fc.property(milliseconds, milliseconds, random, random, (time, other, bytes, more) => {
      fc.pre(time < other);
      expect(uuidv7(time, bytes) < uuidv7(other, more)).toBe(true);
    }),
  );
});

test('ids made at one moment differ', () => {
  expect(new Set(Array.from({ length: 1000 }, newId)).size).toBe(1000);
});

test('a seed is a whole number of 32 bits', () => {
  for (const seed of Array.from({ length: 100 }, newSeed)) {
    expect(seed >= 0 && seed <= 0xffffffff && Number.isInteger(seed)).toBe(true);
  }
});
