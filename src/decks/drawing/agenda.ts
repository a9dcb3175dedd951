import { caseAddress, caseNumberText } from '../../cases/numbers/rules.ts'
import type { CouncilCase } from '../../cases/store.ts'
import { clockText, longDay } from '../../foundation/days.ts'
import { type Language, say, speak } from '../../foundation/words.ts'
import { asTree, type Branch } from '../../meetings/agenda/rules.ts'
import type { AgendaItem } from '../../meetings/agenda/store.ts'
import { kindWords } from '../../meetings/agenda/words.ts'
import type { DeckRecord } from '../record.ts'
import type { Slide } from '../slide.ts'
import { words } from '../words.ts'
import { begin, bodyRoom, columnOf, type Entry, fitted, inParts } from './making.ts'

const meetingSource = ({ language, meeting }: DeckRecord) => ({
  text: speak(words, language).theMeeting,
  path: `/moter/${meeting.address}`,
})

/** The day without its year, as it is said in the room; the year, the hour and the place stand under it. */
export function titleSlide(record: DeckRecord): Slide {
  const { councilName, language, meeting } = record
  const t = speak(words, language)
  const day = longDay(meeting.day, language).replace(/\s\d{4}$/, '')
  const when = [
    `${meeting.day.year}`,
    meeting.starts ? t.clock(clockText(meeting.starts, language)) : '',
    meeting.place,
  ]
  return {
    ...begin(record, 'forside', { sources: [meetingSource(record)] }),
    kind: 'title',
    heading: `${councilName} – ${meeting.bodyName}`,
    council: councilName,
    body: meeting.bodyName,
    day,
    when: when.filter(Boolean).join(' · '),
  }
}

export function agendaSlides(record: DeckRecord): Slide[] {
  if (!record.items.length) return []
  const t = speak(words, record.language)
  const begun = begin(record, 'saksliste', { sources: [meetingSource(record)] })
  const column = columnOf(begun.picture)
  const entries = asTree(record.items).flatMap((branch) => entriesOf(branch, record))
  const { slides, ...look } = fitted(entries, { column, room: bodyRoom(t.agenda, column), sizes: [36, 32, 30, 28] })
  return inParts(slides, (items) => ({
    ...begun,
    kind: 'agenda' as const,
    heading: t.agenda,
    marker: 'bullet' as const,
    items,
    ...look,
  }))
}

function entriesOf({ item, items }: Branch<AgendaItem>, record: DeckRecord, nested = false): Entry[] {
  const number = item.number && speak(words, record.language).caseNumber(caseNumberText(item.number))
  const text = number ? `${number} ${item.title}` : item.title
  return [{ text, nested, lead: number?.length ?? 0 }, ...items.flatMap((branch) => entriesOf(branch, record, true))]
}

/** The slide that opens a case; any other business closes the meeting. */
export function openingSlide(record: DeckRecord, item: AgendaItem, councilCase: CouncilCase | undefined): Slide {
  const { language } = record
  const t = speak(words, language)
  const number = item.number ? t.caseNumber(caseNumberText(item.number)) : ''
  const title = councilCase?.alternativeTitle || item.title
  const tag = tagOf(item, title, language)
  const begun = begin(record, councilCase ? `sak:${councilCase.councilCase}` : `punkt:${item.agendaItem}`, {
    facts: [
      item.presenter && t.presenter(item.presenter),
      item.minutes && t.minutes(item.minutes),
      councilCase?.raisedBy && t.raisedBy(councilCase.raisedBy),
    ].map((fact) => fact || null),
    sources: item.number ? [{ text: number, path: `/saker/${caseAddress(item.number)}` }] : [meetingSource(record)],
  })
  const heading = [number, title].filter(Boolean).join(' ')
  if (item.kind === 'any-other-business') return { ...begun, kind: 'closing', heading, number, title }
  return { ...begun, kind: 'opening', heading, number, title, tag }
}

/** What is to happen with the case, unless its title says so: «Til orientering» after «– orientering» says nothing. */
function tagOf({ kind }: AgendaItem, title: string, language: Language): string {
  const said = kind ? say(kindWords[kind], language) : ''
  const word = said.split(' ').at(-1)!.toLowerCase()
  return title.toLowerCase().includes(word) ? '' : said
}
