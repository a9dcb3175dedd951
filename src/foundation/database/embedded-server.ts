import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { open, readFile, rename, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { Trouble } from '../trouble.ts'
import { type Account, handOver } from './embedded-account.ts'
import type { Binaries } from './embedded-binaries.ts'
import { serverEnvironment } from './embedded-cluster.ts'
import { stopInGoodOrder } from './embedded-predecessor.ts'
import type { Place } from './embedded-socket.ts'
import { embeddedWords } from './embedded-words.ts'

const run = promisify(execFile)

interface ServerPlan {
  readonly binaries: Binaries
  readonly account: Account
  readonly cluster: string
  readonly place: Place
  readonly log: string
}

interface Server {
  /** Settles when the server has ended, asked or not. */
  readonly ended: Promise<void>
  stop(): Promise<void>
}

/** Said at every start, so that no edited file can take durability away. */
function settings({ place }: ServerPlan): Record<string, string> {
  const socket = process.platform !== 'win32'
  return {
    listen_addresses: socket ? '' : place.host,
    unix_socket_directories: socket ? `"${place.host.replaceAll('"', '""')}"` : '',
    unix_socket_permissions: '0700',
    port: String(place.port),
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',
    ...(process.platform === 'darwin' ? { wal_sync_method: 'fsync_writethrough' } : {}),
    jit: 'off', // our queries are short; compiling them costs more than it gives
    timezone: 'UTC',
    log_timezone: 'UTC',
    cluster_name: 'samrad',
  }
}

/** Starts it in its own group, so that Ctrl-C in the terminal reaches us and not the database under us. */
export async function runServer(plan: ServerPlan): Promise<Server> {
  for (const until = Date.now() + 15_000; ; await pause(100)) {
    const began = await logLength(plan.log)
    const server = process.platform === 'win32' ? await startOnWindows(plan) : await startDetached(plan)
    if (server) return server
    const reason = await lastComplaint(plan.log, began)
    const passing = /pre-existing shared memory|lock file .* already exists/.test(reason)
    if (!passing || Date.now() > until) throw new Trouble(embeddedWords.notStarted(plan.log, reason))
  }
}

async function startDetached(plan: ServerPlan): Promise<Server | undefined> {
  const output = await openLogFile(plan.log, plan.account)
  const options = Object.entries(settings(plan)).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn(plan.binaries.program('postgres'), ['-D', plan.cluster, ...options], {
    ...plan.account,
    cwd: dirname(plan.cluster),
    env: serverEnvironment(),
    detached: true,
    stdio: ['ignore', output.fd, output.fd],
  })
  await output.close()
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()))
  return (await answers(child, plan.cluster)) ? serverOf(child, ended) : undefined
}

/** PostgreSQL writes its state into its own file when it begins to take connections. */
async function answers(child: ChildProcess, cluster: string): Promise<boolean> {
  while (child.exitCode === null && child.signalCode === null && child.pid) {
    const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
    if (Number(lines[0]) === child.pid && lines[7]?.trim() === 'ready') return true
    await pause(10)
  }
  return false
}

function serverOf(child: ChildProcess, ended: Promise<void>): Server {
  const pid = child.pid!
  const farewell = () => child.kill('SIGINT') // our own sudden exit must not leave it alone
  process.once('exit', farewell)
  child.unref()
  return {
    ended,
    async stop() {
      child.ref()
      process.removeListener('exit', farewell)
      if (child.exitCode === null && child.signalCode === null)
        await stopInGoodOrder(pid, (within) =>
          Promise.race([ended.then(() => true), pause(within, false, { ref: false })]),
        )
    },
  }
}

/** There only pg_ctl can put away an administrator's rights and stop in good order. */
async function startOnWindows(plan: ServerPlan): Promise<Server | undefined> {
  const control = plan.binaries.program('pg_ctl')
  const options = Object.entries(settings(plan)).map(([name, value]) => `-c ${name}="${value}"`)
  const start = ['start', '-w', '-D', plan.cluster, '-l', plan.log, '-o', options.join(' ')]
  const started = await run(control, start, { windowsHide: true }).catch(() => undefined)
  if (!started) return undefined
  const stop = () => run(control, ['stop', '-w', '-m', 'fast', '-D', plan.cluster], { windowsHide: true })
  return { ended: new Promise(() => {}), stop: () => stop().then(() => undefined) }
}

/** Kept to about 10 MB and one older file. */
async function openLogFile(file: string, account: Account) {
  if ((await logLength(file)) > 10_000_000) await rename(file, `${file}.1`)
  const output = await open(file, 'a', 0o600)
  await handOver(file, account)
  return output
}

const logLength = (file: string) =>
  stat(file).then(
    ({ size }) => size,
    () => 0,
  )

async function lastComplaint(file: string, from: number): Promise<string> {
  const text = (await readFile(file).catch(() => Buffer.alloc(0))).subarray(from).toString()
  const complaints = text.split('\n').filter((line) => /FATAL|PANIC|could not|error/i.test(line))
  return complaints.at(-1)?.replace(/^.*(FATAL|PANIC):\s*/, '') ?? 'PostgreSQL'
}
