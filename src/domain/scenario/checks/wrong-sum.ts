import { inDigits } from '../numbers.ts';
import { type Text, textsOf } from '../texts.ts';
import type { Check } from './check.ts';

/** A number in digits, with what it is counted in: "€ 7600 a month". */
const NUMBER = String.raw`[€£$]?(\d+(?:\.\d+)?)(?! ?per cent|\d|%)(?: (?!(?:and|of|is|are|plus|times|less|minus|at)\b)[a-z]+){0,2}`;
const IS = '(?: is| are|,? which is| makes| make| comes to| come to| =)';
const PERCENT = String.raw`(\d+(?:\.\d+)?) ?(?:per cent|percent|%)`;

type Sum = { form: RegExp; holds: (one: number, other: number, result: number) => boolean };

const SUMS: Sum[] = [
  {
    form: sum(NUMBER, ' (?:plus|and) ', NUMBER, ' (?:is|makes?|comes? to|=) ', NUMBER),
    holds: (a, b, c) => isSame(a + b, c),
  },
  { form: sum(NUMBER, ' (?:less|minus) ', NUMBER, `${IS} `, NUMBER), holds: (a, b, c) => isSame(a - b, c) },
  { form: sum(NUMBER, ' (?:times|at) ', NUMBER, `${IS} `, NUMBER), holds: (a, b, c) => isSame(a * b, c) },
  {
    form: sum(PERCENT, ' of ', NUMBER, `${IS} `, NUMBER),
    holds: (share, of, part) => isShare(part, of, share),
  },
  {
    form: sum(NUMBER, ' (?:out )?of ', NUMBER, `${IS} `, PERCENT),
    holds: (part, of, share) => isShare(part, of, share),
  },
];

const THREE_NUMBERS = /\d\D+\d+\D+\d/;

/** Sums that are said in full come out right. Buyers do the sum on the back of the page. */
export const wrongSum: Check = {
  code: 'W08',
  severity: 'warning',
  title: 'A sum that is said in full comes out right.',
  find: ({ linked: { scenario } }) =>
    textsOf(scenario).flatMap(({ path, text }: Text) =>
      wrongSums(inDigits(text)).map((said) => ({
        path,
        wrong: `The sum does not come out: "${said}".`,
        remedy: 'Do it again, and change the number that is wrong wherever it is said.',
      })),
    ),
  meaning:
    'Somebody says two numbers and what they come to, and they do not. Buyers do the sum on the back of the page, and learners do too. Looked at are sums, differences, products and percentages that are said in full.',
  bad: `
    hears: (She counts.) Five here and six elsewhere is twelve to train. By me.`,
  mended: `
    hears: (She counts.) Five here and six elsewhere is eleven to train. By me.`,
};

function wrongSums(text: string): string[] {
  if (!THREE_NUMBERS.test(text)) return [];
  return SUMS.flatMap(({ form, holds }) =>
    [...text.matchAll(form)].flatMap(([said, ...numbers]) => {
      const [one = 0, other = 0, result = 0] = numbers.map(Number);
      return holds(one, other, result) ? [] : [said];
    }),
  );
}

function sum(...parts: string[]): RegExp {
  return new RegExp(`(?<![\\d.,])${parts.join('')}`, 'gi');
}

/** Whether two numbers are one, but for what a tenth loses when it is kept in binary. */
function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
}

/** A percentage is said to the nearest whole, or to the nearest tenth when it has one. */
function isShare(part: number, of: number, share: number): boolean {
  const exact = (100 * part) / of;
  return Math.abs(exact - share) <= (Number.isInteger(share) ? 0.5 : 0.05) + 1e-9;
}
