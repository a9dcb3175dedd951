import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { giveUp, onWindows, root, say, seconds } from './project.mjs'

const modules = join(root, 'node_modules')
const stampFile = join(modules, '.samrad-installed.json')

/** Makes node_modules what package-lock.json says; does nothing, in a few milliseconds, when it already is. */
export async function ensureInstalled({ development = false } = {}) {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (isInstalled(lock, development)) return
  await alone(async () => {
    if (isInstalled(lock, development)) return
    const all = development || installedByHand()?.development || readStamp()?.development || false
    if (!agreesWithLock(development)) await install(all)
    const known = installedByHand()
    writeFileSync(stampFile, JSON.stringify({ lock, development: all || Boolean(known?.development) }))
  })
}

function isInstalled(lock, development) {
  const stamp = readStamp()
  return stamp?.lock === lock && (stamp.development || !development)
}

function readStamp() {
  return readJson(stampFile)
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** What npm itself wrote about the last installation, so that one made by hand is not made again. */
function installedByHand() {
  const packages = readJson(join(modules, '.package-lock.json'))?.packages
  return packages && { packages, development: Object.values(packages).some((one) => one.dev) }
}

function agreesWithLock(development) {
  const installed = installedByHand()?.packages
  if (!installed) return false
  const wanted = Object.entries(readJson(join(root, 'package-lock.json')).packages)
  return wanted.every(([path, one]) => {
    if (path === '' || one.optional || one.devOptional || (one.dev && !development)) return true
    return installed[path]?.version === one.version
  })
}

async function install(development) {
  const since = performance.now()
  const options = ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--include=optional']
  options.push(development ? '--include=dev' : '--omit=dev')
  const done = showProgress(since)
  const { code, output } = await runNpm(options)
  done()
  if (code !== 0) {
    process.stderr.write(output)
    giveUp(
      say(
        `Installasjonen (npm ci) mislyktes etter ${seconds(since)} s; npm forklarer hvorfor over.`,
        `Installasjonen (npm ci) mislukkast etter ${seconds(since)} s; npm forklarer kvifor over.`,
        `The installation (npm ci) failed after ${seconds(since)} s; npm says why above.`,
      ),
    )
  }
  process.stderr.write(`${say('Installert på', 'Installert på', 'Installed in')} ${seconds(since)} s.\n`)
}

function showProgress(since) {
  const line = say(
    'Installerer det Samråd trenger (npm ci); det gjøres bare når noe er nytt',
    'Installerer det Samråd treng (npm ci); det blir berre gjort når noko er nytt',
    'Installing what Samråd needs (npm ci); done only when something is new',
  )
  process.stderr.write(`${line} …`)
  if (!process.stderr.isTTY) return () => process.stderr.write('\n')
  const timer = setInterval(
    () => process.stderr.write(`\r${line} … ${Math.round((performance.now() - since) / 1000)} s`),
    1000,
  )
  return () => {
    clearInterval(timer)
    process.stderr.write('\r\x1b[K')
  }
}

/** The npm that started us, or the one on the path. */
function runNpm(options) {
  const path = process.env.npm_execpath ?? ''
  const script = /npx-cli\.[cm]?js$/.test(path) ? join(dirname(path), 'npm-cli.js') : path
  const known = /^npm-cli\.[cm]?js$/.test(basename(script)) && existsSync(script)
  const [program, first] = known ? [process.execPath, [script]] : [onWindows ? 'npm.cmd' : 'npm', []]
  const env = { ...process.env, npm_config_global: 'false' }
  return new Promise((resolve) => {
    const child = spawn(program, [...first, ...options], {
      cwd: root,
      env,
      shell: onWindows && !known,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.on('error', (error) => resolve({ code: 1, output: `${error.message}\n` }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/** Two that start at once on a fresh copy must not install over each other. */
async function alone(work) {
  const lock = join(root, '.installing')
  while (!tryMake(lock)) await pause(500)
  const alive = setInterval(() => writeFileSync(join(lock, 'alive'), ''), 1000)
  try {
    await work()
  } finally {
    clearInterval(alive)
    rmSync(lock, { recursive: true, force: true })
  }
}

function tryMake(lock) {
  try {
    mkdirSync(lock)
    writeFileSync(join(lock, 'alive'), '')
    return true
  } catch (refused) {
    if (refused.code !== 'EEXIST') throw refused
    const seen = statSync(join(lock, 'alive'), { throwIfNoEntry: false }) ?? statSync(lock, { throwIfNoEntry: false })
    if (seen && Date.now() - seen.mtimeMs > 10_000) rmSync(lock, { recursive: true, force: true })
    return false
  }
}
