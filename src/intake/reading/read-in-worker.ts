import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { projectFolder } from '../../foundation/project-folder.ts'
import type { ReadFile, Refused } from '../block.ts'
import { FileRefused } from '../block.ts'
import type { Limits } from './limits.ts'

export interface WorkerOptions {
  readonly onProgress?: (done: number, total: number) => void
  readonly limits?: Partial<Limits>
  /** Milliseconds until the file has taken too long. */
  readonly timeLimit?: number
  /** Megabytes of heap; buffers outside it may take as much again. */
  readonly memoryLimit?: number
}

export type ToWorker = { readonly warmUp: true } | { readonly bytes: Uint8Array; readonly limits?: Partial<Limits> }

export type FromWorker =
  | { readonly says: 'progress'; readonly done: number; readonly total: number }
  | { readonly says: 'read'; readonly file: ReadFile }
  | { readonly says: 'refused'; readonly why: Refused; readonly detail: string; readonly cause?: string }

const usualTime = 30_000
const usualMemory = 512
/** Two files at a time; the rest wait, so that many files together cost no more memory than two. */
const most = 2

/** One worker is kept when its file is done: the PDF library then need not be loaded again. */
let spare: Worker | undefined
let running = 0
const queue: (() => void)[] = []

/** Loads the readers ahead of the first file. */
export function warmUp(memoryLimit = usualMemory): void {
  spare ??= startWorker(memoryLimit)
  spare.postMessage({ warmUp: true } satisfies ToWorker)
}

/** Ends the worker that is kept; for a clean stop. */
export async function stopReading(): Promise<void> {
  const kept = spare
  spare = undefined
  await kept?.terminate()
}

/**
 * Reads a stranger's file in a thread of its own, within bounds of time and memory. Throws `FileRefused`:
 * `took-too-long` when the time is up, `too-large` when the memory is.
 */
export async function readInWorker(bytes: Uint8Array, options: WorkerOptions = {}): Promise<ReadFile> {
  if (running >= most) await new Promise<void>((resolve) => queue.push(resolve))
  running += 1
  try {
    return await readWith(takeWorker(options.memoryLimit), bytes, options)
  } finally {
    running -= 1
    queue.shift()?.()
  }
}

function takeWorker(memoryLimit: number | undefined): Worker {
  const kept = memoryLimit === undefined ? spare : undefined
  if (kept) spare = undefined
  return kept ?? startWorker(memoryLimit ?? usualMemory)
}

function startWorker(memoryLimit: number): Worker {
  // By its source: the bundle holds no file for a thread to begin with, and Node runs TypeScript as it is.
  const worker = new Worker(join(projectFolder(), 'src/intake/reading/read-worker.ts'), {
    resourceLimits: { maxOldGenerationSizeMb: memoryLimit, maxYoungGenerationSizeMb: 48, stackSizeMb: 4 },
    // Neither the settings of the house nor its command line are any business of a stranger's file.
    env: {},
    execArgv: [],
    argv: [],
  })
  worker.unref()
  worker.on('error', () => forget(worker))
  worker.on('exit', () => forget(worker))
  return worker
}

function forget(worker: Worker): void {
  if (spare === worker) spare = undefined
}

function keep(worker: Worker, memoryLimit: number | undefined): void {
  if (spare || memoryLimit !== undefined) void worker.terminate()
  else {
    spare = worker
    worker.unref()
  }
}

function readWith(worker: Worker, bytes: Uint8Array, options: WorkerOptions): Promise<ReadFile> {
  const { promise, resolve, reject } = Promise.withResolvers<ReadFile>()
  const memory = options.memoryLimit ?? usualMemory
  const refuse = (why: Refused) => {
    stop()
    void worker.terminate()
    reject(new FileRefused(why))
  }
  const failed = (error: Error & { code?: string }) =>
    refuse(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-large' : 'broken')
  const ended = () => refuse('broken')
  const heard = (message: FromWorker) => {
    if (message.says === 'progress') return options.onProgress?.(message.done, message.total)
    stop()
    keep(worker, options.memoryLimit)
    if (message.says === 'read') resolve(message.file)
    else reject(Object.assign(new FileRefused(message.why, message.detail), message.cause && { cause: message.cause }))
  }
  const timer = setTimeout(() => refuse('took-too-long'), options.timeLimit ?? usualTime)
  const watch = watchMemory(memory, () => refuse('too-large'))
  const stop = () => {
    clearTimeout(timer)
    clearInterval(watch)
    worker.off('message', heard).off('error', failed).off('exit', ended)
  }
  worker.ref()
  worker.on('message', heard).on('error', failed).on('exit', ended)
  worker.postMessage({ bytes, limits: options.limits } satisfies ToWorker)
  return promise
}

/** The limit of the heap does not count what a bomb unpacks into buffers, so the whole process is watched too. */
function watchMemory(memory: number, tooMuch: () => void): NodeJS.Timeout {
  const before = process.memoryUsage.rss()
  return setInterval(() => {
    if (process.memoryUsage.rss() - before > 2 * memory * 1024 * 1024) tooMuch()
  }, 100)
}
