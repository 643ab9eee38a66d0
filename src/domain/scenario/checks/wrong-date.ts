import type { Path } from '../document.ts';
import { textsOf } from '../texts.ts';
import type { Check } from './check.ts';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';
const DAYS = new Map([
  ...ORDINALS.split(' ').map((word, place) => [word, place + 1] as const),
  ...ORDINALS.split(' ')
    .slice(0, 9)
    .map((word, place) => [`twenty-${word}`, place + 21] as const),
  ['thirtieth', 30],
  ['thirty-first', 31],
]);
const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';

const DATE = new RegExp(
  `\\b(${WEEKDAYS.join('|')}),? (?:the )?(\\d{1,2}(?:st|nd|rd|th)?|${[...DAYS.keys()].toReversed().join('|')})\\b(?!:|[.,]\\d| o['’]clock| (?:minutes?|hours?|days?|weeks?|months?|years?|people|of (?:us|you|them))\\b)(?: (?:of )?(${MONTHS})\\b)?`,
  'gi',
);

/** How many days two dates may lie apart that name no month, and still be of one. */
const FORTNIGHT = 14;

type Day = { path: Path; said: string; weekday: number; day: number; month: string };

/** Weekdays and days of the month agree: in a scene that has Thursday the 14th, the 16th is a Saturday. */
export const wrongDate: Check = {
  code: 'W09',
  severity: 'warning',
  title: 'No two dates of a scene contradict each other.',
  find: ({ linked: { scenario } }) => {
    const days = textsOf(scenario).flatMap(({ path, text }) => daysIn(path, text));
    const earlier = new Map<string, Day>();
    return days.flatMap((day) => {
      const other = [...earlier.values()].find((one) => contradicts(one, day));
      const { weekday, day: ofMonth, month } = day;
      const key = `${weekday} ${ofMonth} ${month}`;
      if (!earlier.has(key)) earlier.set(key, day);
      if (!other) return [];
      return [
        {
          path: day.path,
          wrong: `The scene has "${other.said}" and "${day.said}".`,
          remedy: 'Look at a calendar, and change the weekday or the day of one of them.',
        },
      ];
    });
  },
  meaning:
    'A weekday and a day of the month belong together: if the fourth is a Monday, the fifth is a Tuesday. A learner who looks twice at a date thinks that it is part of the scene. Compared are dates of one month, or without one at most two weeks apart.',
  bad: `
    dated: { outcome: advanced, says: (You hear her write.) Tuesday the fourth. Hill Road and nobody else. }`,
  mended: `
    dated: { outcome: advanced, says: (You hear her write.) Monday the fourth. Hill Road and nobody else. }`,
};

function daysIn(path: Path, text: string): Day[] {
  return [...text.matchAll(DATE)].map(([said, weekday = '', day = '', month = '']) => ({
    path,
    said,
    weekday: WEEKDAYS.indexOf(weekday.toLowerCase()),
    day: DAYS.get(day.toLowerCase()) ?? Number.parseInt(day, 10),
    month: month.toLowerCase(),
  }));
}

function contradicts(one: Day, other: Day): boolean {
  if (one.month !== other.month) return false;
  if (one.month === '' && Math.abs(one.day - other.day) > FORTNIGHT) return false;
  return (other.weekday - one.weekday - (other.day - one.day)) % 7 !== 0;
}
