import { readFile as readBytes } from 'node:fs/promises'
import { addCase } from '../cases/actions.ts'
import { addDecision } from '../cases/decisions/actions.ts'
import { findCaseByNumber } from '../cases/store.ts'
import { listBodies } from '../councils/bodies/store.ts'
import { addDocument } from '../documents/actions.ts'
import { storeFile } from '../documents/files/actions.ts'
import type { Act } from '../foundation/act.ts'
import type { Database, Tx } from '../foundation/database/council.ts'
import { acceptIntake } from '../intake/acceptance/actions.ts'
import { beginIntake, noteReading } from '../intake/actions.ts'
import { readFile } from '../intake/reading/read.ts'
import { noAnswers } from '../intake/review/answers.ts'
import { understand } from '../intake/understand.ts'
import { addMeeting, announceMeeting, changeMeeting } from '../meetings/actions.ts'
import { listMeetings } from '../meetings/store.ts'
import { actAt, foundCouncil, mosseregionen } from './council.ts'
import { day } from './day.ts'
import { granted } from './granted.ts'

const deck = 'examples/mosseregionen-representantskap.pptx'

/**
 * Mosseregionen as a secretary would have made it on 1 December 2024: the example deck read and accepted, its meeting
 * given a place and announced, and two decisions of 26 November registered.
 */
export async function furnishCouncil(database: Database, council = mosseregionen, from = deck): Promise<Act> {
  const act = actAt(council)
  await foundCouncil(database, council)
  const bytes = new Uint8Array(await readBytes(from))
  const reading = understand(await readFile(bytes), { today: act.today.toString() })
  await database.write(council, async (tx) => {
    const mediaType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
    const { file } = granted(await storeFile(tx, act, { name: 'representantskap.pptx', mediaType, bytes }))
    const intake = await beginIntake(tx, act, file)
    await noteReading(tx, act, intake, reading, [])
    granted(await acceptIntake(tx, act, intake, noAnswers))
    await announceAll(tx, act)
    await decide(tx, act)
  })
  return act
}

async function announceAll(tx: Tx, act: Act): Promise<void> {
  for (const one of await listMeetings(tx, act.council, 'everything')) {
    const place = one.place || 'Våler herredshus'
    granted(await changeMeeting(tx, act, one.meeting, { ...one, place }))
    if (!one.announcedAt) granted(await announceMeeting(tx, act, one.meeting))
  }
}

async function decide(tx: Tx, act: Act): Promise<void> {
  const [body] = await listBodies(tx, act.council)
  const registered = async (number: number, text: string, result: 'adopted' | 'noted') => {
    const one = await findCaseByNumber(tx, act.council, { series: '', year: 2024, number }, 'everything')
    const councilCase = one?.councilCase ?? granted(await addCase(tx, act, { year: 2024, number, title: 'Årsmelding' }))
    const decision = { councilCase, body: body?.body ?? '', day: day('2024-11-26'), text, result }
    granted(await addDecision(tx, act, decision))
  }
  await registered(1, 'Årsmeldingen for 2023 tas til orientering.', 'noted')
  await registered(2, 'Handlingsplanen for 2025 vedtas slik den er lagt fram.', 'adopted')
}

/** A word that stands only in what the public may not see. */
export const secretWord = 'Kvitkløver'

/** An exempt case with its decision and paper, an internal document, and a meeting that is not announced. */
export async function keepSecrets(database: Database, act: Act): Promise<void> {
  await database.write(act.council, async (tx) => {
    const [body] = await listBodies(tx, act.council)
    const exempt = { access: 'exempt', legalBasis: 'offentleglova § 23 første ledd' } as const
    const about = { title: `${secretWord} lønnsforhandling`, account: `Om ${secretWord}` }
    const councilCase = granted(await addCase(tx, act, { year: 2024, number: 77, ...about, ...exempt }))
    const where = { body: body?.body ?? '' }
    const decided = { day: day('2024-11-20'), text: `${secretWord} godtas.`, result: 'adopted' } as const
    granted(await addDecision(tx, act, { ...where, ...decided, councilCase }))
    granted(await addMeeting(tx, act, { ...where, day: day('2025-02-13'), place: secretWord }))
    const bytes = new TextEncoder().encode('hemmelig')
    const { file } = granted(await storeFile(tx, act, { name: 'notat.txt', mediaType: 'text/plain', bytes }))
    for (const access of ['internal', 'public'] as const) {
      const belongsTo = access === 'public' ? councilCase : null // public in itself, but its case is not
      const paper = { kind: 'other', file, title: `${secretWord} ${access}`, access, councilCase: belongsTo } as const
      granted(await addDocument(tx, act, paper))
    }
  })
}
