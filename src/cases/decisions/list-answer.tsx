import { seesOf } from '../../accounts/sees.ts'
import { asked } from '../../foundation/desk/asked.ts'
import { page } from '../../foundation/http/answer.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { yearIn } from '../../foundation/layout/list-filter.tsx'
import { say, speak } from '../../foundation/words.ts'
import { words as caseWords } from '../words.ts'
import type { AfterDecisionsOf } from './after.ts'
import { DecisionList, narrowed, resultSlugs } from './pages.tsx'
import { results } from './rules.ts'
import { listDecisions } from './store.ts'
import { words } from './words.ts'

/** Every decision, in public: what was decided, in which case, and what became of it. */
export async function decisionList(visit: Visit, afterDecisions: AfterDecisionsOf) {
  const t = speak(words, visit.language)
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
    breadcrumbs: [{ text: say(caseWords.cases, visit.language), href: `/${visit.council}/saker` }],
  })
}
