import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { isRefusal, refuse } from '../../law/refusal.ts'
import type { Database, Tx } from '../database/council.ts'
import { isIdentifier } from '../identity.ts'
import { type Answer, refused, seeOther } from './answer.ts'
import { keyField } from './form.ts'
import { words } from './words.ts'

/** Thrown by the first write when another sending of the same form was faster; the deed is then rolled back. */
class SentBefore extends Error {}

interface Circumstances {
  readonly request: Request
  readonly form: () => Promise<FormData>
  readonly database: Database
  readonly tenant: string
  readonly person: string | null
  readonly path: string
  /** A one-time link's key, when the address has one: it is not written down. */
  readonly token: string | undefined
  readonly now: Temporal.Instant
}

export interface Sending {
  /** Answers a form that was sent before as it was answered then; else lets `handle` answer, and remembers where it led. */
  answeredOnce(handle: () => Promise<Answer> | Answer): Promise<Answer>
  /** As `Database.write`; the first that succeeds takes the key in the same transaction as the deed. */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>
}

/** One request that may be a form with a key. Without a key everything is as if this were not here. */
export function sendingOf(around: Circumstances): Sending {
  const { database, tenant } = around
  let known: Promise<Named | undefined> | undefined
  const named = () => (known ??= nameOf(around))
  let taken: Named | undefined
  const before = (name: Named) => database.read(tenant, (tx) => find(tx, tenant, name))
  return {
    answeredOnce: async (handle) => {
      const name = await named()
      if (!name) return handle()
      const row = await before(name)
      if (row) return answerAgain(row, around)
      try {
        const answer = await handle()
        if (taken && answer.kind === 'see-other')
          await database.writeQuietly(tenant, (tx) => remember(tx, around, name, answer.to))
        return answer
      } catch (thrown) {
        if (!(thrown instanceof SentBefore)) throw thrown
        return answerAgain(await settled(() => before(name)), around)
      }
    },
    write: async (work) => {
      const name = taken ? undefined : await named()
      if (!name) return database.write(tenant, work)
      const done = await database.write(tenant, async (tx) => {
        await take(tx, around, name)
        return work(tx)
      })
      if (!isRefusal(done)) taken = name
      return done
    },
  }
}

/** The other sending, that won, is just about to learn its own answer; waits two seconds at most. */
async function settled(before: () => Promise<Row | undefined>): Promise<Row | undefined> {
  let row = await before()
  for (let turn = 0; turn < 40 && row?.answered_to === ''; turn += 1) {
    await new Promise((done) => setTimeout(done, 50))
    row = await before()
  }
  return row
}

/** A key and the SHA-256 of what was sent with it: someone who goes back and writes something else means something else. */
interface Named {
  readonly key: string
  readonly content: string
}

async function nameOf({ request, form, path }: Circumstances): Promise<Named | undefined> {
  const type = request.headers.get('content-type') ?? ''
  if (request.method === 'GET' || !/^(application\/x-www-form-urlencoded|multipart\/form-data)/i.test(type))
    return undefined
  const sent = await form()
  const key = sent.get(keyField)
  if (typeof key !== 'string' || !isIdentifier(key)) return undefined
  const hash = createHash('sha256').update(path)
  for (const [name, value] of sent) {
    hash.update(`\0${name}\0`)
    if (typeof value === 'string') hash.update(value)
    else hash.update(value.name).update(new Uint8Array(await value.arrayBuffer()))
  }
  return { key, content: hash.digest('hex') }
}

interface Row {
  readonly person: string | null
  readonly answered_to: string
}

const find = (tx: Tx, council: string, { key, content }: Named): Promise<Row | undefined> =>
  tx
    .selectFrom('sent_form')
    .select(['person', 'answered_to'])
    .where('council', '=', council)
    .where('form_key', '=', key)
    .where('content', '=', content)
    .executeTakeFirst()

/** Waits for another sending of the same form that is under way, and yields to it if it succeeds. */
async function take(tx: Tx, around: Circumstances, { key, content }: Named): Promise<void> {
  const { tenant, person, path, now } = around
  const { numInsertedOrUpdatedRows: inserted } = await tx
    .insertInto('sent_form')
    .values({
      council: tenant,
      form_key: key,
      content,
      person,
      path: around.token === undefined ? path.slice(0, 500) : '',
      answered_to: '',
      sent_at: now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  if (!inserted) throw new SentBefore('this form was sent before')
}

async function remember(tx: Tx, around: Circumstances, { key, content }: Named, to: string): Promise<void> {
  const { tenant, now } = around
  await tx
    .updateTable('sent_form')
    .set({ answered_to: withoutToken(around, to).slice(0, 1000) })
    .where('council', '=', tenant)
    .where('form_key', '=', key)
    .where('content', '=', content)
    .execute()
  const longAgo = now.subtract({ hours: 24 * 30 }).toString()
  await tx
    .deleteFrom('sent_form')
    .where('council', '=', tenant)
    .where('sent_at', '<', sql<Date>`${longAgo}::timestamptz`)
    .execute()
}

const placeOfToken = ':token'
const withoutToken = ({ token }: Circumstances, text: string) => (token ? text.replaceAll(token, placeOfToken) : text)

/** Whoever else comes with the key is told nothing of where it led. Without a known answer: back to where the form stood. */
function answerAgain(row: Row | undefined, { person, request, path, token }: Circumstances): Answer {
  if (row && row.person !== person) return refused(refuse(words.sentByAnother))
  const to = token ? row?.answered_to.replaceAll(placeOfToken, () => token) : row?.answered_to
  return seeOther(to || (ownAddress(request) ?? `/${path.split('/')[1] ?? ''}`))
}

/** Where the form stood, when that is a page of our own: anything else could lead a reader astray. */
export function ownAddress(request: Request): string | undefined {
  const referer = request.headers.get('referer')
  if (!referer || !URL.canParse(referer)) return undefined
  const url = new URL(referer)
  const isOwn = url.host === new URL(request.url).host && !url.pathname.startsWith('//')
  return isOwn ? url.pathname + url.search : undefined
}
