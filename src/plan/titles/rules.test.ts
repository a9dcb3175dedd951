import fc from 'fast-check'
import { expect, test } from 'vitest'
import { titleOf, windowAround } from './rules.ts'

test.each([
  [
    'Utvikle felles virkemidler for opplevelsesnæringen, slik at regionen blir attraktiv.',
    'Utvikle felles virkemidler for opplevelsesnæringen',
  ],
  ['Delta i Oslofjordrådet.', 'Delta i Oslofjordrådet'],
  [
    'Koordinere regionens påvirkningsarbeid og utvikle felles posisjonsnotat til nasjonale prosesser om RV 19.',
    'Koordinere regionens påvirkningsarbeid og … til nasjonale prosesser om RV 19',
  ],
])('%s is called «%s»', (text, title) => expect(titleOf(text)).toBe(title))

test('a title is never long, and its words are the text’s own', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 400 }), (text) => {
      const title = titleOf(text)
      expect(title.length).toBeLessThanOrEqual(80)
      const plain = text.replace(/\s+/g, ' ')
      for (const part of title.split(' … ')) expect(plain).toContain(part)
    }),
  )
})

test('the window holds the marked words and cuts no word', () => {
  const text = 'Samarbeide om areal for å styrke regionen som en attraktiv region ved å bevare naturen'
  const marked = { from: text.indexOf('attraktiv'), to: text.indexOf(' ved') }
  const { start, end } = windowAround(text, marked, 12)
  expect(text.slice(start, end)).toBe('som en attraktiv region ved å')
})
