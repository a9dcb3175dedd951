import { expect, test } from 'vitest'
import { day, long, money, parseForm, text, wholeNumber } from './form.ts'

const label = ['Felt', 'Felt', 'Field'] as const

function written(field: Parameters<typeof parseForm>[0][string], value: string) {
  const data = new FormData()
  data.set('felt', value)
  const parsed = parseForm({ felt: field }, data)
  return parsed.ok ? { value: parsed.value.felt as unknown } : { problem: parsed.problems.felt![0] }
}

test.each(['Moss\0', 'Mo\u0007ss', '\u001bMoss'])('a text with an invisible sign is sent back: %j', (value) => {
  expect(written(text(label), value)).toEqual({
    problem: 'Teksten har usynlige tegn som ikke kan lagres. Skriv den på nytt.',
  })
})

test('what a word processor puts at the end of a line is the end of a line', () => {
  expect(written(long(label), 'én\r\nto\vtre\u2028fire')).toEqual({ value: 'én\nto\ntre\nfire' })
})

test('a name cannot turn the direction of what follows it', () => {
  expect(written(text(label), 'innkalling\u202egpj.exe')).toEqual({ value: 'innkallinggpj.exe' })
})

test.each(['0000-01-01', '2024-02-30', '10000-01-01'])('%s is no day that can be kept', (value) => {
  expect(written(day(label), value)).toHaveProperty('problem')
})

test('a number stays within what its field can be', () => {
  const minutes = wholeNumber(label, { between: [1, 1440] })
  expect(written(minutes, '0')).toEqual({ problem: 'Skriv et tall fra 1 til 1440.' })
  expect(written(minutes, '1440')).toEqual({ value: 1440 })
  expect(written(minutes, '999999999')).toHaveProperty('problem')
})

test('an amount stays so small that a sum of many is exact', () => {
  expect(written(money(label), '100 000 000 000')).toEqual({ value: 10 ** 13 })
  expect(written(money(label), '100 000 000 000,01')).toHaveProperty('problem')
  expect(written(money(label), '9'.repeat(300))).toHaveProperty('problem')
})
