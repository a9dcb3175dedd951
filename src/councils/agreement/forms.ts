import {
  choice,
  day,
  type Field,
  type Form,
  long,
  text,
  type ValueOf,
  type Written,
  wholeNumber,
} from '../../foundation/http/form.ts'
import type { Said } from '../../foundation/words.ts'
import { clauseKinds, kindWords } from './clauses.ts'
import type { AgreedShare } from './contents-store.ts'
import { asFraction, type Fraction, fractionText, shareText } from './fractions.ts'
import type { Agreement, NewAgreement } from './store.ts'
import { words } from './words.ts'

const fraction = (label: Said, hint?: Said): Field<Fraction | undefined> => ({
  label,
  hint,
  control: 'decimal',
  required: false,
  maxLength: 25,
  parse: (written) => {
    const value = asFraction(written)
    return value ? { value } : { problem: words.writeShare }
  },
})

export const agreementForm = {
  name: text(words.name, { hint: words.nameHint }),
  day: day(words.day, { optional: true }),
  dayIs: choice(
    words.dayIs,
    [
      { value: 'signed', label: words.signed },
      { value: 'adopted', label: words.adopted },
      { value: 'version', label: words.version },
    ],
    { optional: true },
  ),
  inForceFrom: day(words.inForceFrom, { hint: words.inForceFromHint, optional: true }),
  inForceTo: day(words.inForceTo, { optional: true }),
  otherChangesBy: choice(
    words.otherChangesBy,
    [
      { value: 'representantskap', label: words.representantskap },
      { value: 'municipal-councils', label: words.municipalCouncils },
    ],
    { control: 'radio' },
  ),
  majority: fraction(words.majority, words.majorityHint),
}

export const asNewAgreement = (value: ValueOf<typeof agreementForm>): NewAgreement => ({
  name: value.name,
  day: value.day ?? null,
  dayIs: value.dayIs ?? null,
  inForceFrom: value.inForceFrom ?? null,
  inForceTo: value.inForceTo ?? null,
  otherChangesBy: value.otherChangesBy,
  majority: value.majority ?? null,
})

export const writtenAgreement = (agreement: Agreement): Written => ({
  name: agreement.name,
  day: `${agreement.day ?? ''}`,
  dayIs: agreement.dayIs ?? '',
  inForceFrom: `${agreement.inForceFrom ?? ''}`,
  inForceTo: `${agreement.inForceTo ?? ''}`,
  otherChangesBy: agreement.otherChangesBy,
  majority: agreement.majority ? fractionText(agreement.majority) : '',
})

export const clauseForm = {
  kind: choice(
    words.kind,
    clauseKinds.map((value) => ({ value, label: kindWords[value] })),
  ),
  text: long(words.text),
  position: wholeNumber(words.position, { hint: words.positionHint, maxLength: 3, optional: true }),
}

/** Two fields for each participant, named by its identifier. */
export const sharesForm = (participants: readonly { readonly participant: string; readonly name: string }[]): Form =>
  Object.fromEntries(
    participants.flatMap(({ participant, name }) => [
      [`seats-${participant}`, wholeNumber(words.seatsOf(name), { maxLength: 3, optional: true })],
      [`share-${participant}`, fraction(words.shareOf(name))],
    ]),
  )

export const sharesWritten = (shares: readonly AgreedShare[]): Written =>
  Object.fromEntries(
    shares.flatMap(({ participant, seats, share }) => [
      [`seats-${participant}`, `${seats ?? ''}`],
      [`share-${participant}`, share ? shareText(share, 'nb') : ''],
    ]),
  )

/** What the form of `sharesForm` was answered with. */
export function sharesIn(value: Readonly<Record<string, unknown>>): AgreedShare[] {
  const participants = Object.keys(value).flatMap((name) => (name.startsWith('seats-') ? name.slice(6) : []))
  return participants.map((participant) => ({
    participant,
    seats: (value[`seats-${participant}`] as number | undefined) ?? null,
    share: (value[`share-${participant}`] as Fraction | undefined) ?? null,
  }))
}
