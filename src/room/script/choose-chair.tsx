import type { Visit } from '../../foundation/http/visit.ts'
import { Button } from '../../foundation/layout/buttons.tsx'
import { SelectField } from '../../foundation/layout/choices.tsx'
import { speak } from '../../foundation/words.ts'
import { presentAt } from '../../meetings/attendance/rules.ts'
import { chairByOffice } from '../../meetings/chair/rules.ts'
import { cannotHoldChair } from '../../meetings/disqualification/rules.ts'
import { DeedButton, DeedForm } from '../deeds/form.tsx'
import type { Room } from '../reading.ts'
import { words } from './words.ts'

/** Whoever leads by office, or one whom those who meet elect (§ 11-2). */
export function ChooseChair({ visit, room }: { visit: Visit; room: Room }) {
  const t = speak(words, visit.language)
  const { current, disqualifications } = room.course
  const unable = cannotHoldChair(disqualifications, current ? [current] : [])
  const byOffice = chairByOffice(room.attendance, room.at, unable)
  if (byOffice)
    return (
      <DeedButton
        visit={visit}
        room={room}
        deed="moteleder"
        hidden={{ person: byOffice.person }}
        text={t.byOffice(byOffice.name)}
        shortcut="ArrowRight"
        id="steg"
      />
    )
  const members = presentAt(room.attendance, room.at).filter(
    ({ kind, person }) => kind === 'member' && !unable.has(person),
  )
  return (
    <DeedForm visit={visit} room={room} deed="moteleder" says={t.choose} class="step-form">
      <SelectField
        field={{ name: 'person', label: t.chair, required: true }}
        choices={members.map(({ person, name }) => ({ value: person, label: name }))}
        empty="–"
      />
      <Button>{t.choose}</Button>
    </DeedForm>
  )
}
