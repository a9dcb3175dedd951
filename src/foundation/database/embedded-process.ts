import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A process and the moment it began, so that a later process with the same number is not taken for it. */
export interface ProcessMark {
  readonly pid: number
  /** Boot and clock tick on Linux, a time elsewhere, empty where the system does not tell. */
  readonly began: string
}

export const ownMark = (): Promise<ProcessMark> => markOf(process.pid)

export async function markOf(pid: number): Promise<ProcessMark> {
  return { pid, began: await beginningOf(pid) }
}

/** Still the same process, and not a zombie that only waits for its parent to notice. */
export async function isRunning({ pid, began }: ProcessMark): Promise<boolean> {
  if (pid < 1 || !exists(pid) || (await isZombie(pid))) return false
  const seen = await beginningOf(pid)
  return began === '' || seen === '' || seen === began
}

/** Its command line, empty when it is gone or the system does not tell. */
export async function commandOf(pid: number): Promise<string> {
  if (process.platform === 'linux')
    return readFile(`/proc/${pid}/cmdline`, 'utf8').then(
      (line) => line.replaceAll('\0', ' '),
      () => '',
    )
  if (process.platform === 'win32') return ''
  return run('ps', ['-o', 'command=', '-p', String(pid)]).then(
    ({ stdout }) => stdout.trim(),
    () => '',
  )
}

/** Waits until it has ended; false when it has not within the time. Unit: milliseconds. */
export async function hasEnded(mark: ProcessMark, within: number): Promise<boolean> {
  for (const until = Date.now() + within; await isRunning(mark); await pause(20)) if (Date.now() > until) return false
  return true
}

function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (refused) {
    return (refused as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function isZombie(pid: number): Promise<boolean> {
  const state = process.platform === 'linux' ? (await statistics(pid))[0] : undefined
  return state === 'Z' || state === 'X'
}

async function beginningOf(pid: number): Promise<string> {
  if (process.platform === 'linux') {
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '')
    const tick = (await statistics(pid))[19]
    return tick ? `${boot.trim()} ${tick}` : ''
  }
  const [program, ...asked] =
    process.platform === 'win32'
      ? ['powershell', '-NoProfile', '-Command', `(Get-Process -Id ${pid}).StartTime.ToFileTimeUtc()`]
      : ['ps', '-o', 'lstart=', '-p', String(pid)]
  const seen = await run(program!, asked).catch(() => undefined)
  return seen?.stdout.trim() ?? ''
}

/** Fields of /proc/PID/stat after the command's name, which may itself hold spaces: the state is the first. */
async function statistics(pid: number): Promise<string[]> {
  const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return line.slice(line.lastIndexOf(')') + 2).split(' ')
}
