import type { JsonSchema } from '#domain/course/schemas.ts';

/** A key of the language as the reference lists it. */
export type Key = {
  name: string;
  /** What may stand there, in words: "a whole number, 0 to 100". */
  takes: string;
  required: boolean;
  /** What counts when it is left out, as YAML. */
  fallback: string | undefined;
  about: string;
  keys: Key[];
};

/** The keys that a JSON Schema knows, in its order; where any id may be a key, `(id)` stands for it. */
export function keysOf(schema: JsonSchema): Key[] {
  const named = Object.entries(schema.properties ?? {}).map(([name, value]) =>
    keyOf(name, value as JsonSchema, schema.required?.includes(name) ?? false),
  );
  const other = schema.additionalProperties;
  return typeof other === 'object' ? [...named, keyOf('(id)', other, false)] : named;
}

/** What a condition is: the one schema that the others point to. */
export function conditionOf(schema: JsonSchema): JsonSchema {
  return Object.values(schema.$defs ?? {})[0] ?? {};
}

function keyOf(name: string, schema: JsonSchema, required: boolean): Key {
  return {
    name,
    takes: takes(schema),
    required,
    fallback: fallbackOf(schema.default),
    about: schema.description ?? '',
    keys: within(schema),
  };
}

/** The keys below a key, past lists and alternatives; those of a condition are listed once, by themselves. */
function within(schema: JsonSchema): Key[] {
  if (schema.$ref) return [];
  if (schema.anyOf) return (schema.anyOf as JsonSchema[]).flatMap(within);
  if (schema.items) return within(schema.items as JsonSchema);
  return schema.properties || isByObject(schema) ? keysOf(schema) : [];
}

/** A mapping by id to mappings: worth a line of its own, which a mapping by id to numbers is not. */
function isByObject({ additionalProperties }: JsonSchema): boolean {
  return typeof additionalProperties === 'object' && additionalProperties.type === 'object';
}

function takes(schema: JsonSchema): string {
  if (schema.$ref) return 'a condition';
  if (schema.enum) return either(schema.enum.map(String));
  if (schema.anyOf) {
    const parts = schema.anyOf as JsonSchema[];
    return either(parts.map((part) => ('const' in part ? String(part.const) : takes(part))));
  }
  switch (schema.type) {
    case 'string':
      return textKind(schema);
    case 'integer':
      return `a whole number${bounds(schema)}`;
    case 'number':
      return `a number${bounds(schema)}`;
    case 'boolean':
      return 'true or false';
    case 'array':
      return `a list${atMost(schema)}${each(schema.items as JsonSchema)}`;
    default:
      return typeof schema.additionalProperties === 'object'
        ? `a mapping by id${each(schema.additionalProperties)}`
        : 'a mapping';
  }
}

/** Of mappings in a list or in a mapping the keys are listed below. */
function each(schema: JsonSchema): string {
  return schema.type === 'object' ? '' : `, each ${takes(schema)}`;
}

function textKind({ pattern, format }: JsonSchema): string {
  if (format === 'uri') return 'an https address';
  if (pattern === undefined) return 'text';
  return pattern.includes('a-z') ? 'an id' : 'a comparison in quotes';
}

function bounds({ minimum, maximum }: JsonSchema): string {
  if (minimum === undefined) return '';
  return maximum === undefined || maximum === Number.MAX_SAFE_INTEGER
    ? `, ${minimum} or more`
    : `, ${minimum} to ${maximum}`;
}

function atMost({ maxItems }: JsonSchema): string {
  return maxItems === undefined ? '' : ` of at most ${maxItems}`;
}

function either(parts: readonly string[]): string {
  return parts.length === 1 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}`;
}

/** A default as YAML; an empty list or mapping goes without saying. */
function fallbackOf(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).map(([key, entry]) => `${key}: ${String(entry)}`);
  return entries.length > 0 ? `{ ${entries.join(', ')} }` : undefined;
}
