import { expect, test } from 'vitest';
import { textOf } from '../../../src/islands/numbers/text-file.ts';

const TABLE = 'Name;Wins\r\nJürgen “J”;5';

const utf16 = (littleEndian: boolean): ArrayBuffer => {
  const view = new DataView(new ArrayBuffer(2 * (TABLE.length + 1)));
  [...`\uFEFF${TABLE}`].forEach((character, at) => {
    view.setUint16(2 * at, character.charCodeAt(0), littleEndian);
  });
  return view.buffer;
};

test.each([
  ['UTF-8', new TextEncoder().encode(TABLE)],
  ['UTF-8 with its mark', new TextEncoder().encode(`\uFEFF${TABLE}`)],
  ['UTF-16, little end first', utf16(true)],
  ['UTF-16, big end first', utf16(false)],
  [
    'the code page of western Europe',
    Uint8Array.from(TABLE, (character) => ({ '“': 0x93, '”': 0x94 })[character] ?? character.charCodeAt(0)),
  ],
])('a table saved as %s is read as it was written', async (_, bytes) => {
  expect(await textOf(new Blob([bytes]))).toBe(TABLE);
});

test('an empty file is an empty text', async () => {
  expect(await textOf(new Blob([]))).toBe('');
});
