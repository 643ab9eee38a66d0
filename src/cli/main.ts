/** A command is loaded when it is asked for: the check starts in half the time without what plays scenes. */
const COMMANDS = new Map<string, () => Promise<(args: string[]) => number | Promise<number>>>([
  ['check', async () => (await import('./check.ts')).check],
  ['play', async () => (await import('./play/play.ts')).play],
  ['new', async () => (await import('./new/new.ts')).startFile],
  ['schema', async () => (await import('./schema.ts')).schema],
]);

/** Runs a command, which is the first of the arguments, and says how it ended. */
export async function main([name = '', ...args]: string[]): Promise<number> {
  const load = COMMANDS.get(name);
  if (load) return (await load())(args);
  process.stderr.write(`There is no command "${name}". Write one of: ${[...COMMANDS.keys()].join(', ')}.\n`);
  return 2;
}
