import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileTooLarge, forLink, readFile, readLink } from '#domain/team/parcel.ts';
import { attempted } from '../practice/attempted.ts';
import { assignment, PARCELS } from './parcels.ts';

test.each(PARCELS)('a parcel ($kind) is read as it was written, from a file and from a link', (parcel) => {
  expect(readFile('from-marta.json', JSON.stringify(parcel))).toEqual({ parcel });
  expect(readLink(JSON.stringify(parcel))).toEqual({ parcel });
});

const file = (document: unknown) => readFile('x.json', JSON.stringify(document));
const written = (change: object) => file({ ...PARCELS[0], assignment: { ...assignment, ...change } });

test('each thing that is not a parcel gets its sentence', () => {
  expect(readLink(undefined)).toEqual({
    wrong: 'The link is cut short or was changed on its way.',
    remedy: 'Copy the whole link again, or ask for the file.',
  });
  expect(readFile('x.json', '{"format":"runth')).toEqual({
    wrong: '“x.json” is not a Runthrough file: it is not JSON, or it breaks off.',
    remedy: 'Ask for the file again, and open it as it came.',
  });
  expect(file({ format: 'slides', v: 1 })).toMatchObject({ wrong: '“x.json” is not a Runthrough file.' });
  expect(file({ ...PARCELS[0], v: 2 })).toMatchObject({
    wrong: '“x.json” was made by a newer version of Runthrough.',
  });
  expect(written({ due: 'soon' })).toMatchObject({ wrong: '“x.json” is damaged at assignment.due.' });
  expect(written({ note: 'x'.repeat(301) })).toMatchObject({
    wrong: '“x.json” is damaged at assignment.note.',
  });
  expect(written({ by: 'Mar\u0000ta' })).toMatchObject({ wrong: expect.stringContaining('U+0000') });
  expect(readFile('x.json', '['.repeat(100_000))).toHaveProperty('wrong');
  expect(readLink(`"${'x'.repeat(100_001)}"`)).toMatchObject({
    wrong: 'The link is 101 kB, and a Runthrough link has at most 100 kB.',
  });
  expect(fileTooLarge('x.json', 100_000_000)?.wrong).toBe(
    '“x.json” is 100 MB, and a Runthrough file has at most 5 MB.',
  );
});

test('a key of the prototype is a key that no parcel has, and changes nothing', () => {
  const hostile = JSON.stringify(PARCELS[0]).replace(
    '"kind":"assignment",',
    '"kind":"assignment","__proto__":{"admin":true},',
  );
  expect(readFile('x.json', hostile)).toHaveProperty('wrong');
  expect({}).not.toHaveProperty('admin');
});

test('markup in a name stays the characters it is', () => {
  const by = '<img src=x onerror=alert(1)>';
  expect(written({ by })).toMatchObject({ parcel: { assignment: { by } } });
});

test('no text makes reading throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
      expect(readFile('x.json', text)).toHaveProperty('wrong');
      expect(readLink(text)).toHaveProperty('wrong');
    }),
  );
});

test('in a link a result leaves its transcript behind and keeps all else', () => {
  const line = { who: 'you' as const, text: 'Hello.', beat: 'opener' };
  const attempt = { ...attempted({ scene: 'price', run: 2 }), transcript: [line] };
  const parcel = {
    format: 'runthrough',
    v: 1,
    kind: 'result',
    by: 'Lucía',
    assignment: null,
    attempts: [attempt],
  } as const;
  expect(forLink({ ...parcel, attempts: [attempt] })).toEqual({
    ...parcel,
    attempts: [{ ...attempt, transcript: [] }],
  });
  for (const other of PARCELS.filter(({ kind }) => kind !== 'result')) expect(forLink(other)).toBe(other);
});
