import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { within } from '../../foundation/database/embedded-folder.ts'
import { projectFolder } from '../../foundation/project-folder.ts'

const program = join(projectFolder(), 'build', 'main.js')

/** An application and its database as two processes, each of which can be killed and started again. */
export interface Installation {
  readonly url: string
  readonly port: number
  /** SIGKILL, then a new one on the same port. */
  killApplication(): Promise<void>
  /** SIGKILL to the server and to what looks after it, then a new one on the same folder. */
  killDatabase(): Promise<void>
  /** As for an upgrade: asked to stop, drained, and started. */
  restart(): Promise<void>
  stop(): Promise<void>
}

export async function startInstallation(): Promise<Installation> {
  const folder = await mkdtemp(join(tmpdir(), 'samrad-faults-'))
  await chmod(folder, 0o755) // the database's own user must reach it when we are root
  const data = join(folder, 'data')
  const port = await freePort()
  let database = await said(['database', '--data', data], /postgres(ql)?:\/\/\S+/)
  const url = database.said
  const serve = () =>
    said(['start', '--port', String(port), '--log-level', 'silent'], /http:\/\/[\w.]+:\d+/, {
      SAMRAD_DATABASE_URL: url,
    })
  let application = await serve()
  return {
    url,
    port,
    killApplication: async () => {
      await ended(application.child, 'SIGKILL')
      application = await serve()
    },
    killDatabase: async () => {
      const server = Number((await readFile(join(within(data).cluster, 'postmaster.pid'), 'utf8')).split('\n')[0])
      process.kill(server, 'SIGKILL')
      await ended(database.child, 'SIGKILL')
      database = await said(['database', '--data', data], /postgres(ql)?:\/\/\S+/)
    },
    restart: async () => {
      await ended(application.child, 'SIGTERM')
      application = await serve()
    },
    stop: async () => {
      await ended(application.child, 'SIGTERM')
      await ended(database.child, 'SIGTERM')
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill(signal)
  await gone
}

/** Starts one command of the product, and waits until it has said what it says when it is ready. */
function said(args: readonly string[], pattern: RegExp, env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, [program, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  let all = ''
  return new Promise<{ child: ChildProcess; said: string }>((ready, failed) => {
    child.stdout?.on('data', (chunk) => {
      all += chunk
      const [found] = pattern.exec(all) ?? []
      if (found) ready({ child, said: found })
    })
    child.once('exit', () => failed(new Error(`did not start: ${all}`)))
  })
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
