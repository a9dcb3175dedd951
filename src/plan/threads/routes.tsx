import { lawfully } from '../../foundation/desk/record-form.tsx'
import { type Answer, invalid, page, seeOther } from '../../foundation/http/answer.ts'
import { parseForm } from '../../foundation/http/form.ts'
import { get, post, type Route } from '../../foundation/http/route.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { say } from '../../foundation/words.ts'
import { isRefusal } from '../../law/refusal.ts'
import { desk, deskOf, secretary } from '../places.ts'
import { threadForm } from './form.ts'
import { readLinkable, type ThreadKind, threadKinds } from './kinds.ts'
import { ThreadsDesk } from './pages.tsx'
import { words } from './words.ts'

const path = `${desk}/trader`

export const threadRoutes: Route[] = [
  get(path, secretary, showThreads),
  ...threadKinds.flatMap((kind) => [
    post(`${path}/${kind.path}`, secretary, (visit) => changeThread(visit, kind, kind.link)),
    post(`${path}/${kind.path}/fjern`, secretary, (visit) => changeThread(visit, kind, kind.unlink)),
  ]),
]

const about = (visit: Visit) => ({ lead: say(words.lead, visit.language) })

async function showThreads(visit: Visit): Promise<Answer> {
  const all = await visit.read((tx) => readLinkable(tx, visit))
  return page(say(words.title, visit.language), <ThreadsDesk visit={visit} all={all} />, about(visit))
}

/** Both ends must be among what can be linked; anything else is sent back beside its field. */
async function changeThread(visit: Visit, kind: ThreadKind, deed: ThreadKind['link']): Promise<Answer> {
  const all = await visit.read((tx) => readLinkable(tx, visit))
  const linkable = all.find((one) => one.kind === kind)!
  const parsed = parseForm(threadForm(linkable), await visit.form())
  if (parsed.ok) {
    const [from, to] = [parsed.value[`${kind.path}-fra`]!, parsed.value[`${kind.path}-til`]!]
    const done = await lawfully(() => visit.write((tx) => deed(tx, visit.act, from, to)))
    if (!isRefusal(done)) return seeOther(`${deskOf(visit)}/trader#${kind.path}`)
  }
  const attempt = { path: kind.path, written: parsed.written, problems: parsed.ok ? {} : parsed.problems }
  const body = <ThreadsDesk visit={visit} all={all} attempt={attempt} />
  return invalid(say(words.title, visit.language), body, about(visit))
}
