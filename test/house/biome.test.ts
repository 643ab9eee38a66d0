import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { roomWith, run } from './room.ts';

/** For each file of the fixture: the rule that it breaks, and what the message names where a rule has several. */
const BROKEN = [
  'src/domain/date-now.ts: plugin Date.now',
  'src/domain/new-date.ts: plugin new Date',
  'src/domain/new-date-of.ts: plugin new Date',
  'src/domain/date-call.ts: plugin new Date',
  'src/domain/date-taken-apart.ts: plugin Date.now',
  'src/domain/math-random.ts: plugin Math.random',
  'src/domain/math-by-key.ts: plugin Math.random',
  'src/domain/random-uuid.ts: plugin crypto.randomUUID',
  'src/domain/performance-now.ts: plugin performance.now',
  'src/domain/global-this.ts: plugin globalThis',
  'src/domain/hen.ts: lint/suspicious/noImportCycles',
  'src/domain/egg.ts: lint/suspicious/noImportCycles',
  'src/domain/barrel.ts: lint/performance/noBarrelFile',
  'src/domain/export-all.ts: lint/performance/noReExportAll',
  'src/domain/default-export.ts: lint/style/noDefaultExport',
  'src/domain/any.ts: lint/suspicious/noExplicitAny',
  'src/domain/no-extension.ts: lint/correctness/useImportExtensions',
  'src/domain/long-file.ts: lint/style/noExcessiveLinesPerFile',
  'src/domain/long-function.ts: lint/complexity/noExcessiveLinesPerFunction',
  'src/islands/InlineStyle.tsx: lint/style/noInlineStyles',
  'src/components/KnowsPage.astro: lint/style/noRestrictedImports',
  'src/layouts/KnowsCli.astro: lint/style/noRestrictedImports',
  'src/pages/knows-cli.astro: lint/style/noRestrictedImports',
  'src/pages/any.astro: lint/suspicious/noExplicitAny',
  'src/pages/inline-style.astro: lint/style/noInlineStyles',
  'src/pages/long-file.astro: lint/style/noExcessiveLinesPerFile',
];

const PURE = ['src/domain/pure-date.ts', 'src/adapters/clock.ts'];

test('every rule of style fires where it is broken, and the clock is refused in the domain alone', () => {
  const room = roomWith('biome', 'biome.json', '.gitignore', 'test/biome');
  const lines = (count: number): string => 'steps.push(1);\n'.repeat(count);
  writeFileSync(join(room, 'src/domain/long-file.ts'), `export const steps: number[] = [];\n${lines(300)}`);
  writeFileSync(
    join(room, 'src/domain/long-function.ts'),
    `export function play(steps: number[]) {\n${lines(51)}}\n`,
  );
  writeFileSync(join(room, 'src/pages/long-file.astro'), '<p>Line</p>\n'.repeat(301));
  const { code, output } = run(room, 'biome', 'lint', '--reporter=github', '--max-diagnostics=none', 'src');
  const told = [...output.matchAll(/title=([^,]+),file=.*?(src\/[^,]+),.*?::(.*)/g)].map(
    ([, rule, file, message]) => `${file}: ${rule} ${rule === 'plugin' ? message : ''}`,
  );
  const fired = BROKEN.filter((broken) =>
    told.some((line) => line.startsWith(broken.split(' ', 2).join(' ')) && says(line, broken)),
  );
  expect(code).not.toBe(0);
  expect(fired).toEqual(BROKEN);
  expect(told.filter((line) => PURE.some((file) => line.startsWith(file)))).toEqual([]);
});

function says(line: string, broken: string): boolean {
  return line.includes(broken.split(' ').slice(2).join(' '));
}
