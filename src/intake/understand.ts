import type { ReadFile } from './block.ts'
import { generalChecks } from './checks.ts'
import type { Check, Draft, MeetingFacts, Question, Reading, Source } from './draft.ts'
import { type Finding, separate, type Words } from './found.ts'
import { paperOf } from './paper.ts'
import { generalQuestions } from './questions.ts'
import { recogniseAgenda } from './recognisers/agenda.ts'
import { recogniseAgreement, recogniseStrategy } from './recognisers/agreement.ts'
import { recogniseAttendance } from './recognisers/attendance.ts'
import { recogniseBudget } from './recognisers/budget.ts'
import { recogniseCases } from './recognisers/cases.ts'
import { recogniseCouncil } from './recognisers/council.ts'
import { recogniseDocument } from './recognisers/document.ts'
import { recogniseLinks } from './recognisers/links.ts'
import { recogniseMeeting } from './recognisers/meeting.ts'
import { recognisePlan } from './recognisers/plan.ts'
import { recognisePriorityAreas } from './recognisers/priority-areas.ts'
import { treatmentsOf } from './recognisers/treatments.ts'
import { unreadOf } from './unread.ts'

/** Day on which the file is read, ISO. Only used when nothing in the document tells the year of a date. */
export interface Circumstances {
  readonly today?: string
}

/** One by one, since a hostile text may find more than a call can take as arguments. */
function add<T>(into: T[], more: readonly T[] = []): void {
  for (const one of more) into.push(one)
}

/** What a document says, where it says it, whether its sums are right, what must be asked, and what was not understood. */
export function understand(file: ReadFile, circumstances: Circumstances = {}): Reading {
  const paper = paperOf(file, circumstances.today)
  const draft: { -readonly [Key in keyof Draft]?: Draft[Key] } = {}
  const sources: Record<string, Source> = {}
  const claimed: Words[] = []
  const checks: Check[] = []
  const questions: Question[] = []

  /** Lays a finding into the draft and keeps its sources; answers the plain value. */
  const take = <T>(pointer: string, finding: Finding<T> | undefined): T | undefined => {
    if (!finding) return undefined
    const { value, sources: found, words } = separate(finding.value, pointer)
    Object.assign(sources, found)
    add(claimed, words)
    add(claimed, finding.claims)
    add(checks, finding.checks)
    add(questions, finding.questions)
    return value as T
  }

  const treated = treatmentsOf(paper)
  draft.council = take('/council', recogniseCouncil(paper))
  const meeting: MeetingFacts | undefined = take('/meeting', recogniseMeeting(paper))
  const attendance = take('/meeting', recogniseAttendance(paper))
  const agenda = take('/meeting/agenda', recogniseAgenda(paper, treated))
  if (meeting || attendance || agenda) draft.meeting = { ...meeting, ...attendance, ...(agenda && { agenda }) }
  draft.cases = take('/cases', recogniseCases(treated))
  draft.agreement = take('/agreement', recogniseAgreement(paper))
  draft.strategy = take('/strategy', recogniseStrategy(paper))
  draft.priorityAreas = take('/priorityAreas', recognisePriorityAreas(paper))
  const around = { meetingDate: draft.meeting?.date ?? undefined, region: draft.council?.region }
  draft.actionPlan = take('/actionPlan', recognisePlan(paper, around))
  draft.budget = take('/budget', recogniseBudget(paper))
  draft.links = take('/links', recogniseLinks(paper))
  const document = take('/document', recogniseDocument(paper, draft as Draft))!

  add(checks, generalChecks(paper))
  questions.unshift(...generalQuestions(draft as Draft))
  const found = Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined))
  return { document, ...found, sources, checks, questions, unread: unreadOf(paper, claimed) }
}
