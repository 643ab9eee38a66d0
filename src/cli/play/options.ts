import { parseArgs } from 'node:util';

/** What `play` is asked to do. `choose` names replies by their ids, in the order said. */
export type Options = {
  scene: string;
  seed: number | undefined;
  choose: string[] | undefined;
  json: boolean;
};

const KNOWN = ['seed', 'choose', 'json'];
const USE = 'play <scenario> [--seed N] [--choose a,b,c] [--json]';

/** Reads the arguments of `play`, or says in two sentences what is wrong with them. */
export function optionsOf(args: string[], scenes: readonly string[]): Options | { wrong: string } {
  const { values, positionals } = parseArgs({
    args,
    options: { seed: { type: 'string' }, choose: { type: 'string' }, json: { type: 'boolean' } },
    allowPositionals: true,
    strict: false,
  });
  const unknown = Object.keys(values).find((option) => !KNOWN.includes(option));
  if (unknown !== undefined) return { wrong: `There is no option "--${unknown}". Write: ${USE}.` };
  const [scene, second] = positionals;
  if (scene === undefined) return { wrong: `No scene is named. Write one of: ${scenes.join(', ')}.` };
  if (second !== undefined) return { wrong: `"${second}" is one word too many. Write: ${USE}.` };
  const seed = values['seed'] === undefined ? undefined : seedOf(values['seed']);
  if (Number.isNaN(seed)) {
    return { wrong: '`--seed` is not a whole number from 0 to 4294967295. Write: --seed 7.' };
  }
  const choose = values['choose'];
  const replies = typeof choose === 'string' ? choose.split(/[\s,]+/).filter(Boolean) : undefined;
  if (choose !== undefined && !replies?.length) {
    return { wrong: '`--choose` names no reply. Write the ids of replies with commas: --choose a,b,c.' };
  }
  return { scene, seed, choose: replies, json: values['json'] === true };
}

function seedOf(value: string | boolean): number {
  const seed = typeof value === 'string' && /^\d{1,10}$/.test(value) ? Number(value) : Number.NaN;
  return seed <= 0xffffffff ? seed : Number.NaN;
}
