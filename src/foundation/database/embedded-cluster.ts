import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Trouble } from '../trouble.ts'
import { type Account, handOver } from './embedded-account.ts'
import type { Binaries } from './embedded-binaries.ts'
import { within } from './embedded-folder.ts'
import { embeddedWords } from './embedded-words.ts'

/** The user that owns and migrates everything, and the database that holds it. */
export const ownerName = 'samrad'
export const databaseName = 'samrad'

/** Makes the cluster the first time; answers the owner's password. An interrupted first time leaves nothing behind. */
export async function prepareCluster(dataDir: string, binaries: Binaries, account: Account): Promise<string> {
  const { cluster, database, password } = within(dataDir)
  if (!existsSync(cluster)) {
    for (const name of await readdir(database))
      if (name.startsWith('cluster.new'))
        await rm(join(database, name), { recursive: true, force: true, maxRetries: 5 })
    await writePassword(password, account)
    await initialise(`${cluster}.new-${process.pid}`, password, binaries, account)
    await rename(`${cluster}.new-${process.pid}`, cluster)
    await syncFolder(database)
  }
  await refuseOtherVersion(cluster, binaries)
  return readFile(password, 'utf8').catch((cause) => {
    throw new Trouble(embeddedWords.passwordMissing(password), { cause })
  })
}

async function writePassword(file: string, account: Account): Promise<void> {
  await rm(file, { force: true })
  await writeFile(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx', flush: true })
  await handOver(file, account)
}

/** Unicode letters by PostgreSQL's own tables, so that sorting and search never change with the system's library. */
async function initialise(cluster: string, password: string, binaries: Binaries, account: Account): Promise<void> {
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const access = [`--username=${ownerName}`, `--pwfile=${password}`, '--auth=scram-sha-256']
  const options = [...locale, ...access, '--data-checksums', '--no-instructions']
  await finish(binaries.program('initdb'), ['-D', cluster, ...options], account)
  const alone = ['--single', '-D', cluster, '-c', 'log_min_messages=error', 'template1']
  const errors = await finish(binaries.program('postgres'), alone, account, `CREATE DATABASE ${databaseName}\n`)
  if (/ERROR|FATAL|PANIC/.test(errors)) throw new Trouble(embeddedWords.notInitialised(lastLine(errors)))
}

/** Runs it to its end; answers what it said on stderr. */
function finish(program: string, options: string[], account: Account, input = ''): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, options, { ...account, cwd: '/', env: serverEnvironment(), windowsHide: true })
    let errors = ''
    child.stdout.resume()
    child.stderr.on('data', (chunk) => (errors += chunk))
    child.stdin.on('error', () => {}).end(input)
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0 ? resolve(errors) : reject(new Trouble(embeddedWords.notInitialised(lastLine(errors)))),
    )
  })
}

/** Nothing of the caller's environment (PGDATA, LD_LIBRARY_PATH, secrets) reaches the server. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  if (process.platform === 'win32') return process.env
  return { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' }
}

const lastLine = (text: string) => text.trim().split('\n').at(-1)?.trim() ?? ''

/** The new name must be on the disk before anyone is told that the database exists. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder)
  await handle.sync().finally(() => handle.close())
}

async function refuseOtherVersion(cluster: string, { version }: Binaries): Promise<void> {
  const found = (await readFile(join(cluster, 'PG_VERSION'), 'utf8')).trim()
  const wanted = version.split('.')[0]!
  if (found !== wanted) throw new Trouble(embeddedWords.otherVersion(found, wanted))
}
