import type { Visit } from '../../foundation/http/visit.ts'
import { ShareSwatch } from '../../foundation/layout/share-bar.tsx'
import { Heading } from '../../foundation/layout/text.tsx'
import { speak } from '../../foundation/words.ts'
import { steppedAside } from '../../meetings/disqualification/rules.ts'
import type { Room } from '../reading.ts'
import { groupName } from './roll-call.tsx'
import { RollRow } from './row.tsx'
import { attendees, rollOf } from './rules.ts'
import { words } from './words.ts'

interface SummaryProps {
  readonly visit: Visit
  readonly room: Room
  /** Address of the whole attendance, with history. */
  readonly all: string
}

/** Per municipality; each opens to the people, with one tap for who comes and goes. */
export function PresenceSummary({ visit, room, all }: SummaryProps) {
  const t = speak(words, visit.language)
  const current = room.course.current
  const aside = steppedAside(room.course.disqualifications, current ? [current] : [])
  const names = [...aside].map((person) => room.attendance.people.get(person)?.name ?? '').join(', ')
  const guests = attendees(room.attendance, room.at)
  return (
    <>
      <Heading size="small">{t.present}</Heading>
      <ul class="presence">
        {rollOf(room.attendance, room.at).map((group) => (
          <li key={group.key}>
            <details id={`til-stede-${group.key}`}>
              <summary>
                <span>
                  <ShareSwatch colour={group.colour || 8} /> {groupName(visit, group)}
                </span>
                <span class="presence-count">{t.of(group.present, group.places.length)}</span>
              </summary>
              <ul class="roll-places">
                {group.places.map((one) => (
                  <RollRow key={one.place.seat} visit={visit} room={room} one={one} within="plass" />
                ))}
              </ul>
            </details>
          </li>
        ))}
        {guests.length ? <li class="presence-others">{guests.map(({ name }) => name).join(', ')}</li> : null}
      </ul>
      {current ? <p class="note">{names ? t.aside(names) : t.noneAside}</p> : null}
      <p class="note">
        <a href={all}>{t.history}</a>
      </p>
    </>
  )
}
