import { cite } from '../../law/cite.ts'
import { type Refusal, refuse } from '../../law/refusal.ts'
import { words } from './words.ts'

/** Each participant has at least one member, and at least as many substitutes as members. */
export const representation = cite('kommuneloven', '18-3', 1)

/** How many members each participant has stands in the agreement. */
export const agreedSeats = cite('kommuneloven', '18-4', 4, 'c')

interface SeatFacts {
  readonly kind: 'member' | 'observer'
  readonly participant: string | null
  readonly maySpeak: boolean
}

/** In the representantskap every member is a municipality's own (§ 18-3); other bodies may have others. */
export function whyCannotBeSeat(seat: SeatFacts, bodyKind: string): Refusal | null {
  if (bodyKind === 'representantskap' && seat.kind === 'member' && !seat.participant)
    return refuse(words.memberOfNobody, representation)
  if (seat.kind === 'member' && !seat.maySpeak) return refuse(words.memberMustSpeak)
  return null
}

export interface Representation {
  readonly participant: string
  readonly name: string
  readonly seats: number
  readonly filled: number
  readonly substitutes: number
  /** Seats that the agreement in force gives (§ 18-4 letter c); null when it names no figure. */
  readonly agreed: number | null
}

/** A warning that the desk shows; the municipal councils elect, so the council itself can only tell them. */
export type Shortfall =
  | { readonly is: 'unrepresented'; readonly of: Representation }
  | { readonly is: 'too-few-substitutes'; readonly of: Representation }
  | { readonly is: 'not-as-agreed'; readonly of: Representation }

/** What § 18-3 asks of the representantskap, participant by participant, and what is missing. */
export function shortfalls(all: readonly Representation[]): Shortfall[] {
  return all.flatMap((of): Shortfall[] => {
    const agreed: Shortfall[] = of.agreed !== null && of.agreed !== of.seats ? [{ is: 'not-as-agreed', of }] : []
    if (!of.seats) return [{ is: 'unrepresented', of }, ...agreed]
    return of.substitutes < of.seats ? [{ is: 'too-few-substitutes', of }, ...agreed] : agreed
  })
}
