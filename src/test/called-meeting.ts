import { addPerson, changePerson } from '../accounts/people/actions.ts'
import { listPeople } from '../accounts/people/store.ts'
import { addCase } from '../cases/actions.ts'
import { addDocument } from '../documents/actions.ts'
import { storeFile } from '../documents/files/actions.ts'
import type { Act } from '../foundation/act.ts'
import type { Tx } from '../foundation/database/council.ts'
import { addMeeting } from '../meetings/actions.ts'
import { addAgendaItem } from '../meetings/agenda/actions.ts'
import { addSubstitute } from '../members/substitutes/actions.ts'
import { day } from './day.ts'
import { granted } from './granted.ts'
import { seatMembers } from './roster.ts'

export const legalBasis = 'offentleglova § 23 første ledd'

/** Words of what is exempt: they stand in no letter and on no public page. */
export const exemptTitle = 'Kvitkløver lønnsforhandling'
export const exemptPaper = 'Kvitkløver notat'

/**
 * The members of `seatMembers`, all with an address, Moss with three substitutes; and a meeting on 20 December that is
 * ready to be called: a public case that is not published yet, an exempt one with its paper, and one without papers.
 */
export async function prepareMeeting(tx: Tx, act: Act) {
  const seated = await seatMembers(tx, act)
  const moss = seated.participant.Moss ?? ''
  const from = day('2023-10-12')
  for (const name of ['andre varamedlem fra Moss', 'tredje varamedlem fra Moss']) {
    const person = await addPerson(tx, act, { name })
    seated.person[name] = person
    granted(await addSubstitute(tx, act, { body: seated.body, participant: moss, person, from }))
  }
  for (const { person, ...about } of await listPeople(tx, act.council)) {
    const email = `${about.name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@kommune.example`
    granted(await changePerson(tx, act, person, { ...about, email }))
  }
  const unpublished = { year: 2024, kind: 'decision', publishedAt: null } as const
  const budget = granted(
    await addCase(tx, act, {
      ...unpublished,
      number: 3,
      title: 'Forslag til budsjett 2025',
      account: 'Om budsjettet.',
    }),
  )
  const bare = granted(await addCase(tx, act, { ...unpublished, number: 4, title: 'Handlingsplan 2025' }))
  const exempt = granted(
    await addCase(tx, act, { ...unpublished, number: 5, title: exemptTitle, access: 'exempt', legalBasis }),
  )
  const bytes = new TextEncoder().encode('%PDF-1.7 notat')
  const stored = granted(await storeFile(tx, act, { name: 'notat.pdf', mediaType: 'application/pdf', bytes }))
  const paper = granted(
    await addDocument(tx, act, { title: exemptPaper, kind: 'paper', file: stored.file, councilCase: exempt }),
  )
  const hours = { starts: '09:30', ends: '14:00', place: 'Våler herredshus; store sal, 2. etasje' }
  const meeting = granted(await addMeeting(tx, act, { body: seated.body, day: day('2024-12-20'), ...hours }))
  const item = async (councilCase: string) => granted(await addAgendaItem(tx, act, meeting, { councilCase }))
  const items = { budget: await item(budget), bare: await item(bare), exempt: await item(exempt) }
  return { ...seated, meeting, address: '2024-12-20', budget, bare, exempt, paper, items }
}

export type PreparedMeeting = Awaited<ReturnType<typeof prepareMeeting>>
