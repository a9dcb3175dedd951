import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { projectFolder } from '../../project-folder.ts'
import type { Pasted } from './clipboard.ts'

const usualTime = 8000 // milliseconds; a long case paper takes one second of a slow machine
const heap = 256 // megabytes
/** Two at a time; the rest wait in line, as long as it makes sense. */
const most = 2
const waitingRoom = 20
let running = 0
const queue: (() => void)[] = []
/** One thread is kept when its text is read: the next paste then begins at once. */
let spare: Worker | undefined

/**
 * Reads what was pasted in a thread of its own: HTML can be made so that it takes minutes, and the rest of the site must
 * not wait. Undefined when it takes too long, too much memory, or too many paste at once.
 */
export async function readPasted(html: string, timeLimit = usualTime): Promise<Pasted | undefined> {
  if (queue.length >= waitingRoom) return undefined
  if (running >= most) await new Promise<void>((resolve) => queue.push(resolve))
  running += 1
  const worker = spare ?? start()
  spare = undefined
  try {
    return await readIn(worker, html, timeLimit)
  } finally {
    running -= 1
    queue.shift()?.()
  }
}

function start(): Worker {
  // By its source: the bundle holds no file for a thread to begin with, and Node runs TypeScript as it is.
  const worker = new Worker(join(projectFolder(), 'src/foundation/text/clipboard/worker.ts'), {
    resourceLimits: { maxOldGenerationSizeMb: heap, stackSizeMb: 4 },
    env: {},
    execArgv: [],
    argv: [],
  })
  worker.on('error', () => {}) // who waits for it hears of it too
  worker.on('exit', () => {
    if (spare === worker) spare = undefined
  })
  worker.unref()
  return worker
}

function readIn(worker: Worker, html: string, timeLimit: number): Promise<Pasted | undefined> {
  const { promise, resolve } = Promise.withResolvers<Pasted | undefined>()
  const done = (pasted?: Pasted) => {
    clearTimeout(timer)
    worker.off('message', done).off('error', failed).off('exit', failed)
    if (pasted && !spare) spare = worker
    else void worker.terminate()
    worker.unref()
    resolve(pasted)
  }
  const failed = () => done()
  const timer = setTimeout(failed, timeLimit)
  worker.ref()
  worker.on('message', done).on('error', failed).on('exit', failed)
  worker.postMessage(html)
  return promise
}
