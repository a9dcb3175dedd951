import { expect, test } from 'vitest'
import { whyCannotBeBody } from './rules.ts'
import { words } from './words.ts'

const top = { name: 'Representantskapet', kind: 'representantskap' }

test('a council has one representantskap', () => {
  expect(whyCannotBeBody({ name: 'Et til', kind: 'representantskap', noticeDays: 14 }, [top])).toMatchObject({
    says: words.oneRepresentantskap,
    citation: { paragraph: '18-3' },
  })
  expect(whyCannotBeBody({ name: 'Rådet', kind: 'council', noticeDays: null }, [top])).toBeNull()
})

test('two bodies cannot bear the same name', () => {
  expect(whyCannotBeBody({ name: 'representantskapet', kind: 'other', noticeDays: 7 }, [top])?.says).toBe(
    words.nameTaken,
  )
})

test('a notice period is at most 90 days', () => {
  expect(whyCannotBeBody({ name: 'Rådet', kind: 'council', noticeDays: 91 }, [top])?.says).toBe(words.tooManyDays)
})
