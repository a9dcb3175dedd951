import type { Tx } from '../../foundation/database/council.ts'
import { installationCouncil } from '../../foundation/http/directory.ts'
import type { Services, Subscriber, Told } from '../../foundation/outbox.ts'
import { findPerson } from '../people/store.ts'
import { getTenant } from '../tenant-store.ts'
import { makeLink } from './actions.ts'
import { invitationLetter, linkTo } from './letter.ts'
import { validFor } from './rules.ts'
import { lockInvitation, updateInvitation } from './store.ts'

/**
 * Sends the letter that was asked for. Each try makes a new link, so that a letter which may or may not have left can
 * never open the door beside the one that did. Without a mail server the desk makes the link instead.
 */
export const invitationPost: Subscriber = {
  name: 'invitation-letter',
  hears: ['invitation.asked'],
  tell: async (told, services) => {
    if (!services.post.canSend) return
    const now = services.now()
    const prepared = await services.database.write(told.council, (tx) => prepare(tx, told, now))
    if (!prepared) return
    await services.post.send(letterOf(prepared, told.council, services, now))
    await services.database.write(told.council, (tx) =>
      updateInvitation(tx, told.council, told.subject, { sent_at: `${services.now()}` }),
    )
  },
}

/** Undefined when there is nothing more to send: it was sent, used or replaced, or the person is gone. */
async function prepare(tx: Tx, { council, subject }: Told, now: Temporal.Instant) {
  const invitation = await lockInvitation(tx, council, subject)
  if (!invitation || invitation.sent || invitation.used || invitation.voided) return undefined
  const person = await findPerson(tx, council, invitation.person)
  if (!person?.email) return undefined
  const { name: where, language } = await getTenant(tx, council)
  const token = await makeLink(tx, council, subject, now)
  return { to: person.email, name: person.name, where, language, token }
}

function letterOf(
  { token, ...about }: NonNullable<Awaited<ReturnType<typeof prepare>>>,
  council: string,
  { installation }: Services,
  now: Temporal.Instant,
) {
  const base = council === installationCouncil ? '' : `/${council}`
  return invitationLetter({ ...about, link: linkTo(installation.baseUrl, base, token), expires: now.add(validFor) })
}
