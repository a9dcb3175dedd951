import { createHash } from 'node:crypto'
import { readFile, stat, statfs } from 'node:fs/promises'
import { connect } from 'node:net'
import { dirname, join } from 'node:path'
import { findHolder } from '../foundation/database/embedded-holder.ts'
import { projectFolder } from '../foundation/project-folder.ts'
import type { Settings } from '../settings.ts'
import { doctorWords as words } from './doctor-words.ts'
import { type Finding, fine, skipped, wrong } from './finding.ts'
import { portTrouble, tryPort } from './port.ts'

export function examineNode(version = process.versions.node): Finding {
  if (Number(version.split('.')[0]) < 26) return wrong(words.node, words.nodeOld(version))
  return fine(words.node, [version, version, version])
}

/** The launcher leaves a stamp of the lock file that it installed from. */
export async function examinePackages(project = projectFolder()): Promise<Finding> {
  const stamp = await readFile(join(project, 'node_modules', '.samrad-installed.json'), 'utf8').catch(() => '{}')
  const lock = createHash('sha256')
    .update(await readFile(join(project, 'package-lock.json')))
    .digest('hex')
  if (JSON.parse(stamp).lock !== lock) return wrong(words.packages, words.packagesOther)
  return fine(words.packages, words.packagesFine)
}

export async function examineFolder(folder: string): Promise<Finding[]> {
  const seen = await stat(folder).catch(() => undefined)
  if (!seen) return [skipped(words.folder, words.folderNone(folder)), await examineDisk(folder)]
  try {
    const holder = await findHolder(folder)
    return [fine(words.folder, words.folderFine(folder, holder ? String(holder.pid) : '')), await examineDisk(folder)]
  } catch {
    return [wrong(words.folder, words.folderOwner(folder, seen.uid))]
  }
}

/** A database that cannot write stops the council; 1 GB is a few weeks' warning. */
async function examineDisk(folder: string): Promise<Finding> {
  const space = await statfs(folder).catch(() => undefined)
  if (!space) return examineDisk(dirname(folder))
  const free = (space.bavail * space.bsize) / 1e9
  const shown = free.toFixed(1).replace('.', ',')
  return free < 1 ? wrong(words.disk, words.diskLow(shown)) : fine(words.disk, words.diskFine(shown))
}

export async function examinePort({ host, port }: Settings): Promise<Finding> {
  const code = await tryPort(host, port)
  if (!code) return fine(words.port, words.portFine(port))
  if (code === 'EADDRINUSE' && (await isOurs(port))) return fine(words.port, words.portOurs(port))
  return wrong(words.port, (await portTrouble(code, host, port)).said)
}

const isOurs = (port: number) =>
  fetch(`http://localhost:${port}/livez`, { signal: AbortSignal.timeout(2000) }).then(
    (answer) => answer.ok,
    () => false,
  )

export async function examineMail({ smtpUrl }: Settings): Promise<Finding> {
  if (!smtpUrl) return skipped(words.mail, words.mailNone)
  const { hostname, port, protocol } = new URL(smtpUrl)
  const at = `${hostname}:${port || (protocol === 'smtps:' ? 465 : 587)}`
  const reason = await knock(hostname, Number(at.slice(at.lastIndexOf(':') + 1)))
  return reason ? wrong(words.mail, words.mailSilent(at, reason)) : fine(words.mail, words.mailFine(at))
}

/** Why nobody opened; undefined when somebody did. */
function knock(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 5000 })
    const answer = (reason?: string) => {
      socket.destroy()
      resolve(reason)
    }
    socket.once('connect', () => answer())
    socket.once('timeout', () => answer('5 s'))
    socket.once('error', (refused: NodeJS.ErrnoException) => answer(refused.code ?? refused.message))
  })
}
