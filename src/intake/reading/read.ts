import type { ReadFile } from '../block.ts'
import { FileRefused } from '../block.ts'
import { type Detected, detect } from './detect.ts'
import { type Limits, usualLimits } from './limits.ts'

export interface ReadOptions {
  /** Slides, pages or sheets done, of how many. */
  readonly onProgress?: (done: number, total: number) => void
  readonly limits?: Partial<Limits>
}

/**
 * Bytes to sections of blocks, by what the bytes are. Throws nothing but `FileRefused`.
 * It runs where it is called: for a stranger's file use `readInWorker`, which can be stopped.
 */
export async function readFile(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadFile> {
  const limits = { ...usualLimits, ...options.limits }
  if (bytes.length === 0) throw new FileRefused('empty')
  if (bytes.length > limits.fileBytes) throw new FileRefused('too-large')
  try {
    const found = detect(bytes, limits)
    const read = await readAs(found, bytes, limits, options.onProgress)
    if (read.sections.some(({ blocks }) => blocks.length > 0)) return read
    throw new FileRefused(holdsPictures(found) ? 'scan-without-text' : 'empty')
  } catch (error) {
    if (error instanceof FileRefused) throw error
    // A file that no reader foresaw is the file's fault here, and ours to look into: the cause goes along.
    throw Object.assign(new FileRefused('broken'), { cause: error })
  }
}

const holdsPictures = (found: Detected): boolean =>
  'archive' in found && found.archive.names.some((name) => /\/media\/./.test(name))

async function readAs(
  found: Detected,
  bytes: Uint8Array,
  limits: Limits,
  onProgress: ReadOptions['onProgress'],
): Promise<ReadFile> {
  switch (found.format) {
    case 'pdf':
      return (await import('./pdf.ts')).readPdf(bytes, limits, onProgress)
    case 'pptx':
      return (await import('./pptx.ts')).readPptx(found.archive, found.main, limits, onProgress)
    case 'docx':
      return (await import('./docx.ts')).readDocx(found.archive, found.main)
    case 'xlsx':
      return (await import('./xlsx.ts')).readXlsx(found.archive, found.main, limits, onProgress)
    case 'csv':
      return (await import('./csv.ts')).readCsv(found.text, found.delimiter, limits)
    case 'text':
      return (await import('./text.ts')).readText(found.text)
  }
}
