import { ShareSwatch } from '../../foundation/layout/share-bar.tsx'
import { DataTable } from '../../foundation/layout/table.tsx'
import { Tag } from '../../foundation/layout/text.tsx'
import { type Language, speak } from '../../foundation/words.ts'
import { citationText } from '../../law/cite.ts'
import { representation, shortfalls } from '../seats/rules.ts'
import { callingOrder } from '../substitutes/rules.ts'
import { type BodyRoster, type Roster, representationIn, type SubstituteList } from './facts.ts'
import { words } from './words.ts'

interface SubstitutesTableProps {
  readonly one: BodyRoster
  readonly lists: readonly SubstituteList[]
  readonly roster: Roster
  readonly language: Language
}

/** Each municipality's own list in its numbered order; in the representantskap the law counts them. */
export function SubstitutesTable({ one, lists, roster, language }: SubstitutesTableProps) {
  const t = speak(words, language)
  const counted = one.body.kind === 'representantskap'
  const short = counted ? shortfalls(representationIn(one, roster.participants)) : []
  const laws = [callingOrder, ...(counted ? [representation] : [])].map(citationText).join(', ')
  return (
    <DataTable
      id={`vara-${one.body.body}`}
      caption={t.substitutes}
      narrow="stack"
      language={language}
      rows={lists}
      keyOf={({ participant }) => participant.participant}
      note={`${t.substitutesLead} (${laws})`}
      columns={[
        {
          key: 'municipality',
          header: t.municipality,
          cell: ({ participant }) => (
            <>
              <ShareSwatch colour={participant.colour} /> {participant.name}
            </>
          ),
        },
        {
          key: 'substitutes',
          header: t.substitutes,
          cell: ({ participant, substitutes }) => {
            const lack = short.find(
              ({ is, of }) => is === 'too-few-substitutes' && of.participant === participant.participant,
            )
            return (
              <>
                {substitutes.length ? (
                  <ol>
                    {substitutes.map(({ substitute, person }) => (
                      <li key={substitute}>{roster.nameOf(person)}</li>
                    ))}
                  </ol>
                ) : (
                  <p>{t.noSubstitutes}</p>
                )}
                {lack ? (
                  <Tag tone="warn">{t.tooFewSubstitutes(participant.name, lack.of.substitutes, lack.of.seats)}</Tag>
                ) : null}
              </>
            )
          },
        },
      ]}
    />
  )
}
