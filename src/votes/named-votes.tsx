import { DataTable } from '../foundation/layout/table.tsx'
import { type Language, speak } from '../foundation/words.ts'
import type { Ballot, Elector } from './ballot.ts'
import { choiceLabel } from './choices.ts'
import { words } from './part-words.ts'

/** Everyone who could vote, what they voted, and for whom they sat; also those who did not vote, though they must. */
export function NamedVotes({ ballot, language }: { ballot: Ballot; language: Language }) {
  const t = speak(words, language)
  const cast = new Map(ballot.votes?.map((vote) => [vote.seat, vote]))
  const voted = ({ seat }: Elector) => {
    const vote = cast.get(seat)
    const choice = vote && ballot.choices.find((one) => one.choice === vote.choice)
    if (!choice) return t.didNotVote
    const label = choiceLabel(ballot, choice, language)
    return ballot.method === 'device' && vote.byTheDesk ? `${label} (${t.enteredByDesk})` : label
  }
  const named = ({ name, substituteFor }: Elector) =>
    substituteFor ? `${name} (${t.substituteOf(substituteFor)})` : name
  return (
    <details>
      <summary>{t.byName}</summary>
      <DataTable
        id={`navn-${ballot.ballot}`}
        caption={t.byName}
        captionHidden
        language={language}
        rows={ballot.electors}
        keyOf={({ seat }) => seat}
        columns={[
          { key: 'name', header: t.name, cell: named },
          {
            key: 'participant',
            header: t.municipality,
            cell: ({ participantName }) => participantName || t.ofTheCouncil,
          },
          { key: 'party', header: t.party, cell: ({ party }) => party },
          { key: 'vote', header: t.vote, cell: voted },
        ]}
      />
    </details>
  )
}
