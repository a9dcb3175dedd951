import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../../foundation/project-folder.ts'
import type { Sheet } from './sheet.ts'

/** PDF/A-2a is published and archived; PDF/UA-1 is what tests hold it to; A-3a carries the data; A-1a is for deposits. */
export type Standard = 'a-2a' | 'ua-1' | 'a-3a' | 'a-1a'

interface TypesetOptions {
  readonly standard?: Standard
  /** Milliseconds from when its turn has come. */
  readonly timeLimit?: number
  /** Megabytes that the typesetter may take in all. */
  readonly memoryLimit?: number
}

/** A file that a template may show, by the name that the data gives it: `picture-1.jpg`. */
export interface ShownFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export type ToTypesetter =
  /** The sheet as JSON, and which template it is set by. */
  | {
      readonly sheet: string
      readonly standard: Standard
      readonly template?: 'sheet' | 'slides'
      readonly files?: readonly ShownFile[]
    }
  | { readonly count: Uint8Array }

export type FromTypesetter =
  | { readonly says: 'ready' }
  | { readonly says: 'set'; readonly pdf: Uint8Array }
  | { readonly says: 'counted'; readonly pages: number }
  | { readonly says: 'failed'; readonly detail: string }

/** `busy`: so many wait that one more would only wait in vain. The others tell of a sheet, or of us. */
export class TypesettingFailed extends Error {
  readonly why: 'busy' | 'took-too-long' | 'too-large' | 'broken'
  constructor(why: TypesettingFailed['why'], detail = '') {
    super(`typesetting failed (${why}) ${detail}`.trim())
    this.why = why
  }
}

const usualTime = 20_000
const usualMemory = 700
const grown = 450 * 1024 * 1024
/** Two at a time: a bundle does not hold up the minutes. */
const most = 2
const waitingRoom = 60

/** A process that has set a sheet is kept for the next one: its fonts and templates need not be read again. */
const idle: ChildProcess[] = []
let running = 0
const queue: (() => void)[] = []

/**
 * Sets a sheet in type and answers a PDF: tagged, with title, language and bookmarks; the same sheet gives the same bytes.
 * It is done in a process of its own within bounds of time and memory, because the compiler is native code that can neither
 * be stopped nor bounded within ours. Throws `TypesettingFailed`.
 */
export async function typeset(sheet: Sheet, options: TypesetOptions = {}): Promise<Uint8Array> {
  return setInType({ sheet: JSON.stringify(printed(sheet)), standard: options.standard ?? 'a-2a' }, options)
}

/** Slides, 16:9: `slides` is what `templates/slides.typ` describes, with its date as `at`. */
export async function typesetSlides(
  slides: { readonly at: string },
  files: readonly ShownFile[],
  options: TypesetOptions = {},
): Promise<Uint8Array> {
  const sheet = JSON.stringify(printed(slides))
  return setInType({ sheet, standard: options.standard ?? 'a-2a', template: 'slides', files }, options)
}

async function setInType(asked: ToTypesetter, options: TypesetOptions): Promise<Uint8Array> {
  const answer = await inTurn(asked, options)
  if (answer.says !== 'set') throw new TypesettingFailed('broken', 'it answered something else')
  return answer.pdf
}

/** Pages of a PDF that somebody else made; null when it cannot be read, or takes too long to. A stranger's file: not here. */
export async function countPages(pdf: Uint8Array): Promise<number | null> {
  try {
    const answer = await inTurn({ count: pdf }, { timeLimit: 5000 })
    return answer.says === 'counted' ? answer.pages : null
  } catch (error) {
    if (error instanceof TypesettingFailed) return null
    throw error
  }
}

async function inTurn(asked: ToTypesetter, options: TypesetOptions): Promise<Done> {
  if (queue.length >= waitingRoom) throw new TypesettingFailed('busy')
  if (running >= most) await new Promise<void>((resolve) => queue.push(resolve))
  running += 1
  try {
    return await doneBy(idle.pop() ?? start(), asked, options)
  } finally {
    running -= 1
    queue.shift()?.()
  }
}

/** Starts a typesetter ahead of the first sheet. */
export function warmUpTypesetter(): void {
  if (!idle.length && running === 0) keep(start())
}

/** Ends the processes that are kept; for a clean stop. */
export function stopTypesetting(): void {
  for (const one of idle.splice(0)) one.kill('SIGKILL')
}

/** Its date as the numbers that a template can make a date of, in UTC. */
function printed<S extends { readonly at: string }>(sheet: S) {
  const at = Temporal.Instant.from(sheet.at).toZonedDateTimeISO('UTC')
  const { year, month, day, hour, minute, second } = at
  return { ...sheet, at: { year, month, day, hour, minute, second } }
}

function start(): ChildProcess {
  // By its source: the bundle holds no file for a process to begin with, and Node runs TypeScript as it is.
  const one = fork(join(projectFolder(), 'src/documents/writing/typesetter.ts'), [], {
    serialization: 'advanced',
    execArgv: ['--max-old-space-size=256'],
    // Neither the settings of the house nor its keys are any business of what people write.
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  one.on('exit', () => forget(one))
  return one
}

function forget(one: ChildProcess): void {
  const at = idle.indexOf(one)
  if (at >= 0) idle.splice(at, 1)
}

/** One that has grown much goes, so that its memory never stops a later document. */
function keep(one: ChildProcess): void {
  if (one.exitCode !== null || one.signalCode !== null) return
  if (residentMemory(one.pid) > grown) return void one.kill('SIGKILL')
  one.unref()
  one.channel?.unref()
  idle.push(one)
}

type Done = Extract<FromTypesetter, { says: 'set' | 'counted' }>

function doneBy(one: ChildProcess, asked: ToTypesetter, options: TypesetOptions): Promise<Done> {
  const { promise, resolve, reject } = Promise.withResolvers<Done>()
  const giveUp = (why: TypesettingFailed['why'], detail?: string) => {
    stop()
    one.kill('SIGKILL')
    reject(new TypesettingFailed(why, detail))
  }
  const ended = (code: number | null, signal: string | null) => giveUp('broken', `it ended with ${signal ?? code}`)
  const failed = (error: Error) => giveUp('broken', error.message)
  const heard = (message: FromTypesetter) => {
    if (message.says === 'ready') return
    stop()
    keep(one)
    if (message.says === 'failed') reject(new TypesettingFailed('broken', message.detail))
    else resolve(message)
  }
  const timer = setTimeout(() => giveUp('took-too-long'), options.timeLimit ?? usualTime)
  const memory = (options.memoryLimit ?? usualMemory) * 1024 * 1024
  const watch = setInterval(() => residentMemory(one.pid) > memory && giveUp('too-large'), 50)
  const stop = () => {
    clearTimeout(timer)
    clearInterval(watch)
    one.off('message', heard).off('exit', ended).off('error', failed)
  }
  one.ref()
  one.channel?.ref()
  one.on('message', heard).on('exit', ended).on('error', failed)
  one.send(asked, (error) => error && failed(error))
  return promise
}

/** Bytes, where the system tells them in `/proc`; elsewhere 0, and only time is bounded. */
function residentMemory(pid: number | undefined): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ')[1]) * 4096
  } catch {
    return 0
  }
}
