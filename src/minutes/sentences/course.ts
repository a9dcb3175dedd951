import { timeOf } from '../../foundation/days.ts'
import { capitalised } from '../../foundation/sentences.ts'
import { type Language, speak } from '../../foundation/words.ts'
import { citationText, cite } from '../../law/cite.ts'
import type { Disqualification } from '../../meetings/disqualification/rules.ts'
import type { ClosedDoors } from '../../meetings/doors/rules.ts'
import type { Finding } from '../../meetings/findings/rules.ts'
import { words } from './words.ts'

const unlisted = cite('kommuneloven', '11-3', 5)
const recording = cite('kommuneloven', '11-6')

/** Empty for what only the desk keeps track of. */
export function findingSaid({ kind, remark }: Pick<Finding, 'kind' | 'remark'>, language: Language): string {
  const t = speak(words, language)
  switch (kind) {
    case 'roll-called':
      return ''
    case 'convened':
      return [t.convened, remark].filter(Boolean).join(' ')
    case 'notice-approved':
      return t.noticeApproved(remark)
    case 'agenda-approved':
      return t.agendaApproved(remark)
    case 'unlisted-accepted':
      return t.unlistedAccepted(citationText(unlisted))
    case 'unlisted-refused':
      return t.unlistedRefused(citationText(unlisted))
    case 'papers-late-accepted':
      return t.papersLateAccepted(citationText(unlisted))
    case 'papers-late-refused':
      return t.papersLateRefused(citationText(unlisted))
    case 'recording-allowed':
      return t.recordingAllowed(citationText(recording))
  }
}

type Raised = Pick<Disqualification, 'name' | 'kind' | 'raised' | 'reason' | 'legalBasis' | 'outcome'>

/** `substitute` met in the place of who stepped aside. The reason is personal: only those who may see it are told it. */
export function disqualificationSaid(
  one: Raised,
  substitute: string | null,
  open: boolean,
  language: Language,
): string[] {
  const t = speak(words, language)
  return [
    askedSaid(one, language),
    !open && one.reason ? t.reason(one.reason) : '',
    outcomeSaid(one, language),
    substitute && one.outcome === 'steps-aside' ? t.steppedIn(substitute, one.name) : '',
  ]
    .filter(Boolean)
    .map(capitalised)
}

function askedSaid({ name, kind, raised }: Raised, language: Language): string {
  const t = speak(words, language)
  if (kind === 'excused') return t.askedLeave(name)
  return raised === 'by-the-member' ? t.askedOwn(name) : t.askedOfOther(name)
}

function outcomeSaid({ name, kind, outcome, legalBasis }: Raised, language: Language): string {
  const t = speak(words, language)
  if (!outcome) return ''
  if (kind === 'excused') return outcome === 'steps-aside' ? t.excused(name, legalBasis) : t.notExcused(name)
  return outcome === 'steps-aside' ? t.foundDisqualified(name, legalBasis) : t.foundAble(name)
}

type Doors = Pick<ClosedDoors, 'legalBasis' | 'debateClosed' | 'closedAt' | 'openedAt'>

/** The law wants the basis in the minutes (§ 11-4), also in those that everyone may read. */
export function doorsSaid({ legalBasis, debateClosed, closedAt, openedAt }: Doors, language: Language): string[] {
  const t = speak(words, language)
  return [
    debateClosed ? t.debateClosed : '',
    t.doorsClosed(timeOf(closedAt, language), legalBasis),
    openedAt ? t.doorsOpened(timeOf(openedAt, language)) : '',
  ].filter(Boolean)
}
