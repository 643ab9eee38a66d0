import fc from 'fast-check';
import { expect, test } from 'vitest';
import { enter, type Line, linesIn, textOf } from '#domain/records/journal.ts';
import { linesOf, NOTHING, storesOf } from '#domain/records/stored.ts';
import { histories } from './histories.ts';

const journal = histories.map((records): Line[] => linesOf({ ...NOTHING, records }));
const sheet = (at: string, said = at): Line => ['worksheets', { id: 'a', at, ...{ said } }];

test('lines come back as they were written', () => {
  fc.assert(
    fc.property(journal, journal, (lines, more) => {
      expect(linesIn(textOf(lines) + textOf(more))).toEqual([...lines, ...more]);
    }),
  );
});

test('a journal cut anywhere loses the line it was cut in and no other, and can be gone on with', () => {
  fc.assert(
    fc.property(journal, journal, fc.nat(), (lines, more, place) => {
      const text = textOf(lines);
      const cut = text.slice(0, place % text.length);
      const whole = cut.split('\n').filter((line) => line.endsWith('}]')).length;
      expect(linesIn(cut + textOf(more))).toEqual([...lines.slice(0, whole), ...more]);
    }),
  );
});

test.each([
  '7',
  'null',
  '{}',
  '["attempts"]',
  '["attempts",7]',
  '["dreams",{"id":"a"}]',
  '["attempts",{"id":1}]',
])('a line that is %s is passed over', (line) => expect(linesIn(`${line}\n`)).toEqual([]));

test('a value that JSON cannot hold leaves the others be', () => {
  const odd: Line = ['attempts', { id: 'odd', ...{ big: 10n } }];
  expect(linesIn(textOf([sheet('1'), odd, sheet('2')]))).toEqual([sheet('1'), sheet('2')]);
});

test('an index takes what is new to it, and of one id only what is newer', () => {
  const index = new Map();
  expect(enter(index, [sheet('2')])).toEqual([sheet('2')]);
  expect(enter(index, [sheet('2'), sheet('1'), ['entries', { id: 'a' }]])).toEqual([
    ['entries', { id: 'a' }],
  ]);
  expect(enter(index, [sheet('3')])).toEqual([sheet('3')]);
});

test('of two lines with one id the later one counts', () => {
  expect(storesOf([sheet('1'), sheet('2')]).worksheets?.get('a')).toEqual(sheet('2')[1]);
});
