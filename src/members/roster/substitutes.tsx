import { ShareSwatch } from '../../foundation/layout/share-bar.tsx'
import { Heading, Note, Tag } from '../../foundation/layout/text.tsx'
import { type Language, type Spoken, say, speak } from '../../foundation/words.ts'
import { citationSaid } from '../../law/cite.ts'
import { representation, type Shortfall, shortfalls } from '../seats/rules.ts'
import { callingOrder } from '../substitutes/rules.ts'
import { type BodyRoster, type Roster, representationIn, type SubstituteList } from './facts.ts'
import { words } from './words.ts'

interface SubstituteListsProps {
  readonly one: BodyRoster
  readonly lists: readonly SubstituteList[]
  readonly roster: Roster
  readonly language: Language
}

/** Each municipality's own list in its numbered order; in the representantskap the law counts them. */
export function SubstituteLists({ one, lists, roster, language }: SubstituteListsProps) {
  const t = speak(words, language)
  const counted = one.body.kind === 'representantskap'
  const short = counted ? shortfalls(representationIn(one, roster)) : []
  const laws = [callingOrder, ...(counted ? [representation] : [])]
    .map((one) => say(citationSaid(one), language))
    .join('; ')
  const id = `vara-${one.body.body}`
  return (
    <section class="subsection" aria-labelledby={id}>
      <Heading level={3} id={id}>
        {t.substitutes}
      </Heading>
      <div class="side-by-side">
        {lists.map((list) => (
          <OwnList key={list.participant.participant} list={list} roster={roster} t={t} short={short} />
        ))}
      </div>
      <Note>
        {t.substitutesLead} ({laws})
      </Note>
    </section>
  )
}

interface OwnListProps {
  readonly list: SubstituteList
  readonly roster: Roster
  readonly t: Spoken<typeof words>
  readonly short: readonly Shortfall[]
}

function OwnList({ list: { participant, substitutes }, roster, t, short }: OwnListProps) {
  const lack = short.find(({ is, of }) => is === 'too-few-substitutes' && of.participant === participant.participant)
  return (
    <div>
      <Heading level={4}>
        <ShareSwatch colour={participant.colour} /> {participant.name}
      </Heading>
      {substitutes.length ? (
        <ol>
          {substitutes.map(({ substitute, person }) => (
            <li key={substitute}>{roster.nameOf(person)}</li>
          ))}
        </ol>
      ) : (
        <p>{t.noSubstitutes}</p>
      )}
      {lack ? <Tag tone="warn">{t.tooFewSubstitutes(participant.name, lack.of.substitutes, lack.of.seats)}</Tag> : null}
    </div>
  )
}
