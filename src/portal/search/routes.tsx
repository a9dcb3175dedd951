import { type Sees, seesOf } from '../../accounts/sees.ts'
import { asCaseNumber, caseAddress } from '../../cases/numbers/rules.ts'
import { findCaseByNumber } from '../../cases/store.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { type Answer, page, seeOther } from '../../foundation/http/answer.ts'
import { anyone, get } from '../../foundation/http/route.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { speak } from '../../foundation/words.ts'
import { goalTitle } from '../../plan/goals/naming.ts'
import { listGoals } from '../../plan/goals/store.ts'
import { answerPayment } from '../payments/reading.ts'
import { perPage, perPlace, SearchPage } from './pages.tsx'
import { asPlace, asQuery, asSearch, type Place, withoutCaseWord } from './rules.ts'
import { type Found, searchText } from './store.ts'
import { words } from './words.ts'

/** Not kept in the common cache: whoever asks for anything would push out the pages that people read. */
export const searchRoutes = [get('/:council/sok', anyone, search, { cached: false })]

const mostPages = 500

async function search(visit: Visit): Promise<Answer> {
  const query = asQuery(visit.query.get('q'))
  const place = asPlace(visit.query.get('type'))
  const side = Math.min(Math.max(Math.trunc(Number(visit.query.get('side'))) || 1, 1), mostPages)
  const sees = seesOf(visit.reader)
  const result = await visit.read(
    async (tx) => (await jump(tx, visit, query, sees)) ?? look(tx, visit, query, place, side),
  )
  if (typeof result === 'string') return seeOther(result)
  const t = speak(words, visit.language)
  const body = <SearchPage visit={visit} query={query} place={place} side={side} {...result} />
  return page(query ? t.searchFor(query) : t.search, body, {
    heading: t.search,
    lead: query ? undefined : t.hint,
    unlisted: true,
  })
}

/** The address of the case whose number was written; a missing and a hidden one are alike not found. */
async function jump(tx: Tx, visit: Visit, query: string, sees: Sees): Promise<string | undefined> {
  const number = asCaseNumber(withoutCaseWord(query))
  const found = number && (await findCaseByNumber(tx, visit.council, number, sees))
  return found && `/${visit.council}/saker/${caseAddress(found)}`
}

async function look(tx: Tx, visit: Visit, query: string, place: Place | undefined, side: number) {
  if (!query) return { found: { hits: [], counts: new Map() }, payment: undefined, names: new Map() }
  const sees = seesOf(visit.reader)
  const wanted = place
    ? { sees, place, offset: (side - 1) * perPage, limit: perPage }
    : { sees, offset: 0, limit: perPlace }
  const payment = await answerPayment(tx, visit.council, query, sees)
  const found = await searchText(tx, visit.council, asSearch(query), wanted)
  return { payment, found, names: await goalNames(tx, visit, found) }
}

async function goalNames(tx: Tx, { council, language }: Visit, { hits }: Found): Promise<Map<string, string>> {
  if (!hits.some(({ kind }) => kind === 'goal')) return new Map()
  return new Map((await listGoals(tx, council)).map((goal) => [goal.goal, goalTitle(goal, language)]))
}
