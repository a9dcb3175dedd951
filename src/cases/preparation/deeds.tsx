import { longDay } from '../../foundation/days.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { Button } from '../../foundation/layout/buttons.tsx'
import { SelectField } from '../../foundation/layout/choices.tsx'
import { HiddenFields } from '../../foundation/layout/fields.tsx'
import { FormKey } from '../../foundation/layout/form-key.tsx'
import { speak } from '../../foundation/words.ts'
import { caseAddress, caseNumberText } from '../numbers/rules.ts'
import type { CouncilCase } from '../store.ts'
import type { OpenAgenda } from '../treatment.ts'
import { words } from './words.ts'

interface DeedProps {
  readonly visit: Visit
  readonly one: CouncilCase
  readonly word: string
  readonly label?: string
  readonly children: string
}

/** One button that does one thing with the case. */
export function DeedButton({ visit, one, word, label, children }: DeedProps) {
  return (
    <form method="post" action={`/${visit.council}/skrivebord/saker/${one.councilCase}/${word}`}>
      <FormKey />
      <Button look="secondary" label={label}>
        {children}
      </Button>
    </form>
  )
}

/** With one meeting ahead it is one button. */
export function PutOnAgenda({
  visit,
  one,
  agendas,
}: {
  visit: Visit
  one: CouncilCase
  agendas: readonly OpenAgenda[]
}) {
  const t = speak(words, visit.language)
  const name = ({ bodyName, day, announced }: OpenAgenda) =>
    `${bodyName} ${longDay(day, visit.language)}${announced ? ` (${t.announcedAlready})` : ''}`
  const [only, ...more] = agendas
  const number = caseNumberText(one)
  if (!only) return null
  return (
    <form class="put-up-form" method="post" action={`/${visit.council}/skrivebord/saker/${one.councilCase}/sett-opp`}>
      <FormKey />
      {more.length ? (
        <SelectField
          field={{ name: `mote-${caseAddress(one)}`, label: t.meetingFor(number) }}
          value={only.meeting}
          choices={agendas.map((each) => ({ value: each.meeting, label: name(each) }))}
        />
      ) : (
        <HiddenFields values={{ mote: only.meeting }} />
      )}
      <Button look="secondary" label={more.length ? undefined : t.putOnAgendaOf(number, name(only))}>
        {more.length ? t.putOnAgenda : `${t.putOnAgenda}: ${name(only)}`}
      </Button>
    </form>
  )
}
