import { page } from '../../foundation/http/answer.ts'
import { anyone, get } from '../../foundation/http/route.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { speak } from '../../foundation/words.ts'
import { FrontPage, frontLead } from './pages.tsx'
import { readFront } from './reading.ts'
import { words } from './words.ts'

export const frontRoutes = [get('/:council', anyone, showFront)]

async function showFront(visit: Visit) {
  const name = visit.at?.name ?? ''
  const front = await visit.read((tx) => readFront(tx, visit))
  return page(name, <FrontPage visit={visit} front={front} />, {
    lead: frontLead({ visit, front }),
    description: speak(words, visit.language).description(name),
  })
}
