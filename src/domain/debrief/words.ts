const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const ORDINALS = [
  ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth'],
  ...['seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'],
];

/** A number as a sentence says it: words up to ten, digits from there. */
export function count(number: number): string {
  return COUNTS[number] ?? String(number);
}

/** How often: once, twice, three times. */
export function times(number: number): string {
  return ['never', 'once', 'twice'][number] ?? `${count(number)} times`;
}

/** The place in a row, from 1. */
export function ordinal(place: number): string {
  const ending = place % 100 > 10 && place % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th');
  return ORDINALS[place - 1] ?? `${place}${ending}`;
}

/** A stretch of time, in milliseconds, as "4 min 10 s". */
export function duration(ms: number): string {
  const seconds = Math.round(ms / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  if (hours > 0) return minutes > 0 ? `${hours} h ${minutes} min` : `${hours} h`;
  const rest = seconds % 60;
  return [minutes > 0 ? `${minutes} min` : '', rest > 0 || minutes === 0 ? `${rest} s` : '']
    .filter(Boolean)
    .join(' ');
}

/** Things in a row: "a, b and c". */
export function list(things: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(things);
}

/** Text with its first letter a capital: the start of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A title that somebody says, in quotation marks; one that brings its own is not given a second pair. */
export function quoted(text: string): string {
  return text.startsWith('“') && text.endsWith('”') ? text : `“${text}”`;
}
