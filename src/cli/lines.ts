import { createInterface } from 'node:readline';

/** Asks for one line of input; nothing comes back once the input has ended. */
export type Ask = (prompt: string) => Promise<string | undefined>;

type Input = NodeJS.ReadableStream & { isTTY?: boolean };
type Output = NodeJS.WritableStream & { isTTY?: boolean };

/** Asks on a terminal; from a pipe it takes line after line, and repeats each so that the output reads the same. */
export function askOn(input: Input, output: Output): { ask: Ask; close: () => void } {
  const terminal = input.isTTY === true && output.isTTY === true;
  const lines = createInterface(terminal ? { input, output, terminal } : { input });
  const coming = lines[Symbol.asyncIterator]();
  const ask: Ask = async (prompt) => {
    if (terminal) {
      lines.setPrompt(prompt);
      lines.prompt();
    } else {
      output.write(prompt);
    }
    const { value, done } = await coming.next();
    if (!terminal || done) output.write(`${done ? '' : value}\n`);
    return done ? undefined : value;
  };
  return { ask, close: () => lines.close() };
}
