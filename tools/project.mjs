import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's own folder, wherever the command was given. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

export const onWindows = process.platform === 'win32'

/** One sentence in the language that SAMRAD_LANGUAGE asks for; bokmål when it does not. */
export function say(nb, nn, en) {
  return { nn, en }[process.env.SAMRAD_LANGUAGE] ?? nb
}

/** Ends with one clear sentence on stderr. */
export function giveUp(sentence, code = 1) {
  process.stderr.write(`${sentence}\n`)
  process.exit(code)
}

export const seconds = (since) => ((performance.now() - since) / 1000).toFixed(1).replace('.', ',')
