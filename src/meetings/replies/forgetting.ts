import type { Subscriber } from '../../foundation/outbox.ts'
import { forgetLinks } from '../notices/letters/store.ts'
import { forgetReasons } from './store.ts'

/** When the minutes are approved nobody needs to know why somebody was absent, nor to answer by a link. */
export const replyForgetting: Subscriber = {
  name: 'reply-forgetting',
  hears: ['minutes.approved'],
  tell: async ({ council, subject }, { database }) => {
    await database.writeQuietly(council, async (tx) => {
      await forgetReasons(tx, council, subject)
      await forgetLinks(tx, council, subject)
    })
  },
}
