import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from './room.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures/types');

test('the domain sees no browser, no Node and no loose types', () => {
  const { code, output } = run(FIXTURES, 'tsc', '-p', '.', '--pretty', 'false');
  const problems = output.split('\n').filter((line) => /^\S+\.ts\(/.test(line));
  expect(code).not.toBe(0);
  expect(
    problems
      .map((line) => line.replace(/\(\d+,\d+\): error (TS\d+): .*?('.*?'|$).*/, ' $1 $2').trim())
      .sort(),
  ).toEqual([
    "console.ts TS2584 'console'",
    "dom.ts TS2584 'document'",
    "enum.ts TS1294 'erasableSyntaxOnly'",
    "implicit-any.ts TS7006 'line'",
    "index.ts TS2322 'string | undefined'",
    "node-module.ts TS2591 'node:fs'",
    "optional.ts TS2375 '{ why: undefined; }'",
    "process.ts TS2591 'process'",
    "storage.ts TS2304 'localStorage'",
    "timer.ts TS2304 'setTimeout'",
    "type-import.ts TS1484 'Played'",
  ]);
});
