import type { Visit } from '../../foundation/http/visit.ts'
import { Button, Key } from '../../foundation/layout/buttons.tsx'
import { RadioGroup, SelectField } from '../../foundation/layout/choices.tsx'
import { TextField } from '../../foundation/layout/fields.tsx'
import { say, speak } from '../../foundation/words.ts'
import { speakerKindWords } from '../../meetings/speakers/words.ts'
import { DeedForm } from '../deeds/form.tsx'
import { people } from '../item/people.ts'
import type { Room } from '../reading.ts'
import { words } from './words.ts'

interface AddSpeakerProps {
  readonly visit: Visit
  readonly room: Room
}

/** Opened by T; asks who and what, with the guest last. */
export function AddSpeaker({ visit, room }: AddSpeakerProps) {
  const t = speak(words, visit.language)
  return (
    <details class="confirm" id="ny-taler">
      <summary class="ds-button" data-variant="secondary" aria-keyshortcuts="T">
        {t.add}
        <Key shortcut="T" />
      </summary>
      <DeedForm
        visit={visit}
        room={room}
        deed="taler"
        says={t.addToList}
        hidden={{ oppe: room.course.current ?? '' }}
        class="confirm-panel"
      >
        <SelectField field={{ name: 'person', label: t.who }} choices={people(room, 'maySpeak')} empty="–" />
        <TextField field={{ name: 'gjest', label: t.guest, maxLength: 200 }} />
        <RadioGroup
          field={{ name: 'slag', label: t.kind }}
          value="speech"
          inline
          choices={(['speech', 'reply', 'point-of-order'] as const).map((value) => ({
            value,
            label: say(speakerKindWords[value], visit.language),
          }))}
        />
        <Button>{t.addToList}</Button>
      </DeedForm>
    </details>
  )
}
