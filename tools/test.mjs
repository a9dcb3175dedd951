import { writeFileSync } from 'node:fs'
import { ensureBundled } from './bundle.mjs'
import { chromiumMissing, findChromium } from './chromium.mjs'
import { ensureInstalled } from './install.mjs'
import { seconds } from './project.mjs'
import { formatAndLint, startDatabase, temporaryFolder, types } from './run.mjs'
import { findNode } from './runtime.mjs'
import { lineOf, runVitest, sum } from './vitest.mjs'

const { databaseUrl, summary, rest } = read(process.argv.slice(2))
const everything = rest.every((word) => word.startsWith('-'))
const wantsBrowser = everything || rest.some((word) => word.includes('browser'))
let counts = { passed: 0, failed: 0, skipped: 0 }
let interrupted = false
process.on('SIGINT', () => (interrupted = true)) // vitest hears it too; we clean up after it

await ensureInstalled({ development: true })
const node = findNode()
const temporary = temporaryFolder()
try {
  if (everything) await check('format and lint', formatAndLint)
  if (everything) await check('types', types)
  await test()
} catch (unable) {
  fail(unable.message)
} finally {
  temporary.remove()
}
if (summary) writeFileSync(summary, JSON.stringify(counts))
process.stdout.write(`${lineOf(counts)}\n`)
process.exit(interrupted ? 130 : counts.failed ? 1 : 0)

async function test() {
  const chromium = wantsBrowser ? findChromium() : process.env.SAMRAD_CHROMIUM
  const without = wantsBrowser && !chromium
  if (without) note(chromiumMissing())
  const database = databaseUrl ? undefined : await startDatabase(node, await ensureBundled(), temporary.folder)
  try {
    const env = {
      SAMRAD_TEST_DATABASE_URL: databaseUrl ?? database.url,
      ...(chromium ? { SAMRAD_CHROMIUM: chromium } : {}),
    }
    const options = without ? [...rest, '--exclude', '**/*.browser.test.*'] : rest
    counts = sum(counts, await runVitest(node, temporary.folder, options, env))
  } finally {
    await database?.stop()
  }
  if (without) fail(chromiumMissing())
}

/** A check of the whole house counts as one test. */
async function check(name, work) {
  const since = performance.now()
  const code = await work(node)
  if (code === 0) counts.passed++
  else counts.failed++
  note(`${code === 0 ? '✓' : '✗'} ${name} (${seconds(since)} s)`)
}

function fail(sentence) {
  counts.failed++
  note(`✗ ${sentence}`)
}

function note(sentence) {
  process.stdout.write(`${sentence}\n`)
}

/** Our own options; the rest are vitest's. */
function read(given) {
  const rest = []
  const own = {}
  for (let at = 0; at < given.length; at++) {
    const [, name, value] = /^--(database-url|summary)(?:=(.*))?$/.exec(given[at]) ?? []
    if (name) own[name] = value ?? given[++at]
    else rest.push(given[at])
  }
  return { databaseUrl: own['database-url'], summary: own.summary, rest }
}
