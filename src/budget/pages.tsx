import { caseAddress, caseNumberText } from '../cases/numbers/rules.ts'
import type { CouncilCase } from '../cases/store.ts'
import type { Treatment } from '../cases/treatment.ts'
import { isBefore, longDay } from '../foundation/days.ts'
import type { Visit } from '../foundation/http/visit.ts'
import { LinkButton } from '../foundation/layout/buttons.tsx'
import { DefinitionList } from '../foundation/layout/lists.tsx'
import { Columns, Notice, Section, Tag } from '../foundation/layout/text.tsx'
import { kroner } from '../foundation/money.ts'
import { say, speak } from '../foundation/words.ts'
import { citationSaid } from '../law/cite.ts'
import { Checks } from './checks.tsx'
import { Contributions } from './contributions.tsx'
import { Lines } from './lines.tsx'
import type { meetingCount } from './meetings/rules.ts'
import { type BudgetSummary, type FullBudget, summaryOf } from './reading.ts'
import { decidedBy } from './rules.ts'
import { perDaySentence, perInhabitantSentence } from './sentences.ts'
import type { Budget } from './store.ts'
import { statusWords, words } from './words.ts'

export interface BudgetView {
  readonly full: FullBudget
  /** The case that treats it, when everyone may see it, and when it stands on an agenda. */
  readonly treatedIn: CouncilCase | undefined
  readonly treatment: Treatment | undefined
  /** Budgets of other years. */
  readonly others: readonly Budget[]
  /** For the secretary: whether as many meetings are planned as it pays for. */
  readonly meetingCount?: ReturnType<typeof meetingCount>
}

export function BudgetPage({ visit, view }: { visit: Visit; view: BudgetView }) {
  const t = speak(words, visit.language)
  const { full } = view
  return (
    <>
      {view.meetingCount?.agrees === false ? (
        <Notice tone="warn">
          <p>
            {say(view.meetingCount.says, visit.language)}{' '}
            <a href={`/${visit.council}/skrivebord/arshjul?ar=${full.budget.year}`}>{t.toYear}</a>
          </p>
        </Notice>
      ) : null}
      <Contributions visit={visit} full={full} />
      <Section heading={t.whatFor} id="utgifter">
        <Columns aside={<Checks visit={visit} full={full} />}>
          <Lines visit={visit} id="utgifter" caption={t.whatFor} lines={full.expenses} total={t.sumExpenses} />
          {full.income.length ? (
            <Section heading={t.otherIncome} id="inntekter" level={3}>
              <Lines visit={visit} id="inntekter" caption={t.otherIncome} lines={full.income} total={t.sum} />
            </Section>
          ) : null}
        </Columns>
      </Section>
      <About visit={visit} view={view} />
      <OtherYears visit={visit} others={view.others} />
    </>
  )
}

function About({ visit, view: { full, treatedIn } }: { visit: Visit; view: BudgetView }) {
  const t = speak(words, visit.language)
  const { budget } = full
  const facts = [
    { term: t.documentTitle, detail: budget.title },
    ...(budget.financing ? [{ term: t.financing, detail: budget.financing }] : []),
    ...(budget.covers.length ? [{ term: t.covers, detail: budget.covers.join(', ') }] : []),
    ...(treatedIn
      ? [
          {
            term: t.case,
            detail: (
              <a href={`/${visit.council}/saker/${caseAddress(treatedIn)}`}>
                {caseNumberText(treatedIn)} {treatedIn.title}
              </a>
            ),
          },
        ]
      : []),
    { term: t.whoDecides, detail: t.representantskap, source: say(citationSaid(decidedBy), visit.language) },
  ]
  return (
    <Section heading={t.about} id="om">
      <DefinitionList items={facts} />
    </Section>
  )
}

function OtherYears({ visit, others }: { visit: Visit; others: readonly Budget[] }) {
  const t = speak(words, visit.language)
  if (!others.length) return null
  return (
    <Section heading={t.otherYears} id="andre">
      <ul>
        {others.map(({ budget, year, status }) => (
          <li key={budget}>
            <a href={`/${visit.council}/budsjett/${year}`}>{t.budgetOf(year)}</a> (
            {say(statusWords[status], visit.language).toLowerCase()})
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** «Forslag, behandles 12. desember 2024» */
export function StatusTag({ visit, view: { full, treatment } }: { visit: Visit; view: BudgetView }) {
  const t = speak(words, visit.language)
  const { status } = full.budget
  const name = say(statusWords[status], visit.language)
  const day = treatment && longDay(treatment.day, visit.language)
  const ahead = treatment && !isBefore(treatment.day, visit.today)
  const text = day && status === 'proposed' ? (ahead ? t.toBeTreated(name, day) : t.treated(name, day)) : name
  return <Tag tone={status === 'adopted' || status === 'revised' ? 'good' : 'warn'}>{text}</Tag>
}

/** «Kommunene betaler 641 790 kroner til sammen. Det er 7,50 kroner per innbygger …» */
export function BudgetLead({ visit, full }: { visit: Visit; full: FullBudget }) {
  const t = speak(words, visit.language)
  if (!full.payments.length) return null
  const summary: BudgetSummary = summaryOf(full.budget, full.payments)
  const missing = full.missing.map(({ name }) => name).join(', ')
  return (
    <>
      {t.paysBefore} <strong>{kroner(summary.total, visit.language)}</strong> {t.paysAfter}{' '}
      {missing ? `${t.without(missing)} ` : ''}
      {perInhabitantSentence(summary, visit.language)} {perDaySentence(summary, visit.language)}
    </>
  )
}

export function BudgetButtons({ visit, budget }: { visit: Visit; budget: Budget }) {
  const t = speak(words, visit.language)
  return (
    <>
      <LinkButton href={`/${visit.council}/budsjett/${budget.year}/budsjett.csv`} download>
        {t.download}
      </LinkButton>
      {visit.reader?.offices.has('secretary') ? (
        <LinkButton href={`/${visit.council}/skrivebord/budsjett/${budget.budget}/innhold`} look="quiet">
          {t.editBudget}
        </LinkButton>
      ) : null}
    </>
  )
}
