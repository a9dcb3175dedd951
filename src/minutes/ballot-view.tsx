import { DataTable } from '../foundation/layout/table.tsx'
import { type Language, speak } from '../foundation/words.ts'
import type { MinutesBallot } from './content/ballot.ts'
import { words } from './page-words.ts'
import { aboutWords } from './sentences/ballot-words.ts'

interface BallotProps {
  readonly ballot: MinutesBallot
  readonly level: 4 | 5
  readonly language: Language
}

/** What was asked, what it came to, and where votes were by name who voted for what. */
export function BallotView({ ballot, level, language }: BallotProps) {
  const Element = `h${level}` as const
  const about = speak(aboutWords, language)[ballot.about]
  return (
    <div class="minutes-ballot" id={`votering-${ballot.ballot}`}>
      <Element class="heading-small">{ballot.question ? `${about}: ${ballot.question}` : about}</Element>
      {ballot.said.length ? <p>{ballot.said.join(' ')}</p> : null}
      {ballot.result?.unanimous ? null : <ByMunicipality ballot={ballot} language={language} />}
      <WhoVoted ballot={ballot} language={language} />
    </div>
  )
}

function ByMunicipality({ ballot, language }: Omit<BallotProps, 'level'>) {
  const t = speak(words, language)
  const { municipalities, choices } = ballot
  if (!municipalities.length) return null
  return (
    <DataTable
      id={`stemmer-${ballot.ballot}`}
      caption={t.votesByMunicipality}
      language={language}
      rows={municipalities}
      keyOf={({ name }) => name}
      columns={[
        { key: 'name', header: t.municipality, cell: ({ name }) => name || '–' },
        ...choices.map(({ label }, at) => ({
          key: label,
          header: label,
          numeric: true,
          cell: ({ votes }: { votes: readonly number[] }) => votes[at] ?? 0,
          total: ballot.choices[at]?.votes ?? undefined,
        })),
      ]}
    />
  )
}

function WhoVoted({ ballot, language }: Omit<BallotProps, 'level'>) {
  const t = speak(words, language)
  const told = ballot.choices.flatMap(({ label }, at) => {
    const names = ballot.named.filter(({ choice }) => choice === at).map(({ name }) => name)
    return names.length ? [t.whoVoted(label, names.join(', '))] : []
  })
  return (
    <>
      {told.map((line) => (
        <p class="muted" key={line}>
          {line}
        </p>
      ))}
    </>
  )
}
