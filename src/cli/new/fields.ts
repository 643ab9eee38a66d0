import type { Ask } from '../lines.ts';
import { unknownName } from '../unknown.ts';

/** What was told so far, by the names of the options. */
export type Given = Readonly<Record<string, string>>;

/** One thing that a new file needs to know. */
export type Field = {
  /** The option that tells it. */
  name: string;
  question: string;
  /** What it may be, where it has to exist already. */
  known?: readonly string[];
  /** What it is where nothing else is told. */
  usual?: string | undefined;
  /** What is wrong with a value, in two sentences. */
  refuse?: (value: string) => string | undefined;
};

/** A field that may depend on what was told before it; two sentences where it can have no value at all. */
export type FieldOf = (given: Given) => Field | { wrong: string };

/** How the missing is asked for; without it, it is an error. */
export type Asking = { ask: Ask; tell: (wrong: string) => void };

/** Takes each field from the options, asks for it, or takes the usual; or says in two sentences why it cannot. */
export async function fill(
  fields: readonly FieldOf[],
  options: Given,
  asking: Asking | undefined,
): Promise<{ given: Given } | { wrong: string }> {
  let given: Given = {};
  for (const fieldOf of fields) {
    const field = fieldOf(given);
    if ('wrong' in field) return field;
    const told = options[field.name];
    const found = told === undefined ? await missing(field, asking) : accepted(field, told);
    if ('wrong' in found) return found;
    given = { ...given, [field.name]: found.value };
  }
  return { given };
}

type Value = { value: string } | { wrong: string };

async function missing(field: Field, asking: Asking | undefined): Promise<Value> {
  const { name, question, known, usual } = field;
  if (!asking) {
    const one = known ? ` Write one of: ${known.join(', ')}.` : ` Write --${name} "…".`;
    return usual === undefined ? { wrong: `\`--${name}\` is missing.${one}` } : accepted(field, usual);
  }
  const among = known ? ` [${known.join(', ')}]` : '';
  for (;;) {
    const input = await asking.ask(`${question}${among}${usual === undefined ? '' : ` (${usual})`}: `);
    if (input === undefined) return { wrong: `The input ended before \`--${name}\`. Nothing was written.` };
    const value = accepted(field, input.trim() || (usual ?? ''));
    if ('value' in value) return value;
    asking.tell(value.wrong);
  }
}

function accepted({ name, known, refuse }: Field, told: string): Value {
  const value = told.replace(/\s+/g, ' ').trim();
  if (value === '') return { wrong: `\`--${name}\` is empty. Write something.` };
  if (known && !known.includes(value)) return { wrong: unknownName(name, value, known) };
  const wrong = refuse?.(value);
  return wrong === undefined ? { value } : { wrong };
}
