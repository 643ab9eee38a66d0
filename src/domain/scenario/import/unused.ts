/** Names that are taken, each with the number that its next double gets. */
export type Taken = Map<string, number>;

/** This name, or where it is taken the first of its kind with a number behind it that is not; it is taken from now on. */
export function unused(name: string, between: string, taken: Taken): string {
  let own = name;
  let count = taken.get(name) ?? 2;
  while (taken.has(own)) own = `${name}${between}${count++}`;
  taken.set(name, count);
  if (own !== name) taken.set(own, 2);
  return own;
}
