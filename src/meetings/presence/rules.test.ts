import { describe, expect, test } from 'vitest'
import { at, attended, body, came, left, three } from '../../test/body.ts'
import { day } from '../../test/day.ts'
import { placeFor, type Registration, type RoomFacts, sameFact, whyCannotRegister } from './rules.ts'

const room: RoomFacts = { day: day('2024-12-12'), closedAt: null, remote: false, closedByDuty: false }
const online = { ...room, remote: true }

describe('registering somebody', () => {
  const here = attended(...three)
  test.each<readonly [string, Registration, RoomFacts, string, string | null]>([
    ['in a place that the member sits in', came('vara', 'a', 5), room, 'Anne sitter på plassen kl. 09.35', null],
    ['in a place of another municipality', came('vara fra Råde', 'e', 5), room, 'verken valgt til plassen', '7-10'],
    ['in another’s place though they have their own', came('Dag', 'e', 5), room, 'sin egen plass', null],
    ['in no place of this body', came('Dag', 'x', 5), room, 'finnes ikke i dette organet', null],
    ['who is nobody', came('ukjent', null, 5), room, 'finnes ikke i registeret', null],
    ['as gone who is not there', left('Dag', 5), room, 'Dag er ikke til stede kl. 09.35', null],
    ['from afar in a meeting in a hall', came('Dag', 'd', 5, true), room, 'ikke satt opp som fjernmøte', '11-7'],
    [
      'from afar when the meeting shall be closed',
      came('Dag', 'd', 5, true),
      { ...online, closedByDuty: true },
      'lukket etter § 11-5 andre ledd',
      '11-7',
    ],
    ['before the day', came('Dag', 'd', -1440), room, 'før møtedagen', null],
    [
      'after the meeting was closed',
      came('Dag', 'd', 200),
      { ...room, closedAt: at(180) },
      'etter at møtet ble hevet',
      null,
    ],
  ])('is refused %s', (_why, wanted, facts, says, paragraph) => {
    const refusal = whyCannotRegister(here, wanted, facts)
    expect(refusal?.says[0]).toContain(says)
    expect(refusal?.citation?.paragraph ?? null).toBe(paragraph)
  })

  test.each<readonly [string, Registration, RoomFacts]>([
    ['a member', came('Dag', 'd', 5), room],
    ['a substitute of the same municipality in a vacant place', came('vara', 'e', 5), room],
    ['a substitute in the place of a member who is not there', came('vara fra Råde', 'd', 5), room],
    ['a guest without a place', came('gjest', null, 5), room],
    ['a member from afar', came('Dag', 'd', 5, true), online],
  ])('takes %s', (_who, wanted, facts) => expect(whyCannotRegister(here, wanted, facts)).toBeNull())

  test('a substitute takes the place when the member has gone, and the member gets it back when the substitute goes', () => {
    const gone = attended(...three, left('Anne', 30))
    expect(whyCannotRegister(gone, came('vara', 'a', 31), room)).toBeNull()
    const stands = attended(...three, left('Anne', 30), came('vara', 'a', 31))
    expect(whyCannotRegister(stands, came('Anne', 'a', 40), room)?.says[0]).toContain('vara sitter på plassen')
    expect(
      whyCannotRegister(
        attended(...three, left('Anne', 30), came('vara', 'a', 31), left('vara', 40)),
        came('Anne', 'a', 40),
        room,
      ),
    ).toBeNull()
  })

  test('nobody leaves twice: the later one is corrected instead', () => {
    const later = attended(...three, left('Anne', 60))
    expect(whyCannotRegister(later, left('Anne', 30), room)?.says[0]).toBe(
      'Anne er ikke til stede kl. 10.30 og kan ikke gå da.',
    )
  })

  test('a substitute who is called from elsewhere may sit where they are called', () => {
    const call = {
      substituteCall: 'call',
      seat: 'a',
      person: 'vara fra Råde',
      agendaItem: null,
      calledAt: at(-60),
      passedOver: null,
      withdrawnAt: null,
    }
    expect(whyCannotRegister({ ...body, calls: [call] }, came('vara fra Råde', 'a', 5), room)).toBeNull()
    for (const off of [{ withdrawnAt: at(-30) }, { passedOver: 'på reise' }])
      expect(
        whyCannotRegister({ ...body, calls: [{ ...call, ...off }] }, came('vara fra Råde', 'a', 5), room),
      ).not.toBeNull()
  })
})

test('arrived twice is the same fact, and so is leaving in the same moment', () => {
  const here = attended(...three, left('Carl', 42))
  expect(sameFact(here, came('Anne', 'a', 20))?.person).toBe('Anne')
  expect(sameFact(here, came('Anne', 'a', 20, true))).toBeUndefined()
  expect(sameFact(here, left('Carl', 42))?.kind).toBe('left')
  expect(sameFact(here, left('Carl', 43))).toBeUndefined()
  expect(sameFact(here, came('Carl', 'c', 50))).toBeUndefined()
})

test('who says no more takes their own place, a substitute the one that they are called to, for the item that is up', () => {
  const call = {
    substituteCall: 'call',
    seat: 'a',
    person: 'vara',
    agendaItem: 'item',
    calledAt: at(-60),
    passedOver: null,
    withdrawnAt: null,
  }
  expect(placeFor(body, 'Carl', null)).toBe('c')
  expect(placeFor({ ...body, calls: [call] }, 'vara', 'item')).toBe('a')
  expect(placeFor({ ...body, calls: [call] }, 'vara', 'another')).toBeNull()
  expect(placeFor(body, 'gjest', null)).toBeNull()
})
