import { openLog } from '../foundation/log.ts'
import { openSource } from '../operations/database-source.ts'
import { untilAskedToStop } from '../operations/stopping.ts'
import type { Settings } from '../settings.ts'

/** For tests and development: keeps an embedded database, says its address on one line, ends when told. */
export async function databaseCommand(settings: Settings): Promise<number> {
  const askedToStop = untilAskedToStop()
  const database = await openSource(settings, openLog('warn'), 'serve')
  const { host, port, user, password, database: name } = database.connection
  const socket = host.includes('/') ? `?host=${encodeURIComponent(host)}` : ''
  process.stdout.write(`postgres://${user}:${password}@${socket ? 'localhost' : host}:${port}/${name}${socket}\n`)
  await Promise.race([askedToStop, database.ended])
  await database.stop()
  return 0
}
