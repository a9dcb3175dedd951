import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { bundleOptions, ensureBundled, entry, keep } from './bundle.mjs'
import { giveUp, onWindows, root, say, seconds } from './project.mjs'

/** One database for the whole time; the server is started anew at every change in `src`. */
async function develop(node, options) {
  const esbuild = await import('esbuild')
  await ensureBundled().catch(({ message }) => giveUp(message))
  const database = await openDatabase(node, options)
  const context = await esbuild.context(bundleOptions)
  const first = await context.rebuild()
  const server = serverOf(node, options, database.address, packagesOf(first.metafile))
  await server.start()
  watchSources(async () => {
    const since = performance.now()
    try {
      keep(await context.rebuild())
    } catch (failed) {
      const lines = await esbuild.formatMessages(failed.errors ?? [], { kind: 'error', color: true })
      return void process.stderr.write(lines.join(''))
    }
    await server.restart()
    process.stderr.write(`${say('Klart igjen etter', 'Klart igjen etter', 'Ready again after')} ${seconds(since)} s\n`)
  })
  endTogether([server, database])
}

/** The address of somebody's server when one is given, else our own embedded one, held until we stop. */
function openDatabase(node, options) {
  const given = process.env.SAMRAD_DATABASE_URL || options.some((option) => option.startsWith('--database-url'))
  if (given) return { address: process.env.SAMRAD_DATABASE_URL, stop: async () => {} }
  const at = options.findIndex((option) => /^--data(=|$)/.test(option))
  const where = at < 0 ? [] : options.slice(at, options[at].includes('=') ? at + 1 : at + 2)
  const child = spawn(node, [entry, 'database', ...where], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  return new Promise((resolve) => {
    const giveUp = (code) => process.exit(code ?? 1)
    child.once('exit', giveUp)
    createInterface({ input: child.stdout }).once('line', (address) => {
      child.off('exit', giveUp)
      resolve({ address, stop: () => release(child, ended) })
    })
  })
}

function release(child, ended) {
  if (child.connected) child.disconnect()
  return ended
}

/** The one that serves, and one in waiting that takes over at the next change. */
function serverOf(node, options, address, packages) {
  const env = address ? { ...process.env, SAMRAD_DATABASE_URL: address } : process.env
  const file = join(root, 'tools', 'dev-server.mjs')
  const prepare = () =>
    spawn(node, ['--enable-source-maps', file, entry, JSON.stringify(packages), ...options], {
      env,
      detached: !onWindows,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
  let serving
  let waiting = prepare()
  const start = async () => {
    serving = waiting
    serving.send('start')
    await new Promise((resolve) => serving.once('message', resolve).once('exit', resolve))
    waiting = prepare()
  }
  const stop = async () => {
    await end(waiting)
    await end(serving)
  }
  const restart = async () => {
    await end(serving)
    await start()
  }
  return { start, stop, restart }
}

/** At once: open pages would hold a polite stop back, and what matters is in the database, another process. */
function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  return ended
}

/** What the bundle takes from node_modules. */
const packagesOf = ({ inputs }) => [
  ...new Set(
    Object.values(inputs)
      .flatMap(({ imports }) => imports)
      .filter(({ path, external }) => external && !path.startsWith('node:'))
      .map(({ path }) => path),
  ),
]

function watchSources(changed) {
  let waiting
  let running = Promise.resolve()
  watch(join(root, 'src'), { recursive: true }, (_, name) => {
    if (/\.test\.tsx?$|~$|\.sw.$/.test(name ?? '')) return
    clearTimeout(waiting)
    waiting = setTimeout(() => (running = running.then(changed)), 30)
  })
}

function endTogether(parts) {
  let ending = false
  const stopAll = async () => {
    if (ending) return
    ending = true
    for (const part of parts) await part.stop()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stopAll)
  process.on('disconnect', stopAll)
}

await develop(process.execPath, process.argv.slice(2))
