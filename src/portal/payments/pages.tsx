import type { Payment } from '../../budget/reading.ts'
import { resultWords } from '../../cases/decisions/words.ts'
import { caseAddress, caseNumberText } from '../../cases/numbers/rules.ts'
import { longDay } from '../../foundation/days.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { ShareSwatch } from '../../foundation/layout/share-bar.tsx'
import { Note, Panel } from '../../foundation/layout/text.tsx'
import { count, kroner, rate } from '../../foundation/money.ts'
import { say, speak } from '../../foundation/words.ts'
import type { PaymentAnswer } from './reading.ts'
import { words } from './words.ts'

/** The amount first, then how it comes about, then where it stands. */
export function PaymentPanel({ visit, answer }: { visit: Visit; answer: PaymentAnswer }) {
  const t = speak(words, visit.language)
  const { budget, payments, without } = answer
  return (
    <Panel>
      {payments.map((one) => (
        <div key={one.contribution}>
          <p class="lead">
            <ShareSwatch colour={one.payer.colour} />
            {sentence(visit, answer, one)}
          </p>
          <p class="muted">{formulaText(visit, one)}</p>
        </div>
      ))}
      {without.length ? <p>{t.without(without.join(', '), budget.year)}</p> : null}
      <Source visit={visit} answer={answer} />
    </Panel>
  )
}

function sentence({ language }: Visit, { budget }: PaymentAnswer, { payer, amount }: Payment): string {
  const t = speak(words, language)
  const adopted = budget.status === 'adopted' || budget.status === 'revised'
  return (adopted ? t.pays : t.wouldPay)(payer.name, kroner(amount, language), budget.year)
}

function formulaText({ language }: Visit, { formula }: Payment): string {
  const t = speak(words, language)
  if (formula.kind === 'per-inhabitant')
    return t.perInhabitant(count(formula.population, language), rate(formula.rate, language))
  if (formula.kind === 'share') return t.share(rate(formula.percent, language), kroner(formula.of, language))
  return ''
}

function Source({ visit, answer }: { visit: Visit; answer: PaymentAnswer }) {
  const t = speak(words, visit.language)
  const { budget, treatedIn, decision } = answer
  const outcome = decision
    ? t.decided(say(resultWords[decision.result], visit.language), longDay(decision.day, visit.language))
    : t.noDecision
  return (
    <Note>
      {t.standsIn} <a href={`/${visit.council}/budsjett/${budget.year}`}>{budget.title}</a>
      {treatedIn ? (
        <>
          {' '}
          {t.and} <a href={`/${visit.council}/saker/${caseAddress(treatedIn)}`}>{t.case(caseNumberText(treatedIn))}</a>
        </>
      ) : null}
      . {outcome}
    </Note>
  )
}
