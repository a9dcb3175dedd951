import { findPerson } from '../accounts/people/store.ts'
import { getTenant } from '../accounts/tenant-store.ts'
import type { Tx } from '../foundation/database/council.ts'
import { longDay } from '../foundation/days.ts'
import type { Letter } from '../foundation/mail.ts'
import type { Subscriber, Told } from '../foundation/outbox.ts'
import { speak } from '../foundation/words.ts'
import { listChairs } from '../meetings/chair/store.ts'
import { findMeeting } from '../meetings/store.ts'
import { words } from './letter-words.ts'
import { minutesPath } from './paths.ts'
import { stateOf } from './rules.ts'
import { listSignatures } from './signing/store.ts'
import { findMinutes } from './store.ts'

/**
 * Tells the chair that the minutes wait, and those who sign that they are approved. The letters hold a link and nothing of
 * the minutes. Told again after a failure, somebody may get the same letter twice: never none.
 */
export const minutesPost: Subscriber = {
  name: 'minutes-letter',
  hears: ['minutes.sent-to-chair', 'minutes.approved'],
  tell: async (told, services) => {
    if (!services.post.canSend) return
    const letters = await services.database.read(told.council, (tx) =>
      lettersFor(tx, told, services.installation.baseUrl),
    )
    for (const letter of letters) await services.post.send(letter)
  },
}

/** None when the minutes have gone on since. */
async function lettersFor(tx: Tx, { council, subject, kind }: Told, baseUrl: string): Promise<Letter[]> {
  const meeting = await findMeeting(tx, council, subject, 'everything')
  const minutes = await findMinutes(tx, council, subject)
  if (!meeting || !minutes) return []
  const { name, language } = await getTenant(tx, council)
  const t = speak(words, language)
  const toChair = kind === 'minutes.sent-to-chair'
  if (stateOf(minutes) !== (toChair ? 'with-chair' : 'to-be-signed')) return []
  const people = toChair ? await chairOf(tx, council, subject) : await toSign(tx, council, subject)
  const about = [meeting.bodyName, longDay(meeting.day, language)] as const
  const link = `${baseUrl}${minutesPath({ council }, meeting)}`
  const text = toChair ? t.toChair(...about, name, link) : t.toSign(...about, name, link)
  const title = toChair ? t.chairSubject(...about) : t.signSubject(...about)
  const addresses = await addressesOf(tx, council, people)
  return addresses.map((to) => ({ to, subject: title, text: `${text}\n` }))
}

const chairOf = async (tx: Tx, council: string, meeting: string) =>
  (await listChairs(tx, council, meeting)).slice(-1).map(({ person }) => person)

const toSign = async (tx: Tx, council: string, meeting: string) =>
  (await listSignatures(tx, council, meeting)).filter(({ signedAt }) => !signedAt).map(({ person }) => person)

async function addressesOf(tx: Tx, council: string, people: readonly string[]): Promise<string[]> {
  const addresses: string[] = []
  for (const person of people) {
    const email = (await findPerson(tx, council, person))?.email
    if (email) addresses.push(email)
  }
  return addresses
}
