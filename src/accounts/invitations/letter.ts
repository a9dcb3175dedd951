import { dayAndClock } from '../../foundation/days.ts'
import type { Letter } from '../../foundation/mail.ts'
import { type Language, speak } from '../../foundation/words.ts'
import { words } from './words.ts'

interface InvitationLetter {
  readonly to: string
  readonly name: string
  /** The council's name, or the installation's. */
  readonly where: string
  readonly link: string
  readonly expires: Temporal.Instant
  readonly language: Language
}

export function invitationLetter({ to, name, where, link, expires, language }: InvitationLetter): Letter {
  const t = speak(words, language)
  return {
    to,
    subject: t.letterSubject(where),
    text: `${t.letter(name, where, link, dayAndClock(expires, language))}\n`,
  }
}

/** `https://…/mosseregionen/invitasjon/…`; the installation's own links have no council. */
export const linkTo = (baseUrl: string, base: string, token: string) => `${baseUrl}${base}/invitasjon/${token}`
