import { seesOf } from '../accounts/sees.ts'
import { editingRoutes } from '../foundation/desk/editing.tsx'
import { notFound, page, seeOther } from '../foundation/http/answer.ts'
import { anyone, get, office } from '../foundation/http/route.ts'
import type { Visit } from '../foundation/http/visit.ts'
import { ButtonRow, LinkButton } from '../foundation/layout/buttons.tsx'
import { yearIn } from '../foundation/layout/list-filter.tsx'
import { Tag } from '../foundation/layout/text.tsx'
import { say, speak } from '../foundation/words.ts'
import { addCase, changeCase, removeCase } from './actions.ts'
import { CasePage, type CasePageProps } from './case-page.tsx'
import { decisionRoutes } from './decisions/routes.tsx'
import { decisionsOf } from './decisions/store.ts'
import { CasesDesk } from './desk.tsx'
import { asNewCase, asWritten, caseForm } from './form.ts'
import { asCaseNumber, caseAddress, caseNumberText, nextNumber } from './numbers/rules.ts'
import { CaseList, kindSlugs } from './pages.tsx'
import type { PapersOf } from './paper.ts'
import type { CaseKind } from './rules.ts'
import { caseState } from './state/rules.ts'
import { type CaseFilter, findCase, findCaseByNumber, listCases, listCaseYears } from './store.ts'
import type { TreatmentsOf } from './treatment.ts'
import { kindWords, words } from './words.ts'

/** What those below tell a case about itself: where it stands on agendas, and which papers it has. */
interface CaseSurroundings {
  readonly treatmentsOf: TreatmentsOf
  readonly papersOfCases: PapersOf
}

const desk = '/:council/skrivebord/saker'
const secretary = office('secretary')

export const caseRoutes = (around: CaseSurroundings) => [
  get('/:council/saker', anyone, caseList),
  get('/:council/saker/:case', anyone, (visit) => casePage(visit, around)),
  get(desk, secretary, caseDesk),
  ...editingRoutes({
    path: desk,
    guard: secretary,
    titles: { create: words.newCase, change: words.changeCase },
    form: () => caseForm,
    begin: async (tx, visit) => {
      const year = visit.today.year
      const taken = (await listCases(tx, visit.council, 'everything', { year })).filter(({ series }) => !series)
      const number = nextNumber(taken.map((one) => one.number))
      return { number: caseNumberText({ series: '', year, number }), access: 'public' }
    },
    find: async (tx, visit, id) => {
      const one = await findCase(tx, visit.council, id, 'everything')
      return one && { written: asWritten(one), name: `${caseNumberText(one)} ${one.title}` }
    },
    create: (tx, act, value) => addCase(tx, act, asNewCase(value)),
    change: (tx, act, id, value) => changeCase(tx, act, id, asNewCase(value)),
    remove: removeCase,
    done: (visit) => `/${visit.council}/skrivebord/saker`,
  }),
  ...decisionRoutes(around.treatmentsOf),
]

async function caseList(visit: Visit) {
  const t = speak(words, visit.language)
  const sees = seesOf(visit.reader)
  const chosen = chosenIn(visit.query)
  const { cases, years } = await visit.read(async (tx) => ({
    cases: await listCases(tx, visit.council, sees, chosen),
    years: await listCaseYears(tx, visit.council, sees),
  }))
  return page(t.cases, <CaseList visit={visit} cases={cases} years={years} chosen={chosen} />, {
    lead: years.length ? t.countOf(cases.length) : undefined,
  })
}

function chosenIn(query: URLSearchParams): CaseFilter {
  const [kind] = Object.entries(kindSlugs).find(([, slug]) => slug === query.get('type')) ?? []
  return { year: yearIn(query), kind: kind as CaseKind | 'not-stated' | undefined }
}

async function caseDesk(visit: Visit) {
  const { year } = chosenIn(visit.query)
  const { cases, years } = await visit.read(async (tx) => ({
    cases: await listCases(tx, visit.council, 'everything', { year }),
    years: await listCaseYears(tx, visit.council, 'everything'),
  }))
  const body = <CasesDesk visit={visit} cases={cases} years={years} year={year} />
  const add = (
    <LinkButton href={`/${visit.council}/skrivebord/saker/ny`}>{say(words.newCase, visit.language)}</LinkButton>
  )
  return page(say(words.cases, visit.language), body, { actions: add, unlisted: true })
}

/** `/saker/2-2024` leads to `/saker/002-24`; a missing and a hidden case answer alike. */
async function casePage(visit: Visit, { treatmentsOf, papersOfCases }: CaseSurroundings) {
  const number = asCaseNumber(visit.params.case ?? '')
  if (!number) return notFound
  const sees = seesOf(visit.reader)
  const found = await visit.read(async (tx): Promise<CasePageProps | undefined> => {
    const one = await findCaseByNumber(tx, visit.council, number, sees)
    if (!one) return undefined
    const treatments = await treatmentsOf(tx, visit.council, one.councilCase, visit.today, sees)
    const decisions = await decisionsOf(tx, visit.council, [one.councilCase], sees)
    const papers = await papersOfCases(tx, visit.council, [one.councilCase], sees, visit.language)
    return { visit, one, treatments, decisions, papers, edits: sees === 'everything' }
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
        {one.alternativeTitle && one.alternativeTitle !== one.title ? <> {t.alsoCalled(one.alternativeTitle)}</> : null}
      </>
    ),
    lead: say(caseState({ treatments, decisions, today: visit.today }), visit.language),
    breadcrumbs: [{ text: t.cases, href: `/${visit.council}/saker` }],
    actions: edits ? <CaseActions {...props} /> : undefined,
    reading: true,
    unlisted: one.access === 'exempt',
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
