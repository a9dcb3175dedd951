import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { record } from '../../foundation/events.ts'
import { type Refusal, refuse } from '../../law/refusal.ts'
import { quorumAt } from '../attendance/rules.ts'
import { whyNobodyLeads } from '../chair/rules.ts'
import { roomFacts, type When } from '../course/facts.ts'
import { whyNotThen } from '../course/rules.ts'
import { words as courseWords } from '../course/words.ts'
import { acceptanceOf } from '../deciding/rules.ts'
import { steppedAside } from '../disqualification/rules.ts'
import { asAbout, type FindingKind, found, whyCannotFind } from './rules.ts'
import { insertFinding, withdrawFindingAt } from './store.ts'
import { words } from './words.ts'

interface Found extends When {
  /** For what is accepted and refused; others may have one. */
  readonly agendaItem?: string
  /** What somebody had against it, or how it was changed. */
  readonly remark?: string
  /** Members who object to deciding a case that was not listed. */
  readonly objectors?: number
  readonly chairObjects?: boolean
}

/** Registers what the body finds without a count. Found already, it is the same finding. Answers it. */
export async function find(
  tx: Tx,
  act: Act,
  meeting: string,
  asked: FindingKind,
  { agendaItem: item, remark = '', objectors, chairObjects, ...when }: Found = {},
): Promise<string | Refusal> {
  const agendaItem = item ?? null
  const { course, attendance, agenda, at } = await roomFacts(tx, act, meeting, when)
  const entry = agenda.find((one) => one.agendaItem === agendaItem)
  if (agendaItem && !entry) return refuse(courseWords.noSuchItem)
  const about = entry ? acceptanceOf(course, entry) : null
  const kind = about ? asAbout(asked, about) : asked
  const known = found(course.findings, kind, agendaItem)
  if (known) return known.finding
  const aside = steppedAside(course.disqualifications, agendaItem ? [agendaItem] : [])
  const refusal =
    whyNotThen(course, at, act.now) ??
    whyNobodyLeads(course, attendance, at, aside) ??
    whyCannotFind(
      { kind, agendaItem, objectors, chairObjects },
      {
        quorum: quorumAt(attendance, aside, at),
        findings: course.findings,
        listed: entry !== undefined && !about,
      },
    )
  if (refusal) return refusal
  const finding = await insertFinding(tx, act.council, meeting, { agendaItem, kind, remark, at })
  await record(tx, act, { kind: 'finding.made', subject: meeting, data: { finding } })
  return finding
}

/** Undoes `find`. */
export async function withdrawFinding(
  tx: Tx,
  act: Act,
  meeting: string,
  finding: string,
): Promise<Refusal | undefined> {
  const { course, at } = await roomFacts(tx, act, meeting)
  if (!course.findings.some((one) => one.finding === finding)) return refuse(words.gone)
  await withdrawFindingAt(tx, act.council, finding, at)
  await record(tx, act, { kind: 'finding.withdrawn', subject: meeting, data: { finding } })
}
