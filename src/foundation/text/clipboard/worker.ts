import { parentPort } from 'node:worker_threads'
import { fromClipboard } from './clipboard.ts'

/** The thread that reads what somebody pasted. */
const port = parentPort!
port.on('message', (html: string) => port.postMessage(fromClipboard(html)))
