import { meetingDeskPath, meetingPath } from '../meetings/paths.ts'

type At = { readonly council: string }
type Of = { readonly address: string }

/** A ballot's own page: the form while it is open, the result afterwards. `address` is the meeting's word. */
export const ballotPath = (at: At, meeting: Of, ballot: string) => `${meetingPath(at, meeting)}/voteringer/${ballot}`
export const castPath = (visit: At, meeting: Of, ballot: string) => `${ballotPath(visit, meeting, ballot)}/stem`

/** Where the secretary, or whoever leads, opens ballots; each has its deeds under it. */
export const ballotDeskPath = (at: At, meeting: Of) => `${meetingDeskPath(at, meeting)}/voteringer`

/** Only a page of the same council is gone back to. */
export function backOr(back: FormDataEntryValue | null, { council }: At, otherwise: string): string {
  return typeof back === 'string' && back.startsWith(`/${council}/`) && !back.includes('\\') ? back : otherwise
}
