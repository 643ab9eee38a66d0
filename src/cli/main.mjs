import { enableCompileCache } from 'node:module';

/*
 * Plain JavaScript, because it is read before Node's cache is on: TypeScript would have Node load its own parser for it.
 */

/** @typedef {(args: string[]) => number | Promise<number>} Command */

/**
 * A command is loaded when it is asked for: the check starts in half the time without what plays scenes.
 *
 * @type {Record<string, () => Promise<Command>>}
 */
const COMMANDS = {
  check: async () => (await import('./check.ts')).check,
  play: async () => (await import('./play/play.ts')).play,
  new: async () => (await import('./new/new.ts')).startFile,
  schema: async () => (await import('./schema.ts')).schema,
};

/** Node keeps what it has compiled for the next run. */
enableCompileCache();

/** The YAML parser asks the environment at every token: a plain object answers at once. */
process.env = { ...process.env };

/** Whoever reads may stop before the end, as `head` does. */
process.stdout.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const [name = '', ...args] = process.argv.slice(2);
const load = Object.hasOwn(COMMANDS, name) && COMMANDS[name];
if (load) {
  const command = await load();
  process.exitCode = await command(args);
} else {
  process.stderr.write(`There is no command "${name}". Write one of: ${Object.keys(COMMANDS).join(', ')}.\n`);
  process.exitCode = 2;
}
