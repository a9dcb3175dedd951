import type { Visit } from '../foundation/http/visit.ts'

type At = Pick<Visit, 'council'>
type Of = { readonly address: string }

/** The member's page; what is done in the room is sent to addresses under it. */
export const roomPath = ({ council }: At, { address }: Of) => `/${council}/moterom/${address}`
export const scriptPath = (visit: At, meeting: Of) => `${roomPath(visit, meeting)}/manus`
export const deskPath = ({ council }: At, { address }: Of) => `/${council}/skrivebord/moter/${address}/moterom`

/** The stream of what changes in the meeting; without nouns everything that happens in it. */
export function changesPath({ council }: At, meeting: string, nouns: readonly string[] = ['*']): string {
  const topics = nouns.map((noun) => `emne=${encodeURIComponent(`${noun}:${meeting}`)}`)
  return `/${council}/endringer?${topics.join('&')}`
}
