import { isRefusal, type Refusal } from '../../law/refusal.ts'
import type { Act } from '../act.ts'
import type { Tx } from '../database/council.ts'
import { invalid, notFound, page, seeOther } from '../http/answer.ts'
import { type Form, parseForm, type ValueOf, type Written } from '../http/form.ts'
import { type Guard, get, post, type Route } from '../http/route.ts'
import type { Visit } from '../http/visit.ts'
import { ConfirmForm } from '../layout/buttons.tsx'
import { type Said, say, speak } from '../words.ts'
import { type Attempt as Asked, lawfully, RecordForm } from './record-form.tsx'
import { hasRichText, oneAtATime, problemsOf, whatOthersWrote } from './two-writers.ts'
import { words } from './words.ts'

/**
 * How a secretary edits one kind of record: a form to make a new one, the same form to change one, and a question before
 * one is removed. The records' own actions decide; this only asks, keeps what was typed, and shows a refusal.
 */
interface Editing<F extends Form> {
  /** `/:council/skrivebord/deltakere`: `…/ny` makes one, `…/:id` changes one, `…/:id/fjern` removes one. */
  readonly path: string
  readonly guard: Guard
  readonly titles: { readonly create: Said; readonly change: Said }
  /** The form may depend on what is there, like the bodies to choose from. */
  readonly form: (tx: Tx, visit: Visit) => F | Promise<F>
  /** False when what it belongs to, by the address, is not there: then there is nothing to add to. */
  readonly belongs?: (tx: Tx, visit: Visit) => Promise<boolean>
  /** What a new one begins with; may look at the query, like `?organ=…`. */
  readonly begin?: (tx: Tx, visit: Visit) => Written | Promise<Written>
  /** The record as written in the form, and its name; undefined when there is none. */
  readonly find: (tx: Tx, visit: Visit, id: string) => Promise<{ written: Written; name: string } | undefined>
  readonly create: (tx: Tx, act: Act, value: ValueOf<F>, visit: Visit) => Promise<Refusal | unknown>
  readonly change: (tx: Tx, act: Act, id: string, value: ValueOf<F>, visit: Visit) => Promise<Refusal | unknown>
  readonly remove?: (tx: Tx, act: Act, id: string) => Promise<Refusal | unknown>
  /** Where to go when it is done: the list, or the page that shows it. */
  readonly done: (visit: Visit) => string
  /** Where a new one leads instead, when the work goes on there; `made` is what `create` answered. */
  readonly goOn?: (tx: Tx, visit: Visit, made: string) => Promise<string | undefined>
  /** Bytes that the form may take; 256 kB unless told. */
  readonly bodyLimit?: number
}

/** The name is the record's own; a new one has none yet. */
type Attempt = Asked & { readonly name?: string }

export function editingRoutes<F extends Form>(editing: Editing<F>): Route[] {
  const { path, guard, bodyLimit } = editing
  const routes = [
    get(`${path}/ny`, guard, (visit) => openNew(editing, visit)),
    post(`${path}/ny`, guard, (visit) => saveNew(editing, visit), { bodyLimit }),
    get(`${path}/:id`, guard, (visit) => openOld(editing, visit)),
    post(`${path}/:id`, guard, (visit) => saveOld(editing, visit), { bodyLimit }),
  ]
  return editing.remove ? [...routes, post(`${path}/:id/fjern`, guard, (visit) => removeOne(editing, visit))] : routes
}

async function openNew<F extends Form>(editing: Editing<F>, visit: Visit) {
  const attempt = await visit.read(async (tx) => {
    if (!((await editing.belongs?.(tx, visit)) ?? true)) return undefined
    return { form: await editing.form(tx, visit), written: (await editing.begin?.(tx, visit)) ?? {} }
  })
  if (!attempt) return notFound
  return page(
    say(editing.titles.create, visit.language),
    <EditForm editing={editing} visit={visit} attempt={attempt} />,
  )
}

async function openOld<F extends Form>(editing: Editing<F>, visit: Visit) {
  const attempt = await visit.read((tx) => asItIs(editing, visit, tx))
  if (!attempt) return notFound
  const heading = say(editing.titles.change, visit.language)
  return page(`${heading}: ${attempt.name}`, <EditForm editing={editing} visit={visit} attempt={attempt} />, {
    heading,
  })
}

async function saveNew<F extends Form>(editing: Editing<F>, visit: Visit) {
  if (!(await visit.read(async (tx) => (await editing.belongs?.(tx, visit)) ?? true))) return notFound
  let next: string | undefined
  const create = async (tx: Tx, value: ValueOf<F>) => {
    const made = await editing.create(tx, visit.act, value, visit)
    if (typeof made === 'string') next = await editing.goOn?.(tx, visit, made)
    return made
  }
  return save(editing, visit, editing.titles.create, create, () => next)
}

/** What somebody else saved meanwhile is shown beside what was written here; the second to save never loses the first. */
async function saveOld<F extends Form>(editing: Editing<F>, visit: Visit) {
  const before = await visit.read((tx) => asItIs(editing, visit, tx))
  if (!before) return notFound
  const sent = await visit.form()
  return save(editing, visit, editing.titles.change, async (tx, value, written) => {
    if (!hasRichText(before.form)) return editing.change(tx, visit.act, identifier(visit), value, visit)
    await oneAtATime(tx, `${visit.council} ${visit.path}`)
    const now = await editing.find(tx, visit, identifier(visit))
    const meanwhile = whatOthersWrote(before.form, sent, written, now?.written ?? {})
    if (meanwhile.theirs) return new WrittenMeanwhile(meanwhile.theirs)
    return editing.change(tx, visit.act, identifier(visit), { ...value, ...meanwhile.untouched }, visit)
  })
}

/** The texts of others that stand in the way, by the names of their fields. */
class WrittenMeanwhile {
  readonly theirs: Written
  constructor(theirs: Written) {
    this.theirs = theirs
  }
}

async function save<F extends Form>(
  editing: Editing<F>,
  visit: Visit,
  title: Said,
  deed: (tx: Tx, value: ValueOf<F>, written: Written) => Promise<unknown>,
  next?: () => string | undefined,
) {
  const form = await visit.read(async (tx) => editing.form(tx, visit))
  const parsed = parseForm(form, await visit.form())
  const again = (attempt: Attempt, status: number) =>
    invalid(say(title, visit.language), <EditForm editing={editing} visit={visit} attempt={attempt} />, { status })
  if (!parsed.ok) return again({ form, written: parsed.written, problems: parsed.problems }, 422)
  const { value, written } = parsed
  const done = await lawfully(() => visit.write((tx) => deed(tx, value, written)))
  if (isRefusal(done)) return again({ form, written, refusal: done }, 409)
  if (done instanceof WrittenMeanwhile)
    return again({ form, written, theirs: done.theirs, problems: problemsOf(done.theirs) }, 409)
  return seeOther(next?.() ?? editing.done(visit))
}

async function removeOne<F extends Form>(editing: Editing<F>, visit: Visit) {
  const before = await visit.read((tx) => asItIs(editing, visit, tx))
  if (!before) return notFound
  const done = await lawfully(() => visit.write(async (tx) => editing.remove?.(tx, visit.act, identifier(visit))))
  if (!isRefusal(done)) return seeOther(editing.done(visit))
  const title = say(editing.titles.change, visit.language)
  const body = <EditForm editing={editing} visit={visit} attempt={{ ...before, refusal: done }} />
  return invalid(title, body, { status: 409 })
}

/** The record as it stands, in its form; undefined when there is none of that name, or no such name at all. */
async function asItIs<F extends Form>(editing: Editing<F>, visit: Visit, tx: Tx): Promise<Attempt | undefined> {
  const id = identifier(visit)
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return undefined
  const found = await editing.find(tx, visit, id)
  return found && { form: await editing.form(tx, visit), ...found }
}

const identifier = (visit: Visit) => visit.params.id ?? ''

function EditForm<F extends Form>({
  editing,
  visit,
  attempt,
}: {
  editing: Editing<F>
  visit: Visit
  attempt: Attempt
}) {
  const t = speak(words, visit.language)
  const { name } = attempt
  const action = visit.path.replace(/\/fjern$/, '')
  return (
    <>
      <RecordForm
        attempt={attempt}
        action={action + (visit.query.size ? `?${visit.query}` : '')}
        cancel={editing.done(visit)}
        language={visit.language}
      />
      {name && editing.remove ? (
        <ConfirmForm
          action={`${action}/fjern`}
          button={t.remove}
          question={t.removeQuestion(name)}
          confirm={t.remove}
        />
      ) : null}
    </>
  )
}
