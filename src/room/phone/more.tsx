import { Button } from '../../foundation/layout/buttons.tsx'
import { RadioGroup, SelectField } from '../../foundation/layout/choices.tsx'
import { TextArea, TextField } from '../../foundation/layout/fields.tsx'
import { Notice } from '../../foundation/layout/text.tsx'
import { say, speak } from '../../foundation/words.ts'
import { isUnderWay } from '../../meetings/course/rules.ts'
import { kindWords } from '../../meetings/disqualification/words.ts'
import { remarkKindWords } from '../../meetings/remarks/words.ts'
import { treatable } from '../agenda/rules.ts'
import { DeedButton, DeedForm } from '../deeds/form.tsx'
import { ProposalFields } from '../item/new-proposal.tsx'
import { Tool } from '../item/tool.tsx'
import { words as itemWords } from '../item/words.ts'
import type { Phone } from './parts.tsx'
import { words } from './words.ts'

/** What a member may want and seldom does: each opens its own form. */
export function PhoneMore(phone: Phone) {
  const { visit, room, person, you } = phone
  const t = speak(words, visit.language)
  const { course, item } = room
  if (!isUnderWay(course) || !you) return null
  const mine = course.disqualifications.filter((one) => one.person === person)
  const here = mine.find(({ agendaItem }) => agendaItem === item?.agendaItem)
  const isAside = here?.outcome === 'steps-aside'
  return (
    <section class="phone-more">
      {isAside ? <Notice tone="warn">{t.steppedAside}</Notice> : null}
      {mine
        .filter(({ outcome }) => !outcome)
        .map((one) => (
          <Notice key={one.disqualification} tone="plain">
            <p>{t.inQuestion}</p>
            <DeedButton
              visit={visit}
              room={room}
              deed="trekk-inhabilitet"
              hidden={{ sporsmal: one.disqualification }}
              text={t.takeBack}
              look="quiet"
            />
          </Notice>
        ))}
      {item && you.mayPropose && !isAside ? <MoveProposal {...phone} /> : null}
      {you.kind === 'member' ? <DeclareImpartiality {...phone} /> : null}
      {item && you.kind === 'member' ? <Statement {...phone} /> : null}
    </section>
  )
}

function MoveProposal({ visit, room }: Phone) {
  const t = speak(words, visit.language)
  return (
    <Tool id="nytt-forslag" name={t.moveProposal}>
      <DeedForm
        visit={visit}
        room={room}
        deed="forslag"
        says={t.moveProposal}
        hidden={{ punkt: room.item?.agendaItem ?? '' }}
        class="confirm-panel"
      >
        <ProposalFields visit={visit} room={room} />
        <Button full>{speak(itemWords, visit.language).moveProposal}</Button>
      </DeedForm>
    </Tool>
  )
}

function DeclareImpartiality({ visit, room, person }: Phone) {
  const t = speak(words, visit.language)
  const declared = new Set(
    room.course.disqualifications.filter((one) => one.person === person).map(({ agendaItem }) => agendaItem),
  )
  const items = treatable(room.agenda.items).filter(
    ({ agendaItem, kind }) => kind !== 'formality' && !declared.has(agendaItem),
  )
  return (
    <Tool id="inhabil" name={t.impartiality}>
      <DeedForm visit={visit} room={room} deed="inhabilitet" says={t.impartiality} class="confirm-panel">
        <p>{t.impartialityHelp}</p>
        <SelectField
          field={{ name: 'punkt', label: t.item, required: true }}
          value={room.item?.agendaItem}
          choices={items.map(({ agendaItem, title }) => ({ value: agendaItem, label: title }))}
        />
        <RadioGroup
          field={{ name: 'slag', label: t.kind }}
          value="disqualified"
          choices={(['disqualified', 'excused'] as const).map((value) => ({
            value,
            label: say(kindWords[value], visit.language),
          }))}
        />
        <TextField field={{ name: 'grunn', label: t.reason, hint: t.reasonHint, maxLength: 1000 }} />
        <Button full>{t.report}</Button>
      </DeedForm>
    </Tool>
  )
}

function Statement({ visit, room }: Phone) {
  const t = speak(words, visit.language)
  return (
    <Tool id="min-tilforsel" name={t.statement}>
      <DeedForm
        visit={visit}
        room={room}
        deed="tilforsel"
        says={t.statement}
        hidden={{ punkt: room.item?.agendaItem ?? '' }}
        class="confirm-panel"
      >
        <RadioGroup
          field={{ name: 'slag', label: t.kind }}
          value="remark"
          inline
          choices={(['remark', 'dissent'] as const).map((value) => ({
            value,
            label: say(remarkKindWords[value], visit.language),
          }))}
        />
        <TextArea field={{ name: 'tekst', label: t.statementText, required: true, maxLength: 5000 }} rows={4} />
        <Button full>{t.enter}</Button>
      </DeedForm>
    </Tool>
  )
}
