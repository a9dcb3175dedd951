/** What the body finds without a vote that is counted. `unlisted-…`: about deciding a case that was not on the notice. */
export const findingKinds = [
  'roll-called',
  'convened',
  'notice-approved',
  'agenda-approved',
  'unlisted-accepted',
  'unlisted-refused',
  'recording-allowed',
] as const

export type FindingKind = (typeof findingKinds)[number]

export interface Finding {
  readonly finding: string
  readonly agendaItem: string | null
  readonly kind: FindingKind
  /** What somebody had against it, or how it was changed; may be empty. */
  readonly remark: string
  readonly at: Temporal.Instant
}
