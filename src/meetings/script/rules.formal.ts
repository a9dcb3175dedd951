import { cite } from '../../law/cite.ts'
import { type Refusal, refuse } from '../../law/refusal.ts'
import { quorumAt, quorumRule } from '../attendance/rules.ts'
import { chairAt, chairByOffice, whoLeads, whyNobodyLeads } from '../chair/rules.ts'
import { words as chairWords } from '../chair/words.ts'
import { isUnderWay, whyCannotOpen } from '../course/rules.ts'
import { words as courseWords } from '../course/words.ts'
import { steppedAside } from '../disqualification/rules.ts'
import { type FindingKind, found, notQuorate } from '../findings/rules.ts'
import type { Draft, Facts, StepKind } from './rules.ts'
import { words } from './words.ts'

/** The notice is sent with reasonable notice and holds the cases and their documents. */
const notice = cite('kommuneloven', '11-3', 1)

export function opening({ course, at }: Facts): Draft {
  return {
    key: 'open',
    kind: 'open',
    title: words.open,
    says: words.openSays,
    why: course.openedAt ? null : whyCannotOpen(course, at, at),
    doneAt: course.openedAt,
    back: course.openedAt ? { does: 'withdraw-opening', id: null } : null,
  }
}

export function chairing({ course, attendance, at }: Facts): Draft {
  const aside = steppedAside(course.disqualifications, course.current ? [course.current] : [])
  const chair = chairAt(course, attendance, at, aside)
  const byOffice = chairByOffice(attendance, at, aside)
  const ended = course.closedAt ? (course.chair?.at ?? course.closedAt) : null
  return {
    key: 'chair',
    kind: 'chair',
    title: words.chair,
    says: byOffice || chair ? words.chairSays : chairWords.nobodyByOffice,
    citation: whoLeads,
    why: null,
    doneAt: ended ?? chair?.at ?? null,
    back: chair && !course.closedAt ? { does: 'choose-chair', id: null } : null,
  }
}

export function formalities(facts: Facts): Draft[] {
  const { course, attendance, at } = facts
  const now = quorumAt(attendance, new Set(), at)
  const notEnough = now.quorate ? null : refuse(notQuorate(now), quorumRule)
  const step = (kind: StepKind, finding: FindingKind, draft: Pick<Draft, 'title' | 'says' | 'citation'>): Draft => {
    const made = found(course.findings, finding)
    return {
      key: kind,
      kind,
      ...draft,
      why: made ? null : (whyNotNow(facts) ?? (finding === 'convened' ? notEnough : null)),
      doneAt: made?.at ?? null,
      back: made ? { does: 'withdraw-finding', id: made.finding } : null,
    }
  }
  return [
    step('roll-call', 'roll-called', { title: words.rollCall, says: words.rollCallSays }),
    step('convened', 'convened', {
      title: words.convened,
      says: words.convenedSays(now.present, now.members),
      citation: quorumRule,
    }),
    step('notice', 'notice-approved', { title: words.notice, says: words.noticeSays, citation: notice }),
    step('agenda', 'agenda-approved', { title: words.agenda, says: words.agendaSays, citation: notice }),
  ]
}

/** The meeting is open and somebody leads. */
export function whyNotNow({ course, attendance, at }: Facts): Refusal | null {
  if (!isUnderWay(course)) return refuse(course.closedAt ? courseWords.alreadyClosed : courseWords.notOpened)
  return whyNobodyLeads(course, attendance, at)
}
