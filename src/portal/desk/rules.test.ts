import { describe, expect, test } from 'vitest'
import { type DeskFacts, whatToDo } from './rules.ts'

const nothing: DeskFacts = {
  openIntakes: [],
  participants: 4,
  missingLetters: [],
  unannounced: [],
  today: [],
  unwritten: [],
  vacant: 0,
  endsSoon: 0,
  wrongSums: [],
  outOfBalance: [],
}

const told = (facts: Partial<DeskFacts>) => whatToDo({ ...nothing, ...facts }).map(({ says }) => says[0])

describe('what the secretary has to do', () => {
  test('is nothing when all is in order', () => {
    expect(told({})).toEqual([])
  })

  test.each<[string, Partial<DeskFacts>, string]>([
    [
      'a document waits',
      { openIntakes: [{ intake: '1', fileName: 'lysark.pptx' }] },
      'Se over «lysark.pptx», som er lest inn.',
    ],
    ['one municipality is no council', { participants: 1 }, 'Registrer kommunene som deltar. Det må være minst to.'],
    ['there is no agreement', { missingLetters: undefined }, 'Registrer samarbeidsavtalen.'],
    [
      'the agreement is silent',
      { missingLetters: ['e', 'g', 'h'] },
      'Samarbeidsavtalen mangler det som loven krever i bokstav e, g og h.',
    ],
    ['one seat is vacant', { vacant: 1 }, 'Én plass er ledig.'],
    ['three seats are vacant', { vacant: 3 }, 'Tre plasser er ledige.'],
    ['the budget does not balance', { outOfBalance: ['Budsjett 2025'] }, '«Budsjett 2025» er ikke i balanse.'],
    ['a sum is wrong', { wrongSums: ['Budsjett 2025'] }, 'Et regnestykke i «Budsjett 2025» stemmer ikke.'],
  ])('%s', (_, facts, sentence) => {
    expect(told(facts)).toEqual([sentence])
  })

  test('is first the meeting of today, then the minutes of the last one', () => {
    const day = Temporal.PlainDate.from('2024-12-12')
    const one = { address: '2024-12-12', bodyName: 'Representantskapet', day }
    expect(told({ unannounced: [one], unwritten: [one], today: [one] })).toEqual([
      'Representantskapet møter i dag. Åpne møterommet.',
      'Skriv protokollen fra Representantskapet 12. desember 2024.',
      'Kunngjør møtet i Representantskapet 12. desember 2024.',
    ])
  })

  test('puts what someone waits for before what can wait', () => {
    const day = Temporal.PlainDate.from('2024-12-12')
    const facts = {
      endsSoon: 2,
      openIntakes: [{ intake: '1', fileName: 'a.pdf' }],
      unannounced: [{ address: '2024-12-12', bodyName: 'Representantskapet', day }],
    }
    expect(told(facts)).toEqual([
      'Se over «a.pdf», som er lest inn.',
      'Kunngjør møtet i Representantskapet 12. desember 2024.',
      'To perioder er over eller går snart ut.',
    ])
  })
})
