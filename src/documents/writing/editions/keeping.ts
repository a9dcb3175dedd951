import { findCouncil } from '../../../councils/council/store.ts'
import type { Subscriber } from '../../../foundation/outbox.ts'
import { findMeeting } from '../../../meetings/store.ts'
import { readCases } from '../gathering.ts'
import { insertEdition } from './store.ts'

/** What a notice sends out is kept as it is at that time; a meeting that is called off sends no papers. */
export const editionKeeping: Subscriber = {
  name: 'bundle-edition',
  hears: ['notice.sent'],
  tell: async ({ council, subject: meeting, data }, { database, installation, now }) => {
    const notice = typeof data.notice === 'string' ? data.notice : undefined
    if (!notice || data.kind === 'cancellation') return
    await database.write(council, async (tx) => {
      const found = await findMeeting(tx, council, meeting, 'everything')
      const about = await findCouncil(tx, council)
      if (!found || !about) return
      const asked = { council, ...about, baseUrl: installation.baseUrl, now: now(), sees: 'everything' } as const
      await insertEdition(tx, council, { meeting, notice }, await readCases(tx, asked, found))
    })
  },
}
