import type { Visit } from '../../foundation/http/visit.ts'
import { Button, ConfirmForm } from '../../foundation/layout/buttons.tsx'
import { RadioGroup } from '../../foundation/layout/choices.tsx'
import { NumberField } from '../../foundation/layout/fields.tsx'
import { FormKey } from '../../foundation/layout/form-key.tsx'
import { speak } from '../../foundation/words.ts'
import type { Ballot } from '../ballot.ts'
import { choiceLabel, inOrder } from '../choices.ts'
import { ballotDeskPath } from '../paths.ts'
import { isElection } from '../rules.ts'
import type { ControlRoom } from './asked.ts'
import { EntryTable } from './entry-table.tsx'
import { words } from './words.ts'

export interface ClosingProps {
  readonly visit: Visit
  readonly room: ControlRoom
  readonly ballot: Ballot
  readonly entered: ReadonlySet<string>
}

/** What it takes to close, by the way of voting. Closing asks once. */
export function ClosingForms(props: ClosingProps) {
  switch (props.ballot.method) {
    case 'device':
      return (
        <>
          <CloseForm {...props} />
          <EntryTable {...props} folded />
        </>
      )
    case 'by-name':
    case 'call':
      return (
        <>
          <EntryTable {...props} />
          <CloseForm {...props} />
        </>
      )
    case 'show-of-hands':
    case 'paper':
      return <CountForm {...props} />
    case 'acclamation':
      return <AcclamationForms {...props} />
  }
}

const closingPath = ({ visit, room, ballot }: ClosingProps) =>
  `${ballotDeskPath(visit, room.meeting)}/${ballot.ballot}/avslutt`

function CloseForm(props: ClosingProps) {
  const t = speak(words, props.visit.language)
  return (
    <ConfirmForm
      id={`avslutt-${props.ballot.ballot}`}
      action={closingPath(props)}
      button={t.close}
      question={t.closeQuestion}
      confirm={t.close}
      look="primary"
      shortcut="A"
      outbox={t.close}
    />
  )
}

/** The counts and the closing are one press. */
function CountForm(props: ClosingProps) {
  const { visit, ballot } = props
  const t = speak(words, visit.language)
  const label = (choice: Ballot['choices'][number]) => choiceLabel(ballot, choice, visit.language)
  const tieIsSettled = !isElection(ballot.form) && ballot.choices.length === 2
  return (
    <form class="ballot-counts" method="post" action={closingPath(props)} data-outbox={t.close}>
      <FormKey />
      <fieldset>
        <legend>{t.counts}</legend>
        {inOrder(ballot.choices).map((choice) => (
          <NumberField
            key={choice.choice}
            field={{ name: `antall-${choice.choice}`, label: label(choice), required: true, size: 4 }}
          />
        ))}
      </fieldset>
      {tieIsSettled ? (
        <RadioGroup
          field={{ name: 'moteleder', label: t.chairVoted }}
          inline
          choices={ballot.choices.map((choice) => ({ value: String(choice.choice), label: label(choice) }))}
        />
      ) : null}
      <Button>{t.countAndClose}</Button>
    </form>
  )
}

function AcclamationForms(props: ClosingProps) {
  const { visit, ballot } = props
  const t = speak(words, visit.language)
  const wins =
    ballot.form === 'for-against' ? ballot.choices.slice(0, 1) : ballot.choices.filter(({ choice }) => choice)
  return (
    <>
      {wins.map(({ choice, label }) => (
        <ConfirmForm
          key={choice}
          id={`enstemmig-${ballot.ballot}-${choice}`}
          action={closingPath(props)}
          button={ballot.form === 'for-against' ? t.unanimous : t.chosenUnanimously(label)}
          question={t.unanimousQuestion(ballot.electors.length)}
          confirm={t.close}
          look="primary"
          hidden={{ enstemmig: String(choice) }}
          outbox={t.close}
        />
      ))}
    </>
  )
}
