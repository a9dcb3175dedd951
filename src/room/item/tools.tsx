import type { ComponentChildren } from 'preact'
import type { Visit } from '../../foundation/http/visit.ts'
import { Button } from '../../foundation/layout/buttons.tsx'
import { Checkbox, RadioGroup, SelectField } from '../../foundation/layout/choices.tsx'
import { TextArea, TextField, TimeField } from '../../foundation/layout/fields.tsx'
import { say, speak } from '../../foundation/words.ts'
import { presentAt } from '../../meetings/attendance/rules.ts'
import { bases, type Disqualification } from '../../meetings/disqualification/rules.ts'
import { kindWords, outcomeWords } from '../../meetings/disqualification/words.ts'
import { closedNow, closingBases } from '../../meetings/doors/rules.ts'
import { basisWords } from '../../meetings/doors/words.ts'
import { standingProposals } from '../../meetings/proposals/rules.ts'
import { proposalKindWords } from '../../meetings/proposals/words.ts'
import { remarkKindWords } from '../../meetings/remarks/words.ts'
import { DeedButton, DeedForm } from '../deeds/form.tsx'
import type { Room } from '../reading.ts'
import { words } from './words.ts'

interface ToolsProps {
  readonly visit: Visit
  readonly room: Room
}

/** What may be needed in an item and seldom is: each opens its own small form. */
export function ItemTools({ visit, room }: ToolsProps) {
  const t = speak(words, visit.language)
  if (!room.item || room.course.closedAt) return null
  const closed = closedNow(room.course.doors)
  return (
    <fieldset class="room-tools" aria-label={t.moreToDo}>
      <NewProposal visit={visit} room={room} />
      <Impartiality visit={visit} room={room} />
      {closed ? (
        <DeedButton visit={visit} room={room} deed="apne-dorene" text={t.openDoors} look="secondary" />
      ) : (
        <CloseDoors visit={visit} room={room} />
      )}
      <NewRemark visit={visit} room={room} />
      {room.course.recess ? null : <Recess visit={visit} room={room} />}
    </fieldset>
  )
}

/** `id` keeps it open while the rest of the page changes. */
export function Tool({ id, name, children }: { id: string; name: string; children: ComponentChildren }) {
  return (
    <details class="confirm" id={id}>
      <summary class="ds-button" data-variant="tertiary">
        {name}
      </summary>
      {children}
    </details>
  )
}

const people = ({ attendance, at }: Room, may: 'maySpeak' | 'mayPropose') =>
  presentAt(attendance, at)
    .filter((one) => one[may])
    .map(({ person, name, participantName }) => ({
      value: person,
      label: participantName && !name.includes(participantName) ? `${name}, ${participantName}` : name,
    }))

function NewProposal({ visit, room }: ToolsProps) {
  const t = speak(words, visit.language)
  const punkt = room.item?.agendaItem ?? ''
  return (
    <Tool id="nytt-forslag" name={t.newProposal}>
      <DeedForm
        visit={visit}
        room={room}
        deed="forslag"
        says={t.newProposal}
        hidden={{ punkt }}
        class="confirm-panel wide"
      >
        <SelectField field={{ name: 'person', label: t.mover, required: true }} choices={people(room, 'mayPropose')} />
        <ProposalFields visit={visit} room={room} />
        <Button>{t.moveProposal}</Button>
      </DeedForm>
    </Tool>
  )
}

/** What a proposal is, what it is about, and its words; the same at the desk and on the phone. */
export function ProposalFields({ visit, room }: ToolsProps) {
  const t = speak(words, visit.language)
  const wholes = standingProposals(room.course.proposals, room.item?.agendaItem ?? '').filter(
    ({ kind }) => kind === 'recommendation' || kind === 'alternative',
  )
  const kinds = wholes.length
    ? (['alternative', 'amendment', 'addition', 'deferral', 'return'] as const)
    : (['alternative', 'deferral', 'return'] as const)
  return (
    <>
      <SelectField
        field={{ name: 'slag', label: t.kind, required: true }}
        choices={kinds.map((value) => ({ value, label: say(proposalKindWords[value], visit.language) }))}
      />
      {wholes.length > 1 ? (
        <SelectField
          field={{ name: 'gjelder', label: t.about }}
          choices={wholes.map(({ proposal, label }) => ({ value: proposal, label }))}
          empty="–"
        />
      ) : null}
      <TextArea field={{ name: 'tekst', label: t.text, required: true, maxLength: 20_000 }} rows={4} />
    </>
  )
}

function Impartiality({ visit, room }: ToolsProps) {
  const t = speak(words, visit.language)
  const punkt = room.item?.agendaItem ?? ''
  const open = room.course.disqualifications.filter(({ agendaItem }) => agendaItem === punkt)
  const members = room.attendance.places.flatMap(({ kind, holder, participantName }) =>
    kind === 'member' && holder ? [{ value: holder.person, label: nameOf(holder.name, participantName) }] : [],
  )
  const substitutes = presentAt(room.attendance, room.at)
    .filter(({ kind, person }) => kind === 'member' && !members.some(({ value }) => value === person))
    .map(({ person, name, participantName }) => ({ value: person, label: nameOf(name, participantName) }))
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

const nameOf = (name: string, participantName: string) =>
  participantName && !name.includes(participantName) ? `${name}, ${participantName}` : name

/** The body decides without the member; the basis goes into the minutes. */
export function Decide({ visit, room, one }: ToolsProps & { one: Disqualification }) {
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

function CloseDoors({ visit, room }: ToolsProps) {
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

function Recess({ visit, room }: ToolsProps) {
  const t = speak(words, visit.language)
  return (
    <Tool id="pause" name={t.recess}>
      <DeedForm visit={visit} room={room} deed="pause" says={t.beginRecess} class="confirm-panel">
        <TimeField field={{ name: 'klokke', label: t.backAt }} />
        <Button>{t.beginRecess}</Button>
      </DeedForm>
    </Tool>
  )
}

function NewRemark({ visit, room }: ToolsProps) {
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
