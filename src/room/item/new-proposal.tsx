import type { Visit } from '../../foundation/http/visit.ts'
import { Button } from '../../foundation/layout/buttons.tsx'
import { SelectField } from '../../foundation/layout/choices.tsx'
import { TextArea } from '../../foundation/layout/fields.tsx'
import { say, speak } from '../../foundation/words.ts'
import { standingProposals } from '../../meetings/proposals/rules.ts'
import { proposalKindWords } from '../../meetings/proposals/words.ts'
import { DeedForm } from '../deeds/form.tsx'
import type { Room } from '../reading.ts'
import { people } from './people.ts'
import { Tool } from './tool.tsx'
import { words } from './words.ts'

interface NewProposalProps {
  readonly visit: Visit
  readonly room: Room
}

/** From the floor: the desk writes it down for whoever moves it. */
export function NewProposal({ visit, room }: NewProposalProps) {
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
export function ProposalFields({ visit, room }: NewProposalProps) {
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
