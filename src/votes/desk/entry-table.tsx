import { Button } from '../../foundation/layout/buttons.tsx'
import { SelectField } from '../../foundation/layout/choices.tsx'
import { FormKey } from '../../foundation/layout/form-key.tsx'
import { DataTable } from '../../foundation/layout/table.tsx'
import { speak } from '../../foundation/words.ts'
import type { Choice, Elector } from '../ballot.ts'
import { choiceLabel, inOrder } from '../choices.ts'
import { words as partWords } from '../part-words.ts'
import { ballotDeskPath } from '../paths.ts'
import type { ClosingProps } from './closing-forms.tsx'
import { words } from './words.ts'

/** One row for each elector; marks who is entered, and never how: nobody's screen shows it before the closing. */
export function EntryTable({ visit, room, ballot, entered, folded }: ClosingProps & { readonly folded?: boolean }) {
  const t = speak(words, visit.language)
  const p = speak(partWords, visit.language)
  const label = (choice: Choice) => choiceLabel(ballot, choice, visit.language)
  const choices = inOrder(ballot.choices)
  const tick = (choice: Choice) => ({
    key: String(choice.choice),
    header: label(choice),
    cell: ({ seat, name }: Elector) => (
      <input
        class="input"
        type="radio"
        name={`stemme-${seat}`}
        value={choice.choice}
        aria-label={`${name}: ${label(choice)}`}
      />
    ),
  })
  const form = (
    <form
      method="post"
      action={`${ballotDeskPath(visit, room.meeting)}/${ballot.ballot}/navn`}
      data-outbox={t.enterByName}
    >
      <FormKey />
      <DataTable
        id={`for-${ballot.ballot}`}
        caption={t.enterByName}
        captionHidden
        language={visit.language}
        rows={ballot.electors}
        keyOf={({ seat }) => seat}
        columns={[
          { key: 'name', header: p.name, cell: ({ name }: Elector) => name },
          { key: 'participant', header: p.municipality, cell: ({ participantName }: Elector) => participantName },
          ...choices.map(tick),
          { key: 'entered', header: t.entered, cell: ({ seat }: Elector) => (entered.has(seat) ? '✓' : '') },
        ]}
      />
      {folded ? null : (
        <SelectField
          field={{ name: 'resten', label: t.theRest }}
          empty={t.notEntered}
          choices={choices.map((choice) => ({ value: String(choice.choice), label: label(choice) }))}
        />
      )}
      <Button look={folded ? 'secondary' : 'primary'}>{t.save}</Button>
    </form>
  )
  if (!folded) return form
  return (
    <details id={`for-en-${ballot.ballot}`} class="ballot-more">
      <summary>{t.enterFor}</summary>
      {form}
    </details>
  )
}
