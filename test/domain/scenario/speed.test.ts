import { expect, test, vi } from 'vitest';
import { stepAgainstTransition } from '../../../bench/step.ts';

vi.setConfig({ testTimeout: 120_000 });

test('step takes twenty steps and more while pure transition() takes one', { retry: 2 }, () => {
  expect(stepAgainstTransition(60)).toBeGreaterThanOrEqual(20);
});
