/** The parts of vitest's JSON report that are counted. */
export interface TestReport {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: readonly { status: string; assertionResults: readonly { status: string }[] }[];
}

export interface TestCounts {
  passed: number;
  failed: number;
  skipped: number;
}

/**
 * Counts a run: a file that failed without a failed test of its own (it could not be loaded, or a hook of it failed) is
 * one failure, and so is a run that went wrong in any other way, or that ran no test.
 */
export function countTests(report: TestReport | null, exitCode: number): TestCounts {
  const { numPassedTests: passed = 0, numPendingTests = 0, numTodoTests = 0 } = report ?? {};
  const brokenFiles = (report?.testResults ?? []).filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((assertion) => assertion.status !== 'failed'),
  ).length;
  const counted = (report?.numFailedTests ?? 0) + brokenFiles;
  const wentWell = report?.success === true && exitCode === 0 && passed > 0;
  return { passed, failed: wentWell ? counted : Math.max(counted, 1), skipped: numPendingTests + numTodoTests };
}

/** The last line of a run: `12 passed, 0 failed`, with the skipped ones where there are any. */
export const formatCounts = ({ passed, failed, skipped }: TestCounts): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
