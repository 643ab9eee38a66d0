import { expect, test } from 'vitest';
import { count } from '../report.ts';

const report = (
  passed: number,
  failed: number,
  files: { status: string; assertionResults: unknown[] }[],
): string => JSON.stringify({ numPassedTests: passed, numFailedTests: failed, testResults: files });

test('a check without a report counts as one', () => {
  expect(count(0)).toEqual({ passed: 1, failed: 0 });
  expect(count(1)).toEqual({ passed: 0, failed: 1 });
});

test('every test of a report counts', () => {
  expect(count(1, report(7, 2, [{ status: 'failed', assertionResults: [{}] }]))).toEqual({
    passed: 7,
    failed: 2,
  });
});

test('a file that could not be read counts as a failed test', () => {
  expect(count(1, report(7, 0, [{ status: 'failed', assertionResults: [] }]))).toEqual({
    passed: 7,
    failed: 1,
  });
});

test('a failure that belongs to no test counts', () => {
  expect(count(1, report(7, 0, [{ status: 'passed', assertionResults: [{}] }]))).toEqual({
    passed: 7,
    failed: 1,
  });
});
