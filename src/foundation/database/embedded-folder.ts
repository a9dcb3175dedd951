import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmod, mkdir, readdir, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Trouble } from '../trouble.ts'
import { type Account, databaseAccount, handOver } from './embedded-account.ts'
import { makeSystemFolder, systemFolder } from './embedded-binaries.ts'
import { embeddedWords } from './embedded-words.ts'

/** What lies where in a data folder. Everything but the lock belongs to the user that the database runs as. */
export const within = (dataDir: string) => ({
  lock: join(dataDir, 'samrad.lock'),
  database: join(dataDir, 'database'),
  cluster: join(dataDir, 'database', 'cluster'),
  password: join(dataDir, 'database', 'password'),
  log: join(dataDir, 'database', 'postgresql.log'),
  socket: join(dataDir, 'socket'),
})

/** `.data` in the project, or a folder of the system when root's project is closed to the database's user. */
export async function defaultDataFolder(project: string): Promise<string> {
  const account = await databaseAccount()
  if (!account || canEnter(project, account)) return join(project, '.data')
  await makeSystemFolder()
  const mark = createHash('sha256').update(project).digest('hex').slice(0, 8)
  return join(systemFolder, `${basename(project)}-${mark}`)
}

/** Makes the folder, or checks that it is ours; answers which user its database runs as. */
export async function prepareDataFolder(dataDir: string): Promise<Account> {
  await makePrivate(dataDir)
  const known = await readdir(dataDir)
  const harmless = ['lost+found', '.DS_Store']
  if (known.some((name) => !harmless.includes(name)) && !known.includes('database') && !known.includes('samrad.lock'))
    throw new Trouble(embeddedWords.notOurs(dataDir))
  const account = await ownerOf(within(dataDir).cluster)
  await handOver(dataDir, account)
  if (account && !canEnter(dataDir, account)) throw new Trouble(embeddedWords.unreachableFolder(dataDir))
  await makePrivate(within(dataDir).database)
  await handOver(within(dataDir).database, account)
  return account
}

async function makePrivate(folder: string): Promise<void> {
  try {
    await mkdir(dirname(folder), { recursive: true })
    const made = await mkdir(folder, { recursive: true, mode: 0o700 })
    if (made) await chmod(folder, 0o700)
    await readdir(folder)
  } catch (cause) {
    throw new Trouble(embeddedWords.unwritableFolder(folder, (cause as NodeJS.ErrnoException).code ?? ''), { cause })
  }
}

/** A database that an ordinary user made goes on as that user, also when root starts it. */
async function ownerOf(cluster: string): Promise<Account> {
  const account = await databaseAccount()
  const made = account && (await stat(cluster).catch(() => undefined))
  return made && made.uid !== 0 ? { uid: made.uid, gid: made.gid } : account
}

/** Asks the system itself, by entering the folder as that user. */
function canEnter(folder: string, account: Account): boolean {
  const { error, status } = spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], {
    ...account,
    stdio: 'ignore',
    cwd: '/',
  })
  return !error && status === 0
}
