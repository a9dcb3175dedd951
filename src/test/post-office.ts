import type { Database } from '../foundation/database/council.ts'
import { openLog } from '../foundation/log.ts'
import { openPost } from '../foundation/mail.ts'
import type { Services, Subscriber, Told } from '../foundation/outbox.ts'
import type { MailServer } from './mail-server.ts'
import type { TestSite } from './site.ts'

interface PostOffice {
  /** Tells the subscribers of every event that they have not been told of, as the dispatcher does; what fails stays. */
  deliver(): Promise<void>
  /** Tells of everything once more: nothing new must come of it. */
  deliverAgain(): Promise<void>
}

interface About {
  readonly database: Database
  readonly council: string
  readonly site: Pick<TestSite, 'installation'>
  readonly mail: MailServer
  readonly now: () => Temporal.Instant
}

/** The dispatcher of one council, by hand, so that a test knows when letters have gone. */
export function openPostOffice(
  subscribers: readonly Subscriber[],
  { database, council, site, mail, now }: About,
): PostOffice {
  const post = openPost({ smtpUrl: mail.url, mailFrom: 'Samråd <samrad@rad.example>' })
  const services: Services = { database, post, installation: site.installation, log: openLog('silent'), now }
  const done = new Set<string>()
  const deliver = async (again: boolean) => {
    const rows = await database.read(council, (tx) =>
      tx.selectFrom('event').select(['id', 'kind', 'subject', 'data', 'at']).orderBy('at').orderBy('id').execute(),
    )
    for (const { id, data, at, ...row } of rows)
      for (const subscriber of subscribers.filter(({ hears }) => hears.includes(row.kind))) {
        if (done.has(id) && !again) continue
        const told: Told = { ...row, council, event: id, data: data as Told['data'], at: at.toTemporalInstant() }
        await subscriber.tell(told, services).then(
          () => done.add(id),
          () => {},
        )
      }
  }
  return { deliver: () => deliver(false), deliverAgain: () => deliver(true) }
}

interface CalendarLetter {
  readonly text: string
  /** The invitation as it came in the letter; undefined when there was none. */
  readonly calendar: string | undefined
  readonly to: string
  readonly subject: string
}

/** A letter of several parts, each decoded as its reader's program does. */
export function openLetter(letter: string): CalendarLetter {
  const parts = partsOf(letter)
  const header = (name: string) => new RegExp(`^${name}: (.*(?:\\r\\n[ \\t].*)*)`, 'im').exec(letter)?.[1] ?? ''
  return {
    text: parts.find(({ type }) => type.startsWith('text/plain'))?.body ?? '',
    calendar: parts.find(({ type }) => type.startsWith('text/calendar'))?.body,
    to: header('To'),
    subject: header('Subject').replaceAll(/\r\n[ \t]/g, ' '),
  }
}

function partsOf(text: string): { type: string; body: string }[] {
  const end = text.indexOf('\r\n\r\n')
  const [head, body] = [text.slice(0, end).replaceAll(/\r\n[ \t]+/g, ' '), text.slice(end + 4)]
  const boundary = /^content-type: multipart\/.*boundary="?([^";\r\n]+)/im.exec(head)?.[1]
  if (boundary)
    return body
      .split(`--${boundary}`)
      .slice(1, -1)
      .flatMap((part) => partsOf(part.replace(/^\r\n/, '')))
  const type = /^content-type: ([^\r\n]+)/im.exec(head)?.[1] ?? 'text/plain'
  const encoding = /^content-transfer-encoding: (\S+)/im.exec(head)?.[1]?.toLowerCase()
  return [{ type, body: decoded(body, encoding) }]
}

function decoded(body: string, encoding: string | undefined): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8')
  if (encoding !== 'quoted-printable') return body
  const bytes = body
    .replaceAll(/=\r\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
