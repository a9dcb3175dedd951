import { describe, expect, test } from 'vitest'
import { isWebsite, nameHolds, whyCannotBeCalledSo } from './rules.ts'
import { words } from './words.ts'

describe('the name of a council', () => {
  test.each([
    ['Mosseregionen interkommunalt politisk råd', true],
    ['Interkommunalt Politisk Råd for Sunnhordland', true],
    ['Interkommunalt politisk  råd Setesdal', true],
    ['Mosseregionen regionråd', false],
    ['Mosseregionen IPR', false],
  ])('%s: %s', (name, holds) => expect(nameHolds(name)).toBe(holds))
})

const plain = { name: 'Mosseregionen', organisationNumber: null, website: null }

test('a council is not renamed to what the law does not allow, and the paragraph says so', () => {
  expect(whyCannotBeCalledSo(plain, { ...plain, name: 'Regionrådet' })).toMatchObject({
    says: words.nameLacksTheWords,
    citation: { paragraph: '18-1', subsection: 3 },
  })
})

test('an old name does not stop other changes', () => {
  expect(whyCannotBeCalledSo(plain, { ...plain, organisationNumber: '974760673' })).toBeNull()
  expect(whyCannotBeCalledSo(plain, { ...plain, organisationNumber: '974760674' })?.says).toBe(
    words.wrongOrganisationNumber,
  )
})

describe('a website', () => {
  test.each([
    ['https://www.mosseregionen.no', true],
    ['http://mosseregionen.no/om', true],
    ['mosseregionen.no', false],
    ['javascript:alert(1)', false],
    ['https://mosse regionen.no', false],
  ])('%s: %s', (address, holds) => expect(isWebsite(address)).toBe(holds))
})
