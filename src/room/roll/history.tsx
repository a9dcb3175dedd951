import { timeOf } from '../../foundation/days.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { Button } from '../../foundation/layout/buttons.tsx'
import { SelectField } from '../../foundation/layout/choices.tsx'
import { TimeField } from '../../foundation/layout/fields.tsx'
import { EmptyState } from '../../foundation/layout/text.tsx'
import { speak } from '../../foundation/words.ts'
import { nameOfPlace, type PresenceRow, presentAt } from '../../meetings/attendance/rules.ts'
import { DeedButton, DeedForm } from '../deeds/form.tsx'
import type { Room } from '../reading.ts'
import { words as roomWords } from '../words.ts'
import { words } from './words.ts'

interface HistoryProps {
  readonly visit: Visit
  readonly room: Room
}

/** Everything that was registered, the latest first, with what it was corrected from. */
export function PresenceHistory({ visit, room }: HistoryProps) {
  const t = speak(words, visit.language)
  const { rows } = room.attendance
  const latest = rows.filter((row) => !rows.some(({ corrects }) => corrects === row.presence))
  if (!latest.length) return <EmptyState>{t.nothingYet}</EmptyState>
  const inTime = [...latest].sort((one, other) => Temporal.Instant.compare(other.at, one.at))
  return (
    <ul class="history">
      {inTime.map((row) => (
        <Entry key={row.presence} visit={visit} room={room} row={row} />
      ))}
    </ul>
  )
}

function Entry({ visit, room, row }: HistoryProps & { row: PresenceRow }) {
  const t = speak(words, visit.language)
  const { rows, people, places } = room.attendance
  const name = people.get(row.person)?.name ?? ''
  const place = places.find(({ seat }) => seat === row.seat)
  const said = row.kind === 'left' ? t.left(name) : t.came(name)
  const whose = place && place.holder?.person !== row.person ? nameOfPlace(place) : ''
  const before = earlier(rows, row)
  return (
    <li class={row.void ? 'struck' : undefined}>
      <p>
        <strong class="history-clock">{timeOf(row.at, visit.language)}</strong> {said}
        {whose ? <span class="muted">, {speak(roomWords, visit.language).substituteFor(whose)}</span> : null}
        {row.void ? <span class="muted"> ({t.struck})</span> : null}
        {before.length ? <span class="muted"> ({before.map(({ at }) => t.corrected(at)).join(', ')})</span> : null}
      </p>
      {row.void ? null : (
        <details class="confirm" id={`rett-${row.presence}`}>
          <summary class="ds-button" data-variant="tertiary" aria-label={t.correctOf(said)}>
            {t.correct}
          </summary>
          <DeedForm
            visit={visit}
            room={room}
            deed="rett-fremmote"
            says={t.correctOf(said)}
            hidden={{ rad: row.presence }}
            class="confirm-panel"
          >
            <TimeField field={{ name: 'klokke', label: t.clock }} value={localClock(row.at)} />
            <div class="button-row">
              <Button>{t.correct}</Button>
              <Button look="danger" name="hva" value="strok">
                {t.neverHappened}
              </Button>
            </div>
          </DeedForm>
        </details>
      )}
    </li>
  )
}

const localClock = (at: Temporal.Instant) => timeOf(at, 'en')

/** The rows that this one stands in place of, the first first. */
function earlier(rows: readonly PresenceRow[], row: PresenceRow): PresenceRow[] {
  const before = rows.find(({ presence }) => presence === row.corrects)
  return before ? [...earlier(rows, before), before] : []
}

/** The secretary, a director, a guest who is in the register: there without a place. */
export function AddAttendee({ visit, room }: HistoryProps) {
  const t = speak(words, visit.language)
  const here = new Set(presentAt(room.attendance, room.at).map(({ person }) => person))
  const seated = new Set(room.attendance.places.flatMap(({ holder }) => (holder ? [holder.person] : [])))
  const others = [...room.attendance.people.values()]
    .filter(({ person }) => !here.has(person) && !seated.has(person))
    .sort((one, other) => one.name.localeCompare(other.name, 'nb'))
  if (!others.length) return null
  return (
    <DeedForm
      visit={visit}
      room={room}
      deed="fremmote"
      says={t.addGuest}
      hidden={{ hva: 'kom', 'uten-plass': 'ja' }}
      class="add-attendee"
    >
      <SelectField
        field={{ name: 'person', label: t.addGuest, required: true }}
        choices={others.map(({ person, name }) => ({ value: person, label: name }))}
        empty="–"
      />
      <Button look="secondary">{t.arrives}</Button>
    </DeedForm>
  )
}

/** Those without a place, with one tap for when they leave. */
export function Attendees({ visit, room }: HistoryProps) {
  const t = speak(words, visit.language)
  const guests = presentAt(room.attendance, room.at).filter(({ kind }) => kind === 'attendee')
  return (
    <ul class="plain-rows">
      {guests.map(({ person, name, since }) => (
        <li key={person}>
          <span>
            {name} <span class="muted">{t.since(since)}</span>
          </span>
          <DeedButton
            visit={visit}
            room={room}
            deed="fremmote"
            hidden={{ person, hva: 'gikk' }}
            text={t.leaves}
            label={t.left(name)}
            look="quiet"
          />
        </li>
      ))}
    </ul>
  )
}
