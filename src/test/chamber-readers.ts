import { randomUUID } from 'node:crypto'
import type { Reader } from '../foundation/http/visit.ts'
import type { Chamber } from './chamber.ts'

/** Those who are in the room, signed in: the secretary, and members by name, who look into their own meeting. */
export function readersIn({ person, body }: Chamber) {
  const reader = (who: string, ...offices: string[]): Reader => ({
    person: person[who]!,
    name: who,
    session: randomUUID(),
    offices: new Set(offices),
    ...(offices.includes('member') ? { insight: { bodies: [body], meetings: [], items: [] } } : {}),
  })
  return {
    secretary: reader('sekretær', 'secretary'),
    leader: reader('ordfører i Moss', 'member', 'leader'),
    member: reader('ordfører i Råde', 'member'),
    another: reader('ordfører i Vestby', 'member'),
    observer: reader('kommunedirektør i Moss', 'observer'),
  }
}
