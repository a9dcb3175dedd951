import type { Act } from '../../foundation/act.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { record } from '../../foundation/events.ts'
import { isRefusal, type Refusal, refuse } from '../../law/refusal.ts'
import { presentAt } from '../attendance/rules.ts'
import { type RoomFacts, roomFacts, type When } from '../course/facts.ts'
import { whyNotThen } from '../course/rules.ts'
import { words as courseWords } from '../course/words.ts'
import { steppedAside } from '../disqualification/rules.ts'
import { type Move, reordered, type SpeakerKind, sameErrand, speaking, waiting, whyCannotAsk } from './rules.ts'
import { endSpeechAt, insertSpeaker, updateSpeaker } from './store.ts'
import { words } from './words.ts'

interface Asked extends When {
  /** Who wants to speak; or `guest`, the name of one who is nobody in the register. */
  readonly person?: string
  readonly guest?: string
  readonly kind: SpeakerKind
}

/** Under the item that is up. Answers the place on the list; who already waits with the same errand keeps the first. */
export async function askToSpeak(
  tx: Tx,
  act: Act,
  meeting: string,
  { person, guest, kind, ...when }: Asked,
): Promise<string | Refusal> {
  const { course, attendance, at } = await roomFacts(tx, act, meeting, when)
  const sitting = presentAt(attendance, at).find((one) => one.person === person)
  const agendaItem = course.current
  const aside = steppedAside(course.disqualifications, agendaItem ? [agendaItem] : [])
  const asking = { kind, guest: person ? undefined : (guest ?? '').trim() }
  const refusal =
    whyNotThen(course, at, act.now) ??
    whyCannotAsk(asking, sitting, { agendaItem, steppedAside: aside, speakers: course.speakers })
  if (refusal) return refusal
  const name = asking.guest ?? ''
  const wanted = { agendaItem: agendaItem!, person: person ?? null, name: sitting?.name ?? name, kind }
  const known = sameErrand(course.speakers, wanted)
  if (known) return known.speaker
  const seat = sitting?.seat ?? null
  const speaker = await insertSpeaker(tx, act.council, meeting, { ...wanted, name, seat, askedAt: at })
  await record(tx, act, { kind: 'speaker.asked', subject: meeting, data: { speaker } })
  return speaker
}

/** Gives the floor to the next one, or to a certain one; who spoke is done. Answers who has it. */
export async function letSpeak(
  tx: Tx,
  act: Act,
  meeting: string,
  { speaker, ...when }: { readonly speaker?: string } & When = {},
): Promise<string | Refusal> {
  const { course, at } = await roomFacts(tx, act, meeting, when)
  const list = course.current ? waiting(course.speakers, course.current) : []
  const next = speaker ? list.find((one) => one.speaker === speaker) : list[0]
  const now = speaking(course.speakers)
  if (speaker && now?.speaker === speaker) return speaker
  const refusal = whyNotThen(course, at, act.now) ?? (next ? null : refuse(speaker ? words.gone : words.listEmpty))
  if (refusal) return refusal
  if (course.recess) return refuse(courseWords.recessFirst)
  if (now?.beganAt && Temporal.Instant.compare(at, now.beganAt) < 0) return refuse(courseWords.beforeWhatFollows)
  await endSpeechAt(tx, act.council, meeting, at)
  await updateSpeaker(tx, act.council, next!.speaker, { began_at: at.toString() })
  await record(tx, act, { kind: 'speaker.began', subject: meeting, data: { speaker: next!.speaker } })
  return next!.speaker
}

export async function endSpeech(tx: Tx, act: Act, meeting: string, when: When = {}): Promise<Refusal | undefined> {
  const { course, at } = await roomFacts(tx, act, meeting, when)
  const now = speaking(course.speakers)
  const refusal = whyNotThen(course, at, act.now) ?? (now ? null : refuse(words.nobodySpeaks))
  if (refusal) return refusal
  if (now?.beganAt && Temporal.Instant.compare(at, now.beganAt) < 0) return refuse(courseWords.beforeWhatFollows)
  await endSpeechAt(tx, act.council, meeting, at)
  await record(tx, act, { kind: 'speaker.ended', subject: meeting, data: { speaker: now?.speaker } })
}

/** The speech that was begun by mistake: the speaker waits again, first. Undoes `letSpeak`. */
export async function takeBackFloor(tx: Tx, act: Act, meeting: string, speaker: string): Promise<Refusal | undefined> {
  const { course } = await roomFacts(tx, act, meeting)
  const now = speaking(course.speakers)
  if (now?.speaker !== speaker) return refuse(words.nobodySpeaks)
  await updateSpeaker(tx, act.council, speaker, { began_at: null, position: 0 })
  await record(tx, act, { kind: 'speaker.moved', subject: meeting, data: { speaker } })
}

/** Takes one who waits off the list. */
export async function withdrawSpeaker(
  tx: Tx,
  act: Act,
  meeting: string,
  speaker: string,
): Promise<Refusal | undefined> {
  const { course, at } = await roomFacts(tx, act, meeting)
  const one = course.speakers.find((each) => each.speaker === speaker)
  if (!one) return refuse(words.gone)
  if (one.beganAt) return refuse(words.hasSpoken)
  await updateSpeaker(tx, act.council, speaker, { withdrawn_at: at.toString() })
  await record(tx, act, { kind: 'speaker.withdrawn', subject: meeting, data: { speaker } })
}

/** The chair changes the order; from then on it is as the chair has set it. */
export async function moveSpeaker(
  tx: Tx,
  act: Act,
  meeting: string,
  speaker: string,
  move: Move,
): Promise<Refusal | undefined> {
  const { course } = await roomFacts(tx, act, meeting)
  const list = listOf(course, speaker)
  const after = reordered(list, speaker, move)
  if (isRefusal(after)) return after
  for (const [index, one] of after.entries())
    if (one.position !== index + 1) await updateSpeaker(tx, act.council, one.speaker, { position: index + 1 })
  await record(tx, act, { kind: 'speaker.moved', subject: meeting, data: { speaker } })
}

function listOf({ speakers }: RoomFacts['course'], speaker: string) {
  const one = speakers.find((each) => each.speaker === speaker)
  return one ? waiting(speakers, one.agendaItem) : []
}
