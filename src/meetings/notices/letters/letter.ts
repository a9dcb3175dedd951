import { dayIn, hours, weekdayAndDay } from '../../../foundation/days.ts'
import type { Letter } from '../../../foundation/mail.ts'
import { inEach, type Language, speak } from '../../../foundation/words.ts'
import { calendarText, type Invitation } from '../../calendar/rules.ts'
import { placeText } from '../../place.ts'
import { differenceOf, type NoticeContent } from '../content.ts'
import type { NoticeKind } from '../rules.ts'
import { words } from './words.ts'

/** What a letter about a meeting is made of. Only what everyone may know goes into it: mail is read on its way. */
export interface MeetingLetter {
  readonly to: string
  readonly name: string
  readonly council: string
  readonly language: Language
  readonly content: NoticeContent
  /** The version before, when this one tells what is new. */
  readonly before: NoticeContent | undefined
  readonly message: string
  /** Of the version; `call` and `withdrawal` are letters to a substitute. */
  readonly about: NoticeKind | 'call' | 'withdrawal'
  /** Whose place a substitute takes; null for the holder. */
  readonly substituteFor: { readonly name: string; readonly oneItem: boolean } | null
  /** For answering; absent where there is nothing to answer. */
  readonly answerLink: string | undefined
  readonly papersLink: string
  readonly meetingLink: string
  readonly calendar: {
    readonly uid: string
    readonly stamp: Temporal.Instant
    readonly sequence: number
    readonly organizer: string
  }
}

export function meetingLetter(letter: MeetingLetter): Letter {
  const t = speak(words, letter.language)
  const { about, content } = letter
  const what = inEach((language) => `${content.bodyName} ${dayText(content, language)}`)
  const subject =
    about === 'call'
      ? t.subjectOfCall(what)
      : about === 'withdrawal'
        ? t.subjectOfWithdrawal(what)
        : t.subject(about, what)
  return {
    to: letter.to,
    replyTo: letter.calendar.organizer,
    subject,
    text: `${paragraphs(letter).join('\n\n')}\n`,
    calendar: { method: methodOf(letter), text: calendarText(eventOf(letter)) },
  }
}

const isEnd = ({ about }: MeetingLetter) => about === 'cancellation' || about === 'withdrawal'

const methodOf = (letter: MeetingLetter): Invitation['method'] => (isEnd(letter) ? 'CANCEL' : 'REQUEST')

function paragraphs(letter: MeetingLetter): string[] {
  const t = speak(words, letter.language)
  const { content, message, answerLink } = letter
  return [
    t.hello(letter.name),
    openingOf(letter),
    ...(message ? [message] : []),
    [
      `${t.meeting}: ${content.bodyName}`,
      `${t.time}: ${timeText(content, letter.language)}`,
      `${t.place}: ${placeText(content, letter.language)}`,
    ].join('\n'),
    ...(answerLink ? [`${t.answerHere}\n${answerLink}`, t.linkHelp] : []),
    ...(isEnd(letter) ? [] : [`${t.allPapers}\n${letter.papersLink}`, ...news(letter), agenda(letter)]),
    t.sentBy(letter.council),
  ]
}

function openingOf({ about, council, language, substituteFor }: MeetingLetter): string {
  const t = speak(words, language)
  if (about === 'withdrawal') return t.withdrawn
  const called = substituteFor
    ? (substituteFor.oneItem ? t.calledForItem : t.calledFor)(substituteFor.name || t.vacantSeat)
    : ''
  if (about === 'call') return called
  return [t.opening(about, council), called].filter(Boolean).join(' ')
}

/** The items that everyone may know of, as deep as they are nested. */
function agenda({ content, language }: MeetingLetter): string {
  const t = speak(words, language)
  const open = content.items.filter((one) => one.open)
  const lines = (parent: string | null, above: string): string[] =>
    open
      .filter((one) => one.parent === parent)
      .flatMap((one, index) => {
        const number = `${above}${index + 1}`
        const title = one.number ? `${t.case(one.number)} ${one.title}` : one.title
        return [`${number}. ${title}`, ...lines(one.agendaItem, `${number}.`)]
      })
  return `${t.agenda}\n${lines(null, '').join('\n')}`
}

/** What is new in a supplement or a change, of what everyone may know. */
function news({ before, content, language }: MeetingLetter): string[] {
  if (!before) return []
  const t = speak(words, language)
  const { newItems, newPapers, changedPapers, changedTexts } = differenceOf(before, content)
  const open = <T extends { readonly open: boolean }>(list: readonly T[]) => list.filter((one) => one.open)
  const lines = [
    ...open(newItems).map(({ title }) => title),
    ...open(newPapers).map(({ title }) => title),
    ...[...open(changedPapers), ...open(changedTexts)].map(({ title }) => `${title} (${t.newEdition})`),
  ]
  return lines.length ? [`${t.isNew}\n${lines.map((line) => `– ${line}`).join('\n')}`] : []
}

const dayText = ({ day }: NoticeContent, language: Language) => {
  const held = dayIn(day)
  return held ? weekdayAndDay(held, language) : day
}

function timeText(content: NoticeContent, language: Language): string {
  return [dayText(content, language), hours(content, language)].filter(Boolean).join(', ')
}

function eventOf(letter: MeetingLetter) {
  const { content, calendar, council } = letter
  return {
    uid: calendar.uid,
    stamp: calendar.stamp,
    summary: `${content.bodyName}, ${council}`,
    day: Temporal.PlainDate.from(content.day),
    starts: content.starts,
    ends: content.ends,
    location: placeText(content, letter.language),
    description: [letter.answerLink, letter.papersLink].filter(Boolean).join('\n'),
    url: letter.meetingLink,
    cancelled: false,
    invitation: {
      method: methodOf(letter),
      sequence: calendar.sequence,
      organizer: { name: council, email: calendar.organizer },
      attendee: { name: letter.name, email: letter.to },
    },
  }
}
