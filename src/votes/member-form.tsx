import './elements.ts'
import type { ComponentChildren } from 'preact'
import type { Visit } from '../foundation/http/visit.ts'
import { randomUUIDv7 } from '../foundation/identity.ts'
import { Icon } from '../foundation/layout/icon.tsx'
import { Note } from '../foundation/layout/text.tsx'
import { speak } from '../foundation/words.ts'
import type { Ballot, Choice } from './ballot.ts'
import { choiceLabel, inOrder, votedSaid } from './choices.ts'
import { words } from './part-words.ts'
import { castPath } from './paths.ts'
import { isOver } from './rules.ts'

/** How the reader's own vote stands, from `findOwnVote`; undefined for one who is not on the roll. */
export interface OwnVote {
  readonly seat: string
  readonly choice: number | null
}

interface BallotFormProps {
  readonly visit: Pick<Visit, 'council' | 'language' | 'now'>
  readonly meeting: { readonly address: string }
  readonly ballot: Ballot
  readonly own: OwnVote | undefined
  /** Where the answer leads when there is no JavaScript; the ballot's own page unless said. */
  readonly back?: string
  /** The text of what is voted on. */
  readonly children?: ComponentChildren
}

/**
 * Equal buttons, one for each choice; the vote can be changed until the ballot closes. A plain form, in which each button
 * carries a key of its own, so that a press that is sent twice is one vote. The island keeps sending until it is answered.
 */
export function BallotForm(props: BallotFormProps) {
  const { visit, meeting, ballot, own, back, children } = props
  const t = speak(words, visit.language)
  const why = whyNoButtons(props)
  if (why) {
    return (
      <div class="ballot-form">
        <Asked ballot={ballot}>{children}</Asked>
        <Note>{t[why]}</Note>
      </div>
    )
  }
  return (
    <ballot-form class="ballot-form" sending={t.sending} unsent={t.notSent}>
      <form method="post" action={castPath(visit, meeting, ballot.ballot)}>
        {back ? <input type="hidden" name="tilbake" value={back} /> : null}
        <Asked ballot={ballot}>{children}</Asked>
        <fieldset class="ballot-choices">
          <legend>{t.voteNow}</legend>
          {inOrder(ballot.choices).map((choice) => (
            <ChoiceButton key={choice.choice} {...props} choice={choice} />
          ))}
        </fieldset>
        <p class="ballot-own" role="status">
          {own && own.choice !== null ? votedSaid(ballot, own.choice, visit.language) : t.notYet}
        </p>
        <Note>
          {own && ballot.electors.find(({ seat }) => seat === own.seat)?.substituteFor
            ? `${t.inTheSeatOf(ballot.electors.find(({ seat }) => seat === own.seat)?.substituteFor ?? '')} `
            : ''}
          {t.isOpen}
        </Note>
      </form>
    </ballot-form>
  )
}

function whyNoButtons({ ballot, own, visit }: BallotFormProps) {
  if (isOver(ballot, visit.now)) return 'isClosed'
  if (ballot.method === 'paper') return 'onPaper'
  if (ballot.method !== 'device') return 'votedInTheRoom'
  return own ? undefined : 'notAnElector'
}

function Asked({ ballot, children }: { ballot: Ballot; children?: ComponentChildren }) {
  return (
    <>
      <p class="ballot-question">{ballot.question}</p>
      {children ? <div class="reading">{children}</div> : null}
    </>
  )
}

function ChoiceButton({ visit, ballot, own, choice }: BallotFormProps & { choice: Choice }) {
  const chosen = own?.choice === choice.choice
  return (
    <button
      class="ballot-choice"
      name="stemme"
      value={`${choice.choice}.${randomUUIDv7()}`}
      aria-pressed={chosen ? 'true' : 'false'}
      data-said={votedSaid(ballot, choice.choice, visit.language)}
      type="submit"
    >
      <Icon name="check" />
      {choiceLabel(ballot, choice, visit.language)}
    </button>
  )
}
