import { longDay } from '../foundation/days.ts'
import type { Visit } from '../foundation/http/visit.ts'
import { LinkButton } from '../foundation/layout/buttons.tsx'
import { Timeline, type TimelineItem } from '../foundation/layout/lists.tsx'
import { Columns, EmptyState, Notice, Panel, Reading, Section, Tag } from '../foundation/layout/text.tsx'
import { say, speak } from '../foundation/words.ts'
import { citationSaid } from '../law/cite.ts'
import type { DecidedCase } from './decisions/store.ts'
import { words as decisionWords, resultWords } from './decisions/words.ts'
import { caseAddress } from './numbers/rules.ts'
import type { Paper } from './paper.ts'
import { Papers } from './papers.tsx'
import { currentStep, whatNow } from './state/rules.ts'
import type { CouncilCase } from './store.ts'
import type { Treatment } from './treatment.ts'
import { words } from './words.ts'

export interface CasePageProps {
  readonly visit: Visit
  readonly one: CouncilCase
  readonly treatments: readonly Treatment[]
  /** The latest first. */
  readonly decisions: readonly DecidedCase[]
  readonly papers: readonly Paper[]
  /** True for who may change the case. */
  readonly edits: boolean
}

export function CasePage(props: CasePageProps) {
  const { visit, one, decisions, papers } = props
  const t = speak(words, visit.language)
  return (
    <>
      {one.legalBasis ? <Notice tone="bad">{t.exemptNotice(one.legalBasis)}</Notice> : null}
      <Columns aside={<WhatNow {...props} />}>
        {decisions.map((decision) => (
          <DecisionText key={decision.decision} {...props} decision={decision} />
        ))}
        <Proposal {...props} />
        {one.account ? (
          <Section heading={t.account} id="saken">
            <Reading>
              <Paragraphs text={one.account} />
            </Reading>
          </Section>
        ) : null}
        <Section heading={t.path} id="gang">
          <Path {...props} />
        </Section>
        <Section heading={t.papers} id="papirer">
          {papers.length ? <Papers papers={papers} /> : <EmptyState>{t.noPapers}</EmptyState>}
        </Section>
      </Columns>
    </>
  )
}

function DecisionText({ visit, one, decision, edits }: CasePageProps & { decision: DecidedCase }) {
  const t = speak(decisionWords, visit.language)
  const { result, vote, bodyName, day } = decision
  const label = `${t.decision}: ${bodyName}, ${longDay(day, visit.language)}`
  return (
    <div>
      <Reading kind="resolution" label={label}>
        <Paragraphs text={decision.text} />
        <p class="resolution-label">
          {say(resultWords[result], visit.language)}
          {vote ? `. ${t.vote}: ${vote}` : ''}
        </p>
      </Reading>
      {edits ? (
        <LinkButton
          look="quiet"
          href={`/${visit.council}/skrivebord/saker/${caseAddress(one)}/vedtak/${decision.decision}`}
        >
          {t.changeDecision}
        </LinkButton>
      ) : null}
    </div>
  )
}

/** What was proposed stands first until something is decided, and folded under it afterwards. */
function Proposal({ visit, one, decisions }: CasePageProps) {
  if (!one.proposal) return null
  const t = speak(words, visit.language)
  const text = (
    <Reading kind="draft" label={t.proposal}>
      <Paragraphs text={one.proposal} />
    </Reading>
  )
  if (!decisions.length) return text
  return (
    <details class="fold">
      <summary>{t.proposal}</summary>
      {text}
    </details>
  )
}

const Paragraphs = ({ text }: { text: string }) => (
  <>
    {text.split(/\n{2,}/).map((paragraph) => (
      <p key={paragraph}>{lines(paragraph)}</p>
    ))}
  </>
)

const lines = (paragraph: string) =>
  paragraph.split('\n').flatMap((line, index) => (index ? [<br key={`${index}`} />, line] : [line]))

function WhatNow({ visit, treatments, decisions }: CasePageProps) {
  const t = speak(words, visit.language)
  return (
    <Panel>
      <h2 class="heading-medium">{t.whatNow}</h2>
      <ul class="steps">
        {whatNow({ treatments, decisions, today: visit.today }).map(({ says, meeting, citation }) => {
          const text = say(says, visit.language)
          return (
            <li key={text}>
              {meeting ? <a href={`/${visit.council}/moter/${meeting}`}>{text}</a> : text}
              {citation ? <span class="source">{say(citationSaid(citation), visit.language)}</span> : null}
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}

function Path({ visit, treatments, decisions }: CasePageProps) {
  const t = speak(words, visit.language)
  if (!treatments.length) return <EmptyState>{t.noPath}</EmptyState>
  const current = currentStep({ treatments, decisions, today: visit.today })
  const items = treatments.map((one): TimelineItem => {
    const decision = decisions.find(({ agendaItem, body, day }) =>
      agendaItem ? agendaItem === one.agendaItem : body === one.body && day.equals(one.day),
    )
    return {
      title: `${one.bodyName}, ${longDay(one.day, visit.language)}`,
      href: `/${visit.council}/moter/${one.address}`,
      state: one === current ? 'now' : one.state === 'held' ? 'done' : 'ahead',
      tags: (
        <>
          {decision ? <Tag tone="good">{say(resultWords[decision.result], visit.language)}</Tag> : null}
          {one.state === 'cancelled' ? <Tag tone="bad">{t.cancelled}</Tag> : null}
          {one.announced ? null : <Tag tone="warn">{t.notAnnounced}</Tag>}
        </>
      ),
    }
  })
  return <Timeline items={items} label={t.path} />
}
