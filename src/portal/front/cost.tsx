import { sharePercents } from '../../budget/rules.ts'
import { ShareBar } from '../../foundation/layout/share-bar.tsx'
import { Section } from '../../foundation/layout/text.tsx'
import { kroner, percent, rate } from '../../foundation/money.ts'
import { speak } from '../../foundation/words.ts'
import type { FrontProps } from './pages.tsx'
import type { Front } from './reading.ts'
import { words } from './words.ts'

/** What the municipalities pay together, and what it comes to for each inhabitant. */
export function Cost({ visit, front: { budget } }: FrontProps) {
  const t = speak(words, visit.language)
  const link = <a href={`/${visit.council}/budsjett`}>{t.seeBudget}</a>
  if (!budget)
    return (
      <Section heading={t.cost} id="budsjett">
        <p class="muted">{t.noBudget}</p>
      </Section>
    )
  return (
    <Section heading={t.cost} id="budsjett" aside={link}>
      {budget.payments.length ? <Paid visit={visit} budget={budget} /> : <p class="muted">{t.noFigures}</p>}
    </Section>
  )
}

function Paid({ visit, budget }: Pick<FrontProps, 'visit'> & { budget: NonNullable<Front['budget']> }) {
  const t = speak(words, visit.language)
  const { language } = visit
  const adopted = budget.budget.status === 'adopted' || budget.budget.status === 'revised'
  const total = kroner(budget.total, language)
  const shares = sharePercents(budget.payments.map(({ amount }) => amount))
  return (
    <>
      <p class="lead">
        {(adopted ? t.pay : t.wouldPay)(total, budget.budget.year)}{' '}
        {budget.perResident ? t.perInhabitant(rate(budget.perResident, language)) : ''}
      </p>
      {shares.length ? (
        <ShareBar
          shares={budget.payments.map(({ payer, amount }, at) => ({
            name: payer.name,
            colour: payer.colour,
            share: shares[at]! / 1000,
            shareText: percent(shares[at]!, 1000, language),
            amountText: kroner(amount, language),
          }))}
        />
      ) : null}
    </>
  )
}
