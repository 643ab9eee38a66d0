import { check } from './check.ts';
import { schema } from './schema.ts';

const COMMANDS = new Map<string, (args: string[]) => number>([
  ['check', check],
  ['schema', schema],
]);

const [name = '', ...args] = process.argv.slice(2);
const command = COMMANDS.get(name);
if (command) {
  process.exitCode = command(args);
} else {
  process.stderr.write(`There is no command "${name}". Write one of: ${[...COMMANDS.keys()].join(', ')}.\n`);
  process.exitCode = 2;
}
