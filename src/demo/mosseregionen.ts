import { readFile as readBytes } from 'node:fs/promises'
import { join } from 'node:path'
import { insertCouncil } from '../councils/founding/store.ts'
import { changeDocument } from '../documents/actions.ts'
import { storeFile } from '../documents/files/actions.ts'
import { mediaTypeOf } from '../documents/files/rules.ts'
import { listDocuments } from '../documents/store.ts'
import type { Act } from '../foundation/act.ts'
import type { Database, Tx } from '../foundation/database/council.ts'
import { dayOf } from '../foundation/days.ts'
import { record } from '../foundation/events.ts'
import { projectFolder } from '../foundation/project-folder.ts'
import { acceptIntake } from '../intake/acceptance/actions.ts'
import { beginIntake, noteReading } from '../intake/actions.ts'
import { readFile } from '../intake/reading/read.ts'
import { noAnswers } from '../intake/review/answers.ts'
import { understand } from '../intake/understand.ts'
import { announceMeeting } from '../meetings/actions.ts'
import { listMeetings } from '../meetings/store.ts'
import { lawful } from './lawful.ts'
import { seatPeople } from './people.ts'
import { planPractice } from './practice/actions.ts'
import { drawThreads } from './threads.ts'

export const demoCouncil = 'mosseregionen'
const name = 'Mosseregionen interkommunalt politisk råd'
const deck = 'mosseregionen-representantskap.pptx'

/**
 * The example council, made the way a secretary would make it: the deck is read, accepted, and what a deck does not hold
 * is added by the same actions that the desk uses. Answers false when it is there already.
 */
export async function makeDemo(database: Database, now: Temporal.Instant): Promise<boolean> {
  const act: Act = { council: demoCouncil, actor: { person: null }, now, today: dayOf(now) }
  const bytes = new Uint8Array(await readBytes(join(projectFolder(), 'examples', deck)))
  const file = await readFile(bytes)
  return database.write(demoCouncil, async (tx) => {
    if (!(await insertCouncil(tx, { council: demoCouncil, name, language: 'nb', demo: true }))) return false
    await record(tx, act, { kind: 'council.founded', subject: demoCouncil })
    const stored = lawful(await storeFile(tx, act, { name: deck, mediaType: mediaTypeOf(bytes, deck) ?? '', bytes }))
    const intake = await beginIntake(tx, act, stored.file)
    const sections = file.sections.map(({ number, lines }) => ({ number, lines }))
    await noteReading(tx, act, intake, understand(file, { today: '2024-12-01' }), sections)
    lawful(await acceptIntake(tx, act, intake, noAnswers))
    await showToAll(tx, act)
    await seatPeople(tx, act)
    await drawThreads(tx, act)
    lawful(await planPractice(tx, act))
    return true
  })
}

async function showToAll(tx: Tx, act: Act): Promise<void> {
  for (const { meeting } of await listMeetings(tx, act.council, 'everything'))
    lawful(await announceMeeting(tx, act, meeting))
  for (const { document, ...values } of await listDocuments(tx, act.council, 'everything'))
    lawful(await changeDocument(tx, act, document, { ...values, file: values.file.file, access: 'public' }))
}
