import { type Day, shortDay } from '../../foundation/days.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { LinkButton } from '../../foundation/layout/buttons.tsx'
import { DataTable } from '../../foundation/layout/table.tsx'
import { EmptyState } from '../../foundation/layout/text.tsx'
import { speak } from '../../foundation/words.ts'
import type { Participant } from './store.ts'
import { words } from './words.ts'

export function ParticipantsDesk({ visit, participants }: { visit: Visit; participants: readonly Participant[] }) {
  const t = speak(words, visit.language)
  const base = `/${visit.council}/skrivebord/deltakere`
  const add = <LinkButton href={`${base}/ny`}>{t.newParticipant}</LinkButton>
  if (!participants.length) return <EmptyState action={add}>{t.none}</EmptyState>
  const shown = (day: Day | null) => (day ? shortDay(day, visit.language) : '')
  return (
    <>
      <DataTable
        id="deltakere"
        caption={t.participants}
        captionHidden
        language={visit.language}
        rows={participants}
        keyOf={(one) => one.participant}
        columns={[
          { key: 'name', header: t.name, cell: (one) => <a href={`${base}/${one.participant}`}>{one.name}</a> },
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
