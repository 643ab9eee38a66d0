import { expect, test } from 'vitest';
import { roomWith, run } from './room.ts';

test('an unused export, an unused file and an unused package are found out', () => {
  const { code, output } = run(roomWith('knip', 'knip.json'), 'knip', '--no-config-hints');
  expect(code).not.toBe(0);
  expect(output).toMatch(/Unused exports \(1\)\nunused\s+function\s+src\/domain\/part\.ts/);
  expect(output).toMatch(/Unused files \(1\)\nsrc\/domain\/orphan\.ts/);
  expect(output).toMatch(/Unused dependencies \(1\)\nidb/);
});
