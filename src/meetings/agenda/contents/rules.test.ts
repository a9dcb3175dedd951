import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asGuests, asParties, asQuestions, guestText, partyText } from './rules.ts'

describe('what is written one on each line', () => {
  test('is read without the marks of a list copied from elsewhere', () => {
    expect(asQuestions('1. Hva haster mest?\n\n- Hva kan vente?\n• Hvem gjør hva? ')).toEqual([
      'Hva haster mest?',
      'Hva kan vente?',
      'Hvem gjør hva?',
    ])
  })

  test('a guest comes from somewhere, or not', () => {
    expect(asGuests('Rektor, NMBU\nStatsforvalteren')).toEqual([
      { name: 'Rektor', organisation: 'NMBU' },
      { name: 'Statsforvalteren', organisation: '' },
    ])
  })

  test.each([
    ['Moss kommune: ordføreren', 'Moss kommune', 'ordføreren'],
    ['NMBU – rektor', 'NMBU', 'rektor'],
    ['Mosseregionen interkommunalt politisk råd', 'Mosseregionen interkommunalt politisk råd', ''],
    ['Vestby-regionen', 'Vestby-regionen', ''],
  ])('the party «%s»', (line, name, signatory) => {
    expect(asParties(line)).toEqual([{ name, signatory }])
  })

  test('what is shown in the form is read back as the same', () => {
    const word = fc.stringMatching(/^[a-zæøå]{1,12}( [a-zæøå]{1,12})?$/)
    fc.assert(
      fc.property(fc.array(fc.record({ name: word, signatory: fc.oneof(word, fc.constant('')) })), (parties) => {
        expect(asParties(parties.map(partyText).join('\n'))).toEqual(parties)
      }),
    )
    fc.assert(
      fc.property(fc.array(fc.record({ name: word, organisation: fc.oneof(word, fc.constant('')) })), (guests) => {
        expect(asGuests(guests.map(guestText).join('\n'))).toEqual(guests)
      }),
    )
  })
})
