import { enableCompileCache } from 'node:module';

/** A command is loaded when it is asked for: the check starts in half the time without what plays scenes. */
const COMMANDS = new Map<string, () => Promise<(args: string[]) => number | Promise<number>>>([
  ['check', async () => (await import('./check.ts')).check],
  ['play', async () => (await import('./play/play.ts')).play],
  ['new', async () => (await import('./new/new.ts')).startFile],
  ['schema', async () => (await import('./schema.ts')).schema],
]);

/** Node keeps what it has compiled for the next run. */
enableCompileCache();

/** The YAML parser asks the environment at every token: a plain object answers at once. */
process.env = { ...process.env };

/** Whoever reads may stop before the end, as `head` does. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const [name = '', ...args] = process.argv.slice(2);
const load = COMMANDS.get(name);
if (load) {
  const command = await load();
  process.exitCode = await command(args);
} else {
  process.stderr.write(`There is no command "${name}". Write one of: ${[...COMMANDS.keys()].join(', ')}.\n`);
  process.exitCode = 2;
}
