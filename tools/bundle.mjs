import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { root } from './project.mjs'

const folder = join(root, 'build')
const record = join(folder, 'bundled.json')
export const entry = join(folder, 'main.js')

/** What esbuild is asked: our own files in one bundle, packages left where they are, lazy parts in files of their own. */
export const bundleOptions = {
  absWorkingDir: root,
  entryPoints: { main: 'src/main.ts', 'read-worker': 'src/intake/reading/read-worker.ts' },
  outdir: 'build',
  chunkNames: 'part-[hash]',
  bundle: true,
  splitting: true,
  write: false,
  metafile: true,
  platform: 'node',
  format: 'esm',
  target: 'node26',
  packages: 'external',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  sourcemap: true,
  logLevel: 'silent',
  plugins: [{ name: 'threads', setup: (build) => build.onLoad({ filter: /-in-worker\.ts$/ }, pointToBundledThread) }],
}

/** A thread's own file is bundled beside the rest, under the same name, as JavaScript. */
function pointToBundledThread({ path }) {
  const contents = readFileSync(path, 'utf8').replace(
    /new URL\('\.\/([\w-]+)\.ts', import\.meta\.url\)/,
    `new URL('./$1.js', import.meta.url)`,
  )
  return { contents, loader: 'ts' }
}

/** Bundles when a source or a package changed since the last time; answers the file to run. Throws what is wrong. */
export async function ensureBundled() {
  if (isFresh()) return entry
  const esbuild = await import('esbuild')
  const result = await esbuild.build(bundleOptions).catch((failed) => explain(esbuild, failed))
  keep(result)
  return entry
}

async function explain(esbuild, failed) {
  const lines = await esbuild.formatMessages(failed.errors ?? [], { kind: 'error', color: process.stderr.isTTY })
  throw new Error(lines.join('').trim() || failed.message)
}

/** Parts first and the entry last, each by renaming, so that a start in the same moment never sees half a bundle. */
export function keep({ outputFiles, metafile }) {
  mkdirSync(folder, { recursive: true })
  const last = (file) => Number(file.path === entry)
  for (const file of [...outputFiles].sort((one, other) => last(one) - last(other))) {
    const draft = `${file.path}.${process.pid}`
    writeFileSync(draft, file.contents)
    renameSync(draft, file.path)
  }
  sweep(new Set(outputFiles.map((file) => basename(file.path))))
  const inputs = Object.fromEntries(Object.keys(metafile.inputs).map((path) => [path, markOf(path)]))
  writeFileSync(record, JSON.stringify({ ...inputs, ...surroundings() }))
}

/** Parts of an earlier bundle may still be wanted by a process that runs; a day later they go. */
function sweep(wanted) {
  for (const name of readdirSync(folder)) {
    const old = () => Date.now() - statSync(join(folder, name)).mtimeMs > 86_400_000
    if (name.startsWith('part-') && !wanted.has(name) && old()) rmSync(join(folder, name))
  }
}

const surroundings = () =>
  Object.fromEntries(['package-lock.json', 'tools/bundle.mjs'].map((path) => [path, markOf(path)]))

const markOf = (path) => {
  const seen = statSync(join(root, path), { throwIfNoEntry: false })
  return seen ? `${seen.mtimeMs} ${seen.size}` : 'gone'
}

function isFresh() {
  try {
    statSync(entry)
    return Object.entries(JSON.parse(readFileSync(record, 'utf8'))).every(([path, mark]) => markOf(path) === mark)
  } catch {
    return false
  }
}
