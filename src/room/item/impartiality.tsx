import type { Visit } from '../../foundation/http/visit.ts'
import { Button } from '../../foundation/layout/buttons.tsx'
import { RadioGroup, SelectField } from '../../foundation/layout/choices.tsx'
import { TextField } from '../../foundation/layout/fields.tsx'
import { say, speak } from '../../foundation/words.ts'
import { presentAt } from '../../meetings/attendance/rules.ts'
import { bases, type Disqualification } from '../../meetings/disqualification/rules.ts'
import { kindWords, outcomeWords } from '../../meetings/disqualification/words.ts'
import { DeedButton, DeedForm } from '../deeds/form.tsx'
import type { Room } from '../reading.ts'
import { fromWhere } from './people.ts'
import { Tool } from './tool.tsx'
import { words } from './words.ts'

interface ImpartialityProps {
  readonly visit: Visit
  readonly room: Room
}

/** Questions that are raised in the item, and a new one. */
export function Impartiality({ visit, room }: ImpartialityProps) {
  const t = speak(words, visit.language)
  const punkt = room.item?.agendaItem ?? ''
  const open = room.course.disqualifications.filter(({ agendaItem }) => agendaItem === punkt)
  const members = room.attendance.places.flatMap(({ kind, holder, participantName }) =>
    kind === 'member' && holder ? [{ value: holder.person, label: fromWhere(holder.name, participantName) }] : [],
  )
  const substitutes = presentAt(room.attendance, room.at)
    .filter(({ kind, person }) => kind === 'member' && !members.some(({ value }) => value === person))
    .map(({ person, name, participantName }) => ({ value: person, label: fromWhere(name, participantName) }))
  return (
    <Tool id="inhabilitet" name={t.impartiality}>
      <div class="confirm-panel wide">
        {open.map((one) => (
          <Decide key={one.disqualification} visit={visit} room={room} one={one} />
        ))}
        <DeedForm visit={visit} room={room} deed="inhabilitet" says={t.raise} hidden={{ punkt }}>
          <SelectField
            field={{ name: 'person', label: t.member, required: true }}
            choices={[...members, ...substitutes]}
            empty="–"
          />
          <RadioGroup
            field={{ name: 'slag', label: t.kind }}
            value="disqualified"
            choices={(['disqualified', 'excused'] as const).map((value) => ({
              value,
              label: say(kindWords[value], visit.language),
            }))}
          />
          <RadioGroup
            field={{ name: 'reist', label: t.raisedBy }}
            value="by-the-member"
            choices={[
              { value: 'by-the-member', label: t.byTheMember },
              { value: 'by-another', label: t.byAnother },
            ]}
          />
          <TextField field={{ name: 'grunn', label: t.reason, hint: t.reasonHint, maxLength: 1000 }} />
          <Button>{t.raise}</Button>
        </DeedForm>
      </div>
    </Tool>
  )
}

/** The body decides without the member; the basis goes into the minutes. */
export function Decide({ visit, room, one }: ImpartialityProps & { one: Disqualification }) {
  const t = speak(words, visit.language)
  const sporsmal = one.disqualification
  if (one.outcome)
    return (
      <DeedButton
        visit={visit}
        room={room}
        deed="avgjor-inhabilitet"
        hidden={{ sporsmal, utfall: 'open' }}
        text={t.undecide}
        says={`${one.name}: ${t.undecide}`}
        look="quiet"
      >
        {one.name}: {t.undecide}
      </DeedButton>
    )
  return (
    <DeedForm
      visit={visit}
      room={room}
      deed="avgjor-inhabilitet"
      says={`${t.decide}: ${one.name}`}
      hidden={{ sporsmal }}
      class="decide"
    >
      <p>
        <strong>{one.name}</strong>, {say(kindWords[one.kind], visit.language)}
        {one.reason ? <span class="muted">. {one.reason}</span> : null}
      </p>
      <SelectField
        field={{ name: 'hjemmel', label: t.basis }}
        choices={bases[one.kind].map((value) => ({ value, label: value }))}
      />
      <TextField field={{ name: 'annen-hjemmel', label: t.otherBasis, maxLength: 200 }} />
      <div class="button-row">
        {(['steps-aside', 'takes-part'] as const).map((value) => (
          <Button key={value} look="secondary" name="utfall" value={value}>
            {say(outcomeWords[value], visit.language)}
          </Button>
        ))}
      </div>
    </DeedForm>
  )
}
