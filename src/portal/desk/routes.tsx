import { page } from '../../foundation/http/answer.ts'
import { get, office } from '../../foundation/http/route.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { speak } from '../../foundation/words.ts'
import { DeskPage } from './pages.tsx'
import { readDesk } from './reading.ts'
import { whatToDo } from './rules.ts'
import { words } from './words.ts'

export const deskRoutes = [get('/:council/skrivebord', office('secretary'), showDesk)]

async function showDesk(visit: Visit) {
  const t = speak(words, visit.language)
  const reading = await visit.read((tx) => readDesk(tx, visit.council, visit.today))
  return page(t.desk, <DeskPage visit={visit} reading={reading} />, {
    lead: reading.empty ? t.leadEmpty : t.lead(whatToDo(reading).length),
    unlisted: true,
  })
}
