import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isRefusal } from '../../law/refusal.ts'
import { at, attended, body, came, three } from '../../test/body.ts'
import { presentAt } from '../attendance/rules.ts'
import {
  type Move,
  reordered,
  type Speaker,
  type SpeakerKind,
  sameErrand,
  speaking,
  timePerParticipant,
  timePerPerson,
  waiting,
  whyCannotAsk,
} from './rules.ts'

const asked = (name: string, minutes: number, kind: SpeakerKind = 'speech', more: Partial<Speaker> = {}): Speaker => ({
  speaker: `${name} ${minutes}`,
  agendaItem: 'budget',
  seat: body.places.find(({ holder }) => holder?.name === name)?.seat ?? null,
  person: name,
  name,
  kind,
  askedAt: at(minutes),
  position: null,
  beganAt: null,
  endedAt: null,
  ...more,
})
const spoke = (name: string, from: number, to: number | null, kind: SpeakerKind = 'speech') =>
  asked(name, from, kind, { beganAt: at(from), endedAt: to === null ? null : at(to) })
const names = (speakers: readonly Speaker[]) => waiting(speakers, 'budget').map(({ name }) => name)

describe('the list of speakers', () => {
  test('goes as they asked, with points of order first and replies before speeches', () =>
    expect(
      names([asked('Anne', 1), asked('Berit', 2), asked('Carl', 3, 'reply'), asked('Dag', 4, 'point-of-order')]),
    ).toEqual(['Dag', 'Carl', 'Anne', 'Berit']))

  test('is as the chair has set it; later points of order still come first, later speeches last', () => {
    const list = reordered(waiting([asked('Anne', 1), asked('Berit', 2)], 'budget'), 'Berit 2', 'first')
    if (isRefusal(list)) throw new Error(list.says[0])
    const set = list.map((one, index) => ({ ...one, position: index + 1 }))
    expect(names([...set, asked('Carl', 3), asked('Dag', 4, 'point-of-order')])).toEqual([
      'Dag',
      'Berit',
      'Anne',
      'Carl',
    ])
  })

  test('is that of the item that is up', () => {
    const other = asked('Anne', 1, 'speech', { agendaItem: 'plan' })
    expect(names([other, asked('Berit', 2)])).toEqual(['Berit'])
  })

  test('does not hold who speaks or has spoken', () => {
    const all = [spoke('Anne', 1, 3), spoke('Berit', 3, null), asked('Carl', 4)]
    expect(names(all)).toEqual(['Carl'])
    expect(speaking(all)?.name).toBe('Berit')
  })

  test('has nobody twice with the same errand', () => {
    const wanted = { agendaItem: 'budget', person: 'Anne', name: 'Anne', kind: 'speech' } as const
    expect(sameErrand([asked('Anne', 1)], wanted)?.speaker).toBe('Anne 1')
    expect(sameErrand([asked('Anne', 1)], { ...wanted, kind: 'point-of-order' })).toBeUndefined()
    expect(sameErrand([spoke('Anne', 1, 2)], wanted)).toBeUndefined()
  })
})

describe('asking to speak', () => {
  const present = presentAt(attended(...three, came('observatør', 'o'), came('gjest', null)), at(5))
  const sitting = (name: string) => present.find((one) => one.name === name)
  const facts = { agendaItem: 'budget', steppedAside: new Set<string>(), speakers: [] }

  test.each(['Anne', 'observatør', 'gjest'])(
    'is for %s: members, observers with the right to speak, and guests',
    (name) => expect(whyCannotAsk({ kind: 'speech' }, sitting(name), facts)).toBeNull(),
  )

  test('is not for an observer whose place gives no right to speak', () =>
    expect(whyCannotAsk({ kind: 'speech' }, { ...sitting('observatør')!, maySpeak: false }, facts)?.says[0]).toContain(
      'ikke talerett',
    ))

  test('is not for who is not there, or has stepped aside from the case', () => {
    expect(whyCannotAsk({ kind: 'speech' }, sitting('Dag'), facts)?.says[0]).toContain('registrert til stede')
    expect(
      whyCannotAsk({ kind: 'speech' }, sitting('Anne'), { ...facts, steppedAside: new Set(['Anne']) })?.says[0],
    ).toContain('trådt til side')
  })

  test('waits until an item is up, and a reply until somebody has spoken', () => {
    expect(whyCannotAsk({ kind: 'speech' }, sitting('Anne'), { ...facts, agendaItem: null })).not.toBeNull()
    expect(whyCannotAsk({ kind: 'reply' }, sitting('Anne'), facts)?.says[0]).toContain('ingenting å svare på')
    expect(whyCannotAsk({ kind: 'reply' }, sitting('Anne'), { ...facts, speakers: [spoke('Berit', 1, 2)] })).toBeNull()
  })

  test('is done by the chair for a guest who is nobody in the register', () => {
    expect(whyCannotAsk({ kind: 'speech', guest: 'Rektor ved universitetet' }, undefined, facts)).toBeNull()
    expect(whyCannotAsk({ kind: 'speech', guest: '' }, undefined, facts)?.says[0]).toContain('Skriv navnet')
  })
})

test('speaking time is summed per person and per municipality, the one who speaks up to now', () => {
  const all = [spoke('Anne', 0, 3), spoke('Dag', 3, 5), spoke('Anne', 5, 6), spoke('Berit', 6, null)]
  expect(timePerPerson(all, at(8)).map(({ name, seconds, turns }) => [name, seconds, turns])).toEqual([
    ['Anne', 240, 2],
    ['Berit', 120, 1],
    ['Dag', 120, 1],
  ])
  expect(timePerParticipant(all, body.places, at(8)).map(({ name, seconds }) => [name, seconds])).toEqual([
    ['Moss', 360],
    ['Råde', 120],
  ])
})

const kinds: readonly SpeakerKind[] = ['speech', 'reply', 'point-of-order']
const moves: readonly Move[] = ['up', 'down', 'first', 'last']
const deed = fc.oneof(
  fc.record({ does: fc.constant('ask' as const), kind: fc.constantFrom(...kinds) }),
  fc.record({ does: fc.constant('move' as const), which: fc.nat(), move: fc.constantFrom(...moves) }),
  fc.record({ does: fc.constant('speak' as const) }),
  fc.record({ does: fc.constant('withdraw' as const), which: fc.nat() }),
)

test('thousands of random askings and moves leave the list in the order that a careful chair would write by hand', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 25, size: 'max' }), (deeds) => {
      let speakers: Speaker[] = []
      /** What the chair has on paper: orders and replies that came in since, the list, the speeches since. */
      let paper = { orders: [] as string[], replies: [] as string[], list: [] as string[], speeches: [] as string[] }
      const written = () => [...paper.orders, ...paper.replies, ...paper.list, ...paper.speeches]
      const erase = (name: string) => {
        for (const part of ['orders', 'replies', 'list', 'speeches'] as const)
          paper[part] = paper[part].filter((one) => one !== name)
      }
      for (const [minutes, one] of deeds.entries()) {
        const list = waiting(speakers, 'budget')
        const chosen = 'which' in one && list.length ? list[one.which % list.length] : undefined
        if (one.does === 'ask') {
          const fresh = asked('Anne', minutes, one.kind)
          speakers.push(fresh)
          paper[one.kind === 'point-of-order' ? 'orders' : one.kind === 'reply' ? 'replies' : 'speeches'].push(
            fresh.speaker,
          )
        } else if (one.does === 'speak' && list[0]) {
          const next = list[0].speaker
          expect(next).toBe(written()[0])
          speakers = speakers.map((each) =>
            each.speaker === next ? { ...each, beganAt: at(minutes), endedAt: at(minutes) } : each,
          )
          erase(next)
        } else if (one.does === 'withdraw' && chosen) {
          speakers = speakers.filter(({ speaker }) => speaker !== chosen.speaker)
          erase(chosen.speaker)
        } else if (one.does === 'move' && chosen) {
          const after = reordered(list, chosen.speaker, one.move)
          if (isRefusal(after)) continue
          const order = after.map(({ speaker }) => speaker)
          speakers = speakers.map((each) => {
            const place = order.indexOf(each.speaker)
            return place < 0 ? each : { ...each, position: place + 1 }
          })
          paper = { orders: [], replies: [], list: order, speeches: [] }
        }
        expect(waiting(speakers, 'budget').map(({ speaker }) => speaker)).toEqual(written())
      }
    }),
    { numRuns: 3000 },
  )
})
