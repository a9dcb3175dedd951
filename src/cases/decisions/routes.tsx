import { bodyChoices } from '../../councils/bodies/choices.ts'
import { type Body, listBodies } from '../../councils/bodies/store.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { longDay } from '../../foundation/days.ts'
import { editingRoutes } from '../../foundation/desk/editing.tsx'
import { choice, day, rich, text, type ValueOf, type Written } from '../../foundation/http/form.ts'
import { office } from '../../foundation/http/route.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { inEach } from '../../foundation/words.ts'
import { type Refusal, refuse } from '../../law/refusal.ts'
import { asCaseNumber, caseNumberText } from '../numbers/rules.ts'
import { type CouncilCase, findCaseByNumber } from '../store.ts'
import type { Treatment, TreatmentsOf } from '../treatment.ts'
import { addDecision, correctDecision, type NewDecision, removeDecision } from './actions.ts'
import { results } from './rules.ts'
import { findDecision } from './store.ts'
import { resultWords, words } from './words.ts'

const path = '/:council/skrivebord/saker/:case/vedtak'

const decisionForm = (bodies: readonly Body[], treatments: readonly Treatment[]) => ({
  text: rich(words.text, { hint: words.textHint, maxLength: 20_000 }),
  result: choice(
    words.result,
    results.map((value) => ({ value, label: resultWords[value] })),
  ),
  vote: text(words.vote, { hint: words.voteHint, optional: true }),
  body: choice(words.body, bodyChoices(bodies)),
  day: day(words.day),
  agendaItem: choice(
    words.agendaItem,
    treatments.map((one) => ({ value: one.agendaItem, label: meetingName(one) })),
    { hint: words.agendaItemHint, optional: true },
  ),
})

const meetingName = ({ bodyName, day: held }: Treatment) =>
  inEach((language) => `${bodyName}, ${longDay(held, language)}`)

type Entered = ValueOf<ReturnType<typeof decisionForm>>

const asNew = (councilCase: string, { agendaItem, vote, ...same }: Entered): NewDecision => ({
  ...same,
  councilCase,
  agendaItem: agendaItem ?? null,
  vote: vote ?? '',
})

async function caseOf(tx: Tx, visit: Visit): Promise<CouncilCase | undefined> {
  const number = asCaseNumber(visit.params.case ?? '')
  return number && findCaseByNumber(tx, visit.council, number, 'everything')
}

/** The decisions of one case; the form offers the meetings where the case stood. */
export function decisionRoutes(treatmentsOf: TreatmentsOf) {
  const treated = async (tx: Tx, visit: Visit) => {
    const one = await caseOf(tx, visit)
    return one ? treatmentsOf(tx, visit.council, one.councilCase, visit.today, 'everything') : []
  }
  const within = async (tx: Tx, visit: Visit, deed: (one: CouncilCase) => Promise<Refusal | unknown>) => {
    const one = await caseOf(tx, visit)
    return one ? deed(one) : refuse(words.caseGone)
  }
  return editingRoutes({
    path,
    guard: office('secretary'),
    titles: { create: words.newDecision, change: words.changeDecision },
    belongs: async (tx, visit) => Boolean(await caseOf(tx, visit)),
    form: async (tx, visit) => decisionForm(await listBodies(tx, visit.council), await treated(tx, visit)),
    begin: async (tx, visit) => {
      const held = (await treated(tx, visit)).findLast(({ state }) => state !== 'cancelled')
      const written: Written = held ? { body: held.body, day: held.day.toString(), agendaItem: held.agendaItem } : {}
      return written
    },
    find: async (tx, visit, id) => {
      const one = await caseOf(tx, visit)
      const found = await findDecision(tx, visit.council, id)
      if (!found || found.councilCase !== one?.councilCase) return undefined
      const { text: decided, result, vote, body, agendaItem } = found
      const written = { text: decided, result, vote, body, day: found.day.toString(), agendaItem: agendaItem ?? '' }
      return { written, name: `${caseNumberText(one)}, ${found.bodyName}, ${longDay(found.day, visit.language)}` }
    },
    create: (tx, act, value, visit) => within(tx, visit, (one) => addDecision(tx, act, asNew(one.councilCase, value))),
    change: (tx, act, id, value, visit) =>
      within(tx, visit, (one) => correctDecision(tx, act, id, asNew(one.councilCase, value))),
    remove: removeDecision,
    done: (visit) => `/${visit.council}/saker/${visit.params.case}`,
  })
}
