/** Says on standard error why a command does nothing, and gives the code to exit with. */
export function refuse(why: string, code = 2): number {
  process.stderr.write(`${why}\n`);
  return code;
}
