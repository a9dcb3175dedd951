import { timeOf } from '../foundation/days.ts'
import { RichText } from '../foundation/layout/rich-text.tsx'
import { Notice, Reading } from '../foundation/layout/text.tsx'
import { type Language, speak } from '../foundation/words.ts'
import { BallotView } from './ballot-view.tsx'
import type { MinutesDecision, MinutesItem } from './content.ts'
import { decisionLabel } from './decided.ts'
import { words } from './page-words.ts'

export interface ItemProps {
  readonly item: MinutesItem
  /** Of the minutes themselves. */
  readonly language: Language
}

/** Everything about one item but its heading: how it went, what was moved, how they voted, what was decided. */
export function ItemView({ item, language }: ItemProps) {
  const t = speak(words, language)
  return (
    <>
      {item.withheld ? <Notice tone="plain">{item.withheld}</Notice> : null}
      {item.course.length ? <p>{item.course.join(' ')}</p> : null}
      {item.guests.length ? <p>{t.guests(item.guests.join('; '))}</p> : null}
      <Dialogue item={item} language={language} />
      <Signings item={item} language={language} />
      {item.prose ? <RichText text={item.prose} heading={4} /> : null}
      {item.exemptProse ? (
        <section class="panel" aria-label={t.exemptPart}>
          <p class="overline">{t.exemptPart}</p>
          <RichText text={item.exemptProse} heading={4} />
        </section>
      ) : null}
      {item.proposals.map((one) => (
        <Reading key={one.proposal} kind="draft" label={one.said}>
          <RichText text={one.text} heading={4} />
        </Reading>
      ))}
      {item.votingOrder ? <p>{item.votingOrder}</p> : null}
      {item.ballots.map((ballot) => (
        <BallotView key={ballot.ballot} ballot={ballot} level={4} language={language} />
      ))}
      {item.decisions.map((one) => (
        <DecisionView key={one.decision} decision={one} language={language} />
      ))}
      {item.remarks.map(({ said, text }) => (
        <figure class="quote" key={`${said} ${text}`}>
          <figcaption>{said}</figcaption>
          <RichText text={text} />
        </figure>
      ))}
    </>
  )
}

function Dialogue({ item, language }: ItemProps) {
  const t = speak(words, language)
  return (
    <>
      {item.questions.length ? (
        <>
          <h4 class="heading-small">{t.questions}</h4>
          <ol>
            {item.questions.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ol>
        </>
      ) : null}
      {item.outcome ? (
        <>
          <h4 class="heading-small">{t.cameTo}</h4>
          <RichText text={item.outcome} />
        </>
      ) : null}
    </>
  )
}

function Signings({ item, language }: ItemProps) {
  const t = speak(words, language)
  const signed = item.signings.flatMap(({ name, signatory, signedAt }) =>
    signedAt ? [t.signed(name, signatory, timeOf(Temporal.Instant.from(signedAt), language))] : [],
  )
  return signed.length ? <p>{signed.join(' ')}</p> : null
}

function DecisionView({ decision, language }: { decision: MinutesDecision; language: Language }) {
  return (
    <Reading kind="resolution" label={decisionLabel(decision, language)}>
      <RichText text={decision.text} />
    </Reading>
  )
}

/** A break or a heading of the agenda, with nothing said under it, has no place in the minutes. */
export const saysSomething = (item: MinutesItem): boolean => {
  const { kind, course, prose, exemptProse, proposals, ballots, decisions, remarks, outcome, questions } = item
  const lists = [course, proposals, ballots, decisions, remarks, questions, item.guests, item.signings]
  return (
    lists.some((list) => list.length > 0) ||
    [prose, exemptProse, outcome].some(Boolean) ||
    !(kind === 'break' || kind === 'case-list' || kind === 'formality')
  )
}
