import { type Refusal, refuse } from '../../law/refusal.ts'
import { type Quorum, quorumRule } from '../attendance/rules.ts'
import { notListed } from '../listed/rules.ts'
import { words as presence } from '../presence/words.ts'
import { words } from './words.ts'

/**
 * What the body finds without a vote that is counted. `unlisted-…`: about deciding a case that was not on the notice;
 * `papers-late-…`: one whose papers did not come with it.
 */
export const findingKinds = [
  'roll-called',
  'convened',
  'notice-approved',
  'agenda-approved',
  'unlisted-accepted',
  'unlisted-refused',
  'papers-late-accepted',
  'papers-late-refused',
  'recording-allowed',
] as const

export type FindingKind = (typeof findingKinds)[number]

/** What those who meet accept that a case is decided in spite of. */
export type Acceptance = 'unlisted' | 'papers-late'

/** The room asks one question of those who meet; what it is about follows from the notice. */
export const asAbout = (kind: FindingKind, about: Acceptance): FindingKind => {
  if (kind.endsWith('-accepted')) return `${about}-accepted`
  return kind.endsWith('-refused') ? `${about}-refused` : kind
}

export interface Finding {
  readonly finding: string
  readonly agendaItem: string | null
  readonly kind: FindingKind
  /** What somebody had against it, or how it was changed; may be empty. */
  readonly remark: string
  readonly at: Temporal.Instant
}

interface Facts {
  readonly quorum: Quorum
  readonly findings: readonly Finding[]
  /** The item may be decided without anybody having to accept it. */
  readonly listed: boolean
}

interface Wanted {
  readonly kind: FindingKind
  readonly agendaItem: string | null
  /** Members who object; the chair is told apart. */
  readonly objectors?: number
  readonly chairObjects?: boolean
}

export function whyCannotFind(wanted: Wanted, { quorum, findings, listed }: Facts): Refusal | null {
  switch (wanted.kind) {
    case 'convened':
      return quorum.quorate ? null : refuse(notQuorate(quorum), quorumRule)
    case 'unlisted-accepted':
    case 'papers-late-accepted':
      if (!wanted.agendaItem) return refuse(words.itemMissing)
      if (listed) return refuse(words.wasListed)
      return whyOpposite(wanted, findings) ?? whyNotAccepted(wanted, quorum.present)
    case 'unlisted-refused':
    case 'papers-late-refused':
      if (!wanted.agendaItem) return refuse(words.itemMissing)
      return whyOpposite(wanted, findings) ?? whyNotRefused(wanted, quorum.present)
    case 'roll-called':
    case 'notice-approved':
    case 'agenda-approved':
    case 'recording-allowed':
      return null
  }
}

/** § 11-3 fifth subsection counts those who meet, not the body's members: one third of them is enough to say no. */
export const objectorsNeeded = (present: number): number => Math.ceil(present / 3)

function whyNotAccepted({ objectors = 0, chairObjects = false }: Wanted, present: number): Refusal | null {
  if (chairObjects) return refuse(words.chairObjects, notListed)
  const needed = objectorsNeeded(present)
  return objectors > 0 && objectors >= needed ? refuse(words.objected(objectors, present, needed), notListed) : null
}

/** The minutes say that the chair or a third objected: nobody else can keep the body from deciding without a vote. */
function whyNotRefused({ objectors = 0, chairObjects = false }: Wanted, present: number): Refusal | null {
  const needed = objectorsNeeded(present)
  return chairObjects || (objectors > 0 && objectors >= needed) ? null : refuse(words.tooFewObject(needed), notListed)
}

const opposites: Readonly<Partial<Record<FindingKind, FindingKind>>> = {
  'unlisted-accepted': 'unlisted-refused',
  'unlisted-refused': 'unlisted-accepted',
  'papers-late-accepted': 'papers-late-refused',
  'papers-late-refused': 'papers-late-accepted',
}

const whyOpposite = ({ agendaItem, kind }: Wanted, findings: readonly Finding[]): Refusal | null =>
  findings.some((one) => one.kind === opposites[kind] && one.agendaItem === agendaItem)
    ? refuse(words.decidedOtherwise)
    : null

export const notQuorate = ({ present, members, needed }: Quorum) => presence.notQuorate(present, members, needed)

/** The one that stands, of the meeting or of an item. */
export const found = (
  findings: readonly Finding[],
  kind: FindingKind,
  agendaItem: string | null = null,
): Finding | undefined => findings.find((one) => one.kind === kind && one.agendaItem === agendaItem)
