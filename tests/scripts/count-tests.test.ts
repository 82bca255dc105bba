import { expect, test } from 'vitest';
import { countTests, formatCounts, type TestReport } from '../../scripts/count-tests.ts';

const good: TestReport = {
  success: true,
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
};

test('a run that went well counts what passed', () => {
  expect(countTests(good, 0)).toEqual({ passed: 7, failed: 0, skipped: 0 });
});

test('a file that could not be loaded is a failure beside the failed tests', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }, { status: 'failed' }] },
  ];
  expect(countTests({ ...good, success: false, numFailedTests: 2, testResults }, 1).failed).toBe(3);
});

test('a file whose hook failed after its tests passed is a failure', () => {
  const testResults = [{ status: 'failed', assertionResults: [{ status: 'passed' }] }];
  expect(countTests({ ...good, success: false, testResults }, 1).failed).toBe(1);
});

test.each([
  ['no report was written', null, 1],
  ['an error was thrown outside every test', good, 1],
  ['no test ran', { ...good, numPassedTests: 0, testResults: [] }, 0],
])('a run has failed where %s', (_what, report, exitCode) => {
  expect(countTests(report, exitCode).failed).toBe(1);
});

test('the skipped ones are named only where there are any', () => {
  expect(formatCounts({ passed: 7, failed: 0, skipped: 0 })).toBe('7 passed, 0 failed');
  expect(formatCounts(countTests({ ...good, numPendingTests: 1, numTodoTests: 1 }, 0))).toBe(
    '7 passed, 0 failed, 2 skipped',
  );
});
