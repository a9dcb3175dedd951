import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openLog } from '../log.ts'
import { type Connection, connect } from './connect.ts'
import { type Embedded, joinEmbedded, startEmbedded } from './embedded.ts'
import { within } from './embedded-folder.ts'
import { commandOf, markOf } from './embedded-process.ts'

const log = openLog('silent')
const asRoot = process.getuid?.() === 0
let temporary: string
const started: Embedded[] = []
const children: ChildProcess[] = []

beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'samrad-test-'))
  await chmod(temporary, 0o755)
})

afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  for (const embedded of started) await embedded.stop()
  for (const name of await readdir(temporary)) await postmasterOf(join(temporary, name)).then(end, () => {})
  await rm(temporary, { recursive: true, force: true })
})

async function start(dataDir: string): Promise<Embedded> {
  const embedded = await startEmbedded({ dataDir, log })
  started.push(embedded)
  return embedded
}

async function ask(connection: Connection, question: string) {
  const sql = connect(connection, { max: 1, name: 'test' })
  return sql.unsafe(question).finally(() => sql.end())
}

const postmasterOf = async (dataDir: string) =>
  Number((await readFile(join(within(dataDir).cluster, 'postmaster.pid'), 'utf8')).split('\n')[0])

const isDatabase = async (pid: number) => (await commandOf(pid)).includes('postgres')

/** Another process that starts the same database, as a second `npm start` would. */
async function startElsewhere(dataDir: string, user: { uid?: number; gid?: number } = {}) {
  const code = `
    import { startEmbedded } from ${JSON.stringify(join(import.meta.dirname, 'embedded.ts'))}
    const log = { warn() {} }
    const embedded = await startEmbedded({ dataDir: ${JSON.stringify(dataDir)}, log })
    process.on('SIGTERM', () => embedded.stop().then(() => process.exit(0)))
    console.log(JSON.stringify(embedded.connection))
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', code], { ...user, cwd: '/' })
  children.push(child)
  let complaint = ''
  child.stderr.on('data', (chunk) => (complaint += chunk))
  const line = await new Promise<string>((resolve) => {
    createInterface({ input: child.stdout }).once('line', resolve)
    child.once('close', () => resolve(''))
  })
  if (!line) throw new Error(complaint)
  return { child, connection: JSON.parse(line) as Connection }
}

const end = (pid: number) => process.kill(pid, 'SIGQUIT')

const endOf = (child: ChildProcess) => new Promise((resolve) => child.once('exit', resolve))

test('what was written is there after the database was stopped and started', async () => {
  const dataDir = join(temporary, 'a folder, with space')
  const first = await start(dataDir)
  await ask(first.connection, `create table vote (seat text); insert into vote values ('Våler')`)
  await first.stop()
  const second = await start(dataDir)
  expect([...(await ask(second.connection, 'select seat from vote'))]).toEqual([{ seat: 'Våler' }])
  await second.stop()
})

test('an acknowledged vote is on the disk: nothing that makes it so is turned off', async () => {
  const { connection, stop } = await start(join(temporary, 'durable'))
  const wanted = ['data_checksums', 'fsync', 'full_page_writes', 'synchronous_commit']
  const rows = await ask(
    connection,
    `select name, setting from pg_settings where name in ('${wanted.join("','")}') order by 1`,
  )
  expect([...rows]).toEqual(wanted.map((name) => ({ name, setting: 'on' })))
  await stop()
})

test.skipIf(process.platform === 'win32')(
  'nobody reaches it over the network, and no other user by its socket',
  async () => {
    const { connection, stop } = await start(join(temporary, 'private'))
    expect([...(await ask(connection, 'show listen_addresses'))]).toEqual([{ listen_addresses: '' }])
    expect((await stat(connection.host)).mode & 0o777).toBe(0o700)
    await expect(ask({ ...connection, password: 'guess' }, 'select 1')).rejects.toThrow(
      /password authentication failed/,
    )
    await stop()
  },
)

test('a second start on the same folder refuses and names who holds it', async () => {
  const dataDir = join(temporary, 'held')
  const holder = await start(dataDir)
  await holder.announce('http://localhost:3000')
  await expect(startElsewhere(dataDir)).rejects.toThrow(
    new RegExp(`i bruk av prosess ${process.pid} siden .* på http://localhost:3000`),
  )
  expect([...(await ask(holder.connection, 'select 1 as alive'))]).toEqual([{ alive: 1 }])
  await holder.stop()
})

test('a command beside a running council works on the same database and leaves it running', async () => {
  const dataDir = join(temporary, 'joined')
  const holder = await start(dataDir)
  const beside = await joinEmbedded({ dataDir, log })
  await ask(beside.connection, 'create table seen ()')
  await beside.stop()
  expect([...(await ask(holder.connection, `select to_regclass('seen')::text as seen`))]).toEqual([{ seen: 'seen' }])
  await holder.stop()
})

test('of two that start in the same moment one runs and the other is refused', async () => {
  const dataDir = join(temporary, 'race')
  const both = await Promise.allSettled([startElsewhere(dataDir), startElsewhere(dataDir)])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const winner = both.find((one) => one.status === 'fulfilled')!.value.child
  winner.kill('SIGTERM')
  await endOf(winner)
})

test('when the process is killed no committed row is lost, and the next start just works', async () => {
  const dataDir = join(temporary, 'killed')
  const { child, connection } = await startElsewhere(dataDir)
  await ask(connection, 'create table vote (number int)')
  const orphan = await postmasterOf(dataDir)
  let acknowledged = 0
  let open = true
  const sql = connect(connection, { max: 1, name: 'voter' })
  const voting = (async () => {
    while (open) await sql`insert into vote values (${acknowledged + 1})`.then(() => acknowledged++)
  })().catch(() => {})
  await new Promise((resolve) => setTimeout(resolve, 300))
  child.kill('SIGKILL')
  const next = await start(dataDir)
  open = false
  await voting
  await sql.end({ timeout: 1 }) // the driver waits for ever for a connection that was reset
  expect(acknowledged).toBeGreaterThan(10)
  const [{ kept }] = (await ask(next.connection, 'select count(*)::int as kept from vote')) as unknown as [
    { kept: number },
  ]
  expect(kept - acknowledged).toBeOneOf([0, 1]) // one may have been written without its answer having arrived
  expect(await isDatabase(orphan)).toBe(false)
  await next.stop()
})

test('when the database is killed too, as by a power cut, it recovers at the next start', async () => {
  const dataDir = join(temporary, 'power-cut')
  const { child, connection } = await startElsewhere(dataDir)
  await ask(connection, `create table vote (seat text); insert into vote values ('Råde')`)
  const postmaster = await postmasterOf(dataDir)
  child.kill('SIGKILL')
  process.kill(postmaster, 'SIGKILL')
  const next = await start(dataDir)
  expect([...(await ask(next.connection, 'select seat from vote'))]).toEqual([{ seat: 'Råde' }])
  await next.stop()
})

test('a number in an old file that another process has now does not keep the council from starting', async () => {
  const dataDir = join(temporary, 'stale')
  await (await start(dataDir)).stop()
  const { cluster, lock } = within(dataDir)
  await writeFile(join(cluster, 'postmaster.pid'), `${process.pid}\n${cluster}\n1\n5432\n/nowhere\n\n  1 1\nready\n`)
  await chown(join(cluster, 'postmaster.pid'), (await stat(cluster)).uid, (await stat(cluster)).gid)
  await writeFile(
    lock,
    JSON.stringify({ pid: process.pid, began: 'another time', since: '2024-01-01T00:00:00Z', address: '' }),
  )
  const again = await start(dataDir)
  await again.stop()
})

test.skipIf(process.platform !== 'linux')('a predecessor that is a zombie is not taken for a living one', async () => {
  const dataDir = join(temporary, 'zombie')
  await (await start(dataDir)).stop()
  const { cluster, lock } = within(dataDir)
  const parent = spawn('/bin/sh', ['-c', 'sleep 0 & echo $!; exec sleep 30'])
  children.push(parent)
  const zombie = Number(await new Promise<Buffer>((resolve) => parent.stdout.once('data', resolve)))
  await writeFile(join(cluster, 'postmaster.pid'), `${zombie}\n${cluster}\n1\n5432\n/nowhere\n\n  1 1\nready\n`)
  await chown(join(cluster, 'postmaster.pid'), (await stat(cluster)).uid, (await stat(cluster)).gid)
  await writeFile(lock, JSON.stringify({ ...(await markOf(zombie)), since: '2024-01-01T00:00:00Z', address: '' }))
  const again = await start(dataDir)
  parent.kill('SIGKILL')
  await again.stop()
})

test('a path that is too long for a socket is no hindrance', async () => {
  const dataDir = join(temporary, 'interkommunalt-politisk-raad'.repeat(5), 'data')
  const embedded = await start(dataDir)
  const { host } = embedded.connection
  expect([...(await ask(embedded.connection, 'select 1 as alive'))]).toEqual([{ alive: 1 }])
  await embedded.stop()
  expect(existsSync(host)).toBe(false)
})

test('a stop in good order leaves no process, no lock and no socket', async () => {
  const dataDir = join(temporary, 'stopped')
  const { child } = await startElsewhere(dataDir)
  const postmaster = await postmasterOf(dataDir)
  expect(await isDatabase(postmaster)).toBe(true)
  child.kill('SIGTERM')
  await endOf(child)
  expect(await isDatabase(postmaster)).toBe(false)
  expect(await readdir(dataDir)).toEqual(['database'])
})

test('a first start that was interrupted is begun anew', async () => {
  const dataDir = join(temporary, 'interrupted')
  await mkdir(join(within(dataDir).database, 'cluster.new-1', 'base'), { recursive: true })
  const embedded = await start(dataDir)
  await embedded.stop()
  expect(await readdir(within(dataDir).database)).not.toContain('cluster.new-1')
})

test('a folder that holds something else is refused and left alone', async () => {
  const dataDir = join(temporary, 'documents')
  await mkdir(dataDir)
  await writeFile(join(dataDir, 'thesis.txt'), 'mine')
  const before = await stat(dataDir)
  await expect(start(dataDir)).rejects.toThrow(/verken tom eller en datamappe/)
  expect((await stat(dataDir)).uid).toBe(before.uid)
  expect(await readdir(dataDir)).toEqual(['thesis.txt'])
})

test.runIf(asRoot)('under root the database runs as an unprivileged user', async () => {
  const dataDir = join(temporary, 'as-root')
  const embedded = await start(dataDir)
  const { uid } = await stat(`/proc/${await postmasterOf(dataDir)}`)
  expect(uid).not.toBe(0)
  expect((await stat(within(dataDir).password)).mode & 0o777).toBe(0o600)
  await embedded.stop()
})

test.runIf(asRoot)('an ordinary user starts it too, and root goes on with what that user made', async () => {
  const dataDir = join(temporary, 'as-user')
  const user = await stat(within(join(temporary, 'as-root')).cluster)
  await mkdir(dataDir)
  await chown(dataDir, user.uid, user.gid)
  const { child, connection } = await startElsewhere(dataDir, { uid: user.uid, gid: user.gid })
  await ask(connection, 'create table seen ()')
  child.kill('SIGTERM')
  await endOf(child)
  const embedded = await start(dataDir)
  expect([...(await ask(embedded.connection, `select to_regclass('seen')::text as seen`))]).toEqual([{ seen: 'seen' }])
  await embedded.stop()
})

test.runIf(asRoot)('a folder that the unprivileged user cannot reach is refused with a clear sentence', async () => {
  const closed = join(temporary, 'closed')
  await mkdir(closed, { mode: 0o700 })
  await expect(start(join(closed, 'data'))).rejects.toThrow(/kan ikke nås av den uprivilegerte brukeren/)
})
