import { type Day, isAfter, shortDay } from '../../foundation/days.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { LinkButton } from '../../foundation/layout/buttons.tsx'
import { DataTable } from '../../foundation/layout/table.tsx'
import { EmptyState, Tag } from '../../foundation/layout/text.tsx'
import { speak } from '../../foundation/words.ts'
import { officeName } from '../office-names.ts'
import { deskOf } from '../paths.ts'
import { isHeldOn } from './rules.ts'
import type { Appointment } from './store.ts'
import { words } from './words.ts'

export function AppointmentsDesk({ visit, appointments }: { visit: Visit; appointments: readonly Appointment[] }) {
  const { language } = visit
  const t = speak(words, language)
  const base = `${deskOf(visit)}/verv`
  if (!appointments.length)
    return <EmptyState action={<LinkButton href={`${base}/ny`}>{t.newAppointment}</LinkButton>}>{t.none}</EmptyState>
  const shown = (day: Day | null) => (day ? shortDay(day, language) : '')
  return (
    <DataTable
      id="verv"
      caption={t.appointments}
      captionHidden
      language={language}
      rows={appointments}
      keyOf={({ appointment }) => appointment}
      narrow="stack"
      columns={[
        { key: 'person', header: t.person, cell: (one) => <a href={`${base}/${one.appointment}`}>{one.name}</a> },
        { key: 'role', header: t.role, cell: ({ role }) => officeName(role, language) },
        { key: 'from', header: t.from, cell: ({ from }) => shown(from) },
        { key: 'to', header: t.to, cell: ({ to }) => shown(to) },
        { key: 'state', header: t.state, cell: (one) => <State visit={visit} one={one} /> },
      ]}
    />
  )
}

function State({ visit: { language, today }, one }: { visit: Visit; one: Appointment }) {
  const t = speak(words, language)
  if (isHeldOn(one, today)) return <Tag tone="good">{t.now}</Tag>
  const isAhead = isAfter(one.from, today)
  return <Tag tone={isAhead ? 'calm' : 'plain'}>{isAhead ? t.ahead : t.over}</Tag>
}
