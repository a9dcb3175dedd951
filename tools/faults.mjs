import { ensureBundled } from './bundle.mjs'
import { ensureInstalled } from './install.mjs'
import { temporaryFolder } from './run.mjs'
import { findNode } from './runtime.mjs'
import { lineOf, runVitest } from './vitest.mjs'

/** Kills the application and its database in the middle of votes, with the code bundled as in production. */
await ensureInstalled({ development: true })
const node = findNode()
await ensureBundled()
const temporary = temporaryFolder()
const options = ['--config', 'vitest.faults.config.ts', ...process.argv.slice(2)]
const counts = await runVitest(node, temporary.folder, options, {})
temporary.remove()
process.stdout.write(`${lineOf(counts)}\n`)
process.exit(counts.failed ? 1 : 0)
