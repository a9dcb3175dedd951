import { describe, expect, test } from 'vitest'
import { isRefusal } from '../../law/refusal.ts'
import { at, attended, came, left, three } from '../../test/body.ts'
import { type Chair, chairAt, chairByOffice, chairOf, whyNobodyLeads } from './rules.ts'

const chosen = (person: string, minutes = 0) => {
  const chair = chairOf(attended(...three), person, at(minutes))
  return isRefusal(chair) ? chair.says[0] : chair.chosenAs
}

describe('the chair', () => {
  test('is the leader, then the deputy leader, else one who is elected', () => {
    expect(chairByOffice(attended(...three), at(1))?.name).toBe('Anne')
    expect(chairByOffice(attended(came('Berit', 'b')), at(1))?.chosenAs).toBe('deputy-leader')
    expect(chairByOffice(attended(came('Carl', 'c')), at(1))).toBeUndefined()
    expect(chairOf(attended(came('Carl', 'c')), 'Carl', at(1))).toMatchObject({ chosenAs: 'elected' })
  })

  test('may be left to the deputy leader, but nobody is elected while either can lead', () => {
    expect(chosen('Anne')).toBe('leader')
    expect(chosen('Berit')).toBe('deputy-leader')
    expect(chosen('Carl')).toContain('Anne er til stede og leder møtet')
  })

  test('is present in a member’s place: a substitute for the leader does not lead by office', () => {
    expect(chosen('Dag')).toBe('Møtelederen må være til stede på et medlems plass.')
    expect(chairByOffice(attended(came('vara', 'a'), came('Berit', 'b')), at(1))?.name).toBe('Berit')
  })

  test('is not one who steps aside from the case that is up', () => {
    expect(chairByOffice(attended(...three), at(1), new Set(['Anne']))?.name).toBe('Berit')
    expect(chairOf(attended(...three), 'Carl', at(1), new Set(['Anne', 'Berit']))).toMatchObject({
      chosenAs: 'elected',
    })
  })

  test('passes to one who is elected while the body decides about the only one who has the office', () => {
    const alone = attended(came('Anne', 'a'), came('Carl', 'c'))
    expect(isRefusal(chairOf(alone, 'Carl', at(1)))).toBe(true)
    const about = new Set(['Anne'])
    expect(chairOf(alone, 'Carl', at(1), new Set(), about)).toMatchObject({ chosenAs: 'elected' })
    expect(chairOf(alone, 'Anne', at(1), new Set(), about)).toMatchObject({ chosenAs: 'leader' })
    expect(chairOf(attended(...three), undefined, at(1), new Set(), about)).toMatchObject({ name: 'Berit' })
  })

  test('who leaves must be replaced, and leads again when back', () => {
    const attendance = attended(...three, left('Anne', 30), came('Anne', 'a', 50))
    const chairs: Chair[] = [{ seat: 'a', person: 'Anne', name: 'Anne', chosenAs: 'leader', at: at(0) }]
    expect(chairAt({ chairs }, attendance, at(10))?.name).toBe('Anne')
    expect(chairAt({ chairs }, attendance, at(40))).toBeUndefined()
    expect(whyNobodyLeads({ chairs }, attendance, at(40))).toMatchObject({
      citation: { paragraph: '11-2', subsection: 3 },
    })
    expect(whyNobodyLeads({ chairs }, attendance, at(40))?.says[0]).toContain('Anne leder ikke lenger')
    expect(chairAt({ chairs }, attendance, at(60))?.name).toBe('Anne')
  })
})
