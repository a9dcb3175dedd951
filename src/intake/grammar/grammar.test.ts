import { expect, test } from 'vitest'
import { agendaColumn, agendaColumnHabits } from './agenda-columns.ts'
import { agendaHabits, agendaKind } from './agenda-kinds.ts'
import { bodyExamples, bodyIn } from './bodies.ts'
import { caseHeading, caseNumberExamples } from './case-numbers.ts'
import { clockExamples, clockIn } from './clock.ts'
import { councilNameHabits, councilNames } from './council-names.ts'
import { dateExamples, datesIn } from './dates.ts'
import { deadlineExamples, deadlineIn } from './deadlines.ts'
import { headingHabits, headingMeanings } from './headings.ts'
import { asMeant, labelForms, misread } from './label-forms.ts'
import { labelHabits, labelOf, labelsOf } from './labels.ts'
import { languageOf } from './language.ts'
import { municipalitiesIn, municipalityCount, settle } from './municipalities.ts'
import { numberWord, numberWordExamples } from './number-words.ts'
import { numberExamples, productInOre, readingsOf, readNumber, writeNumber } from './numbers.ts'
import { planColumn, planColumnHabits } from './plan-columns.ts'
import { quantityExamples, quantityIn } from './quantities.ts'
import { topicHabits, topicsIn } from './topics.ts'

test.each(numberExamples)('the number «%s» is %s', (written, value) => {
  expect(readNumber(written)).toBe(value)
})

test('digits parted by plain spaces may be several numbers, and a glued space never parts', () => {
  expect(readingsOf('7 883 59 122,5')).toContainEqual([7883, 59122.5])
  expect(readingsOf('7\u00A0883 59\u00A0122,5')).toEqual([[7883, 59122.5]])
  expect(readingsOf('52 051')).toEqual([[52051]])
  expect(readingsOf('52 151')).toEqual([[52151], [52, 151]])
})

test('a rate times inhabitants is exact in øre', () => {
  expect(productInOre(7.5, 52051)).toBe(39038250)
  expect(productInOre(8.37, 19493)).toBe(16315641)
  expect(writeNumber(390382.5)).toBe('390 382,5')
})

test.each(numberWordExamples)('«%s» is %i', (word, value) => {
  expect(numberWord(word)).toBe(value)
})

test.each(quantityExamples)('in «%s» is counted: %s', (text, read) => {
  const found = quantityIn(text)
  expect(found && `${found.comparator} ${found.count} ${found.unit}`).toBe(read)
})

test.each(topicHabits.map(({ example }) => example))('the topics of «%s» are %j', (sentence, topics) => {
  expect(topicsIn(sentence)).toEqual(topics)
})

test('partners are no topics', () => {
  expect(topicsIn('Utvikle avtaler med NMBU, Siva og Innovasjon Norge')).toBeUndefined()
  expect(topicsIn('Styrke samarbeidet innen grønn transport gjennom Osloregionen')).toBeUndefined()
})

test.each(dateExamples)('the date in «%s» is %s', (text, read) => {
  const [found] = datesIn(text)
  const two = (value: number) => String(value).padStart(2, '0')
  expect(found && `${found.year ?? '????'}-${two(found.month)}-${two(found.day)}`).toBe(read)
})

test.each(deadlineExamples)('the last day of «%s» is %s', (text, day) => {
  expect(deadlineIn(text)?.day).toBe(day)
})

test.each(caseNumberExamples)('«%s» heads the case %s', (written, read) => {
  const found = caseHeading(written)
  expect(found && [found.series, found.number].filter(Boolean).join(' ')).toBe(read)
})

test.each(agendaHabits)('«$example» is an item of the kind $means', ({ example, means }) => {
  expect(agendaKind(example)).toBe(means)
})

test.each([
  'Handlingsplan 2025',
  'Budsjettforslag 2026',
  'Valget i 2027 og kommunene',
  'Ymse tiltak i regionen',
  'Lunsjordning for ungdom',
])('«%s» has no kind of its own', (title) => {
  expect(agendaKind(title)).toBeNull()
})

test('the languages are told apart by words that only one of them has', () => {
  expect(languageOf(['Rådet skal ikke vedta flere tiltak enn kommunene ønsker.']).language).toBe('nb')
  expect(languageOf(['Rådet skal ikkje vedta fleire tiltak enn kommunane ønskjer.']).language).toBe('nn')
})

test('all municipalities of 2024 are known', () => {
  expect(municipalityCount).toBe(357)
})

test('a namesake is settled by its neighbours, and otherwise left open', () => {
  expect(settle('Våler kommune', ['Moss', 'Råde', 'Vestby'])).toMatchObject({ municipality: { number: '3114' } })
  expect(settle('Våler', ['Åsnes kommune', 'Elverum'])).toMatchObject({ municipality: { number: '3419' } })
  expect(settle('Herøy', ['Ulstein', 'Hareid'])).toMatchObject({ municipality: { number: '1515' } })
  expect(settle('Herøy', ['Dønna', 'Alstahaug'])).toMatchObject({ municipality: { number: '1818' } })
  expect(settle('Våler', ['Bergen'])).toMatchObject({ is: 'several', candidates: [{}, {}] })
  expect(settle('Våler', ['Moss', 'Hamar'])).toMatchObject({ is: 'several' })
  expect(settle('Os', ['Bergen', 'Austevoll'])).toMatchObject({ is: 'several' })
  expect(settle('Os', ['Tolga', 'Tynset'])).toMatchObject({ municipality: { number: '3430' } })
  expect(settle('Bykle', ['Valle'])).toMatchObject({ municipality: { number: '4222' }, byNeighbours: false })
})

test('municipalities are found as whole words, in capitals too', () => {
  expect(municipalitiesIn('Mosseregionen: Moss kommune, RÅDE, Indre Østfold og Nore og Uvdal')).toEqual([
    'Moss',
    'Råde',
    'Indre Østfold',
    'Nore og Uvdal',
  ])
})

test.each(clockExamples)('the clock in «%s» is %s', (text, read) => {
  const found = clockIn(text)
  expect(found && [found.start, found.end].filter(Boolean).join('–')).toBe(read)
})

test.each(labelHabits)('«$example» announces: $means', ({ example, means }) => {
  expect(labelOf(example)?.means).toBe(means)
})

test.each(labelForms)('«$example» announces by its form: $means', ({ example, means }) => {
  expect(labelOf(example)?.means).toBe(means)
})

test.each(['Forslag fra Hadsel:', 'Mindretallets innstilling:', 'Forslag til vedtak fra Ap:'])(
  '«%s» is not what the case itself proposes',
  (text) => {
    expect(labelOf(text)?.means).not.toBe('proposal')
  },
)

test.each(misread)('«%s» in a scanned label is meant as %s', (written, meant) => {
  expect(asMeant(written)).toBe(meant)
})

test.each(headingHabits)('under «$example» stands: $means', ({ example, means }) => {
  expect(headingMeanings(example)).toContain(means)
})

test.each(agendaColumnHabits)('the column «$example» of an agenda holds: $means', ({ example, means }) => {
  expect(agendaColumn(example)).toBe(means)
})

test.each(planColumnHabits)('the column «$example» of a plan holds: $means', ({ example, means }) => {
  expect(planColumn(example)).toBe(means)
})

test.each(councilNameHabits)('«$example» names the council $name', ({ example, name }) => {
  expect(councilNames(example, true).map((one) => one.name)).toContain(name)
})

test('what a council is and what others are called is no name of it', () => {
  expect(councilNames('Dette er et interkommunalt politisk råd for Fjord, Dal og By', true)).toEqual([])
  expect(councilNames('Delta i Oslofjordrådet og Ungdomsrådet', true)).toEqual([])
  expect(councilNames('Brev til Fjordrådet', false)).toEqual([])
})

test.each(bodyExamples)('«%s» names an organ', (example) => {
  expect(bodyIn(example)).toBeDefined()
})

test('several labels may stand on one line', () => {
  expect(labelsOf('Møtested: Rådhuset, sal 2 Dato: 12.12.2024 Tidspunkt: 10:00')).toEqual([
    { means: 'place', label: 'Møtested', value: 'Rådhuset, sal 2' },
    { means: 'date', label: 'Dato', value: '12.12.2024' },
    { means: 'time', label: 'Tidspunkt', value: '10:00' },
  ])
})

test('the council itself is no organ of it', () => {
  expect(bodyIn('Kystregionen interkommunalt politisk råd')).toBeUndefined()
  expect(bodyIn('Regionrådet for Hadeland')).toBeUndefined()
})
