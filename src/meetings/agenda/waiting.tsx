import { decisionsOf } from '../../cases/decisions/store.ts'
import { caseAddress, caseNumberText } from '../../cases/numbers/rules.ts'
import { placeOf } from '../../cases/preparation/board.tsx'
import { PutOnAgenda } from '../../cases/preparation/deeds.tsx'
import { placeWords } from '../../cases/preparation/words.ts'
import { type CouncilCase, listCases } from '../../cases/store.ts'
import type { TreatmentsByCase } from '../../cases/treatment.ts'
import type { Tx } from '../../foundation/database/council.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { Timeline } from '../../foundation/layout/lists.tsx'
import { Section } from '../../foundation/layout/text.tsx'
import { say } from '../../foundation/words.ts'
import type { Meeting } from '../store.ts'

/** Cases that are ready and on no agenda, the postponed ones among them. */
export async function casesWaiting(tx: Tx, visit: Visit, treatmentsByCase: TreatmentsByCase): Promise<CouncilCase[]> {
  const all = await listCases(tx, visit.council, 'everything')
  const treatments = await treatmentsByCase(tx, visit.council, visit.today, 'everything')
  const names = all.map(({ councilCase }) => councilCase)
  const decisions = Map.groupBy(await decisionsOf(tx, visit.council, names, 'everything'), (one) => one.councilCase)
  return all.filter((one) => {
    const of = one.councilCase
    return placeOf(one, treatments.get(of) ?? [], decisions.get(of) ?? [], visit) === 'queue'
  })
}

interface WaitingProps {
  readonly visit: Visit
  readonly meeting: Meeting
  readonly cases: readonly CouncilCase[]
}

/** The queue beside the agenda that is being made: one press puts a case on it. */
export function Waiting({ visit, meeting, cases }: WaitingProps) {
  if (!cases.length) return null
  const here = {
    meeting: meeting.meeting,
    bodyName: meeting.bodyName,
    day: meeting.day,
    announced: meeting.announcedAt !== null,
  }
  const heading = say(placeWords.queue, visit.language)
  return (
    <Section heading={heading} id="venter">
      <Timeline
        label={heading}
        items={cases.map((one) => ({
          id: `venter-${caseAddress(one)}`,
          mark: caseNumberText(one),
          title: one.title,
          href: `/${visit.council}/saker/${caseAddress(one)}`,
          text: <PutOnAgenda visit={visit} one={one} agendas={[here]} />,
        }))}
      />
    </Section>
  )
}
