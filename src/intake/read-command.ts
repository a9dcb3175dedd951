import { dayOf } from '../foundation/days.ts'
import { type Language, say } from '../foundation/words.ts'
import { FileRefused } from './block.ts'
import { summaryOf } from './read-summary.ts'
import { readWords } from './read-words.ts'
import { bytesOf } from './reading/file-bytes.ts'
import { readInWorker, stopReading } from './reading/read-in-worker.ts'
import { sayRefused } from './reading/words.ts'
import { understand } from './understand.ts'

interface Out {
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
}

/** `samrad read`: needs no database and stores nothing. Answers the exit code. */
export async function readCommand(
  { file, json, language = 'nb' }: { file: string; json: boolean; language?: Language },
  { stdout, stderr }: Out,
): Promise<0 | 1> {
  try {
    const read = await readInWorker(await bytesOf(file))
    const reading = understand(read, { today: dayOf(Temporal.Now.instant()).toString() })
    stdout(`${json ? JSON.stringify(reading, null, 2) : summaryOf(reading, language)}\n`)
    return 0
  } catch (thrown) {
    stderr(`${whyNot(thrown, file, language)}\n`)
    return 1
  } finally {
    await stopReading()
  }
}

/** A file that cannot be opened or read is an everyday matter; anything else is a defect, for the program to show. */
function whyNot(thrown: unknown, file: string, language: Language): string {
  if (thrown instanceof FileRefused) return say(readWords.refused(file, sayRefused(thrown, language)), language)
  const { code } = thrown as NodeJS.ErrnoException
  if (code === 'ENOENT' || code === 'ENOTDIR') return say(readWords.notFound(file), language)
  if (code === 'EISDIR' || code === 'EACCES' || code === 'EPERM') return say(readWords.notReadable(file), language)
  throw thrown
}
