import { expect, test } from 'vitest';
import { jsonSchemaOf, SCHEMAS } from '#domain/course/schemas.ts';
import { conditionOf, type Key, keysOf } from '../../../src/components/guide/reference.ts';

const scene = jsonSchemaOf(SCHEMAS.scenario);

function at(keys: readonly Key[], ...path: string[]): Key | undefined {
  const [name, ...rest] = path;
  const key = keys.find((one) => one.name === name);
  return rest.length === 0 ? key : at(key?.keys ?? [], ...rest);
}

test('a key is listed with what it takes, whether it is required, and what counts without it', () => {
  expect(at(keysOf(scene), 'minutes')).toMatchObject({ takes: 'a whole number, 1 to 15', required: true });
  expect(at(keysOf(scene), 'level')?.takes).toBe('1, 2 or 3');
  expect(at(keysOf(scene), 'facts', '(id)', 'worth')).toMatchObject({
    takes: 'a number, 0.01 to 1000',
    required: false,
    fallback: '1',
  });
});

test('keys are listed below lists, mappings by id and alternatives', () => {
  expect(at(keysOf(scene), 'beats', '(id)', 'replies', 'next', 'to')?.takes).toBe('an id');
  expect(at(keysOf(scene), 'beats', '(id)', 'replies', 'effect')).toMatchObject({
    takes: 'a mapping by id, each a whole number, -100 to 100',
    keys: [],
  });
});

test('a condition is named where it stands and listed by itself', () => {
  expect(at(keysOf(scene), 'beats', '(id)', 'replies', 'when')).toMatchObject({
    takes: 'a condition',
    keys: [],
  });
  expect(keysOf(conditionOf(scene)).map(({ name }) => name)).toEqual([
    ...['knows', 'made', 'slipped', 'visited', 'chose', 'any', 'all', 'not', '(id)'],
  ]);
});

test('a default that is a mapping is written as in a file', () => {
  expect(at(keysOf(jsonSchemaOf(SCHEMAS.routine)), 'share')?.fallback).toBe('{ routine: 100, facts: 0 }');
});
