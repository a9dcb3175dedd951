import type { Visit } from '../foundation/http/visit.ts'
import { roomPath } from '../meetings/paths.ts'

type At = Pick<Visit, 'council'>
type Of = { readonly address: string }

/** What the chair says, step by step; under the room, where what is done there is sent. */
export const scriptPath = (visit: At, meeting: Of) => `${roomPath(visit, meeting)}/manus`

/** The stream of what changes in the meeting; without nouns everything that happens in it. */
export function changesPath({ council }: At, meeting: string, nouns: readonly string[] = ['*']): string {
  const topics = nouns.map((noun) => `emne=${encodeURIComponent(`${noun}:${meeting}`)}`)
  return `/${council}/endringer?${topics.join('&')}`
}
