import type { Visit } from '../../foundation/http/visit.ts'
import { Button } from '../../foundation/layout/buttons.tsx'
import { Icon } from '../../foundation/layout/icon.tsx'
import { speak } from '../../foundation/words.ts'
import { nameOfPlace } from '../../meetings/attendance/rules.ts'
import { closedByDuty } from '../../meetings/doors/rules.ts'
import { DeedButton, DeedForm } from '../deeds/form.tsx'
import type { Room } from '../reading.ts'
import { words as roomWords } from '../words.ts'
import type { RollPlace } from './rules.ts'
import { words } from './words.ts'

interface RowProps {
  readonly visit: Visit
  readonly room: Room
  readonly one: RollPlace
  /** A word for the list that it stands in, since the same place may stand twice on a page. */
  readonly within: string
}

/** One place: who sits there or is expected, with the one thing that happens next. */
export function RollRow({ visit, room, one, within }: RowProps) {
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
          <button id={`${within}-${place.seat}`} class="roll-button" type="submit">
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
      {shown ? (
        <FromAfar visit={visit} room={room} one={one} within={within} person={shown.person} name={name} />
      ) : null}
      {others.length ? <Substitutes visit={visit} room={room} one={one} within={within} name={name} /> : null}
    </li>
  )
}

const mayBeRemote = ({ meeting, course, at }: Room) => meeting.remote && !closedByDuty(course.doors, at)

/** Where the meeting allows it: one tap for who takes part from afar, and for who comes into the room, or goes home. */
function FromAfar({ visit, room, one, within, person, name }: RowProps & { person: string; name: string }) {
  const t = speak(words, visit.language)
  const isRemote = one.sitting?.remote ?? false
  if (!isRemote && !mayBeRemote(room)) return null
  const hidden = { plass: one.place.seat, person, hva: 'kom' }
  return (
    <DeedButton
      visit={visit}
      room={room}
      deed="fremmote"
      hidden={isRemote ? hidden : { ...hidden, fjern: 'ja' }}
      id={`${within}-nett-${one.place.seat}`}
      text={isRemote ? t.intoTheRoom : t.remotely}
      label={(isRemote ? t.cameIntoTheRoom : one.sitting ? t.wentRemote : t.cameRemote)(name)}
      look="quiet"
    />
  )
}

/** Who else may take the place; the one press says both who and how. */
function Substitutes({ visit, room, one, within, name }: RowProps & { name: string }) {
  const t = speak(words, visit.language)
  const others = one.candidates.filter((someone) => someone !== one.expected)
  const remotely = mayBeRemote(room)
  return (
    <details class="roll-substitutes" id={`${within}-vara-${one.place.seat}`}>
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
          {remotely ? (
            <Button look="quiet" name="fjern" value="ja" label={t.cameRemote(someone.name)}>
              {t.remotely}
            </Button>
          ) : null}
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
