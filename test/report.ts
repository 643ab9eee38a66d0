/** How many tests have passed and how many have failed. */
export type Counted = { passed: number; failed: number };

type Report = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
};

/**
 * Counts a check that ended with this exit code: one, or every test of Vitest's JSON report. A test file that could not
 * be read at all, and a failure that belongs to no test, count as a failed test each, so that nothing fails unseen.
 */
export function count(code: number, report?: string): Counted {
  if (report === undefined) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(report) as Report;
  const unread = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failed = numFailedTests + unread.length;
  return { passed: numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}
