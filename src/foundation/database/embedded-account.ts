import { execFile, spawnSync } from 'node:child_process'
import { chown } from 'node:fs/promises'
import { promisify } from 'node:util'
import { Trouble } from '../trouble.ts'
import { embeddedWords } from './embedded-words.ts'

const run = promisify(execFile)

/** The unprivileged user that the database runs as when we are root; undefined when we are nobody special ourselves. */
export type Account = { readonly uid: number; readonly gid: number } | undefined

/** PostgreSQL refuses to run as root, so that a hole in it is not a hole in the machine. */
export async function databaseAccount(): Promise<Account> {
  if (process.getuid?.() !== 0) return undefined
  const [uid, gid] = await Promise.all(['-u', '-g'].map((flag) => run('id', [flag, 'nobody']))).catch((cause) => {
    throw new Trouble(embeddedWords.noUnprivilegedUser, { cause })
  })
  return { uid: Number(uid!.stdout), gid: Number(gid!.stdout) }
}

export async function handOver(path: string, account: Account): Promise<void> {
  if (account) await chown(path, account.uid, account.gid)
}

/** Asks the system itself, by running the program there as that user. */
export function canRun(program: string, account: Account): boolean {
  const { error, status } = spawnSync(program, ['--version'], { ...account, cwd: '/', stdio: 'ignore' })
  return !error && status === 0
}
