import { afterAll, beforeAll, expect, test } from 'vitest'
import { changePerson } from '../accounts/people/actions.ts'
import { openLog } from '../foundation/log.ts'
import { openPost } from '../foundation/mail.ts'
import { actAt, foundCouncil, mosseregionen, reader } from '../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../test/database.ts'
import { type HeldMeeting, holdMeeting } from '../test/held-meeting.ts'
import { type MailServer, openMailServer, textOf } from '../test/mail-server.ts'
import { openTestSite, type TestSite } from '../test/site.ts'
import { minutesPost } from './post.ts'

let database: TestDatabase
let site: TestSite
let mail: MailServer
let held: HeldMeeting
const desk = `/${mosseregionen}/skrivebord/moter/2024-12-12/protokoll`
const base = `/${mosseregionen}/moter/2024-12-12/protokoll`

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  held = await holdMeeting(database.database)
  await database.database.write(mosseregionen, async (tx) => {
    for (const name of ['ordfører i Moss', 'ordfører i Vestby']) {
      const email = `${name.at(-1)}@kommune.example`
      await changePerson(tx, actAt(), held.person[name]!, { name, email, party: null })
    }
  })
  mail = await openMailServer()
  site = await openTestSite(database, { now: '2024-12-12T13:00:00Z', installation: { canSend: true } })
})
afterAll(async () => {
  await mail.stop()
  await database.drop()
})

const tell = (kind: string) =>
  minutesPost.tell(
    { council: mosseregionen, event: '', kind, subject: held.meeting, data: {}, at: actAt().now },
    {
      database: database.database,
      post: openPost({ smtpUrl: mail.url, mailFrom: 'samrad@rad.example' }),
      installation: site.installation,
      log: openLog('silent'),
      now: () => actAt().now,
    },
  )

test('the chair hears by letter that the minutes wait, and then those who sign; the letters tell nothing of them', async () => {
  const both = ['ordfører i Moss', 'ordfører i Vestby'].map((name) => [`signerer-${held.person[name]}`, 'ja'] as const)
  await site.send(`${desk}/signatarer`, Object.fromEntries(both), reader('secretary'))
  await tell('minutes.sent-to-chair') // not sent yet: nobody is told
  expect(mail.letters).toEqual([])
  await site.send(`${desk}/send`, {}, reader('secretary'))
  await tell('minutes.sent-to-chair')
  expect(mail.recipients).toEqual(['s@kommune.example'])
  expect(textOf(mail.letters[0]!)).toContain(`http://localhost${base}`)
  expect(textOf(mail.letters[0]!)).not.toContain('641 790')
  const chair = { ...reader('member'), person: held.person['ordfører i Moss']! }
  await site.send(`${base}/godkjenn`, {}, chair)
  await tell('minutes.sent-to-chair') // an old hint
  await tell('minutes.approved')
  expect(mail.recipients).toEqual(['s@kommune.example', 's@kommune.example', 'y@kommune.example'])
})
