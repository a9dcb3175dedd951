import { execFileSync, spawnSync } from 'node:child_process'
import { accessSync, constants, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { root, say } from './project.mjs'
import { findNode } from './runtime.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome']

const elsewhere = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((place) => [
    join(process.env[place] ?? '', 'Google/Chrome/Application/chrome.exe'),
    join(process.env[place] ?? '', 'Microsoft/Edge/Application/msedge.exe'),
  ]),
}

/** A Chromium for the browser tests: one that is here, else Debian's, else the one in an npm package; else undefined. */
export function findChromium() {
  return named() ?? onPath() ?? inUsualPlaces() ?? playwrights() ?? debians() ?? packaged()
}

export const chromiumMissing = () =>
  say(
    'Nettlesertestene trenger Chromium, og den finnes ikke her: installer den (Debian: apt-get install chromium), eller si hvor den er med SAMRAD_CHROMIUM.',
    'Nettlesartestane treng Chromium, og han finst ikkje her: installer han (Debian: apt-get install chromium), eller sei kvar han er med SAMRAD_CHROMIUM.',
    'The browser tests need Chromium, which is not here: install it (Debian: apt-get install chromium), or say where it is with SAMRAD_CHROMIUM.',
  )

const named = () => runnable(process.env.SAMRAD_CHROMIUM)

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(runnable)
}

const inUsualPlaces = () => (elsewhere[process.platform] ?? []).find(runnable)

function playwrights() {
  try {
    const { chromium } = createRequire(join(root, 'package.json'))('playwright-core')
    return runnable(chromium.executablePath())
  } catch {
    return undefined
  }
}

/** As root on Debian and its children. */
function debians() {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0)
    return undefined
  process.stderr.write(
    `${say('Installerer Chromium (apt-get)', 'Installerer Chromium (apt-get)', 'Installing Chromium (apt-get)')} …\n`,
  )
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  try {
    execFileSync('apt-get', ['update', '-qq'], { env, stdio: ['ignore', 'ignore', 'pipe'] })
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    return onPath()
  } catch (failed) {
    process.stderr.write(`${String(failed.stderr ?? failed.message).trim()}\n`)
    return undefined
  }
}

/** Lies compressed in the package itself, with the libraries that a bare machine lacks; unpacked into `build`. */
function packaged() {
  if (process.platform !== 'linux') return undefined
  const folder = join(root, 'build', 'chromium')
  mkdirSync(folder, { recursive: true })
  // the package unpacks its libraries only where it believes to be in the cloud that it was made for
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' }
  const unpack = `import('@sparticuz/chromium').then(async ({ default: it }) => console.log(await it.executablePath()))`
  const { stdout, status } = spawnSync(findNode(), ['-e', unpack], { cwd: root, env, encoding: 'utf8' })
  if (status !== 0) return undefined
  const launcher = join(folder, 'launch')
  const libraries = join(folder, 'al2023', 'lib')
  writeFileSync(launcher, `#!/bin/sh\nLD_LIBRARY_PATH='${quoted(libraries)}' exec '${quoted(stdout.trim())}' "$@"\n`, {
    mode: 0o755,
  })
  return spawnSync(launcher, ['--version'], { stdio: 'ignore' }).status === 0 ? launcher : undefined
}

const quoted = (path) => path.replaceAll("'", "'\\''")

function runnable(path) {
  try {
    if (path) accessSync(path, constants.X_OK)
    return path || undefined
  } catch {
    return undefined
  }
}
