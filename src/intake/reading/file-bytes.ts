import { open } from 'node:fs/promises'
import { FileRefused } from '../block.ts'
import { usualLimits } from './limits.ts'

/**
 * The bytes of a file on this machine. Its size is asked before anything is read, and a device or a pipe has none, so
 * nothing fills the memory. Throws `FileRefused('too-large')`, and the system's own error with its code.
 */
export async function bytesOf(file: string): Promise<Uint8Array> {
  const handle = await open(file)
  try {
    const about = await handle.stat()
    if (!about.isFile()) throw Object.assign(new Error('not a file'), { code: 'EISDIR' })
    if (about.size > usualLimits.fileBytes) throw new FileRefused('too-large')
    return new Uint8Array(await handle.readFile())
  } finally {
    await handle.close()
  }
}
