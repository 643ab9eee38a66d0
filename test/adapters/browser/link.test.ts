import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { packed, unpacked } from '#adapters/browser/link.ts';

test('what was packed is unpacked, and a link has only letters that mail leaves alone', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
      const link = await packed(text);
      expect(link).toMatch(/^[\w-]*$/);
      expect(await unpacked(link, 100_000)).toBe(text);
    }),
  );
});

test('a link that was cut short unpacks to nothing', async () => {
  const link = await packed(
    JSON.stringify({ note: 'What did you hear in “then my overtime”?', by: 'Marta' }),
  );
  for (const length of [1, 5, Math.floor(link.length / 2), link.length - 4]) {
    expect(await unpacked(link.slice(0, length), 100_000)).toBeUndefined();
  }
});

test('what is no link unpacks to nothing', async () => {
  for (const text of ['%', 'hello', 'AAAA', '<script>'])
    expect(await unpacked(text, 100_000)).toBeUndefined();
});

test('a small link that unpacks to more than is asked for unpacks to nothing', async () => {
  const link = await packed('x'.repeat(10_000_000));
  expect(link.length).toBeLessThan(20_000);
  expect(await unpacked(link, 100_000)).toBeUndefined();
});
