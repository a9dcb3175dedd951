import type { Visit } from '../../foundation/http/visit.ts'
import { Findings } from '../../foundation/layout/lists.tsx'
import { Notice } from '../../foundation/layout/text.tsx'
import { say, speak } from '../../foundation/words.ts'
import { citationSaid } from '../../law/cite.ts'
import { roomDeskPath } from '../../meetings/paths.ts'
import type { Meeting } from '../../meetings/store.ts'
import { words } from '../page-words.ts'
import { minutesDeskPath } from '../paths.ts'
import type { Missing } from './missing.ts'

interface MissingProps {
  readonly visit: Visit
  readonly meeting: Meeting
  readonly missing: readonly Missing[]
}

/** Each thing that the minutes lack, with its paragraph, and links to where it is seen and put right. */
export function MissingList({ visit, meeting, missing }: MissingProps) {
  const t = speak(words, visit.language)
  if (!missing.length) return <Notice tone="good">{t.nothingMissing}</Notice>
  return (
    <>
      <p>{t.missingCount(missing.length)}</p>
      <Findings
        label={t.missing}
        items={missing.map((one) => ({
          id: `mangler-${one.key}`,
          state: 'wrong',
          stateWord: t.isMissing,
          title: say(one.says, visit.language),
          text: <span class="note">{say(citationSaid(one.citation), visit.language)}</span>,
          children: (
            <p>
              {one.agendaItem ? (
                <>
                  <a href={`${minutesDeskPath(visit, meeting)}#punkt-${one.agendaItem}`}>{t.toItem}</a>
                  {' · '}
                </>
              ) : null}
              <a href={mendedAt(visit, meeting, one)}>{t.mend}</a>
            </p>
          ),
        }))}
      />
    </>
  )
}

function mendedAt(visit: Visit, meeting: Meeting, { mend, agendaItem }: Missing): string {
  switch (mend) {
    case 'room':
      return roomDeskPath(visit, meeting) + (agendaItem ? `?punkt=${agendaItem}` : '')
    case 'meeting':
      return `/${visit.council}/skrivebord/moter/${meeting.meeting}`
    case 'case':
      return `${minutesDeskPath(visit, meeting)}/vedtak/${agendaItem}`
  }
}
