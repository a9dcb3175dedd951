import { lstat, mkdir, mkdtemp, readlink, rm, symlink } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Account, handOver } from './embedded-account.ts'
import { within } from './embedded-folder.ts'

/** Where the database answers: the folder of a Unix socket, or a loopback address on Windows. */
export interface Place {
  readonly host: string
  readonly port: number
}

/** Systems keep about 104 bytes for a socket's whole path. */
const longest = 100
const socketName = '/.s.PGSQL.5432'

/** A private folder; when the data folder's path is too long, a short one that `socket` in it points to. */
export async function openPlace(dataDir: string, account: Account): Promise<Place> {
  if (process.platform === 'win32') return { host: '127.0.0.1', port: await freePort() }
  const { socket } = within(dataDir)
  await closePlace(dataDir)
  if (Buffer.byteLength(socket + socketName) <= longest) {
    await mkdir(socket, { mode: 0o700 })
    await handOver(socket, account)
    return { host: socket, port: 5432 }
  }
  const short = await mkdtemp(join(tmpdir(), 'samrad-'))
  await handOver(short, account)
  await symlink(short, socket)
  return { host: short, port: 5432 }
}

/** Also what a killed predecessor left. */
export async function closePlace(dataDir: string): Promise<void> {
  const { socket } = within(dataDir)
  const made = await lstat(socket).catch(() => undefined)
  if (made?.isSymbolicLink()) {
    const short = await readlink(socket)
    if (dirname(short) === tmpdir()) await rm(short, { recursive: true, force: true })
  }
  await rm(socket, { recursive: true, force: true })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}
