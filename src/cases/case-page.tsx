import { longDay } from '../foundation/days.ts'
import type { Visit } from '../foundation/http/visit.ts'
import { Timeline, type TimelineItem } from '../foundation/layout/lists.tsx'
import { RichText } from '../foundation/layout/rich-text.tsx'
import { Columns, EmptyState, Notice, Panel, Reading, Section, Tag } from '../foundation/layout/text.tsx'
import { listed } from '../foundation/sentences.ts'
import { say, speak } from '../foundation/words.ts'
import { citationSaid } from '../law/cite.ts'
import type { AfterDecisionDrawn } from './decisions/after.ts'
import type { DecidedCase } from './decisions/store.ts'
import { resultWords } from './decisions/words.ts'
import { caseAddress, caseNumberText } from './numbers/rules.ts'
import type { Paper } from './paper.ts'
import { Papers } from './papers.tsx'
import { DeskPanel } from './preparation/panel.tsx'
import { words as preparationWords } from './preparation/words.ts'
import { DecisionText, Proposal } from './proposal-and-decision.tsx'
import { currentStep, whatNow } from './state/rules.ts'
import type { CouncilCase } from './store.ts'
import type { OpenAgenda, Treatment } from './treatment.ts'
import type { TextChange } from './versions/rules.ts'
import { Changes } from './versions/section.tsx'
import { words } from './words.ts'
import { Written } from './written/list.tsx'
import { words as writtenWords } from './written/words.ts'

export interface CasePageProps {
  readonly visit: Visit
  readonly one: CouncilCase
  readonly treatments: readonly Treatment[]
  /** The latest first. */
  readonly decisions: readonly DecidedCase[]
  readonly papers: readonly Paper[]
  /** The paragraphs by which papers are kept from this reader; empty when none are, and for who sees them all. */
  readonly exemptBases: readonly string[]
  /** What was changed after everyone could see the case, the latest first; the desk sees every change. */
  readonly changes: readonly TextChange[]
  /** The case that this one carries on, when the reader may see it, and those that carry this one on. */
  readonly before?: CouncilCase
  readonly after: readonly CouncilCase[]
  /** What became of a decision, drawn. */
  readonly afterOf: AfterDecisionDrawn
  /** Where the case can be put up; only for the desk. */
  readonly agendas: readonly OpenAgenda[]
  /** True for who may change the case. */
  readonly edits: boolean
}

export function CasePage(props: CasePageProps) {
  const { visit, one, decisions, papers, exemptBases } = props
  const t = speak(words, visit.language)
  return (
    <>
      {one.legalBasis ? <Notice tone="bad">{t.exemptNotice(one.legalBasis)}</Notice> : null}
      {one.publishedAt || one.legalBasis ? null : (
        <Notice tone="warn">{say(preparationWords.deskOnlyNotice, visit.language)}</Notice>
      )}
      {exemptBases.length ? <Notice>{t.partlyExempt(listed(exemptBases, visit.language))}</Notice> : null}
      <Columns aside={<Aside {...props} />}>
        {decisions.map((decision) => (
          <DecisionText key={decision.decision} {...props} decision={decision} />
        ))}
        <Proposal {...props} />
        <LongText heading={t.account} id="saken" text={one.account} />
        <LongText heading={t.assessment} id="vurdering" text={one.assessment} />
        <Section heading={t.path} id="gang">
          <Path {...props} />
        </Section>
        <Section heading={t.papers} id="papirer">
          {hasText(one) ? (
            <Written
              language={visit.language}
              documents={[
                { title: writtenWords.casePaper, path: `/${visit.council}/saker/${caseAddress(one)}/saksframlegg` },
              ]}
            />
          ) : null}
          {papers.length ? <Papers papers={papers} /> : hasText(one) ? null : <EmptyState>{t.noPapers}</EmptyState>}
        </Section>
        <Changes changes={props.changes} language={visit.language} />
      </Columns>
    </>
  )
}

const hasText = ({ proposal, account, assessment }: CouncilCase) => Boolean(proposal || account || assessment)

function LongText({ heading, id, text }: { heading: string; id: string; text: string }) {
  if (!text) return null
  return (
    <Section heading={heading} id={id}>
      <Reading>
        <RichText text={text} />
      </Reading>
    </Section>
  )
}

function Aside(props: CasePageProps) {
  return (
    <div class="only-on-screen">
      <WhatNow {...props} />
      {props.edits ? <DeskPanel {...props} /> : null}
    </div>
  )
}

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

/** The cases before and after it, and every body and meeting that it goes through. */
function Path(props: CasePageProps) {
  const { visit, before, after } = props
  const t = speak(words, visit.language)
  const link = (one: CouncilCase, text: string) => (
    <p key={one.councilCase}>
      <a href={`/${visit.council}/saker/${caseAddress(one)}`}>{text}</a> {one.title}
    </p>
  )
  return (
    <>
      {before ? link(before, t.carriesOn(caseNumberText(before))) : null}
      <Steps {...props} />
      {after.map((one) => link(one, t.carriedOnBy(caseNumberText(one))))}
    </>
  )
}

function Steps({ visit, treatments, decisions }: CasePageProps) {
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
