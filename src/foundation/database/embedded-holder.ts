import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { Trouble } from '../trouble.ts'
import { within } from './embedded-folder.ts'
import { isRunning, ownMark, type ProcessMark } from './embedded-process.ts'
import { embeddedWords } from './embedded-words.ts'

/** Who uses a data folder now, as written in its lock file. */
interface Holder extends ProcessMark {
  readonly since: string
  /** Where its pages are answered; empty until they are. */
  readonly address: string
  /** Host and port of its database; absent until it answers. */
  readonly database?: { readonly host: string; readonly port: number }
}

export interface Holding {
  announce(news: Partial<Pick<Holder, 'address' | 'database'>>): Promise<void>
  release(): Promise<void>
}

/** The living holder of the folder, if there is one. */
export async function findHolder(dataDir: string): Promise<Holder | undefined> {
  const holder = await readHolder(within(dataDir).lock)
  return holder && (await isRunning(holder)) ? holder : undefined
}

/** Takes the folder, or throws naming the holder. One that is on its way out is waited for. Unit: milliseconds. */
export async function holdFolder(dataDir: string, patience = 2500): Promise<Holding> {
  const mine: Holder = { ...(await ownMark()), since: new Date().toISOString(), address: '' }
  const until = Date.now() + patience
  while (!(await tryToHold(dataDir, mine))) {
    const holder = await findHolder(dataDir)
    if (holder && Date.now() > until) throw new Trouble(heldBy(dataDir, holder))
    await pause(50)
  }
  return holdingOf(within(dataDir).lock, mine)
}

function heldBy(dataDir: string, { pid, since, address }: Holder) {
  const day = new Date(since)
  const when = `${day.toLocaleDateString('nb-NO')} kl. ${day.toLocaleTimeString('nb-NO')}`
  return embeddedWords.held(dataDir, pid, when, address)
}

/** A hard link appears whole or not at all, so of two that start at once only one holds the folder. */
async function tryToHold(dataDir: string, mine: Holder): Promise<boolean> {
  const { lock } = within(dataDir)
  const draft = `${lock}.${mine.pid}`
  await writeFile(draft, JSON.stringify(mine), { mode: 0o600 })
  try {
    const found = await readHolder(lock)
    if (found && !(await isRunning(found))) await setAside(lock, found)
    await link(draft, lock)
  } catch (refused) {
    if ((refused as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw refused
  } finally {
    await rm(draft, { force: true })
  }
  await pause(10) // a rival that judged the same dead holder may be moving the file at this moment
  return isSame(await readHolder(lock), mine)
}

/** Moves a dead holder's lock away; a living one that came in between is put back. */
async function setAside(lock: string, dead: Holder): Promise<void> {
  const aside = `${lock}.dead-${process.pid}`
  await rename(lock, aside).catch(() => undefined)
  const moved = await readHolder(aside)
  if (moved && !isSame(moved, dead)) await link(aside, lock).catch(() => undefined)
  await rm(aside, { force: true })
}

const isSame = (one: Holder | undefined, other: Holder) => one?.pid === other.pid && one.since === other.since

async function readHolder(lock: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(lock, 'utf8')) as Holder
  } catch (missing) {
    if (missing instanceof SyntaxError) return { pid: 0, began: 'unreadable', since: '', address: '' }
    if ((missing as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw missing
  }
}

function holdingOf(lock: string, mine: Holder): Holding {
  let holder = mine
  return {
    async announce(news) {
      holder = { ...holder, ...news }
      await writeFile(`${lock}.${mine.pid}`, JSON.stringify(holder), { mode: 0o600 })
      await rename(`${lock}.${mine.pid}`, lock)
    },
    async release() {
      if (isSame(await readHolder(lock), mine)) await rm(lock, { force: true })
    },
  }
}
