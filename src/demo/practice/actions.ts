import { addCase } from '../../cases/actions.ts'
import { listCases } from '../../cases/store.ts'
import { listBodies } from '../../councils/bodies/store.ts'
import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { type Said, say } from '../../foundation/words.ts'
import { isRefusal, type Refusal, refuse } from '../../law/refusal.ts'
import { addMeeting, announceMeeting } from '../../meetings/actions.ts'
import { addAgendaItem, type NewItem } from '../../meetings/agenda/actions.ts'
import { noContents } from '../../meetings/agenda/contents/rules.ts'
import { listMeetings } from '../../meetings/store.ts'
import { lawful } from '../lawful.ts'
import { words } from './words.ts'

const said = (words: Said) => say(words, 'nb')

/**
 * A meeting of the example's council today, for whoever wants to try one: announced and ready to be opened. All of it says
 * that it is for practice, since nothing in the example has been decided by anyone. One more for each that was tried
 * before. Answers the meeting. Refused: no council.
 */
export async function planPractice(tx: Tx, act: Act): Promise<string | Refusal> {
  const body = (await listBodies(tx, act.council)).find(({ kind }) => kind === 'council')
  if (!body) return refuse(words.noBody)
  const hour = await freeHour(tx, act, body.body)
  const [starts, ends] = [hour, hour + 3].map((at) => `${String(at).padStart(2, '0')}:00`)
  const about = { body: body.body, day: act.today, starts, ends, place: said(words.where) }
  const meeting = await addMeeting(tx, act, about)
  if (isRefusal(meeting)) return meeting
  const item = async (values: NewItem, parent?: string) =>
    lawful(await addAgendaItem(tx, act, meeting, values, { parent }))
  await item({ title: said(words.opening), kind: 'formality', minutes: 10 })
  const questions = [said(words.question), said(words.otherQuestion)]
  const contents = { ...noContents, questions }
  await item({ title: said(words.title(said(words.dialogue))), kind: 'dialogue', minutes: 30, contents })
  const list = await item({ title: said(words.cases), kind: 'case-list' })
  for (const councilCase of await practiceCases(tx, act)) await item({ councilCase, minutes: 20 }, list)
  await item({ title: said(words.anyOther), kind: 'any-other-business', minutes: 10 })
  lawful(await announceMeeting(tx, act, meeting))
  return meeting
}

/** From nine in the morning, the first at which the body does not begin a meeting today. */
async function freeHour(tx: Tx, act: Act, body: string): Promise<number> {
  const today = (await listMeetings(tx, act.council, 'everything')).filter((one) => one.day.equals(act.today))
  const taken = new Set(today.filter((one) => one.body === body).map(({ starts }) => starts))
  return (
    [9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19].find((hour) => !taken.has(`${String(hour).padStart(2, '0')}:00`)) ?? 20
  )
}

async function practiceCases(tx: Tx, act: Act): Promise<string[]> {
  const { year } = act.today
  const numbers = (await listCases(tx, act.council, 'everything', { year })).map(({ number }) => number)
  const first = Math.max(0, ...numbers) + 1
  const asked = [
    {
      title: said(words.title(said(words.place))),
      account: said(words.placeAccount),
      proposal: said(words.placeProposal),
    },
    {
      title: said(words.title(said(words.lunch))),
      account: said(words.placeAccount),
      proposal: said(words.lunchProposal),
    },
  ]
  const cases: string[] = []
  for (const [at, values] of asked.entries())
    cases.push(lawful(await addCase(tx, act, { year, number: first + at, kind: 'decision', ...values })))
  return cases
}
