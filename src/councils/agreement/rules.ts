import { type Day, endsBeforeItBegins, includes } from '../../foundation/days.ts'
import { type Citation, cite } from '../../law/cite.ts'
import { type Refusal, refuse } from '../../law/refusal.ts'
import { type ClauseKind, type ListedKind, letterOf, listedKinds } from './clauses.ts'
import { type Fraction, sameFraction, sumOf, whole } from './fractions.ts'
import { words } from './words.ts'

export const wholeLiability = cite('kommuneloven', '18-2', 1)
const oneMemberEach = cite('kommuneloven', '18-3', 1)
const byEveryCouncil = cite('kommuneloven', '18-4', 2)
const byRepresentantskap = cite('kommuneloven', '18-4', 3)
export const contents = cite('kommuneloven', '18-4', 4)

const contentsLetter = (kind: ListedKind): Citation => cite('kommuneloven', '18-4', 4, letterOf(kind))

/** What a version of the agreement says, by kind, and in figures for each of those who take part. */
export interface AgreementFacts {
  readonly kinds: readonly ClauseKind[]
  /** Some clause speaks of the archives; letter h asks who keeps them once the council is dissolved. */
  readonly speaksOfArchives: boolean
  readonly participants: readonly { readonly participant: string; readonly name: string }[]
  readonly shares: readonly {
    readonly participant: string
    readonly seats: number | null
    readonly share: Fraction | null
  }[]
}

export interface ClauseCheck {
  readonly letter: string
  readonly kind: ListedKind
  readonly citation: Citation
  /** `incomplete`: only the figures speak, and not for everyone, or not of the whole; or the archives are not named. */
  readonly state: 'settled' | 'incomplete' | 'missing'
  /** Those for whom there is no figure. */
  readonly without: readonly string[]
  /** Letter h only: no clause says who keeps the archives. */
  readonly archivesUnsaid?: boolean
}

/**
 * The list of § 18-4 fourth subsection, letter by letter: a clause in words settles it, or figures for everyone.
 * Whether the words are good enough is for people to judge; only that letter h names the archives is looked for.
 */
export function checkClauses(facts: AgreementFacts): ClauseCheck[] {
  return listedKinds.map((kind) => {
    const about = { letter: letterOf(kind) ?? '', kind, citation: contentsLetter(kind) }
    if (kind === 'dissolution' && facts.kinds.includes(kind) && !facts.speaksOfArchives)
      return { ...about, state: 'incomplete', without: [], archivesUnsaid: true }
    if (facts.kinds.includes(kind)) return { ...about, state: 'settled', without: [] }
    if (kind === 'seats') return { ...about, ...byFigures(facts, (one) => one.seats !== null) }
    if (kind === 'shares') {
      const said = byFigures(facts, (one) => one.share !== null)
      const holds = said.state !== 'settled' || sharesAddUp(sharesOf(facts)).whole
      return { ...about, ...said, state: holds ? said.state : 'incomplete' }
    }
    return { ...about, state: 'missing', without: [] }
  })
}

/** What the agreement must settle and does not, or not for everyone. */
export const missingClauses = (facts: AgreementFacts): ClauseCheck[] =>
  checkClauses(facts).filter(({ state }) => state !== 'settled')

type Figures = AgreementFacts['shares'][number]

function byFigures({ participants, shares }: AgreementFacts, speaks: (one: Figures) => boolean) {
  const said = new Set(shares.filter(speaks).map((one) => one.participant))
  const without = participants.filter((one) => !said.has(one.participant)).map((one) => one.name)
  if (!said.size) return { state: 'missing' as const, without: [] }
  return { state: without.length ? ('incomplete' as const) : ('settled' as const), without }
}

export const sharesOf = ({ shares }: Pick<AgreementFacts, 'shares'>): Fraction[] =>
  shares.flatMap(({ share }) => share ?? [])

/** Together the shares are the whole of the council's liabilities (§ 18-2). No shares at all say nothing wrong. */
export function sharesAddUp(shares: readonly Fraction[]): {
  readonly whole: boolean
  readonly sum: Fraction | undefined
} {
  const sum = sumOf(shares)
  return { sum, whole: !shares.length || (sum !== undefined && sameFraction(sum, whole)) }
}

export function whyCannotShareSo(figures: readonly Figures[]): Refusal | null {
  const { whole: holds, sum } = sharesAddUp(sharesOf({ shares: figures }))
  if (!holds) return refuse(words.notTheWhole(sum), wholeLiability)
  if (figures.some(({ seats }) => seats === 0)) return refuse(words.noSeat, oneMemberEach)
  return null
}

export type ChangeProcedure =
  | { readonly by: 'every-municipal-council'; readonly citation: Citation }
  | {
      readonly by: 'representantskap'
      readonly majority: Fraction
      readonly agreed: boolean
      readonly citation: Citation
    }

interface AgreedChanges {
  readonly otherChangesBy: 'representantskap' | 'municipal-councils'
  readonly majority: Fraction | null
}

const byLaw: AgreedChanges = { otherChangesBy: 'representantskap', majority: null }
const twoThirds: Fraction = { numerator: 2, denominator: 3 }

/** Letters a–h: every municipal council. All else: the representantskap, by two thirds unless agreed otherwise. */
export function procedureOfChange(kind: ClauseKind, agreed: AgreedChanges = byLaw): ChangeProcedure {
  if (letterOf(kind)) return { by: 'every-municipal-council', citation: byEveryCouncil }
  if (agreed.otherChangesBy === 'municipal-councils')
    return { by: 'every-municipal-council', citation: byRepresentantskap }
  const { majority } = agreed
  return {
    by: 'representantskap',
    majority: majority ?? twoThirds,
    agreed: majority !== null,
    citation: byRepresentantskap,
  }
}

interface InForce {
  readonly day: Day | null
  readonly inForceFrom: Day | null
  readonly inForceTo: Day | null
}

export function whyCannotAgree({ inForceFrom, inForceTo, majority }: InForce & AgreedChanges): Refusal | null {
  if (endsBeforeItBegins({ from: inForceFrom, to: inForceTo })) return refuse(words.endsBeforeItBegins)
  if (majority && (majority.numerator < 1 || majority.numerator > majority.denominator)) return refuse(words.noMajority)
  return null
}

/** The version that counts on the day: of those that have begun and not ended, the one that began last. */
export function inForceOn<A extends InForce>(agreements: readonly A[], day: Day): A | undefined {
  const begun = (one: A) => one.inForceFrom ?? one.day
  return agreements
    .filter((one) => includes({ from: begun(one), to: one.inForceTo }, day))
    .sort((one, other) => `${begun(other) ?? ''}`.localeCompare(`${begun(one) ?? ''}`))[0]
}
