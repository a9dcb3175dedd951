import type { Visit } from '../../foundation/http/visit.ts'
import { Button } from '../../foundation/layout/buttons.tsx'
import { Icon } from '../../foundation/layout/icon.tsx'
import { ShareSwatch } from '../../foundation/layout/share-bar.tsx'
import { speak } from '../../foundation/words.ts'
import { nameOfPlace } from '../../meetings/attendance/rules.ts'
import { DeedButton, DeedForm } from '../deeds/form.tsx'
import type { Room } from '../reading.ts'
import { words as roomWords } from '../words.ts'
import { type RollGroup, type RollPlace, rollOf } from './rules.ts'
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
    <div class="roll">
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
          <RollRow key={one.place.seat} visit={visit} room={room} one={one} />
        ))}
      </ul>
    </section>
  )
}

interface RowProps extends RollProps {
  readonly one: RollPlace
}

/** One place: who sits there or is expected, with the one thing that happens next. */
export function RollRow({ visit, room, one }: RowProps) {
  const t = speak(words, visit.language)
  const { place, sitting, expected, leftAt } = one
  const shown = sitting ?? expected
  const leaves = room.course.openedAt ? t.leaves : t.undo // before it is opened nobody has left it
  const others = sitting ? [] : one.candidates.filter((someone) => someone !== expected)
  const name = shown?.name ?? nameOfPlace(place)
  return (
    <li class={sitting ? 'roll-place here' : 'roll-place'}>
      {shown ? (
        <DeedForm
          visit={visit}
          room={room}
          deed="fremmote"
          says={sitting ? t.left(name) : t.came(name)}
          hidden={{ plass: place.seat, person: shown.person, hva: sitting ? 'gikk' : 'kom' }}
        >
          <button id={`plass-${place.seat}`} class="roll-button" type="submit">
            <span class="roll-mark">{sitting ? <Icon name="check" /> : null}</span>
            <span class="roll-name">
              {name}
              {sitting ? <span class="hidden"> {t.isHere} </span> : null}
              <small>{detailOf(visit, room, one)}</small>
            </span>
            <span class="roll-next">{sitting ? leaves : leftAt ? t.back : t.arrives}</span>
          </button>
        </DeedForm>
      ) : (
        <p class="roll-button vacant">
          <span class="roll-mark" />
          <span class="roll-name">
            {name} <small>{t.vacant}</small>
          </span>
        </p>
      )}
      {others.length ? <Substitutes visit={visit} room={room} one={one} name={name} /> : null}
    </li>
  )
}

function Substitutes({ visit, room, one, name }: RowProps & { name: string }) {
  const t = speak(words, visit.language)
  const others = one.candidates.filter((someone) => someone !== one.expected)
  return (
    <details class="roll-substitutes" id={`vara-${one.place.seat}`}>
      <summary aria-label={t.someoneElseFor(name)}>{t.someoneElse}</summary>
      {others.map((someone) => (
        <DeedForm
          key={someone.person}
          visit={visit}
          room={room}
          deed="fremmote"
          says={t.came(someone.name)}
          hidden={{ plass: one.place.seat, person: someone.person, hva: 'kom' }}
        >
          <Button look="quiet" label={t.came(someone.name)}>
            {someone.name}
          </Button>
        </DeedForm>
      ))}
    </details>
  )
}

/** «vara for ordfører i Råde, fra 10.32», «gikk 11.42»; who was there from the beginning says no time. */
function detailOf(visit: Visit, room: Room, { place, sitting, leftAt, expected }: RollPlace): string {
  const t = speak(words, visit.language)
  const { substituteFor, remote } = speak(roomWords, visit.language)
  const own = (name: string) => (name.startsWith(place.label) ? '' : place.label)
  if (!sitting) {
    const called = expected && expected.person !== place.holder?.person
    const instead = called ? substituteFor(nameOfPlace(place)) : own(nameOfPlace(place))
    return [instead, leftAt ? t.leftAt(leftAt) : ''].filter(Boolean).join(', ')
  }
  const whose = sitting.substituteFor ? substituteFor(sitting.substituteFor) : own(sitting.name)
  const { openedAt } = room.course
  const isLate = openedAt && Temporal.Instant.compare(sitting.since, openedAt) > 0
  return [whose, sitting.remote ? remote : '', isLate ? t.since(sitting.since) : ''].filter(Boolean).join(', ')
}
