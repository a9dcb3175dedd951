import { page } from '../../foundation/http/answer.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { LinkButton } from '../../foundation/layout/buttons.tsx'
import { yearIn } from '../../foundation/layout/list-filter.tsx'
import { Section } from '../../foundation/layout/text.tsx'
import { say, speak } from '../../foundation/words.ts'
import { decisionsOf } from '../decisions/store.ts'
import { CasesDesk } from '../desk.tsx'
import { listCases } from '../store.ts'
import type { Agendas, TreatmentsByCase } from '../treatment.ts'
import { words as caseWords } from '../words.ts'
import { Board, placeOf } from './board.tsx'
import { words } from './words.ts'

interface Around extends Pick<Agendas, 'agendasAhead'> {
  readonly treatmentsByCase: TreatmentsByCase
}

/** What waits for somebody, and under it every case by year; `?ar=…` shows one year alone. */
export async function caseDesk(visit: Visit, { treatmentsByCase, agendasAhead }: Around) {
  const t = speak(caseWords, visit.language)
  const year = yearIn(visit.query)
  const { all, treatments, decisions, agendas } = await visit.read(async (tx) => {
    const listed = await listCases(tx, visit.council, 'everything')
    const names = listed.map(({ councilCase }) => councilCase)
    return {
      all: listed,
      treatments: await treatmentsByCase(tx, visit.council, visit.today, 'everything'),
      decisions: Map.groupBy(await decisionsOf(tx, visit.council, names, 'everything'), (one) => one.councilCase),
      agendas: await agendasAhead(tx, visit.council, visit.today),
    }
  })
  const cases = all.map((one) => {
    const treated = treatments.get(one.councilCase) ?? []
    const decided = decisions.get(one.councilCase) ?? []
    return { one, treatments: treated, decision: decided[0], place: placeOf(one, treated, decided, visit) }
  })
  const places = new Map(cases.map(({ one, place }) => [one.councilCase, place]))
  const body = (
    <>
      {year ? null : <Board visit={visit} cases={cases} agendas={agendas} />}
      <Section heading={say(words.allCases, visit.language)} id="alle">
        <CasesDesk
          visit={visit}
          cases={all}
          years={[...new Set(all.map((one) => one.year))]}
          year={year}
          placeOf={({ councilCase }) => places.get(councilCase) ?? 'inbox'}
        />
      </Section>
    </>
  )
  const add = <LinkButton href={`/${visit.council}/skrivebord/saker/ny`}>{t.newCase}</LinkButton>
  return page(t.cases, body, { actions: add, unlisted: true, width: 'wide' })
}
