import { expect, test } from 'vitest';
import {
  courseHereWords,
  refusalWords,
  restoredWords,
  roomWords,
  secondCopyWords,
  setAsideWords,
} from '../../../src/islands/settings/words.ts';

test('what a copy brought is told in one sentence', () => {
  expect(restoredWords({ plays: 1, answers: 0, entries: 0, setAside: 0 })).toBe('Restored 1 play.');
  expect(restoredWords({ plays: 2, answers: 1, entries: 0, setAside: 0 })).toBe(
    'Restored 2 plays and 1 answer.',
  );
  expect(restoredWords({ plays: 2, answers: 3, entries: 1, setAside: 1 })).toBe(
    'Restored 2 plays, 3 answers, 1 other record, and 1 record that cannot be read.',
  );
});

test('a copy that brings nothing new is told as such', () => {
  expect(restoredWords({ plays: 0, answers: 0, entries: 0, setAside: 0 })).toBe(
    'Everything in this copy was here already.',
  );
});

test('a refusal says what is wrong, what to do, and that nothing was changed', () => {
  expect(refusalWords({ wrong: 'It is a slide.', remedy: 'Choose a copy.' })).toBe(
    'It is a slide. Choose a copy. Nothing was changed.',
  );
});

test('one record and several are told in their own words', () => {
  expect(setAsideWords(1)).toBe(
    '1 record cannot be read and was set aside. Nothing was lost: every copy holds it.',
  );
  expect(setAsideWords(2)).toContain('2 records cannot be read and were set aside.');
});

test('room is given in kilobytes, then in megabytes', () => {
  expect([0, 1, 74_000, 1_250_000].map(roomWords)).toEqual(['0 kB', '1 kB', '74 kB', '1.3 MB']);
  expect(roomWords(undefined)).toBe('The browser does not say');
});

test('where the second copy stands is told with its size, or with what to do', () => {
  expect(secondCopyWords(12_000)).toBe(
    'On this device, 12 kB. If the browser loses the first, this one fills it again.',
  );
  expect(secondCopyWords(undefined)).toContain('None.');
});

test('how much of the course is here is told in pages', () => {
  const course = { bytes: 9, pages: 12, away: 12, saving: false };
  expect(courseHereWords(course)).toBe('Here now: 0 of 12 pages.');
  expect(courseHereWords({ ...course, away: 5, saving: true })).toBe('Saving: 7 of 12 pages.');
  expect(courseHereWords({ ...course, away: 0 })).toBe('The whole course is on this device.');
});
