import { expect, test } from 'vitest'
import { changesAfter } from './rules.ts'

const at = (hour: number) => Temporal.Instant.from(`2024-12-01T${String(hour).padStart(2, '0')}:00:00Z`)
const texts = { title: 'Budsjett', account: '', assessment: '', recommendedBy: '' }
const version = (hour: number, proposal: string) => ({ ...texts, proposal, at: at(hour) })
const versions = [version(8, 'utkast'), version(9, 'første'), version(11, 'andre'), version(12, 'tredje')]

test('what was changed after everyone saw the case is told, the latest first', () => {
  expect(changesAfter(versions, at(10))).toEqual([
    { at: at(12), texts: [{ name: 'proposal', before: 'andre', after: 'tredje' }] },
    { at: at(11), texts: [{ name: 'proposal', before: 'første', after: 'andre' }] },
  ])
})

test('what was written before anyone saw it is the desk’s alone', () => {
  expect(JSON.stringify(changesAfter(versions, at(10)))).not.toContain('utkast')
  expect(JSON.stringify(changesAfter(versions, null))).toContain('utkast')
})

test('a case that was not changed after it was shown has no changes', () => {
  expect(changesAfter(versions, at(13))).toEqual([])
})
