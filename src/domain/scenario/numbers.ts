const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

const VALUES = new Map([
  ...ONES.split(' ').map((word, value) => [word, value] as const),
  ...TENS.split(' ').map((word, place) => [word, 20 + 10 * place] as const),
]);

const WORD = `(?:${[...VALUES.keys(), 'hundred', 'thousand'].join('|')})`;
const IN_WORDS = new RegExp(`\\b${WORD}(?:(?:[ -]|,? and )${WORD})*\\b`, 'gi');

/**
 * A text with every number in digits, as one would say and write it: "eleven hundred" and "1,100" are both 1100.
 *
 * @example inDigits('eight days at nine hundred and fifty') // '8 days at 950'
 */
export function inDigits(text: string): string {
  return text.replace(/(?<=\d),(?=\d{3}\b)/g, '').replace(IN_WORDS, (words) => String(numberSaid(words)));
}

function numberSaid(words: string): number {
  let thousands = 0;
  let rest = 0;
  for (const word of words.toLowerCase().split(/[ ,-]+/)) {
    if (word === 'hundred') rest = (rest || 1) * 100;
    else if (word === 'thousand') [thousands, rest] = [(rest || 1) * 1000, 0];
    else rest += VALUES.get(word) ?? 0;
  }
  return thousands + rest;
}
