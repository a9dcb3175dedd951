import { afterAll, beforeAll, expect, test } from 'vitest'
import { changeCase } from '../../../cases/actions.ts'
import { findCase } from '../../../cases/store.ts'
import { openLog } from '../../../foundation/log.ts'
import type { Services } from '../../../foundation/outbox.ts'
import { sendNotice } from '../../../meetings/notices/actions.ts'
import { listNotices } from '../../../meetings/notices/store.ts'
import { exemptTitle, legalBasis, prepareMeeting } from '../../../test/called-meeting.ts'
import { actAt, foundCouncil, mosseregionen, reader } from '../../../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../../../test/database.ts'
import { granted } from '../../../test/granted.ts'
import { seePdf } from '../../../test/pdf.ts'
import { openTestSite, type TestSite } from '../../../test/site.ts'
import { noticePapers } from '../../notice-papers-store.ts'
import { stopTypesetting } from '../typeset.ts'
import { editionKeeping } from './keeping.ts'
import { listEditions } from './store.ts'

let database: TestDatabase
let site: TestSite
let prepared: Awaited<ReturnType<typeof prepareMeeting>>
const secretary = reader('secretary')
const act = actAt()

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  prepared = await database.database.write(mosseregionen, (tx) => prepareMeeting(tx, act))
  site = await openTestSite(database)
})
afterAll(async () => {
  stopTypesetting()
  await database.drop()
})

/** Sends the notice, or a supplement when something has changed, and tells of it as the dispatcher would: twice. */
async function send() {
  const reasons = Object.fromEntries(['period', 'papers', 'members', 'addresses', 'substitutes'].map((id) => [id, 'x']))
  await database.database.write(mosseregionen, async (tx) =>
    granted(await sendNotice(tx, act, prepared.meeting, { message: '', reasons }, noticePapers)),
  )
  const sent = await database.database.read(mosseregionen, (tx) => listNotices(tx, mosseregionen, prepared.meeting))
  const { notice, kind } = sent.at(-1)!
  const services = {
    database: database.database,
    installation: site.installation,
    log: openLog('silent'),
    now: () => act.now,
  }
  const told = { council: mosseregionen, event: 'e', kind: 'notice.sent', subject: prepared.meeting, at: act.now }
  for (let times = 0; times < 2; times++)
    await editionKeeping.tell({ ...told, data: { notice, kind } }, services as unknown as Services)
}

const writeBudget = (account: string) =>
  database.database.write(mosseregionen, async (tx) => {
    const one = await findCase(tx, mosseregionen, prepared.budget, 'everything')
    granted(await changeCase(tx, act, prepared.budget, { ...one!, account }))
  })

async function bundle(as?: typeof secretary) {
  const path = `/${mosseregionen}/moter/${prepared.address}/papirer.pdf`
  const { texts, labels } = await seePdf(new Uint8Array(await (await site.get(path, as)).arrayBuffer()))
  const plain = texts.map((text) => text.replace(/[\s\u00a0\u202f]+/g, ' '))
  return {
    labels: labels ?? [],
    pages: new Map((labels ?? []).map((label, at) => [label, plain[at]!])),
    text: plain.join(' '),
  }
}

test('the bundle keeps the words that were sent, until a supplement is sent', async () => {
  await send()
  const before = await bundle()
  await writeBudget('En ny utredning av budsjettet.')
  expect((await bundle()).text).toBe(before.text)
  const draft = await bundle(secretary)
  expect(draft.text).toContain('Tillegg 1 (ikke sendt), side 1')
  expect(draft.text).toContain('En ny utredning av budsjettet.')
})

test('and then has the new words on pages of their own, and the old ones where they were', async () => {
  const before = await bundle()
  await send()
  const after = await bundle()
  expect(after.pages.get('Tillegg 1, 1')).toContain('En ny utredning av budsjettet.')
  for (const label of before.labels.filter((one) => /^\d+$/.test(one)))
    expect(after.pages.get(label)).toBe(before.pages.get(label))
})

test('what is sent is kept once, however often it is told of', async () => {
  const editions = await database.database.read(mosseregionen, (tx) =>
    listEditions(tx, mosseregionen, prepared.meeting),
  )
  expect(editions).toHaveLength(2)
})

test('what has become exempt since it was sent is no longer in the bundle for everyone', async () => {
  expect((await bundle()).text).not.toContain(exemptTitle)
  await database.database.write(mosseregionen, async (tx) => {
    const one = await findCase(tx, mosseregionen, prepared.budget, 'everything')
    granted(await changeCase(tx, act, prepared.budget, { ...one!, access: 'exempt', legalBasis }))
  })
  const open = await bundle()
  expect(open.text).not.toContain('En ny utredning')
  expect(open.text).not.toContain('003/24')
  expect((await bundle(secretary)).text).toContain('Unntatt offentlighet')
})
