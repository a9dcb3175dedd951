import type { Visit } from '../../foundation/http/visit.ts'
import { Button } from '../../foundation/layout/buttons.tsx'
import { Checkbox, RadioGroup } from '../../foundation/layout/choices.tsx'
import { TextField } from '../../foundation/layout/fields.tsx'
import { say, speak } from '../../foundation/words.ts'
import { closingBases } from '../../meetings/doors/rules.ts'
import { basisWords } from '../../meetings/doors/words.ts'
import { DeedForm } from '../deeds/form.tsx'
import type { Room } from '../reading.ts'
import { Tool } from './tool.tsx'
import { words } from './words.ts'

interface CloseDoorsProps {
  readonly visit: Visit
  readonly room: Room
}

export function CloseDoors({ visit, room }: CloseDoorsProps) {
  const t = speak(words, visit.language)
  const punkt = room.item?.agendaItem ?? ''
  return (
    <Tool id="lukk-dorene" name={t.closeDoors}>
      <DeedForm
        visit={visit}
        room={room}
        deed="lukk-dorene"
        says={t.closeDoors}
        hidden={{ punkt }}
        class="confirm-panel wide"
      >
        <p>{t.closeDoorsFirst}</p>
        <RadioGroup
          field={{ name: 'grunnlag', label: t.ground, required: true }}
          choices={closingBases.map((value) => ({ value, label: say(basisWords[value], visit.language) }))}
        />
        <TextField field={{ name: 'bestemmelse', label: t.provision, hint: t.provisionHint, maxLength: 100 }} />
        <Checkbox field={{ name: 'debatt-lukket', label: t.debateClosed }} />
        <Button>{t.closeDoors}</Button>
      </DeedForm>
    </Tool>
  )
}
