/** An id from words: "It's twice what we pay!" gives "its-twice-what-we-pay"; empty where no letter of the alphabet is in them. */
export function slugOf(words: string, longest = 64): string {
  return words
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, longest)
    .replace(/-$/, '');
}
