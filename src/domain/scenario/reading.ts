/** The highest grade at which people talk. */
export const HIGHEST_GRADE = 9;

/** On fewer words than this a grade says nothing. */
export const ENOUGH_WORDS = 100;

/** The words of a text, with their apostrophes and hyphens: "isn't" and "twenty-five" are one each. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu) ?? [];
}

/**
 * The reading grade of lines that are said: Flesch and Kincaid's, in years of American school (Kincaid and others 1975).
 * 0.39 × words per sentence + 11.8 × syllables per word − 15.59. It means something from about a hundred words up.
 */
export function gradeOf(lines: readonly string[]): number {
  const words = lines.flatMap(wordsOf);
  const sentences = lines.flatMap(sentencesOf).length;
  if (words.length === 0) return 0;
  const syllables = words.reduce((total, word) => total + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

/** The sentences of a line: what stands between full stops, question and exclamation marks and has a word in it. */
function sentencesOf(line: string): string[] {
  return line.split(/(?<![.!?…])[.!?…]+(?=[\s"”'’)]|$)/u).filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** Words counted before: a course says the same few thousand over and over. */
const counted = new Map<string, number>();

function syllablesOf(word: string): number {
  const known = counted.get(word) ?? syllablesIn(word);
  counted.set(word, known);
  return known;
}

/**
 * How many syllables an English word has, by its spelling: groups of vowels, less the silent e of an ending, and one
 * more where two vowels are two sounds. A few words in a hundred come out one off, which evens out over a hundred
 * words. A number in digits counts as one.
 *
 * @example syllablesIn('scheduled') // 2, where some say three
 */
export function syllablesIn(word: string): number {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split('-')
    .reduce((total, part) => total + syllablesOfPart(part), 0);
}

function syllablesOfPart(part: string): number {
  const letters = part.replace(/[^a-z]/g, '');
  const sounded = letters
    .replace(/^(ev)e(?=ry)|^(som)e(?=[a-z])/, '$1$2')
    .replace(/(?<=[^aeiouy])(?<![^aeiouy]l)e$/, '')
    .replace(/(?<=[aeiouy][^aeiouytd]{1,2})ed$/, '')
    .replace(/(?<=[^aeiouyscgzx])(?<![^aeiouy]l|[cs]h)es$/, 's')
    .replace(/(?<=[aeiouy][^aeiouy]{1,2})e(?=ly$|ment|ful|less)/, '');
  const groups = sounded.match(/[aeiouy]+/g)?.length ?? 0;
  const apart = letters.match(/(?<![tscgl])i(?:a|o|u|er$|est$)|[aeiouy]ing|(?<![gq])u[ao]|ea$/g)?.length ?? 0;
  const clipped = /[sd]n['’]t$/.test(part) ? 1 : 0;
  return Math.max(1, groups + apart + clipped);
}
