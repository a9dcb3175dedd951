import type { Visit } from '../../foundation/http/visit.ts'
import { Button } from '../../foundation/layout/buttons.tsx'
import { NumberField } from '../../foundation/layout/fields.tsx'
import { ShareSwatch } from '../../foundation/layout/share-bar.tsx'
import { speak } from '../../foundation/words.ts'
import { type Spoken as TimeOf, timePerParticipant, timePerPerson } from '../../meetings/speakers/rules.ts'
import { words as speakerWords } from '../../meetings/speakers/words.ts'
import { DeedForm } from '../deeds/form.tsx'
import type { Room } from '../reading.ts'
import { words } from './words.ts'

interface SpeakingProps {
  readonly visit: Visit
  readonly room: Room
}

/** How long each may speak, as the chair sets it, and how the time of the item has been shared. */
export function SpeakingTime({ visit, room }: SpeakingProps) {
  const t = speak(words, visit.language)
  const { course, speechMinutes } = room
  if (!course.openedAt || course.closedAt) return null
  return (
    <details class="fold" id="taletid">
      <summary>
        {speechMinutes ? speak(speakerWords, visit.language).speakingTime(speechMinutes) : t.speakingTime}
      </summary>
      <DeedForm visit={visit} room={room} deed="taletid" says={t.agreeOnTime} class="speaking-time">
        <NumberField
          field={{ name: 'minutter', label: t.minutesEach, hint: t.emptyIsFree, size: 3 }}
          value={speechMinutes ? `${speechMinutes}` : ''}
        />
        <Button look="secondary">{t.agreeOnTime}</Button>
      </DeedForm>
      <TimeSpoken visit={visit} room={room} />
    </details>
  )
}

/** By municipality and by person: what the chair weighs when many want to speak. */
function TimeSpoken({ visit, room }: SpeakingProps) {
  const t = speak(words, visit.language)
  const own = room.course.speakers.filter(({ agendaItem }) => agendaItem === room.course.current)
  const municipalities = timePerParticipant(own, room.attendance.places, room.at).filter(isWorthTelling)
  if (!municipalities.length) return null
  return (
    <>
      <h3 class="heading-small">{t.timeUsed}</h3>
      <Spoken visit={visit} spoken={municipalities} />
      <h3 class="heading-small">{t.timePerPerson}</h3>
      <Spoken visit={visit} spoken={timePerPerson(own, room.at).filter(isWorthTelling)} />
    </>
  )
}

const isWorthTelling = ({ seconds }: TimeOf) => seconds >= 30

function Spoken({ visit, spoken }: { visit: Visit; spoken: readonly TimeOf[] }) {
  const t = speak(words, visit.language)
  return (
    <ul class="plain-rows">
      {spoken.map(({ of, name, colour, seconds }) => (
        <li key={of}>
          <span>
            {colour ? <ShareSwatch colour={colour} /> : null} {name || '–'}
          </span>
          <span>{t.minutes(Math.round(seconds / 60))}</span>
        </li>
      ))}
    </ul>
  )
}
