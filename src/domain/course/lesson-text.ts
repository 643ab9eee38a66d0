import { wordsOf } from '#domain/scenario/reading.ts';

/** The longest that a lesson takes. */
export const LONGEST_LESSON = 6;

/** How fast a lesson is read. */
export const WORDS_PER_MINUTE = 200;

const EXERCISES = 1;

const TAG = /<\/?[A-Za-z]+((?:\s+[\w-]+(?:="[^"]*")?)*)\s*\/?>/g;

/** Attributes that steer a component and that nobody reads. */
const STEERING = ['id', 'now', 'move', 'has', 'lacks', 'max-words'];

/** What somebody reads of a text with components: its words and those in attributes, without signs, tags and blocks of code. */
export function readableText(body: string): string {
  return body
    .replace(/^```[\s\S]*?^```/gm, ' ')
    .replace(TAG, (_, attributes: string) => ` ${readOf(attributes)} `)
    .replace(/\]\([^()]*\)/g, '')
    .replace(/^#+ |[*_`[\]|]/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function readOf(attributes: string): string {
  const pairs = [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)];
  return pairs.flatMap(([, name = '', value = '']) => (STEERING.includes(name) ? [] : [value])).join(' ');
}

/** The minutes that a lesson takes by its words, a minute for its exercises included; a minute begun counts. */
export function minutesOfReading(body: string): number {
  return Math.ceil(wordsOf(readableText(body)).length / WORDS_PER_MINUTE + EXERCISES);
}
