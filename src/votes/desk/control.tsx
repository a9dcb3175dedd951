import type { Visit } from '../../foundation/http/visit.ts'
import { ConfirmForm, Key } from '../../foundation/layout/buttons.tsx'
import { FieldsOf, TextField } from '../../foundation/layout/fields.tsx'
import { Note } from '../../foundation/layout/text.tsx'
import { speak } from '../../foundation/words.ts'
import type { AgendaItem } from '../../meetings/agenda/store.ts'
import type { Ballot } from '../ballot.ts'
import { ballotDeskPath } from '../paths.ts'
import { BallotProgress } from '../progress.tsx'
import { BallotResult, ResultDetails } from '../result-view.tsx'
import type { ControlRoom } from './asked.ts'
import { ClosingForms } from './closing-forms.tsx'
import { LotForm } from './lot-form.tsx'
import { ElectionForm, OpeningForm } from './opening-forms.tsx'
import { words } from './words.ts'

interface BallotControlProps {
  readonly visit: Visit
  readonly room: ControlRoom
  /** Seats that the desk or the members have voted for; the forms mark them, and never how. */
  readonly entered?: ReadonlySet<string>
}

/**
 * Everything the desk does with ballots under the item that is up: start one, see how many have voted, enter and close,
 * annul. Plain forms with keys; within an outbox they wait for the network.
 */
export function BallotControl({ visit, room, entered }: BallotControlProps) {
  const t = speak(words, visit.language)
  const open = room.ballots.find(({ closedAt }) => !closedAt)
  if (open) return <OpenBallot visit={visit} room={room} ballot={open} entered={entered} />
  const { item } = room
  const settled = room.ballots.filter((one) => item && one.items.includes(item.agendaItem)).toReversed()
  const [latest, ...earlier] = settled
  return (
    <div class="ballot-control">
      {latest ? <SettledBallot visit={visit} room={room} ballot={latest} /> : null}
      {!item ? (
        <Note>{t.noItemUp}</Note>
      ) : settled.length ? (
        <details class="confirm" id="ny-votering">
          <summary class="ds-button" data-variant="secondary" aria-keyshortcuts="V">
            {t.another}
            <Key shortcut="V" />
          </summary>
          <OpeningForms visit={visit} room={room} item={item} />
        </details>
      ) : (
        <OpeningForms visit={visit} room={room} item={item} />
      )}
      {earlier.length ? (
        <details id="tidligere-voteringer" class="ballot-more">
          <summary>{t.earlier(earlier.length)}</summary>
          {earlier.map((ballot) => (
            <SettledBallot key={ballot.ballot} visit={visit} room={room} ballot={ballot} />
          ))}
        </details>
      ) : null}
    </div>
  )
}

const OpeningForms = (props: { visit: Visit; room: ControlRoom; item: AgendaItem }) => (
  <>
    <OpeningForm {...props} />
    <FieldsOf.Provider value="valg">
      <ElectionForm {...props} />
    </FieldsOf.Provider>
  </>
)

interface OneProps extends BallotControlProps {
  readonly ballot: Ballot
}

function OpenBallot({ visit, room, ballot, entered }: OneProps) {
  return (
    <div class="ballot-control">
      <p class="ballot-question">{ballot.question}</p>
      <BallotProgress ballot={ballot} language={visit.language} />
      <div class="ballot-actions">
        <ClosingForms visit={visit} room={room} ballot={ballot} entered={entered ?? new Set()} />
        <AnnulForm visit={visit} room={room} ballot={ballot} />
      </div>
    </div>
  )
}

/** The sentence and the bars; what it rests on opens beside the way to take it back. */
function SettledBallot({ visit, room, ballot }: OneProps) {
  const t = speak(words, visit.language)
  return (
    <section class="ballot-settled">
      <p class="ballot-question">{ballot.question}</p>
      <BallotResult ballot={ballot} language={visit.language} short />
      {ballot.lotBetween ? <LotForm visit={visit} room={room} ballot={ballot} between={ballot.lotBetween} /> : null}
      <div class="ballot-actions">
        {ballot.result ? (
          <details id={`mer-${ballot.ballot}`}>
            <summary>{t.moreOfResult}</summary>
            <ResultDetails ballot={ballot} language={visit.language} />
          </details>
        ) : null}
        {ballot.annulledAt ? null : <AnnulForm visit={visit} room={room} ballot={ballot} />}
      </div>
    </section>
  )
}

function AnnulForm({ visit, room, ballot }: OneProps) {
  const t = speak(words, visit.language)
  return (
    <ConfirmForm
      id={`annuller-${ballot.ballot}`}
      action={`${ballotDeskPath(visit, room.meeting)}/${ballot.ballot}/annuller`}
      button={t.annul}
      question={t.annulQuestion}
      confirm={t.annul}
      outbox={t.annul}
    >
      <FieldsOf.Provider value={ballot.ballot}>
        <TextField field={{ name: 'grunn', label: t.reason, required: true, maxLength: 500 }} />
      </FieldsOf.Provider>
    </ConfirmForm>
  )
}
