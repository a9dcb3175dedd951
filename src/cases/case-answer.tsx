import { seesOf } from '../accounts/sees.ts'
import { notFound, page, seeOther } from '../foundation/http/answer.ts'
import type { Visit } from '../foundation/http/visit.ts'
import { ButtonRow, LinkButton } from '../foundation/layout/buttons.tsx'
import { Tag } from '../foundation/layout/text.tsx'
import { say, speak } from '../foundation/words.ts'
import { CasePage, type CasePageProps } from './case-page.tsx'
import type { AfterDecisionsOf } from './decisions/after.ts'
import { decisionsOf } from './decisions/store.ts'
import { asCaseNumber, caseAddress, caseNumberText } from './numbers/rules.ts'
import type { ExemptBasesOf, PapersOf } from './paper.ts'
import { caseState } from './state/rules.ts'
import { casesFollowing, findCase, findCaseByNumber } from './store.ts'
import type { Agendas, TreatmentsOf } from './treatment.ts'
import { changesAfter } from './versions/rules.ts'
import { versionsOfCase } from './versions/store.ts'
import { kindWords, words } from './words.ts'

/** What others tell of a case: where it stands on agendas, its papers, and what became of its decisions. */
export interface CasePageSurroundings extends Agendas {
  readonly treatmentsOf: TreatmentsOf
  readonly papersOfCases: PapersOf
  readonly exemptBasesOf: ExemptBasesOf
  readonly afterDecisions: AfterDecisionsOf
}

/** `/saker/2-2024` leads to `/saker/002-24`; a missing and a hidden case answer alike. */
export async function casePage(visit: Visit, around: CasePageSurroundings) {
  const number = asCaseNumber(visit.params.case ?? '')
  if (!number) return notFound
  const sees = seesOf(visit.reader)
  const found = await visit.read(async (tx): Promise<CasePageProps | undefined> => {
    const one = await findCaseByNumber(tx, visit.council, number, sees)
    if (!one) return undefined
    const { council, language, today } = visit
    const edits = sees === 'everything'
    const treatments = await around.treatmentsOf(tx, council, one.councilCase, today, sees)
    const decisions = await decisionsOf(tx, council, [one.councilCase], sees)
    const versions = await versionsOfCase(tx, council, one.councilCase, sees)
    return {
      visit,
      one,
      treatments,
      decisions,
      papers: await around.papersOfCases(tx, council, [one.councilCase], sees, language),
      exemptBases: edits ? [] : await around.exemptBasesOf(tx, council, one.councilCase),
      changes: changesAfter(versions, edits ? null : one.publishedAt),
      before: one.follows ? await findCase(tx, council, one.follows, sees) : undefined,
      after: await casesFollowing(tx, council, one.councilCase, sees),
      afterOf: await around.afterDecisions(
        tx,
        council,
        decisions.map(({ decision }) => decision),
      ),
      agendas: edits ? await around.agendasAhead(tx, council, today) : [],
      edits,
    }
  })
  if (!found) return notFound
  const address = caseAddress(found.one)
  return visit.params.case === address ? shown(found) : seeOther(`/${visit.council}/saker/${address}`)
}

function shown(props: CasePageProps) {
  const { visit, one, treatments, decisions, edits } = props
  const t = speak(words, visit.language)
  const number = t.case(caseNumberText(one))
  return page(`${number} ${one.title}`, <CasePage {...props} />, {
    heading: one.title,
    overline: (
      <>
        {number}{' '}
        {one.kind ? <Tag>{say(kindWords[one.kind], visit.language)}</Tag> : <Tag tone="warn">{t.kindNotStated}</Tag>}
        {one.alternativeTitle && one.alternativeTitle !== one.title ? (
          <span>{t.alsoCalled(one.alternativeTitle)}</span>
        ) : null}
        {one.raisedBy ? <span>{t.raised(one.raisedBy)}</span> : null}
      </>
    ),
    lead: say(caseState({ treatments, decisions, today: visit.today }), visit.language),
    breadcrumbs: [{ text: t.cases, href: `/${visit.council}/saker` }],
    actions: edits ? <CaseActions {...props} /> : undefined,
    reading: true,
    unlisted: one.access === 'exempt' || !one.publishedAt,
  })
}

function CaseActions({ visit, one }: CasePageProps) {
  const t = speak(words, visit.language)
  const base = `/${visit.council}/skrivebord`
  return (
    <ButtonRow>
      <LinkButton href={`${base}/saker/${one.councilCase}`}>{t.change}</LinkButton>
      <LinkButton href={`${base}/saker/${caseAddress(one)}/vedtak/ny`}>{t.registerDecision}</LinkButton>
      <LinkButton href={`${base}/dokumenter/ny?sak=${one.councilCase}`}>{t.addDocument}</LinkButton>
    </ButtonRow>
  )
}
