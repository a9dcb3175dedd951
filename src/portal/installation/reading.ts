import { takesPartOn } from '../../councils/participants/rules.ts'
import { listParticipants, type Participant } from '../../councils/participants/store.ts'
import type { CouncilName, Visit } from '../../foundation/http/visit.ts'
import { type Meeting, nextMeeting } from '../../meetings/store.ts'

/** A council as the installation's front page lists it. */
export interface ListedCouncil extends CouncilName {
  readonly participants: readonly Participant[]
  readonly next: Meeting | undefined
}

/** One after the other, since each is read in a transaction of its own and the page is kept until a council changes. */
export async function readCouncils({ database, installation, today }: Visit): Promise<ListedCouncil[]> {
  const listed: ListedCouncil[] = []
  for (const one of installation.councils()) {
    const facts = await database.read(one.council, async (tx) => ({
      participants: (await listParticipants(tx, one.council)).filter((each) => takesPartOn(each, today)),
      next: await nextMeeting(tx, one.council, today),
    }))
    listed.push({ ...one, ...facts })
  }
  return listed
}
