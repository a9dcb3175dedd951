import { getTenant } from '../../accounts/tenant-store.ts'
import { caseNumberText } from '../../cases/numbers/rules.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { longDay } from '../../foundation/days.ts'
import type { Letter } from '../../foundation/mail.ts'
import type { Subscriber, Told } from '../../foundation/outbox.ts'
import { asPlain } from '../../foundation/text/plain.ts'
import { speak } from '../../foundation/words.ts'
import { makeLink } from './actions.ts'
import { findExtractable } from './facts.ts'
import { lockExtract, updateExtract } from './store.ts'
import { words } from './words.ts'

/**
 * The letter with the extract, or the reminder of it. Each try makes a new link, so that only the letter that left works.
 * What is not public is never put in a letter, whatever was asked for.
 */
export const extractPost: Subscriber = {
  name: 'extract-letter',
  hears: ['extract.asked', 'extract.reminded'],
  tell: async (told, services) => {
    if (!services.post.canSend) return
    const letter = await services.database.write(told.council, (tx) => prepare(tx, told, services.installation.baseUrl))
    if (!letter) return
    await services.post.send(letter)
    await services.database.write(told.council, async (tx) => {
      const now = `${services.now()}`
      const found = await lockExtract(tx, told.council, told.subject)
      if (!found?.sentAt) await updateExtract(tx, told.council, told.subject, { sent_at: now })
    })
  },
}

/** Undefined when there is nothing more to send: it was sent, answered, or is no longer public. */
async function prepare(tx: Tx, { council, subject, kind }: Told, baseUrl: string): Promise<Letter | undefined> {
  const extract = await lockExtract(tx, council, subject)
  const reminder = kind === 'extract.reminded'
  if (!extract?.email || (extract.sentAt && !reminder)) return undefined
  const found = await findExtractable(tx, council, extract.decision, 'public')
  if (!found) return undefined
  const { decision } = found
  const { name, language } = await getTenant(tx, council)
  const t = speak(words, language)
  const about = {
    council: name,
    body: decision.bodyName,
    number: caseNumberText(decision.number),
    title: decision.title,
    day: longDay(decision.day, language),
    vote: decision.vote ? `${decision.vote}\n\n` : '',
    text: asPlain(decision.text),
    asksDecision: extract.asksDecision,
    link: `${baseUrl}/${council}/saerutskrift/${await makeLink(tx, council, subject)}`,
  }
  return {
    to: extract.email,
    subject: reminder
      ? t.reminderSubject(about.number, about.title)
      : t.letterSubject(about.number, about.title, about.council),
    text: `${reminder ? t.reminder(about) : t.letter(about)}\n`,
  }
}
