import type { Visit } from '../../foundation/http/visit.ts'
import { Heading } from '../../foundation/layout/text.tsx'
import { speak } from '../../foundation/words.ts'
import type { MinutesItem } from '../../minutes/content.ts'
import type { WritingNow } from '../../minutes/parts.tsx'
import { minutesDeskPath } from '../../minutes/paths.ts'
import type { Room } from '../reading.ts'
import { words } from './words.ts'

interface WritingProps {
  readonly visit: Visit
  readonly room: Room
  readonly writing: WritingNow
}

/** The sentences that the minutes have so far; the texts that they quote stand above already. */
export function WritingNowOf({ visit, room, writing }: WritingProps) {
  const t = speak(words, visit.language)
  const { content } = writing
  const item = content.items.find(({ agendaItem }) => agendaItem === room.course.current)
  const said = item ? sentencesOf(item) : [...content.said, ...content.findings.map((one) => one.said)]
  return (
    <>
      <div class="section-head">
        <Heading size="small">{t.minutesWriteThemselves}</Heading>
        <a href={minutesDeskPath(visit, room.meeting)}>{t.toMinutes}</a>
      </div>
      <p class="reading minutes-so-far" lang={content.language}>
        {said.join(' ') || t.nothingWritten}
      </p>
    </>
  )
}

const sentencesOf = ({ course, proposals, ballots, decisions, remarks, prose }: MinutesItem): string[] => [
  ...course,
  ...proposals.map(({ said, withdrawn }) => `${said.replace(/:$/, '')}${withdrawn ? '' : '.'}`),
  ...ballots.flatMap(({ said }) => said),
  ...decisions.map(({ text, vote }) => [text, vote].filter(Boolean).join(' ')),
  ...remarks.map(({ said, text }) => `${said} ${text}`),
  ...(prose ? [prose] : []),
]
