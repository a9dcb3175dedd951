import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { bundleOptions, ensureBundled } from './bundle.mjs'
import { ensureInstalled } from './install.mjs'
import { giveUp, root, say } from './project.mjs'
import { run, startDatabase, temporaryFolder } from './run.mjs'
import { findNode } from './runtime.mjs'

/** Runs each file of src/bench by itself, on a fresh embedded database, with the code bundled as in production. */
await ensureInstalled({ development: true })
const node = findNode()
const names = list().filter((name) => process.argv.length < 3 || process.argv.slice(2).includes(name))
if (!names.length)
  giveUp(say('Ingen målinger i src/bench.', 'Ingen målingar i src/bench.', 'No benchmarks in src/bench.'))
const { build } = await import('esbuild')
const outdir = join(root, 'build', 'bench')
await build({
  ...bundleOptions,
  entryPoints: Object.fromEntries([
    ...names.map((name) => [name, `src/bench/${name}.ts`]),
    ...Object.entries(bundleOptions.entryPoints),
  ]),
  outdir,
  write: true,
  metafile: false,
})
let worst = 0
for (const name of names) {
  const temporary = temporaryFolder()
  const database = await startDatabase(node, await ensureBundled(), temporary.folder)
  const env = { ...process.env, NODE_ENV: 'production', SAMRAD_TEST_DATABASE_URL: database.url }
  worst = Math.max(worst, await run(node, [join(outdir, `${name}.js`)], env))
  await database.stop()
  temporary.remove()
}
process.exit(worst)

function list() {
  try {
    return readdirSync(join(root, 'src', 'bench'))
      .filter((file) => /^[^.]+\.tsx?$/.test(file))
      .map((file) => file.replace(/\.tsx?$/, ''))
  } catch {
    return []
  }
}
