import { findHolder } from '../foundation/database/embedded-holder.ts'
import { type Logger, openLog } from '../foundation/log.ts'
import { Trouble } from '../foundation/trouble.ts'
import { speak } from '../foundation/words.ts'
import { type DatabaseSource, dataFolder, openSource } from '../operations/database-source.ts'
import { portTrouble, refuseTakenPort } from '../operations/port.ts'
import { untilAskedToStop } from '../operations/stopping.ts'
import type { Settings } from '../settings.ts'
import { commandWords } from './words.ts'

/** Runs the council until it is asked to stop. */
export async function startCommand(settings: Settings): Promise<number> {
  const askedToStop = untilAskedToStop()
  const log = openLog(settings.logLevel)
  const nobodyHolds = settings.databaseUrl || !(await findHolder(await dataFolder(settings)))
  if (nobodyHolds) await refuseTakenPort(settings) // whoever holds the folder holds the port too, and is worth naming
  const database = await openSource(settings, log, 'serve')
  try {
    const server = await startServer(await servedBy(settings), log, database)
    const address = server.address.replace(/127\.0\.0\.1|0\.0\.0\.0/, 'localhost')
    await database.announce(address)
    welcome(settings, database, address, server.firstLink)
    process.send?.('ready')
    const ended = database.ended.then(() => 'ended')
    if ((await Promise.race([askedToStop, ended])) === 'ended')
      throw new Trouble(commandWords.databaseEnded(database.log))
    const t = speak(commandWords, settings.language)
    process.stdout.write(`\n${t.stopping}\n`)
    await server.stop()
    await database.stop()
    process.stdout.write(`${t.stopped}\n`)
    return 0
  } finally {
    await database.stop()
  }
}

/**
 * Uploads lie in the data folder, whoever's server the database is on. Some systems know `localhost` as ::1 alone, and a
 * server there would not answer on 127.0.0.1; whoever asks for localhost tries both.
 */
async function servedBy(settings: Settings): Promise<Settings> {
  const host = settings.host === 'localhost' ? '127.0.0.1' : settings.host
  return { ...settings, host, data: await dataFolder(settings) }
}

async function startServer(settings: Settings, log: Logger, database: DatabaseSource) {
  const { startSamrad } = await import('../start.ts')
  const { applicationDatabaseUrl: applicationUrl } = settings
  try {
    return await startSamrad({ connection: database.connection, applicationUrl, settings, log })
  } catch (failed) {
    const { code, syscall } = failed as NodeJS.ErrnoException
    throw syscall === 'listen' && code ? await portTrouble(code, settings.host, settings.port) : failed
  }
}

function welcome(settings: Settings, { where }: DatabaseSource, address: string, firstLink?: string): void {
  const t = speak(commandWords, settings.language)
  const about = [...(settings.demo ? [t.runningDemo] : []), ...(firstLink ? [t.runningFirst, firstLink, ''] : [])]
  const lines = [t.running(address), '', ...about, t.runningData(where), t.runningStop]
  process.stdout.write(`\n${lines.map((line) => (line ? `  ${line}` : '')).join('\n')}\n\n`)
}
