import type { Visit } from '../foundation/http/visit.ts'

type At = Pick<Visit, 'council'>
type Of = { readonly address: string }

/** The meeting as everyone reads it. */
export const meetingPath = ({ council }: At, { address }: Of) => `/${council}/moter/${address}`
export const signingPath = (at: At, meeting: Of, item: string) => `${meetingPath(at, meeting)}/signering/${item}`

/** The meeting as those who take part in it read it: with all their papers, and their answer. */
export const ownMeetingPath = ({ council }: At, { address }: Of) => `/${council}/mine-moter/${address}`

/** Where the secretary prepares it. */
export const meetingDeskPath = ({ council }: At, { address }: Of) => `/${council}/skrivebord/moter/${address}`
export const agendaDeskPath = (at: At, meeting: Of) => `${meetingDeskPath(at, meeting)}/saksliste`
export const noticeDeskPath = (at: At, meeting: Of) => `${meetingDeskPath(at, meeting)}/innkalling`
export const repliesDeskPath = (at: At, meeting: Of) => `${meetingDeskPath(at, meeting)}/svar`

/** While it is held: the phone of who takes part, the desk of who conducts it, the page of everyone else, the screen. */
export const roomPath = ({ council }: At, { address }: Of) => `/${council}/moterom/${address}`
export const roomDeskPath = (at: At, meeting: Of) => `${meetingDeskPath(at, meeting)}/moterom`
export const livePath = (at: At, meeting: Of) => `${meetingPath(at, meeting)}/direkte`
export const screenPath = (at: At, meeting: Of) => `${meetingPath(at, meeting)}/skjerm`
