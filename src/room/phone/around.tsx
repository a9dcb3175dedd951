import { caseNumberText } from '../../cases/numbers/rules.ts'
import { Heading } from '../../foundation/layout/text.tsx'
import { speak } from '../../foundation/words.ts'
import { nextItem } from '../agenda/rules.ts'
import { QuorumState } from '../desk/bar.tsx'
import { groupName } from '../roll/roll-call.tsx'
import { rollOf } from '../roll/rules.ts'
import { words as roomWords } from '../words.ts'
import type { Phone } from './parts.tsx'
import { words } from './words.ts'

/** How many from each municipality, and who. */
export function PhonePresent({ visit, room }: Phone) {
  const t = speak(words, visit.language)
  return (
    <section aria-labelledby="til-stede">
      <div class="section-head">
        <Heading id="til-stede" size="medium">
          {t.present}
        </Heading>
        <QuorumState visit={visit} room={room} />
      </div>
      <ul class="presence">
        {rollOf(room.attendance, room.at).map((group) => (
          <li key={group.key}>
            <details id={`til-stede-${group.key}`}>
              <summary>
                <span>{groupName(visit, group)}</span>
                <span class="presence-count">
                  {group.present}/{group.places.length}
                </span>
              </summary>
              <p>{group.places.flatMap(({ sitting }) => (sitting ? [sitting.name] : [])).join(', ') || '–'}</p>
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Where the meeting goes from here. */
export function PhoneNext({ visit, room }: Phone) {
  const t = speak(words, visit.language)
  const next = room.course.closedAt ? undefined : nextItem(room.agenda.items, room.course)
  const number = next?.number ? `${speak(roomWords, visit.language).caseNumber(caseNumberText(next.number))} ` : ''
  return (
    <section aria-labelledby="hva-na">
      <Heading id="hva-na" size="medium">
        {t.whatNow}
      </Heading>
      <p>{next ? t.nextItem(`${number}${next.title}`) : t.thenMinutes}</p>
    </section>
  )
}
