import type { Tx } from '../../foundation/database/council.ts'
import { notFound, refused, seeOther } from '../../foundation/http/answer.ts'
import { office, post } from '../../foundation/http/route.ts'
import { ownAddress } from '../../foundation/http/sent-once.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { isIdentifier } from '../../foundation/identity.ts'
import { isRefusal, type Refusal, refuse } from '../../law/refusal.ts'
import type { PapersOf } from '../paper.ts'
import { type CouncilCase, findCase } from '../store.ts'
import type { Agendas, TreatmentsOf } from '../treatment.ts'
import { hideCase, readyCase, showCase, unreadyCase } from './actions.ts'
import { words } from './words.ts'

interface Around extends Agendas {
  readonly treatmentsOf: TreatmentsOf
  readonly papersOfCases: PapersOf
}

/** What is done with a case from the desk, after which the reader is where they were. */
export const preparationRoutes = ({ treatmentsOf, papersOfCases, putOnAgenda }: Around) => [
  deed('klar', async (tx, visit, one) => {
    const papers = await papersOfCases(tx, visit.council, [one.councilCase], 'everything', visit.language)
    return readyCase(tx, visit.act, one, papers.length)
  }),
  deed('ikke-klar', (tx, visit, one) => unreadyCase(tx, visit.act, one)),
  deed('vis', (tx, visit, one) => showCase(tx, visit.act, one)),
  deed('skjul', async (tx, visit, one) => {
    const treatments = await treatmentsOf(tx, visit.council, one.councilCase, visit.today, 'everything')
    return hideCase(tx, visit.act, one, treatments)
  }),
  deed('sett-opp', async (tx, visit, one) => {
    const [, meeting] = [...(await visit.form())].find(([name]) => name.startsWith('mote')) ?? []
    if (typeof meeting !== 'string' || !isIdentifier(meeting)) return refuse(words.meetingGone)
    return putOnAgenda(tx, visit.act, meeting, one.councilCase)
  }),
]

type Deed = (tx: Tx, visit: Visit, one: CouncilCase) => Promise<Refusal | unknown>

function deed(word: string, act: Deed) {
  return post(`/:council/skrivebord/saker/:id/${word}`, office('secretary'), async (visit) => {
    const id = visit.params.id ?? ''
    const one = await visit.read((tx) => findCase(tx, visit.council, id, 'everything'))
    if (!one) return notFound
    const done = await visit.write((tx) => act(tx, visit, one))
    return isRefusal(done) ? refused(done) : seeOther(ownAddress(visit.request) ?? `/${visit.council}/skrivebord/saker`)
  })
}
