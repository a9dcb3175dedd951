import { seesOf } from '../accounts/sees.ts'
import { editingRoutes } from '../foundation/desk/editing.tsx'
import { page } from '../foundation/http/answer.ts'
import { anyone, get, office } from '../foundation/http/route.ts'
import type { Visit } from '../foundation/http/visit.ts'
import { LinkButton } from '../foundation/layout/buttons.tsx'
import { yearIn } from '../foundation/layout/list-filter.tsx'
import { say, speak } from '../foundation/words.ts'
import { addCase, changeCase, removeCase } from './actions.ts'
import { type CasePageSurroundings, casePage } from './case-answer.tsx'
import { decisionList } from './decisions/list-answer.tsx'
import { decisionRoutes } from './decisions/routes.tsx'
import { words as decisionWords } from './decisions/words.ts'
import { asNewCase, asWritten, caseForm } from './form.ts'
import { caseNumberText, nextNumber } from './numbers/rules.ts'
import { CaseList, kindSlugs } from './pages.tsx'
import { caseDesk } from './preparation/desk-answer.tsx'
import { preparationRoutes } from './preparation/routes.tsx'
import type { CaseKind } from './rules.ts'
import { type CaseFilter, findCase, listCases, listCaseYears } from './store.ts'
import type { TreatmentsByCase } from './treatment.ts'
import { words } from './words.ts'

/** What those below tell a case about itself: where it stands on agendas, and which papers it has. */
interface CaseSurroundings extends CasePageSurroundings {
  readonly treatmentsByCase: TreatmentsByCase
}

const desk = '/:council/skrivebord/saker'
const secretary = office('secretary')

export const caseRoutes = (around: CaseSurroundings) => [
  get('/:council/saker', anyone, caseList),
  get('/:council/saker/:case', anyone, (visit) => casePage(visit, around)),
  get('/:council/vedtak', anyone, (visit) => decisionList(visit, around.afterDecisions)),
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
