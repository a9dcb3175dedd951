import { ensureInstalled } from './install.mjs'
import { seconds } from './project.mjs'
import { formatAndLint, temporaryFolder, types } from './run.mjs'
import { findNode } from './runtime.mjs'
import { lineOf, runVitest } from './vitest.mjs'

/** Before handing in: format, lint, types and the tests that need neither a database nor a browser. */
const slow = ['**/node_modules/**', '**/*.db.test.*', '**/*.browser.test.*'].flatMap((files) => ['--exclude', files])

await ensureInstalled({ development: true })
const node = findNode()
const since = performance.now()
const temporary = temporaryFolder()
const codes = [await formatAndLint(node), await types(node)]
const counts = await runVitest(node, temporary.folder, [...slow, ...process.argv.slice(2)], {})
temporary.remove()
counts.passed += codes.filter((code) => code === 0).length
counts.failed += codes.filter((code) => code !== 0).length
process.stdout.write(`${seconds(since)} s\n${lineOf(counts)}\n`)
process.exit(counts.failed ? 1 : 0)
