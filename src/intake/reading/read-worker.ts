import { parentPort } from 'node:worker_threads'
import { FileRefused } from '../block.ts'
import { readFile } from './read.ts'
import type { FromWorker, ToWorker } from './read-in-worker.ts'

const port = parentPort!
const say = (message: FromWorker) => port.postMessage(message)

port.on('message', async (message: ToWorker) => {
  if ('warmUp' in message) await import('pdfjs-dist/legacy/build/pdf.mjs')
  else await read(message.bytes, message.limits)
})

async function read(bytes: Uint8Array, limits: Extract<ToWorker, { bytes: Uint8Array }>['limits']): Promise<void> {
  const onProgress = (done: number, total: number) => say({ says: 'progress', done, total })
  try {
    say({ says: 'read', file: await readFile(bytes, { onProgress, limits }) })
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error
    const { why, detail, cause } = error
    say({ says: 'refused', why, detail, ...(cause instanceof Error && { cause: cause.stack ?? cause.message }) })
  }
}
