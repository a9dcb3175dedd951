import { decimal } from '../../foundation/http/form.ts'
import { amount, type Ore, type Rate } from '../../foundation/money.ts'
import type { Said } from '../../foundation/words.ts'
import type { Budget } from '../store.ts'

/** A field shows figures as Norwegians type them, whatever language the page is read in. */
export const writtenRate = (rate: Rate | null): string => (rate ?? '').replace('.', ',')
export const writtenAmount = (ore: Ore | null | undefined): string => (ore == null ? '' : amount(ore, 'nb'))

/** Kroner per inhabitant. */
export const rateField = (label: Said) =>
  decimal(label, { unit: ['kroner', 'kroner', 'NOK'], optional: true, maxLength: 20 })

/** «2025: Budsjett 2025» */
export const budgetChoices = (budgets: readonly Budget[]) =>
  budgets.map(({ budget, title, year }) => ({ value: budget, label: `${year}: ${title}` }))
