import type { Words } from '../../foundation/words.ts'

/** In what capacity somebody signs, when the place has no name of its own. */
export const roles = {
  chair: ['møteleder', 'møteleiar', 'meeting chair'],
  member: ['medlem', 'medlem', 'member'],
  substitute: ['varamedlem', 'varamedlem', 'substitute'],
  observer: ['observatør', 'observatør', 'observer'],
  attendee: ['møtesekretær', 'møtesekretær', 'secretary of the meeting'],
} satisfies Words
