/** The address of a page of this site, from its root: `href('/course/')`. It holds under a sub-path too. */
export function href(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
