import type { Check } from '../draft.ts'
import { inOre, writeNumber } from '../grammar/numbers.ts'
import { placesOf, type Row } from './budget-rows.ts'

type Shared = Row & { readonly figures: { readonly sharePercent: number } }

/** The shares make a whole, and each of them is the same share of the same sum. */
export function shares(rows: readonly Row[]): Check[] {
  const shared = rows.filter(
    (row): row is Shared => row.is === 'contribution' && row.figures.sharePercent !== undefined,
  )
  if (shared.length < 2) return []
  const percent = shared.reduce((all, { figures }) => all + Math.round(figures.sharePercent * 1000), 0) / 1000
  const rounding = shared.length * 0.05
  const whole = Math.abs(percent - 100) <= (Number.isInteger(percent) ? 0 : rounding)
  const ofWhole: Check = {
    kind: 'sum',
    ok: whole,
    what: shared.map(({ figures }) => `${writeNumber(figures.sharePercent)} %`).join(' + '),
    computed: percent,
    inDocument: 100,
    places: placesOf(shared),
  }
  return [ofWhole, ...outliers(shared)]
}

/** Where most rows are a share of one sum in whole tens of kroner, those that are not are shown. */
function outliers(shared: readonly Shared[]): Check[] {
  const bases = shared.flatMap(({ figures: { amount, sharePercent } }) =>
    amount === undefined || sharePercent === 0 ? [] : [Math.round((amount * 10) / sharePercent) * 10],
  )
  const base = bases.find((one) => bases.filter((other) => other === one).length > Math.max(1, shared.length / 2))
  if (base === undefined) return []
  return shared.flatMap((row): Check[] => {
    const { amount, sharePercent, label } = row.figures
    if (amount === undefined) return []
    const ore = Math.round(base * sharePercent)
    const ok = Math.abs(ore - inOre(amount)) <= 100
    const what = `${label}: ${writeNumber(sharePercent)} % × ${writeNumber(base)}`
    return ok ? [] : [{ kind: 'product', ok, what, computed: ore / 100, inDocument: amount, places: placesOf([row]) }]
  })
}
