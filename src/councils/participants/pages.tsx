import { type Day, longDay, shortDay } from '../../foundation/days.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { LinkButton } from '../../foundation/layout/buttons.tsx'
import { ShareSwatch } from '../../foundation/layout/share-bar.tsx'
import { DataTable } from '../../foundation/layout/table.tsx'
import { EmptyState, Notice } from '../../foundation/layout/text.tsx'
import { say, speak } from '../../foundation/words.ts'
import { citationSaid } from '../../law/cite.ts'
import { formation, gapsIn, type OfficialMunicipality, takesPartOn, wrongNumbers } from './rules.ts'
import type { Participant } from './store.ts'
import { words } from './words.ts'

/** The official list of municipalities, by name. */
export type MunicipalitiesNamed = (name: string) => readonly OfficialMunicipality[]

interface ParticipantsProps {
  readonly visit: Visit
  readonly participants: readonly Participant[]
  readonly named: MunicipalitiesNamed
}

export function ParticipantsDesk({ visit, participants, named }: ParticipantsProps) {
  const t = speak(words, visit.language)
  const base = `/${visit.council}/skrivebord/deltakere`
  const add = <LinkButton href={`${base}/ny`}>{t.newParticipant}</LinkButton>
  if (!participants.length) return <EmptyState action={add}>{t.none}</EmptyState>
  const shown = (day: Day | null) => (day ? shortDay(day, visit.language) : '')
  const linked = (one: Participant) => (
    <>
      <ShareSwatch colour={one.colour} /> <a href={`${base}/${one.participant}`}>{one.name}</a>
    </>
  )
  return (
    <>
      <Doubts visit={visit} participants={participants} named={named} />
      <DataTable
        id="deltakere"
        caption={t.participants}
        captionHidden
        language={visit.language}
        rows={participants}
        keyOf={(one) => one.participant}
        columns={[
          { key: 'name', header: t.name, cell: linked },
          { key: 'number', header: t.number, numeric: true, cell: (one) => one.number },
          { key: 'organisation', header: t.organisationNumber, numeric: true, cell: (one) => one.organisationNumber },
          { key: 'from', header: t.from, cell: (one) => shown(one.from) },
          { key: 'to', header: t.to, cell: (one) => shown(one.to) },
        ]}
      />
      {add}
    </>
  )
}

/** What may be right and may be a mistake: said, not forbidden. */
function Doubts({ visit, participants, named }: ParticipantsProps) {
  const t = speak(words, visit.language)
  const now = participants.filter((one) => takesPartOn(one, visit.today))
  return (
    <>
      {now.length < 2 ? (
        <Notice tone="warn" title={t.tooFewNow}>
          {say(citationSaid(formation), visit.language)}
        </Notice>
      ) : null}
      {wrongNumbers(participants, named).map(({ participant: { participant, name, number }, numbers }) => (
        <Notice key={participant} tone="warn" title={t.wrongNumberOf(name, number, numbers.join(', '))} />
      ))}
      {gapsIn(participants).map(({ number, from, to }) => {
        const name = participants.find((one) => one.number === number)?.name ?? number
        const [first, last] = [longDay(from, visit.language), longDay(to, visit.language)]
        return <Notice key={`${number}${from}`} tone="warn" title={t.gap(name, first, last)} />
      })}
    </>
  )
}
