/** What is wrong with an id, in two sentences. */
export function notAnId(value: string): string | undefined {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) && value.length <= 64) return undefined;
  return `"${value}" is not an id. Write lower case letters, digits and single hyphens, at most 64.`;
}
