import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Logger } from '../log.ts'
import { Trouble } from '../trouble.ts'
import { commandOf, hasEnded, isRunning, markOf } from './embedded-process.ts'
import { embeddedWords } from './embedded-words.ts'

/** No process has this number; PostgreSQL then trusts its own test whether anyone still uses the files. */
const nobody = '2147483646'

/**
 * Called by the one who holds the folder, so a server that still runs on it has lost its parent: it is stopped in good
 * order. A file that names a zombie, or a number that another process has taken over, would keep PostgreSQL from
 * starting, so the number is blanked; the rest stays, because PostgreSQL finds surviving children by it.
 */
export async function endPredecessor(cluster: string, log: Logger): Promise<void> {
  const file = join(cluster, 'postmaster.pid')
  const text = await readFile(file, 'utf8').catch(() => '')
  const pid = Number(text.split('\n')[0])
  if (!text || !(pid > 0)) return
  const mark = await markOf(pid)
  if ((await isRunning(mark)) && (await commandOf(pid)).includes(cluster)) {
    log.warn({ pid }, 'stopping the database of a process that is gone')
    await stopInGoodOrder(pid, (within) => hasEnded(mark, within))
  } else if (await isZombieOrOther(pid)) {
    await writeFile(file, text.replace(/^\d+/, nobody))
  }
}

/** The number exists in the system although our server is gone. */
async function isZombieOrOther(pid: number): Promise<boolean> {
  try {
    return process.kill(pid, 0)
  } catch (refused) {
    return (refused as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Asks for a fast shutdown; after half a minute, for one that recovers from the log at the next start. */
export async function stopInGoodOrder(pid: number, ended: (within: number) => Promise<boolean>): Promise<void> {
  try {
    process.kill(pid, 'SIGINT')
    if (await ended(30_000)) return
    process.kill(pid, 'SIGQUIT')
    await ended(10_000)
  } catch (refused) {
    const { code } = refused as NodeJS.ErrnoException
    if (code === 'EPERM') throw new Trouble(embeddedWords.predecessorStays(pid))
    if (code !== 'ESRCH') throw refused
  }
}
