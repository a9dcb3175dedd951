import { seesOf } from '../accounts/sees.ts'
import { asked } from '../foundation/desk/asked.ts'
import { editingRoutes } from '../foundation/desk/editing.tsx'
import { notFound, page, seeOther } from '../foundation/http/answer.ts'
import { anyone, get, office } from '../foundation/http/route.ts'
import type { Visit } from '../foundation/http/visit.ts'
import { ButtonRow, LinkButton } from '../foundation/layout/buttons.tsx'
import { yearIn } from '../foundation/layout/list-filter.tsx'
import { Section, Tag } from '../foundation/layout/text.tsx'
import { say, speak } from '../foundation/words.ts'
import { addCase, changeCase, removeCase } from './actions.ts'
import { CasePage, type CasePageProps } from './case-page.tsx'
import type { AfterDecisionsOf } from './decisions/after.ts'
import { DecisionList, narrowed, resultSlugs } from './decisions/pages.tsx'
import { decisionRoutes } from './decisions/routes.tsx'
import { results } from './decisions/rules.ts'
import { decisionsOf, listDecisions } from './decisions/store.ts'
import { words as decisionWords } from './decisions/words.ts'
import { CasesDesk } from './desk.tsx'
import { asNewCase, asWritten, caseForm } from './form.ts'
import { asCaseNumber, caseAddress, caseNumberText, nextNumber } from './numbers/rules.ts'
import { CaseList, kindSlugs } from './pages.tsx'
import type { ExemptBasesOf, PapersOf } from './paper.ts'
import { Board, placeOf } from './preparation/board.tsx'
import { preparationRoutes } from './preparation/routes.tsx'
import { words as preparationWords } from './preparation/words.ts'
import type { CaseKind } from './rules.ts'
import { caseState } from './state/rules.ts'
import { type CaseFilter, casesFollowing, findCase, findCaseByNumber, listCases, listCaseYears } from './store.ts'
import type { Agendas, TreatmentsByCase, TreatmentsOf } from './treatment.ts'
import { changesAfter } from './versions/rules.ts'
import { versionsOfCase } from './versions/store.ts'
import { kindWords, words } from './words.ts'

/** What those below tell a case about itself: where it stands on agendas, and which papers it has. */
interface CaseSurroundings extends Agendas {
  readonly treatmentsOf: TreatmentsOf
  readonly treatmentsByCase: TreatmentsByCase
  readonly papersOfCases: PapersOf
  readonly exemptBasesOf: ExemptBasesOf
  readonly afterDecisions: AfterDecisionsOf
}

const desk = '/:council/skrivebord/saker'
const secretary = office('secretary')

export const caseRoutes = (around: CaseSurroundings) => [
  get('/:council/saker', anyone, caseList),
  get('/:council/saker/:case', anyone, (visit) => casePage(visit, around)),
  get('/:council/vedtak', anyone, (visit) => decisionList(visit, around)),
  get(desk, secretary, (visit) => caseDesk(visit, around)),
  ...editingRoutes({
    path: desk,
    guard: secretary,
    titles: { create: words.newCase, change: words.changeCase },
    form: async (tx, visit) => {
      const others = await listCases(tx, visit.council, 'everything')
      return caseForm(
        others.filter(({ councilCase }) => councilCase !== visit.params.id),
        visit.params.id === undefined,
      )
    },
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
    create: (tx, act, value) => addCase(tx, act, { ...asNewCase(value), publishedAt: value.shown ? act.now : null }),
    change: (tx, act, id, value) => changeCase(tx, act, id, asNewCase(value)),
    remove: removeCase,
    done: (visit) => `/${visit.council}/skrivebord/saker`,
    bodyLimit: 2 * 1024 * 1024,
  }),
  ...preparationRoutes(around),
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
    actions: (
      <LinkButton look="secondary" href={`/${visit.council}/vedtak`}>
        {say(decisionWords.showAll, visit.language)}
      </LinkButton>
    ),
  })
}

function chosenIn(query: URLSearchParams): CaseFilter {
  const [kind] = Object.entries(kindSlugs).find(([, slug]) => slug === query.get('type')) ?? []
  return { year: yearIn(query), kind: kind as CaseKind | 'not-stated' | undefined }
}

/** Every decision, in public: what was decided, in which case, and what became of it. */
async function decisionList(visit: Visit, { afterDecisions }: CaseSurroundings) {
  const t = speak(decisionWords, visit.language)
  const { decisions, after } = await visit.read(async (tx) => {
    const listed = await listDecisions(tx, visit.council, seesOf(visit.reader))
    const names = listed.map(({ decision }) => decision)
    return { decisions: listed, after: await afterDecisions(tx, visit.council, names) }
  })
  const result = results.find((one) => resultSlugs[one] === visit.query.get('utfall'))
  const chosen = { year: yearIn(visit.query), body: asked(visit, 'organ') || undefined, result }
  const lead = decisions.length ? t.countOf(narrowed(decisions, chosen).length) : undefined
  const body = <DecisionList visit={visit} decisions={decisions} chosen={chosen} after={after} />
  return page(t.decisions, body, {
    lead,
    breadcrumbs: [{ text: say(words.cases, visit.language), href: `/${visit.council}/saker` }],
  })
}

async function caseDesk(visit: Visit, { treatmentsByCase, agendasAhead }: CaseSurroundings) {
  const t = speak(words, visit.language)
  const { year } = chosenIn(visit.query)
  const { all, treatments, decisions, agendas } = await visit.read(async (tx) => {
    const listed = await listCases(tx, visit.council, 'everything')
    const names = listed.map(({ councilCase }) => councilCase)
    return {
      all: listed,
      treatments: await treatmentsByCase(tx, visit.council, visit.today, 'everything'),
      decisions: Map.groupBy(await decisionsOf(tx, visit.council, names, 'everything'), (one) => one.councilCase),
      agendas: await agendasAhead(tx, visit.council, visit.today),
    }
  })
  const cases = all.map((one) => {
    const treated = treatments.get(one.councilCase) ?? []
    const decided = decisions.get(one.councilCase) ?? []
    return { one, treatments: treated, decision: decided[0], place: placeOf(one, treated, decided, visit) }
  })
  const places = new Map(cases.map(({ one, place }) => [one.councilCase, place]))
  const body = (
    <>
      {year ? null : <Board visit={visit} cases={cases} agendas={agendas} />}
      <Section heading={say(preparationWords.allCases, visit.language)} id="alle">
        <CasesDesk
          visit={visit}
          cases={all}
          years={[...new Set(all.map((one) => one.year))]}
          year={year}
          placeOf={({ councilCase }) => places.get(councilCase) ?? 'inbox'}
        />
      </Section>
    </>
  )
  const add = <LinkButton href={`/${visit.council}/skrivebord/saker/ny`}>{t.newCase}</LinkButton>
  return page(t.cases, body, { actions: add, unlisted: true, width: 'wide' })
}

/** `/saker/2-2024` leads to `/saker/002-24`; a missing and a hidden case answer alike. */
async function casePage(visit: Visit, around: CaseSurroundings) {
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
        {one.alternativeTitle && one.alternativeTitle !== one.title ? <> {t.alsoCalled(one.alternativeTitle)}</> : null}
        {one.raisedBy ? <> {t.raised(one.raisedBy)}</> : null}
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
