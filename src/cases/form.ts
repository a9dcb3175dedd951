import { choice, type Field, long, text, type ValueOf, type Written } from '../foundation/http/form.ts'
import { basisChoices } from './access/rules.ts'
import { words as accessWords } from './access/words.ts'
import type { NewCase } from './actions.ts'
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

export const caseForm = {
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
  account: long(words.account, { optional: true }),
  proposal: long(words.proposal, { optional: true }),
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

export const asNewCase = ({ number, kind, ...value }: ValueOf<typeof caseForm>): NewCase => ({
  ...number,
  title: value.title,
  alternativeTitle: value.alternativeTitle ?? null,
  kind: kind === 'not-stated' ? null : kind,
  account: value.account ?? '',
  proposal: value.proposal ?? '',
  access: value.access,
  legalBasis: value.legalBasis ?? null,
})

export const asWritten = (one: CouncilCase): Written => ({
  number: caseNumberText(one),
  title: one.title,
  alternativeTitle: one.alternativeTitle ?? '',
  kind: one.kind ?? 'not-stated',
  account: one.account,
  proposal: one.proposal,
  access: one.access,
  legalBasis: one.legalBasis ?? '',
})
