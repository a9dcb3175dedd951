import { check, choice, type Field, rich, text, type ValueOf, type Written } from '../foundation/http/form.ts'
import { basisChoices } from './access/rules.ts'
import { words as accessWords } from './access/words.ts'
import type { NewCase } from './actions.ts'
import { caseChoices } from './choices.ts'
import { asCaseNumber, type CaseNumber, caseNumberText } from './numbers/rules.ts'
import { caseKinds } from './rules.ts'
import type { CouncilCase } from './store.ts'
import { kindWords, words } from './words.ts'

const caseNumber: Field<CaseNumber> = {
  ...text(words.number, { hint: words.numberHint, maxLength: 20 }),
  parse: (written) => {
    const value = asCaseNumber(written)
    return value ? { value } : { problem: words.notANumber }
  },
}

const fields = {
  number: caseNumber,
  title: text(words.title, { maxLength: 500 }),
  alternativeTitle: text(words.alternativeTitle, { hint: words.alternativeTitleHint, maxLength: 500, optional: true }),
  kind: choice(
    words.kind,
    [
      ...caseKinds.map((value) => ({ value, label: kindWords[value] })),
      { value: 'not-stated' as const, label: words.kindNotStated },
    ],
    {},
  ),
  raisedBy: text(words.raisedBy, { hint: words.raisedByHint, optional: true }),
  account: rich(words.account, { optional: true }),
  assessment: rich(words.assessment, { optional: true }),
  proposal: rich(words.proposal, { optional: true }),
  recommendedBy: text(words.recommendedBy, { hint: words.recommendedByHint, optional: true }),
  access: choice(
    accessWords.access,
    [
      { value: 'public' as const, label: accessWords.public },
      { value: 'exempt' as const, label: accessWords.exempt },
    ],
    { control: 'radio' },
  ),
  legalBasis: choice(accessWords.legalBasis, basisChoices, { hint: accessWords.legalBasisHint, optional: true }),
}

/** `others` are the cases that this one may carry on. A new one is asked whether it is shown at once. */
export function caseForm(others: readonly CouncilCase[], isNew: boolean) {
  const follows = choice(words.follows, caseChoices(others), { hint: words.followsHint, optional: true })
  const shown = check(words.showToAll, { hint: words.showToAllHint })
  const whole = { ...fields, follows, shown }
  const { shown: _, ...change } = whole
  return (isNew ? whole : change) as typeof whole
}

type Entered = ValueOf<ReturnType<typeof caseForm>>

export const asNewCase = ({ number, kind, shown: _, ...value }: Entered): NewCase => ({
  ...number,
  title: value.title,
  alternativeTitle: value.alternativeTitle ?? null,
  kind: kind === 'not-stated' ? null : kind,
  raisedBy: value.raisedBy ?? '',
  account: value.account ?? '',
  assessment: value.assessment ?? '',
  proposal: value.proposal ?? '',
  recommendedBy: value.recommendedBy ?? '',
  access: value.access,
  legalBasis: value.legalBasis ?? null,
  follows: value.follows ?? null,
})

export const asWritten = (one: CouncilCase): Written => ({
  number: caseNumberText(one),
  title: one.title,
  alternativeTitle: one.alternativeTitle ?? '',
  kind: one.kind ?? 'not-stated',
  raisedBy: one.raisedBy,
  account: one.account,
  assessment: one.assessment,
  proposal: one.proposal,
  recommendedBy: one.recommendedBy,
  access: one.access,
  legalBasis: one.legalBasis ?? '',
  follows: one.follows ?? '',
})
