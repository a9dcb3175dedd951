import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { at, body, came, left, row } from '../../test/body.ts'
import { day } from '../../test/day.ts'
import { type Registration, type RoomFacts, whyCannotRegister, whyCannotVoid } from '../presence/rules.ts'
import {
  type Attendance,
  electorsAt,
  intervals,
  membersOf,
  type PresenceRow,
  presentAt,
  quorum,
  standing,
} from './rules.ts'

const room: RoomFacts = { day: day('2024-12-12'), closedAt: null, remote: true, closedByDuty: false }
const attended = (...rows: PresenceRow[]): Attendance => ({ ...body, rows })
const there = (attendance: Attendance, minutes: number) => presentAt(attendance, at(minutes)).map(({ name }) => name)

describe('who is present', () => {
  test('follows from who came and went, and whoever is back is there again', () => {
    const attendance = attended(row(came('Anne', 'a', 0)), row(left('Anne', 40)), row(came('Anne', 'a', 60)))
    expect(there(attendance, -1)).toEqual([])
    expect(there(attendance, 0)).toEqual(['Anne'])
    expect(there(attendance, 39)).toEqual(['Anne'])
    expect(there(attendance, 40)).toEqual([])
    expect(there(attendance, 60)).toEqual(['Anne'])
  })

  test('a substitute is present in the place of the absent member', () => {
    const [one] = presentAt(attended(row(came('vara', 'b', 0))), at(1))
    expect(one).toMatchObject({ seat: 'b', kind: 'member', substituteFor: 'Berit' })
  })

  test('a corrected time stands in place of the first, which stays as history', () => {
    const first = row(left('Anne', 42))
    const attendance = attended(row(came('Anne', 'a', 0)), first, row(left('Anne', 50), first.presence))
    expect(there(attendance, 45)).toEqual(['Anne'])
    expect(there(attendance, 50)).toEqual([])
    expect(attendance.rows).toHaveLength(3)
    expect(standing(attendance.rows)).toHaveLength(2)
  })

  test('what never happened is not there, and a correction of a correction holds', () => {
    const gone = row(left('Anne', 42))
    const moved = row(left('Anne', 50), gone.presence)
    const undone = row(left('Anne', 50), moved.presence, true)
    expect(there(attended(row(came('Anne', 'a', 0)), gone, moved, undone), 55)).toEqual(['Anne'])
  })

  test('members come first, as their places stand; then observers, then guests', () => {
    const attendance = attended(
      row(came('gjest', null, 0)),
      row(came('observatør', 'o', 1)),
      row(came('Berit', 'b', 2)),
      row(came('Anne', 'a', 3)),
    )
    expect(there(attendance, 5)).toEqual(['Anne', 'Berit', 'observatør', 'gjest'])
  })
})

describe('who may vote', () => {
  test('members and their substitutes, not observers and guests', () => {
    const attendance = attended(
      row(came('Anne', 'a', 0)),
      row(came('vara', 'b', 0)),
      row(came('observatør', 'o', 0)),
      row(came('gjest', null, 0)),
    )
    expect(electorsAt(attendance, new Set(), at(1)).map(({ seat }) => seat)).toEqual(['a', 'b'])
  })

  test('whoever steps aside does not, and the substitute in the same place does', () => {
    const attendance = attended(row(came('vara', 'a', 0)), row(came('Berit', 'b', 0)))
    expect(electorsAt(attendance, new Set(['Anne', 'Berit']), at(1)).map(({ seat }) => seat)).toEqual(['a'])
  })
})

test.each([
  [10, 5, true],
  [10, 4, false],
  [9, 5, true],
  [9, 4, false],
  [1, 1, true],
  [0, 0, false],
])('of %i members %i present: quorate %s (at least half)', (members, present, quorate) => {
  expect(quorum({ members, present }).quorate).toBe(quorate)
})

test('a vacant place counts among the members of the body', () => expect(membersOf(body)).toBe(5))

/** The simplest telling: somebody is there when the latest thing that was said of them is that they came. */
class Told {
  readonly said: { id: string; wanted: Registration }[] = []

  inOrder() {
    return this.said.toSorted((one, other) => Temporal.Instant.compare(one.wanted.at, other.wanted.at))
  }

  whoIsIn(until: (index: number, wanted: Registration) => boolean) {
    const seats = new Map<string, string | null>()
    for (const [index, { wanted }] of this.inOrder().entries()) {
      if (!until(index, wanted)) continue
      if (wanted.kind === 'arrived') seats.set(wanted.person, wanted.seat)
      else seats.delete(wanted.person)
    }
    return seats
  }

  isPossible() {
    return this.inOrder().every(({ wanted: { person, seat, kind } }, position) => {
      const before = this.whoIsIn((index) => index < position)
      if (kind === 'left') return before.has(person)
      return !seat || ![...before].some(([other, taken]) => taken === seat && other !== person)
    })
  }
}

const mayTake: Readonly<Record<string, readonly (string | null)[]>> = {
  Anne: ['a'],
  Berit: ['b'],
  vara: ['a', 'b', 'e', null],
  observatør: ['o', null],
  gjest: [null],
}
const move = fc.record({
  person: fc.constantFrom(...Object.keys(mayTake)),
  seat: fc.nat(3),
  kind: fc.constantFrom('arrived' as const, 'arrived' as const, 'left' as const),
  minute: fc.nat(12),
  /** Undefined: a new registration; else which earlier one is corrected, and whether it never happened. */
  corrects: fc.option(fc.tuple(fc.nat(), fc.boolean()), { nil: undefined, freq: 3 }),
})

test('thousands of random comings, goings and corrections agree with the simplest telling', () => {
  fc.assert(
    fc.property(fc.array(move, { maxLength: 14, size: 'max' }), (moves) => {
      const told = new Told()
      let rows: readonly PresenceRow[] = []
      for (const { person, seat, kind, minute, corrects } of moves) {
        const seats = mayTake[person]!
        const wanted: Registration = {
          person,
          kind,
          remote: false,
          at: at(minute),
          seat: kind === 'left' ? null : seats[seat % seats.length]!,
        }
        const target = corrects && told.said.length ? told.said[corrects[0] % told.said.length] : undefined
        const before = { ...body, rows }
        if (target) {
          const index = told.said.indexOf(target)
          const kept = target.wanted
          const isVoid = corrects?.[1] ?? false
          const fixed = { ...kept, at: wanted.at }
          const refusal = isVoid
            ? whyCannotVoid(before, rows.find(({ presence }) => presence === target.id)!)
            : whyCannotRegister(before, fixed, room, target.id)
          const correction = row(isVoid ? kept : fixed, target.id, isVoid)
          told.said.splice(index, 1, ...(isVoid ? [] : [{ id: correction.presence, wanted: fixed }]))
          expect(refusal === null).toBe(told.isPossible())
          if (refusal) told.said.splice(index, isVoid ? 0 : 1, target)
          else rows = [...rows, correction]
        } else {
          const fresh = row(wanted)
          const refusal = whyCannotRegister(before, wanted, room)
          told.said.push({ id: fresh.presence, wanted })
          expect(refusal === null).toBe(told.isPossible())
          if (refusal) told.said.pop()
          else rows = [...rows, fresh]
        }
        const attendance = { ...body, rows }
        for (const minutes of [0, 3, 6, 9, 12]) {
          const moment = at(minutes)
          const expected = told.whoIsIn((_index, one) => Temporal.Instant.compare(one.at, moment) <= 0)
          const present = presentAt(attendance, moment)
          expect(new Map(present.map((one) => [one.person, one.seat]))).toEqual(expected)
          const seated = present.flatMap((one) => one.seat ?? [])
          expect(new Set(seated).size).toBe(seated.length)
        }
        for (const one of intervals(attendance))
          if (one.until) expect(Temporal.Instant.compare(one.from, one.until)).toBe(-1)
      }
    }),
    { numRuns: 3000 },
  )
})
