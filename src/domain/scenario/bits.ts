/** A set of small whole numbers, as 32-bit words. Equal sets are equal arrays, so that states can be compared as text. */
export type Bits = readonly number[];

export const NO_BITS: Bits = [];

export function hasBit(bits: Bits, index: number): boolean {
  return (((bits[index >> 5] ?? 0) >>> (index & 31)) & 1) === 1;
}

/** The set with one number more; the same array when it is there already. */
export function addBit(bits: Bits, index: number): Bits {
  if (hasBit(bits, index)) return bits;
  const words = [...bits];
  while (words.length <= index >> 5) words.push(0);
  words[index >> 5] = ((words[index >> 5] as number) | (1 << (index & 31))) >>> 0;
  return words;
}

/** How many bits of one word are set. */
export function countBits(word: number): number {
  let count = 0;
  for (let rest = word; rest !== 0; rest &= rest - 1) count++;
  return count;
}
