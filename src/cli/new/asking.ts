import { askOn } from '../lines.ts';
import { type FieldOf, fill, type Given } from './fields.ts';

/** Fills in the fields: from the options alone, or on a terminal by asking for what they leave out. */
export async function askedFor(fields: readonly FieldOf[], options: Given): ReturnType<typeof fill> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return fill(fields, options, undefined);
  const { ask, close } = askOn(process.stdin, process.stdout);
  const tell = (wrong: string): void => {
    process.stdout.write(`${wrong}\n`);
  };
  const filled = await fill(fields, options, { ask, tell });
  close();
  return filled;
}
