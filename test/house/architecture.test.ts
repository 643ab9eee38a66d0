import { expect, test } from 'vitest';
import architecture from '../architecture.rules.mjs';
import { roomWith, run } from './room.ts';

/** For each file of the fixture that breaks a rule: the rule. */
const BROKEN = {
  'src/domain/knows-state.ts': 'domain-imports',
  'src/domain/knows-node.ts': 'domain-imports',
  'src/workers/knows-adapter.ts': 'workers-imports',
  'src/adapters/knows-state.ts': 'adapters-imports',
  'src/state/knows-react.ts': 'state-imports',
  'src/islands/knows-component.ts': 'islands-imports',
  'src/elements/knows-react.ts': 'elements-imports',
  'src/components/knows-page.ts': 'components-imports',
  'src/layouts/knows-page.ts': 'layouts-imports',
  'src/pages/knows-cli.ts': 'pages-imports',
  'src/build/knows-state.ts': 'build-imports',
  'src/cli/knows-adapter.ts': 'cli-imports',
  'src/server/knows-adapter.ts': 'server-imports',
  'src/content.config.ts': 'content-config-imports',
  'src/stray/part.ts': 'files-live-in-a-layer',
  'src/domain/opens-drawer.ts': 'no-drawers',
  'src/domain/egg.ts': 'no-cycles',
  'src/domain/knows-xstate.ts': 'only-who-plays-imports-xstate',
  'src/domain/knows-ts-fsrs.ts': 'only-schedule-imports-ts-fsrs',
  'src/domain/knows-test.ts': 'tests-stay-out-of-the-product',
  'src/cli/knows-vitest.ts': 'product-uses-dependencies',
  'src/domain/leads-nowhere.ts': 'imports-resolve',
};

test('every rule of who imports whom fires where it is broken', () => {
  const room = roomWith('architecture', 'package.json', 'test/architecture.rules.mjs');
  const { code, output } = run(room, 'depcruise', '--config', 'test/architecture.rules.mjs', 'src', 'test');
  const fired = [...output.matchAll(/error ([\w-]+): (\S+) →/g)].map(([, rule, file]) => `${file}: ${rule}`);
  expect(code).not.toBe(0);
  expect(fired).toEqual(
    expect.arrayContaining(Object.entries(BROKEN).map(([file, rule]) => `${file}: ${rule}`)),
  );
});

test('every rule has a fixture that breaks it and says why it is there', () => {
  expect(architecture.forbidden.map(({ name }) => name).sort()).toEqual(
    [...new Set(Object.values(BROKEN))].sort(),
  );
  for (const { comment } of architecture.forbidden) expect(comment).toMatch(/^[A-Z].{40,}\.$/);
});
