import { basename, join } from 'node:path'
import { storeFile } from '../documents/files/actions.ts'
import { mediaTypeOf } from '../documents/files/rules.ts'
import type { Act } from '../foundation/act.ts'
import { applicationLogin, asConnection, type Connection, connect } from '../foundation/database/connect.ts'
import { findHolder } from '../foundation/database/embedded-holder.ts'
import { findMigrations, pendingMigrations } from '../foundation/database/migrate.ts'
import { type OpenDatabase, openDatabase } from '../foundation/database/open.ts'
import { dayOf } from '../foundation/days.ts'
import { openLog } from '../foundation/log.ts'
import { projectFolder } from '../foundation/project-folder.ts'
import { Trouble } from '../foundation/trouble.ts'
import { Versions } from '../foundation/versions.ts'
import { speak } from '../foundation/words.ts'
import { type Accepted, acceptIntake } from '../intake/acceptance/actions.ts'
import { beginIntake, noteReading } from '../intake/actions.ts'
import { FileRefused } from '../intake/block.ts'
import { summaryOf } from '../intake/read-summary.ts'
import { bytesOf } from '../intake/reading/file-bytes.ts'
import { readInWorker, stopReading } from '../intake/reading/read-in-worker.ts'
import { sayRefused } from '../intake/reading/words.ts'
import { noAnswers } from '../intake/review/answers.ts'
import { understand } from '../intake/understand.ts'
import { isRefusal } from '../law/refusal.ts'
import { dataFolder, openSource } from '../operations/database-source.ts'
import type { Settings } from '../settings.ts'
import { commandWords } from './words.ts'

interface Order {
  readonly file: string
  readonly council: string
  readonly accept: boolean
}

/** Hands a document in to a council; with `accept` it is taken in at once, otherwise it waits for the secretary. */
export async function importCommand(settings: Settings, order: Order): Promise<number> {
  const log = openLog(settings.logLevel === 'info' ? 'warn' : settings.logLevel)
  const source = await openSource(settings, log, 'visit')
  const { applicationDatabaseUrl: url } = settings
  const application = url ? asConnection(url) : applicationLogin(source.connection)
  let database: OpenDatabase | undefined
  try {
    await refuseUnprepared(source.connection)
    database = await openDatabase(source.connection, new Versions(), log, { application, max: 2 })
    await importInto(database, settings, order)
    return 0
  } catch (thrown) {
    if (!(thrown instanceof FileRefused)) throw thrown
    throw new Trouble(commandWords.fileRefused(order.file, sayRefused(thrown, settings.language)))
  } finally {
    await database?.close()
    await source.stop()
    await stopReading()
  }
}

/** Before the first start there is no login for the application, and no council. */
async function refuseUnprepared(connection: Connection): Promise<void> {
  const sql = connect(connection, { max: 1, name: 'samrad import' })
  const waiting = await pendingMigrations(sql, await findMigrations(join(projectFolder(), 'src'))).finally(() =>
    sql.end(),
  )
  if (waiting.length) throw new Trouble(commandWords.databaseNotPrepared)
}

/** Where the pages are answered now, when somebody on this machine answers them. */
async function addressOf(settings: Settings): Promise<string> {
  const holder = settings.databaseUrl ? undefined : await findHolder(await dataFolder(settings))
  const isOurs = new URL(settings.baseUrl).hostname === 'localhost'
  return (isOurs && holder?.address) || settings.baseUrl
}

async function importInto(database: OpenDatabase, settings: Settings, { file, council, accept }: Order): Promise<void> {
  const councils = await database.across((tx) => tx.selectFrom('council').select('council').execute())
  if (!councils.some((one) => one.council === council))
    throw new Trouble(commandWords.councilUnknown(council, councils.map((one) => one.council).join(', ')))
  const now = Temporal.Now.instant()
  const act: Act = { council, actor: { person: null }, now, today: dayOf(now) }
  const t = speak(commandWords, settings.language)
  const bytes = await bytesOf(file).catch((thrown: unknown) => {
    if (thrown instanceof FileRefused) throw thrown
    throw new Trouble(commandWords.fileUnreadable(file))
  })
  const intake = await handIn(
    database,
    act,
    basename(file),
    bytes,
    (summary) => process.stdout.write(`${summary}\n`),
    settings,
  )
  if (!accept) {
    const address = await addressOf(settings)
    return void process.stdout.write(`${t.importWaits(`${address}/${council}/skrivebord/les-inn/${intake}`)}\n`)
  }
  const accepted = await database.write(council, (tx) => acceptIntake(tx, act, intake, noAnswers))
  if (isRefusal(accepted)) throw new Trouble(accepted.says)
  const { made, kept } = accepted as Accepted
  process.stdout.write(`${t.imported(made, kept)}\n`)
}

async function handIn(
  database: OpenDatabase,
  act: Act,
  name: string,
  bytes: Uint8Array,
  show: (summary: string) => void,
  settings: Settings,
): Promise<string> {
  const read = await readInWorker(bytes)
  const reading = understand(read, { today: act.today.toString() })
  show(summaryOf(reading, settings.language))
  const mediaType = mediaTypeOf(bytes, name) ?? 'application/octet-stream'
  const begun = await database.write(act.council, async (tx) => {
    const stored = await storeFile(tx, act, { name, mediaType, bytes })
    if (isRefusal(stored)) return stored
    const intake = await beginIntake(tx, act, stored.file)
    const sections = read.sections.map(({ number, lines }) => ({ number, lines }))
    await noteReading(tx, act, intake, reading, sections)
    return intake
  })
  if (isRefusal(begun)) throw new Trouble(begun.says)
  return begun
}
