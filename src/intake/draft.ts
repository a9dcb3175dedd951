import type { Format, Place } from './block.ts'

/** Everything that a document can hold, in the order a secretary would look for it. What is absent is absent. */
export interface Draft {
  readonly document: DocumentFacts
  readonly council?: { name?: string; abbreviation?: string; region?: string }
  readonly meeting?: MeetingFacts
  readonly cases?: CaseFacts[]
  readonly agreement?: { name?: string; date?: string; dateIs?: 'signed' | 'adopted' | 'version'; purposes?: string[] }
  readonly strategy?: { name?: string; from?: number; to?: number }
  readonly priorityAreas?: { no: number | null; title: string }[]
  readonly actionPlan?: PlanFacts
  readonly budget?: BudgetFacts
  readonly links?: string[]
}

export type Holds = 'slide-deck' | 'agenda' | 'minutes' | 'plan' | 'budget' | 'other'

export interface DocumentFacts {
  kind: Holds
  /** All that the document holds: a deck may hold an agenda, a plan and a budget at once. */
  holds?: Holds[]
  language: 'nb' | 'nn'
  slides?: number
  pages?: number
  format?: Format
}

export type AgendaKind =
  | 'formalia'
  | 'orientering'
  | 'dialog'
  | 'vedtak'
  | 'signering'
  | 'valg'
  | 'referat'
  | 'saksliste'
  | 'eventuelt'
  | 'pause'

export interface AgendaFacts {
  position: number
  parent?: number
  caseNumber: string | null
  title: string
  kind: AgendaKind | null
  /** Clock time `HH:MM` when the document gives one. */
  time?: string
  minutes?: number
  presenter?: string
  /** Proposed decision, as written. */
  proposal?: string
  /** Decision, as written in minutes. */
  decision?: string
  /** `Enstemmig`, `Samrøystes`, `8 mot 2 stemmer` … as written, never inferred. */
  vote?: string
}

export interface MeetingFacts {
  body?: string
  date?: string | null
  dateText?: string
  startTime?: string
  endTime?: string
  place?: string
  present?: { name: string; role?: string; municipality?: string; party?: string; substituteFor?: string }[]
  absent?: { name: string; role?: string; municipality?: string; party?: string }[]
  agenda?: AgendaFacts[]
}

export interface CaseFacts {
  /** As written, without the prefix: `002/24`. */
  number: string
  /** The prefix, where several series run side by side: `PS`, `RS`, `SR`. */
  series?: string
  seq: number
  year: number
  title: string
  altTitle?: string
  kind: AgendaKind | null
}

export interface TargetFacts {
  comparator: '>=' | '=' | '<=' | '~'
  comparatorWord: string | null
  count: number
  countWord: string | null
  unit: string
}

export interface ActionFacts {
  no: number | null
  text: string
  verb?: string
  entities?: string[]
  topics?: string[]
  aim?: string
  recurrence?: string
  deliverable?: { kind: string; certainty?: string }
  owner?: string
  deadline?: string
  deadlineText?: string
}

export interface GoalFacts {
  no: number | null
  text: string
  actor?: string
  deadlineText?: string
  deadline?: string
  achieve?: string
  target?: TargetFacts
  purposes?: string[]
  actions: ActionFacts[]
}

export interface PlanFacts {
  title?: string
  year?: number
  toYear?: number
  adoptedBy?: string
  adoptedDate?: string
  adoptedDateText?: string
  goals: GoalFacts[]
}

/** Kroner with øre as a decimal number with at most two decimals: 390382.5. */
export type Kroner = number

export interface BudgetFacts {
  title?: string
  year?: number
  status?: 'forslag' | 'vedtatt' | 'revidert' | 'regnskap'
  currency?: string
  financing?: string
  ratePerInhabitant?: number
  /** What every municipality pays before anything is counted per inhabitant. */
  fixedPerMunicipality?: Kroner
  /** True when the document says that the municipalities share equally. */
  sharedEqually?: boolean
  covers?: string[]
  positionPercent?: number
  contributionName?: string
  income?: {
    municipality?: string
    /** Four digits, when name and neighbours settle which municipality is meant. */
    municipalityNumber?: string
    label?: string
    /** The part that is the same for every municipality. */
    fixed?: Kroner
    rate?: number
    population?: number
    sharePercent?: number
    footnote?: boolean
    amount?: Kroner
  }[]
  incomeTotal?: Kroner
  expenses?: { label: string; unitPrice?: Kroner; quantity?: number; unit?: string; amount?: Kroner }[]
  expenseTotal?: Kroner
  result?: Kroner
  meetingsPerYear?: number
  populationDate?: string
  adjustWhen?: string
  footnote?: string
}

/** Stated: the very words. Normalised: the same said another way («minst» → `>=`). Inferred: from other places. */
export type Certainty = 'stated' | 'normalised' | 'inferred'

export interface Source {
  readonly certainty: Certainty
  /** The words themselves, as joined in the block they stand in. */
  readonly quote: string
  readonly places: readonly Place[]
  /** Why, when inferred, or when two readings were possible: a key of the intake's words with its arguments. */
  readonly reason?: Reason
}

/** A sentence of the intake's words, to be said in the reader's language. */
export interface Reason {
  readonly says: string
  readonly with?: Readonly<Record<string, string | number>>
}

export interface Check {
  readonly kind: 'product' | 'sum' | 'balance' | 'count' | 'continuity' | 'date' | 'repeated-words'
  readonly ok: boolean
  /** `7,5 × 52 051`, as people would write it. */
  readonly what: string
  readonly computed?: number | string
  readonly inDocument?: number | string
  readonly places: readonly Place[]
}

/** What a person must decide. `pointer` is the JSON pointer of the value that the answer sets. */
export interface Question {
  readonly pointer: string
  readonly asks: Reason
  readonly because?: Reason
  readonly choices: readonly { value: string | number | null; label?: Reason | string }[]
  /** The guess, when there is one; it is already in the draft. */
  readonly guess?: string | number | null
}

export interface Unread {
  readonly place: Place
  readonly text: string
}

/** What `samrad read FILE --json` prints. */
export interface Reading extends Draft {
  readonly sources: Readonly<Record<string, Source>>
  readonly checks: readonly Check[]
  readonly questions: readonly Question[]
  readonly unread: readonly Unread[]
}
