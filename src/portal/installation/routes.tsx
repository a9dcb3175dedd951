import { page } from '../../foundation/http/answer.ts'
import { anyone, get } from '../../foundation/http/route.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { speak } from '../../foundation/words.ts'
import { InstallationFront } from './pages.tsx'
import { readCouncils } from './reading.ts'
import { words } from './words.ts'

export const installationRoutes = [get('/', anyone, showInstallation)]

async function showInstallation(visit: Visit) {
  const t = speak(words, visit.language)
  const body = <InstallationFront visit={visit} councils={await readCouncils(visit)} />
  return page(t.title, body, { lead: t.lead, description: t.lead })
}
