import type { Visit } from '../foundation/http/visit.ts'
import { meetingDeskPath, meetingPath } from '../meetings/paths.ts'

type At = Pick<Visit, 'council'>
type Of = { readonly address: string }

/** The minutes as people read them; the chair approves and signatories sign there. */
export const minutesPath = (at: At, meeting: Of) => `${meetingPath(at, meeting)}/protokoll`
/** Where the secretary writes them. */
export const minutesDeskPath = (at: At, meeting: Of) => `${meetingDeskPath(at, meeting)}/protokoll`
