import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { run, tool } from './run.mjs'

/** Runs vitest; answers how many tests passed, failed and were skipped. A file that cannot be loaded is one failure. */
export async function runVitest(node, folder, options, env) {
  const report = join(folder, 'vitest.json')
  const workers = `--maxWorkers=${cpus().length}` // left to itself it keeps one core free, half of a small machine
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await run(
    node,
    [
      tool('vitest', 'vitest.mjs'),
      'run',
      ...(options.some((one) => one.startsWith('--maxWorkers')) ? [] : [workers]),
      ...reporters,
      ...options,
    ],
    {
      ...process.env,
      CI: 'true',
      ...env,
    },
  )
  const counts = countsOf(report)
  if (code !== 0 && counts.failed === 0) counts.failed = 1 // something outside every test went wrong
  return counts
}

function countsOf(report) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    )
    const unloaded = testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
    )
    return { passed: numPassedTests, failed: numFailedTests + unloaded.length, skipped: numPendingTests + numTodoTests }
  } catch {
    return { passed: 0, failed: 0, skipped: 0 }
  }
}

export const sum = (one, other) => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
})

export const lineOf = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`
