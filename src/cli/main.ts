import { check } from './check.ts';
import { startFile } from './new/new.ts';
import { play } from './play/play.ts';
import { schema } from './schema.ts';

const COMMANDS = new Map<string, (args: string[]) => number | Promise<number>>([
  ['check', check],
  ['play', play],
  ['new', startFile],
  ['schema', schema],
]);

/** Whoever reads may stop before the end, as `head` does. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const [name = '', ...args] = process.argv.slice(2);
const command = COMMANDS.get(name);
if (command) {
  process.exitCode = await command(args);
} else {
  process.stderr.write(`There is no command "${name}". Write one of: ${[...COMMANDS.keys()].join(', ')}.\n`);
  process.exitCode = 2;
}
