import { DataTable } from '../foundation/layout/table.tsx'
import { type Language, say, speak } from '../foundation/words.ts'
import type { Ballot, Choice } from './ballot.ts'
import { choiceLabel, inOrder } from './choices.ts'
import { votesFor } from './counting/rules.ts'
import { NamedVotes } from './named-votes.tsx'
import { words } from './part-words.ts'
import { calculationSaid } from './result/calculation.ts'
import type { Group } from './result/rules.ts'
import { labelOf, resultSaid } from './result/sentences.ts'
import { words as resultWords } from './result/words.ts'

interface BallotResultProps {
  readonly ballot: Ballot
  readonly language: Language
  /** The reader's own vote, if any. */
  readonly own?: { readonly choice: number | null }
  /** Without the details: for the screen in the room, and for the desk, which folds them. */
  readonly short?: boolean
}

/** What a closed ballot came to: the sentence, equal bars, by municipality, party and name, and how it was counted. */
export function BallotResult({ ballot, language, own, short }: BallotResultProps) {
  const { result } = ballot
  const t = speak(words, language)
  if (!ballot.closedAt) return null
  return (
    <section class="ballot-result">
      <p class="ballot-verdict">{verdictSaid(ballot, language)}</p>
      {!ballot.annulledAt && result?.calculation.counts.length ? <Bars ballot={ballot} language={language} /> : null}
      {own && own.choice !== null ? <p>{t.yours(ownLabel(ballot, own.choice, language))}</p> : null}
      {short ? null : <ResultDetails ballot={ballot} language={language} />}
    </section>
  )
}

/** «Vedtatt med 22 mot 2 stemmer»; of an annulled one why; while a lot is awaited, between whom. */
export function verdictSaid(ballot: Ballot, language: Language): string {
  if (ballot.annulledBecause) return speak(words, language).annulled(ballot.annulledBecause)
  if (ballot.result) return say(resultSaid(ballot, ballot.result), language)
  if (!ballot.lotBetween) return say(words.isClosed, language)
  const names = ballot.lotBetween.map((choice) => labelOf(ballot.choices, choice)).join(', ')
  return speak(resultWords, language).awaitsLot(names)
}

const ownLabel = (ballot: Ballot, chosen: number, language: Language) => {
  const choice = ballot.choices.find((one) => one.choice === chosen)
  return choice ? choiceLabel(ballot, choice, language) : ''
}

type Shown = Pick<BallotResultProps, 'ballot' | 'language'>

/** All bars look alike: none is right or wrong. */
function Bars({ ballot, language }: Shown) {
  const counts = ballot.result?.calculation.counts ?? []
  const all = Math.max(1, ballot.result?.votesCast ?? 1)
  return (
    <ul class="ballot-bars">
      {inOrder(ballot.choices).map((choice) => {
        const votes = votesFor(counts, choice.choice)
        return (
          <li key={choice.choice}>
            <span class="ballot-bar-name">{choiceLabel(ballot, choice, language)}</span>
            <svg class="ballot-bar" aria-hidden="true" focusable="false">
              <rect width="100%" height="100%" rx="4" class="ballot-bar-ground" />
              <rect width={`${(100 * votes) / all}%`} height="100%" rx="4" class="ballot-bar-votes" />
            </svg>
            <strong class="ballot-bar-count">{votes}</strong>
          </li>
        )
      })}
    </ul>
  )
}

/** By municipality, by party and by name, and how it was counted. */
export function ResultDetails({ ballot, language }: Shown) {
  const t = speak(words, language)
  if (!ballot.result) return null
  const { byParticipant, byParty } = ballot.result.calculation
  return (
    <>
      {byParticipant.length ? (
        <Groups
          {...{ ballot, language }}
          id="kommune"
          caption={t.byParticipant}
          header={t.municipality}
          groups={byParticipant}
          empty={t.ofTheCouncil}
        />
      ) : null}
      {byParty.length ? (
        <details>
          <summary>{t.byParty}</summary>
          <Groups
            {...{ ballot, language }}
            id="parti"
            caption={t.byParty}
            header={t.party}
            groups={byParty}
            empty={t.noParty}
          />
        </details>
      ) : null}
      {ballot.votes ? <NamedVotes ballot={ballot} language={language} /> : null}
      <details>
        <summary>{t.calculation}</summary>
        <ol class="ballot-calculation">
          {calculationSaid(ballot, ballot.result).map((said) => (
            <li key={said[0]}>{say(said, language)}</li>
          ))}
        </ol>
      </details>
    </>
  )
}

interface GroupsProps extends Shown {
  readonly id: string
  readonly caption: string
  readonly header: string
  readonly groups: readonly Group[]
  /** What is said of those without one. */
  readonly empty: string
}

function Groups({ ballot, language, id, caption, header, groups, empty }: GroupsProps) {
  const column = (choice: Choice) => ({
    key: String(choice.choice),
    header: choiceLabel(ballot, choice, language),
    numeric: true,
    cell: (group: Group) => votesFor(group.counts, choice.choice),
  })
  return (
    <DataTable
      id={`${id}-${ballot.ballot}`}
      caption={caption}
      language={language}
      rows={groups}
      keyOf={({ name }) => name}
      columns={[
        { key: 'name', header, cell: ({ name }: Group) => name || empty },
        ...inOrder(ballot.choices).map(column),
      ]}
    />
  )
}
