import { decisionsOf, findDecision } from '../../cases/decisions/store.ts'
import { caseNumberText } from '../../cases/numbers/rules.ts'
import { findCase } from '../../cases/store.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { findAgendaItem } from '../../meetings/agenda/store.ts'
import { findMeeting } from '../../meetings/store.ts'
import type { MinutesFound } from '../../minutes/access.ts'
import { followUpsOf } from '../../minutes/follow-ups/store.ts'
import { minutesPath } from '../../minutes/paths.ts'
import { readMinutes } from '../../minutes/reading.ts'
import { findMinutes, frozenContent, type Minutes } from '../../minutes/store.ts'
import { readAround } from '../../minutes/surroundings-store.ts'
import type { ExtractContent } from './extract.ts'
import { type Asked, headOf } from './gathering.ts'
import type { MinutesPaper } from './minutes.ts'

/** The minutes as the reader may have them; `openOnly` asks for what everyone may read also when the reader may have more. */
export async function minutesPaper(
  tx: Tx,
  asked: Asked,
  { meeting, minutes, signatures, open: isOpen }: MinutesFound,
  openOnly: boolean,
): Promise<MinutesPaper> {
  const open = isOpen || openOnly
  const content = await readMinutes(tx, asked.council, meeting, { open })
  const around = open ? undefined : await readAround(tx, asked.council, meeting.meeting)
  const bases = content.items.flatMap(({ agendaItem }) => around?.get(agendaItem)?.exemptBy || [])
  return {
    head: headOf(asked, minutesPath(asked, meeting), minutes?.approvedAt ?? null),
    content,
    legalBases: [...new Set(bases)],
    approvedAt: minutes?.approvedAt?.toString() ?? null,
    sha256: hashOf(minutes, open),
    signatures: signatures.map(({ name, role, signedAt }) => ({ name, role, signedAt: signedAt?.toString() ?? null })),
  }
}

const hashOf = (minutes: Minutes | undefined, open: boolean) => (open ? minutes?.openSha256 : minutes?.sha256) ?? null

/** Undefined when there is no such decision, or the reader may not have it. */
export async function readExtract(tx: Tx, asked: Asked, decision: string): Promise<ExtractContent | undefined> {
  const { council, sees } = asked
  const any = await findDecision(tx, council, decision)
  if (!any) return undefined
  const found = (await decisionsOf(tx, council, [any.councilCase], sees)).find((one) => one.decision === decision)
  const councilCase = await findCase(tx, council, any.councilCase, sees)
  if (!found || !councilCase) return undefined
  return {
    head: headOf(asked, '', Temporal.Instant.from(`${found.day}T12:00:00Z`)),
    number: caseNumberText(found.number),
    title: found.title,
    bodyName: found.bodyName,
    day: found.day.toString(),
    text: found.text,
    result: found.result,
    vote: found.vote,
    legalBasis: councilCase.access === 'exempt' ? (councilCase.legalBasis ?? '') : null,
    receiver: null,
    followUps: (await followUpsOf(tx, council, [decision])).map(({ text, owner, due }) => ({
      text,
      owner,
      due: due?.toString() ?? null,
    })),
    ...(await minutesOf(tx, asked, found.agendaItem)),
  }
}

/** The item as the approved minutes have it, and their hash; in the version that the reader may see. */
async function minutesOf(
  tx: Tx,
  { council, sees }: Asked,
  agendaItem: string | null,
): Promise<Pick<ExtractContent, 'item' | 'sha256'>> {
  const nothing = { item: null, sha256: null }
  const at = agendaItem ? await findAgendaItem(tx, council, agendaItem) : undefined
  const meeting = at && (await findMeeting(tx, council, at.meeting, sees))
  if (!meeting) return nothing
  const minutes = await findMinutes(tx, council, meeting.meeting)
  if (!minutes?.approvedAt || (sees !== 'everything' && !minutes.publishedAt)) return nothing
  const open = sees !== 'everything'
  const content = await frozenContent(tx, council, meeting.meeting, { open })
  const item = content?.items.find((one) => one.agendaItem === agendaItem && !one.withheld) ?? null
  return { item, sha256: hashOf(minutes, open) }
}
