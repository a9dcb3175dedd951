import type { Visit } from '../../foundation/http/visit.ts'
import { Button } from '../../foundation/layout/buttons.tsx'
import { RadioGroup } from '../../foundation/layout/choices.tsx'
import { FormKey } from '../../foundation/layout/form-key.tsx'
import { speak } from '../../foundation/words.ts'
import type { Ballot } from '../ballot.ts'
import { ballotDeskPath } from '../paths.ts'
import { labelOf } from '../result/sentences.ts'
import type { ControlRoom } from './asked.ts'
import { words } from './words.ts'

interface LotFormProps {
  readonly visit: Visit
  readonly room: ControlRoom
  readonly ballot: Ballot
  readonly between: readonly number[]
}

/** The lot is drawn in the room; here it is written down whom it fell to. */
export function LotForm({ visit, room, ballot, between }: LotFormProps) {
  const t = speak(words, visit.language)
  const choices = between.map((choice) => ({ value: String(choice), label: labelOf(ballot.choices, choice) }))
  return (
    <form method="post" action={`${ballotDeskPath(visit, room.meeting)}/${ballot.ballot}/lodd`} data-outbox={t.lot}>
      <FormKey />
      <RadioGroup field={{ name: 'falt', label: t.lotQuestion, required: true }} choices={choices} />
      <Button>{t.saveLot}</Button>
    </form>
  )
}
