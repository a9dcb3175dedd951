import { join } from 'node:path'
import { findMigrations, migrate } from '../foundation/database/migrate.ts'
import { openLog } from '../foundation/log.ts'
import { projectFolder } from '../foundation/project-folder.ts'
import { speak } from '../foundation/words.ts'
import { openSource } from '../operations/database-source.ts'
import type { Settings } from '../settings.ts'
import { commandWords } from './words.ts'

/** Brings the database to this version without serving it. */
export async function migrateCommand(settings: Settings): Promise<number> {
  const log = openLog(settings.logLevel)
  const database = await openSource(settings, log, 'visit')
  try {
    const count = await migrate(database.connection, await findMigrations(join(projectFolder(), 'src')), log)
    process.stdout.write(`${speak(commandWords, settings.language).migrated(count)}\n`)
    return 0
  } finally {
    await database.stop()
  }
}
