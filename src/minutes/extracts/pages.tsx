import type { DecidedCase } from '../../cases/decisions/store.ts'
import { caseAddress, caseNumberText } from '../../cases/numbers/rules.ts'
import { longDay, shortDay } from '../../foundation/days.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { RichText } from '../../foundation/layout/rich-text.tsx'
import { DataTable } from '../../foundation/layout/table.tsx'
import { EmptyState, Reading, Section, Tag, type Tone } from '../../foundation/layout/text.tsx'
import { say, speak } from '../../foundation/words.ts'
import { decisionLabel } from '../decided.ts'
import { stateOf } from './rules.ts'
import type { Extract } from './store.ts'
import { tallySaid } from './tally.tsx'
import { outcomeWords, stateWords, words } from './words.ts'

interface BoardProps {
  readonly visit: Visit
  readonly decisions: readonly DecidedCase[]
  readonly extracts: readonly Extract[]
}

/** Every decision, and how far it has come with those who were sent it. */
export function ExtractBoard({ visit, decisions, extracts }: BoardProps) {
  const t = speak(words, visit.language)
  const of = Map.groupBy(extracts, ({ decision }) => decision)
  if (!decisions.length) return <EmptyState>{t.noDecisions}</EmptyState>
  return (
    <DataTable
      id="saerutskrifter"
      caption={t.extracts}
      captionHidden
      narrow="stack"
      language={visit.language}
      rows={decisions}
      keyOf={({ decision }) => decision}
      columns={[
        {
          key: 'case',
          header: t.case,
          cell: ({ decision, number, title }) => (
            <a href={`/${visit.council}/skrivebord/saerutskrifter/${decision}`}>
              {caseNumberText(number)} {title}
            </a>
          ),
        },
        { key: 'day', header: t.decision, cell: ({ day }) => shortDay(day, visit.language) },
        {
          key: 'state',
          header: t.state,
          cell: ({ decision }) => tallySaid(of.get(decision) ?? [], visit.language),
        },
      ]}
    />
  )
}

/** What each municipality did: public facts about municipalities, nobody's name. */
export function TheirDecisions({ visit, decisions, extracts }: BoardProps) {
  const t = speak(words, visit.language)
  const of = Map.groupBy(
    extracts.filter(({ asksDecision, participant }) => asksDecision && participant),
    ({ decision }) => decision,
  )
  const shown = decisions.filter(({ decision }) => of.has(decision))
  if (!shown.length) return <EmptyState>{t.nobodyAsked}</EmptyState>
  return (
    <>
      {shown.map((one) => (
        <Section
          key={one.decision}
          id={`vedtak-${one.decision}`}
          heading={
            <a href={`/${visit.council}/saker/${caseAddress(one.number)}`}>
              {caseNumberText(one.number)} {one.title}
            </a>
          }
        >
          <p class="lead">{tallySaid(of.get(one.decision) ?? [], visit.language)}</p>
          <MunicipalityTable visit={visit} extracts={of.get(one.decision) ?? []} name={one.decision} />
        </Section>
      ))}
    </>
  )
}

function MunicipalityTable({ visit, extracts, name }: { visit: Visit; extracts: readonly Extract[]; name: string }) {
  const t = speak(words, visit.language)
  const { language } = visit
  return (
    <DataTable
      id={`kommuner-${name}`}
      caption={t.publicTitle}
      captionHidden
      narrow="stack"
      language={language}
      rows={extracts}
      keyOf={({ extract }) => extract}
      columns={[
        { key: 'name', header: t.municipality, cell: ({ receiver }) => receiver },
        { key: 'state', header: t.state, cell: (one) => <ExtractState extract={one} visit={visit} /> },
        { key: 'day', header: t.theirDay, cell: ({ theirDay }) => (theirDay ? shortDay(theirDay, language) : '–') },
        { key: 'number', header: t.theirCase, cell: ({ theirCaseNumber }) => theirCaseNumber || '–' },
      ]}
    />
  )
}

const tones: Readonly<Record<ReturnType<typeof stateOf>, Tone>> = {
  'on-its-way': 'warn',
  sent: 'calm',
  received: 'calm',
  decided: 'good',
}

/** «Mottatt», or what came of it. */
export function ExtractState({ visit, extract }: { visit: Visit; extract: Extract }) {
  const state = stateOf(extract)
  const said = extract.theirOutcome ? outcomeWords[extract.theirOutcome] : stateWords[state]
  return <Tag tone={extract.theirOutcome === 'rejected' ? 'bad' : tones[state]}>{say(said, visit.language)}</Tag>
}

/** The decision as it was made, word for word. */
export function DecisionText({ visit, decision }: { visit: Visit; decision: DecidedCase }) {
  const { bodyName, day, text } = decision
  return (
    <>
      <p>
        {bodyName}, {longDay(day, visit.language)}
      </p>
      <Reading kind="resolution" label={decisionLabel(decision, visit.language)}>
        <RichText text={text} />
      </Reading>
    </>
  )
}
