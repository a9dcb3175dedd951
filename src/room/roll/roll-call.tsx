import type { Visit } from '../../foundation/http/visit.ts'
import { ShareSwatch } from '../../foundation/layout/share-bar.tsx'
import { speak } from '../../foundation/words.ts'
import { DeedButton } from '../deeds/form.tsx'
import type { Room } from '../reading.ts'
import { words as roomWords } from '../words.ts'
import { RollRow } from './row.tsx'
import { type RollGroup, rollOf } from './rules.ts'
import { words } from './words.ts'

interface RollProps {
  readonly visit: Visit
  readonly room: Room
}

/** The whole body by municipality: one tap each, or all of a municipality at once. */
export function RollCall({ visit, room }: RollProps) {
  const t = speak(words, visit.language)
  const groups = rollOf(room.attendance, room.at)
  const missing = groups.flatMap(({ places }) => places).filter(({ sitting, expected }) => !sitting && expected)
  return (
    <div class={room.meeting.remote ? 'roll remote' : 'roll'}>
      {missing.length > 1 ? (
        <DeedButton
          visit={visit}
          room={room}
          deed="kommune"
          hidden={{ kommune: 'alle' }}
          text={t.everyone}
          look="secondary"
        />
      ) : null}
      {groups.map((group) => (
        <RollSection key={group.key} visit={visit} room={room} group={group} />
      ))}
    </div>
  )
}

interface GroupProps extends RollProps {
  readonly group: RollGroup
}

export const groupName = (visit: Visit, { name, kind }: RollGroup): string => {
  const t = speak(roomWords, visit.language)
  if (kind === 'observer') return [t.observers, name].filter(Boolean).join(', ')
  return name || t.councilsOwn
}

export function RollSection({ visit, room, group }: GroupProps) {
  const t = speak(words, visit.language)
  const name = groupName(visit, group)
  const missing = group.places.filter(({ sitting, expected }) => !sitting && expected)
  const id = `opprop-${group.key}`
  return (
    <section class="roll-group" aria-labelledby={id}>
      <div class="roll-head">
        <h3 id={id}>
          <ShareSwatch colour={group.colour || 8} /> {name}
        </h3>
        <span class="roll-count">{t.of(group.present, group.places.length)}</span>
        {missing.length > 1 ? (
          <DeedButton
            visit={visit}
            room={room}
            deed="kommune"
            hidden={{ kommune: group.key }}
            text={t.everyoneFrom(name)}
            look="quiet"
          />
        ) : null}
      </div>
      <ul class="roll-places">
        {group.places.map((one) => (
          <RollRow key={one.place.seat} visit={visit} room={room} one={one} within="opprop" />
        ))}
      </ul>
    </section>
  )
}
