import { describe, expect, test } from 'vitest'
import { asPaymentQuestion } from './rules.ts'

const municipalities = ['Moss', 'Råde', 'Våler', 'Vestby']

describe('a question of what a municipality pays', () => {
  test.each([
    ['hva betaler Råde', ['Råde']],
    ['kva betalar råde', ['Råde']],
    ['what does Moss pay', ['Moss']],
    ['hvor mye koster det for Vestby?', ['Vestby']],
    ['Rådes kontingent', ['Råde']],
    ['bidrag fra Moss og Våler', ['Moss', 'Våler']],
  ])('«%s» asks about %j', (query, names) => {
    expect(asPaymentQuestion(query, municipalities)?.names).toEqual(names)
  })

  test.each([
    ['betaler', 'names nobody'],
    ['Råde', 'asks for nothing'],
    ['hva betaler Rådet', 'names the council, not the municipality'],
    ['hva betaler Oslo', 'names another municipality'],
    ['kostra tall for Moss', 'is about statistics'],
  ])('«%s» is none: it %s', (query) => {
    expect(asPaymentQuestion(query, municipalities)).toBeUndefined()
  })

  test('may name the year', () => {
    expect(asPaymentQuestion('hva betalte Moss i 2024', municipalities)?.year).toBe(2024)
    expect(asPaymentQuestion('hva betaler Moss', municipalities)?.year).toBeUndefined()
  })

  test('never stumbles over a name with signs in it', () => {
    expect(asPaymentQuestion('hva betaler Nore (og) Uvdal+', ['Nore (og) Uvdal+'])?.names).toHaveLength(1)
  })
})
