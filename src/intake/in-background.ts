import type { Act } from '../foundation/act.ts'
import type { Database } from '../foundation/database/council.ts'
import type { Logger } from '../foundation/log.ts'
import { noteReading, noteRefusal } from './actions.ts'
import { FileRefused } from './block.ts'
import { readInWorker } from './reading/read-in-worker.ts'
import { understand } from './understand.ts'

/** How far a file has been read: slides, pages or sheets done, of how many. */
export interface Progress {
  readonly done: number
  readonly total: number
}

const underway = new Map<string, { progress: Progress; finished: Promise<void> }>()

export const progressOf = (intake: string): Progress | undefined => underway.get(intake)?.progress

interface Order {
  readonly database: Database
  readonly act: Act
  readonly intake: string
  readonly bytes: Uint8Array
  readonly log: Logger
}

/**
 * Reads and understands a file beside the requests, and notes what came of it. Asked twice, it is done once. Answers a
 * promise that is kept when it is done; a process that dies meanwhile begins again when the page is opened.
 */
export function readInBackground(order: Order): Promise<void> {
  const known = underway.get(order.intake)
  if (known) return known.finished
  const entry = { progress: { done: 0, total: 0 }, finished: Promise.resolve() }
  entry.finished = read(order, (progress) => Object.assign(entry, { progress })).finally(() =>
    underway.delete(order.intake),
  )
  underway.set(order.intake, entry)
  return entry.finished
}

async function read({ database, act, intake, bytes, log }: Order, tell: (progress: Progress) => void): Promise<void> {
  try {
    const file = await readInWorker(bytes, { onProgress: (done, total) => tell({ done, total }) })
    const reading = understand(file, { today: act.today.toString() })
    const sections = file.sections.map(({ number, lines }) => ({ number, lines }))
    await database.write(act.council, (tx) => noteReading(tx, act, intake, reading, sections))
  } catch (thrown) {
    const refused = thrown instanceof FileRefused ? thrown : new FileRefused('broken')
    if (refused !== thrown) log.error({ err: thrown, intake }, 'a file was read but not understood')
    await database.write(act.council, (tx) => noteRefusal(tx, act, intake, refused))
  }
}
