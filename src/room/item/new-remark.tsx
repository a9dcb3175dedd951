import type { Visit } from '../../foundation/http/visit.ts'
import { Button } from '../../foundation/layout/buttons.tsx'
import { RadioGroup, SelectField } from '../../foundation/layout/choices.tsx'
import { TextArea } from '../../foundation/layout/fields.tsx'
import { say, speak } from '../../foundation/words.ts'
import { remarkKindWords } from '../../meetings/remarks/words.ts'
import { DeedButton, DeedForm } from '../deeds/form.tsx'
import type { Room } from '../reading.ts'
import { people } from './people.ts'
import { Tool } from './tool.tsx'
import { words } from './words.ts'

interface NewRemarkProps {
  readonly visit: Visit
  readonly room: Room
}

/** What somebody wants in the minutes, and what is entered already. */
export function NewRemark({ visit, room }: NewRemarkProps) {
  const t = speak(words, visit.language)
  const punkt = room.item?.agendaItem ?? ''
  const own = room.course.remarks.filter(({ agendaItem }) => agendaItem === punkt)
  return (
    <Tool id="tilforsel" name={t.remark}>
      <div class="confirm-panel wide">
        {own.map((one) => (
          <div key={one.protocolRemark} class="entered">
            <p>
              <strong>{t.remarkFrom(one.name)}:</strong> {one.text}
            </p>
            <DeedButton
              visit={visit}
              room={room}
              deed="trekk-tilforsel"
              hidden={{ tilforsel: one.protocolRemark }}
              text={t.withdraw}
              look="quiet"
            />
          </div>
        ))}
        <DeedForm visit={visit} room={room} deed="tilforsel" says={t.remark} hidden={{ punkt }}>
          <SelectField field={{ name: 'person', label: t.mover, required: true }} choices={people(room, 'maySpeak')} />
          <RadioGroup
            field={{ name: 'slag', label: t.kind }}
            value="remark"
            inline
            choices={(['remark', 'dissent'] as const).map((value) => ({
              value,
              label: say(remarkKindWords[value], visit.language),
            }))}
          />
          <TextArea field={{ name: 'tekst', label: t.text, required: true, maxLength: 5000 }} rows={3} />
          <Button>{t.enterRemark}</Button>
        </DeedForm>
      </div>
    </Tool>
  )
}
