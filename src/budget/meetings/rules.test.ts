import { describe, expect, test } from 'vitest'
import { countsForBudget, meetingCount } from './rules.ts'

test.each<[number, number | null, boolean, string]>([
  [7, 7, true, 'Budsjettet for 2025 betaler 7 møter, og 7 er planlagt.'],
  [5, 7, false, 'Budsjettet for 2025 betaler 7 møter, men bare 5 er planlagt.'],
  [8, 7, false, '8 møter er planlagt, men budsjettet for 2025 betaler bare 7.'],
  [8, null, true, 'Budsjettet for 2025 sier ikke hvor mange møter det betaler. 8 er planlagt.'],
])('%i planned, %s paid for', (planned, paid, agrees, sentence) => {
  const count = meetingCount(planned, paid, 2025)
  expect([count.agrees, count.says[0]]).toEqual([agrees, sentence])
})

describe('the budget pays for', () => {
  const meeting = (bodyKind: string, cancelled = false) => ({ bodyKind, cancelled })

  test('the meetings of the council, not those of the representantskap beside it', () => {
    expect(countsForBudget([meeting('council'), meeting('representantskap'), meeting('council', true)])).toHaveLength(1)
  })

  test('the meetings of the representantskap when there is no other body', () => {
    expect(countsForBudget([meeting('representantskap'), meeting('representantskap')])).toHaveLength(2)
  })

  test('none when only a committee meets', () => {
    expect(countsForBudget([meeting('working-committee')])).toEqual([])
  })
})
