import type { Visit } from '../../foundation/http/visit.ts'
import { Button } from '../../foundation/layout/buttons.tsx'
import { Checkbox, RadioGroup, SelectField } from '../../foundation/layout/choices.tsx'
import { NumberField, TextArea, TextField } from '../../foundation/layout/fields.tsx'
import { FormKey } from '../../foundation/layout/form-key.tsx'
import { type Language, say, speak } from '../../foundation/words.ts'
import type { AgendaItem } from '../../meetings/agenda/store.ts'
import { ballotDeskPath } from '../paths.ts'
import { type Method, methods } from '../rules.ts'
import { suggestedMajority, suggestedMethod } from '../suggested/rules.ts'
import { askables, type ControlRoom, suggested } from './asked.ts'
import { words } from './words.ts'

interface OpeningFormProps {
  readonly visit: Visit
  readonly room: ControlRoom
  readonly item: AgendaItem
}

/** The next proposal in the voting order and the majority it takes are chosen already; the chair may choose otherwise. */
export function OpeningForm({ visit, room, item }: OpeningFormProps) {
  const t = speak(words, visit.language)
  const all = askables(room)
  const others = room.agenda.items.filter((one) => one.councilCase && one.agendaItem !== item.agendaItem)
  return (
    <form class="ballot-opening" method="post" action={ballotDeskPath(visit, room.meeting)} data-outbox={t.start}>
      <FormKey />
      <RadioGroup
        field={{ name: 'hva', label: t.what, required: true }}
        value={suggested(room)}
        choices={all.map(({ value, label }) => ({ value, label: say(label, visit.language) }))}
      />
      <RadioGroup
        field={{ name: 'metode', label: t.method }}
        value={suggestedMethod(false)}
        choices={methodChoices(visit.language, ['paper'])}
      />
      <details class="ballot-more" id="mer-om-voteringen" open={suggestedMajority(item.title) !== 'ordinary'}>
        <summary>{t.majority}</summary>
        <MajorityFields language={visit.language} title={item.title} />
        <TextField field={{ name: 'sporsmal', label: t.question, hint: t.questionHint, maxLength: 1000 }} />
        {others.length ? (
          <fieldset class="field">
            <legend>{t.block}</legend>
            {others.map((one) => (
              <div class="choice" key={one.agendaItem}>
                <input
                  class="input"
                  type="checkbox"
                  id={`blokk-${one.agendaItem}`}
                  name="blokk"
                  value={one.agendaItem}
                />
                <label for={`blokk-${one.agendaItem}`}>{one.title}</label>
              </div>
            ))}
          </fieldset>
        ) : null}
      </details>
      <Button shortcut="V">{t.start}</Button>
    </form>
  )
}

function MajorityFields({ language, title }: { language: Language; title: string }) {
  const t = speak(words, language)
  return (
    <>
      <RadioGroup
        field={{ name: 'flertall', label: t.majority }}
        value={suggestedMajority(title) === 'two-thirds' ? 'to-tredeler' : 'alminnelig'}
        choices={[
          { value: 'alminnelig', label: t.ordinary },
          { value: 'to-tredeler', label: t.twoThirds },
          { value: 'avtalt', label: t.agreed },
        ]}
      />
      <TextField field={{ name: 'brok', label: t.fraction, size: 8, maxLength: 9 }} />
    </>
  )
}

const methodChoices = (language: Language, without: readonly Method[] = []) => {
  const t = speak(words, language)
  return methods.filter((one) => !without.includes(one)).map((value) => ({ value, label: t[value] }))
}

export function ElectionForm({ visit, room }: OpeningFormProps) {
  const t = speak(words, visit.language)
  return (
    <details id="valg" class="ballot-more">
      <summary>{t.election}</summary>
      <form method="post" action={ballotDeskPath(visit, room.meeting)} data-outbox={t.startElection}>
        <FormKey />
        <RadioGroup
          field={{ name: 'valgform', label: t.electionForm, required: true }}
          value="flertallsvalg"
          choices={[
            { value: 'flertallsvalg', label: t.majorityElection },
            { value: 'forholdsvalg', label: t.proportionalElection },
          ]}
        />
        <TextField field={{ name: 'sporsmal', label: t.question, maxLength: 1000 }} />
        <TextArea field={{ name: 'kandidater', label: t.candidates, hint: t.candidatesHint, required: true }} />
        <NumberField field={{ name: 'plasser', label: t.places, size: 4 }} value="1" />
        <SelectField
          field={{ name: 'metode', label: t.method }}
          value={suggestedMethod(true)}
          choices={methodChoices(visit.language)}
        />
        <Checkbox field={{ name: 'omgang', label: t.secondRound }} />
        <Button>{t.startElection}</Button>
      </form>
    </details>
  )
}
