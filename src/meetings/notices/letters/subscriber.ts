import { dayOf } from '../../../foundation/days.ts'
import { record } from '../../../foundation/events.ts'
import type { Services, Subscriber, Told } from '../../../foundation/outbox.ts'
import { updateCall } from '../../replies/store.ts'
import { meetingLetter } from './letter.ts'
import { prepareLetter, prepareWithdrawal } from './preparing.ts'
import { asFailure, type Failure, isFinal } from './rules.ts'
import { updateLetter } from './store.ts'

/**
 * Sends one letter of notice and notes when the mail server took it, or why it did not. Tried again as long as that can
 * help; the secretary sees it and can send again. Without a mail server the links are given by hand.
 */
export const noticePost: Subscriber = {
  name: 'notice-letter',
  hears: ['notice-letter.asked'],
  tell: async (told, services) => {
    if (!services.post.canSend) return
    const { database, post } = services
    const prepared = await database.write(told.council, (tx) => prepareLetter(tx, told, services))
    if (!prepared) return
    if ('why' in prepared) return noteFailure(told, services, prepared.why)
    try {
      await post.send(meetingLetter(prepared.letter))
    } catch (thrown) {
      const failure = asFailure(thrown as { code?: string; responseCode?: number })
      await noteFailure(told, services, failure)
      if (isFinal(failure)) return
      throw thrown
    }
    await noteHandedOver(told, services)
  },
}

/** Tells a substitute whose call is taken back, and takes the meeting out of the calendar. */
export const withdrawalPost: Subscriber = {
  name: 'substitute-withdrawal-letter',
  hears: ['substitute-call.withdrawn'],
  tell: async (told, services) => {
    if (!services.post.canSend) return
    const { database, post } = services
    const prepared = await database.read(told.council, (tx) => prepareWithdrawal(tx, told, services))
    if (!prepared || 'why' in prepared) return
    await post.send(meetingLetter(prepared.letter))
    await database.write(told.council, (tx) =>
      updateCall(tx, told.council, told.subject, { withdrawal_told_at: `${services.now()}` }),
    )
  },
}

const noteFailure = ({ council, subject }: Told, { database }: Services, failure: Failure) =>
  database.write(council, (tx) => updateLetter(tx, council, subject, { failure }))

/** The event keeps the proof also when the letter is sent again later. */
async function noteHandedOver({ council, subject }: Told, { database, now }: Services): Promise<void> {
  const at = now()
  const act = { council, actor: { person: null }, now: at, today: dayOf(at) }
  await database.write(council, async (tx) => {
    await updateLetter(tx, council, subject, { handed_over_at: `${at}`, failure: null })
    await record(tx, act, { kind: 'notice-letter.handed-over', subject })
  })
}
