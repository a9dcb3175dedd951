import { expect, test } from 'vitest'
import { inPrint } from './in-print.ts'

const seen = (text: string) => inPrint(text).replaceAll('\u202f', '^').replaceAll('\u00a0', '~')

test.each([
  ['641 790 kroner', '641^790~kroner'],
  ['1\u00a0234\u00a0567,50', '1^234^567,50'],
  ['−7 883 kroner', '−7^883~kroner'],
  ['7,50 kroner per innbygger', '7,50~kroner per innbygger'],
  ['kr 59 122,50', 'kr~59^122,50'],
  ['12. desember 2024 kl. 09.30', '12.~desember 2024 kl.~09.30'],
  ['kommuneloven § 11-3', 'kommuneloven §~11-3'],
  ['60,8 %', '60,8~%'],
])('a figure stands together with its thousands and its unit: %s', (written, printed) => {
  expect(seen(written)).toBe(printed)
})

test.each(['400 50 600', 'i 2024 100 personer', '7 883 59 122,5', 'sak 003/24', '2021 010/24'])(
  'what only looks like thousands is left alone: %s',
  (written) => {
    expect(seen(written)).toBe(written)
  },
)

test('only spaces change', () => {
  const text = 'Rådet vedtar 641 790 kroner, jf. § 14, innen 1. mars 2025.'
  expect(inPrint(text).replace(/[\u00a0\u202f]/g, ' ')).toBe(text)
})
