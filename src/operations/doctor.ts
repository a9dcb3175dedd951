import { existsSync } from 'node:fs'
import { within } from '../foundation/database/embedded-folder.ts'
import { openLog } from '../foundation/log.ts'
import { Trouble } from '../foundation/trouble.ts'
import { type Language, say, speak } from '../foundation/words.ts'
import type { Settings } from '../settings.ts'
import { dataFolder, openSource } from './database-source.ts'
import { examineDatabase } from './doctor-database.ts'
import { examineFolder, examineMail, examineNode, examinePackages, examinePort } from './doctor-machine.ts'
import { doctorWords as words } from './doctor-words.ts'
import { type Finding, skipped, wrong } from './finding.ts'

/** Says line by line what is well and what is not; 1 when anything is wrong. Changes nothing. */
export async function doctorCommand(settings: Settings): Promise<number> {
  const findings = [
    examineNode(),
    await examinePackages(),
    ...(await examineData(settings)),
    await examinePort(settings),
    await examineMail(settings),
  ]
  const faults = findings.filter(({ state }) => state === 'wrong').length
  const { summary } = speak(words, settings.language)
  process.stdout.write(`${report(findings, settings.language)}\n\n${summary(faults)}\n`)
  return faults ? 1 : 0
}

async function examineData(settings: Settings): Promise<Finding[]> {
  const folder = settings.databaseUrl ? undefined : await dataFolder(settings)
  const about = folder
    ? await examineFolder(folder)
    : [skipped(words.folder, words.folderExternal(new URL(settings.databaseUrl!).host))]
  if (folder && !existsSync(within(folder).cluster)) return [...about, skipped(words.database, words.databaseNone)]
  try {
    const source = await openSource(settings, openLog('silent'), 'visit')
    return [...about, ...(await examineDatabase(source.connection, source.where, settings).finally(source.stop))]
  } catch (failed) {
    const reason = (failed as Error).message
    return [...about, wrong(words.database, failed instanceof Trouble ? failed.said : [reason, reason, reason])]
  }
}

function report(findings: readonly Finding[], language: Language): string {
  const rows = findings.map(({ about, state, says }) => ({
    state: say(words[state], language),
    about: say(about, language),
    says: say(says, language),
  }))
  const width = Math.max(...rows.map(({ about }) => about.length))
  return rows.map(({ state, about, says }) => `${state.padEnd(5)} ${about.padEnd(width)}  ${says}`).join('\n')
}
