export type RemarkKind = 'remark' | 'dissent'

/** A statement that a member has entered in the minutes (protokolltilførsel). */
export interface ProtocolRemark {
  readonly protocolRemark: string
  readonly agendaItem: string
  readonly seat: string | null
  readonly person: string | null
  readonly name: string
  readonly kind: RemarkKind
  readonly text: string
  readonly at: Temporal.Instant
}
