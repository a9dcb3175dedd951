import fc from 'fast-check'

/** What can happen to a ballot, in any order; members and keys by number. */
export type Deed =
  | { readonly kind: 'open' }
  | { readonly kind: 'cast'; readonly member: number; readonly choice: number; readonly key: number }
  | { readonly kind: 'enter'; readonly member: number; readonly choice: number }
  | { readonly kind: 'close' }
  | { readonly kind: 'annul' }

const choice = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(1, 2) },
  { weight: 1, arbitrary: fc.constantFrom(0, 3) }, // blank, and what is not asked
)

/** One that was not there (`members`) tries now and then; keys are used again now and then. */
const deed = (members: number) =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant<Deed>({ kind: 'open' }) },
    {
      weight: 14,
      arbitrary: fc.record({ kind: fc.constant('cast' as const), member: fc.nat(members), choice, key: fc.nat(30) }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('enter' as const),
        member: fc.nat(members),
        choice: fc.constantFrom(1, 2),
      }),
    },
    { weight: 1, arbitrary: fc.constantFrom<Deed>({ kind: 'close' }, { kind: 'close' }, { kind: 'annul' }) },
  )

/** Rounds of deeds, each begun by an opening and mostly ended by a closing, with anything between and after. */
export const sequences = (members: number, rounds: number) =>
  fc
    .array(fc.tuple(fc.array(deed(members), { minLength: 3, maxLength: 14, size: 'max' }), fc.boolean()), {
      minLength: 1,
      maxLength: rounds,
      size: 'max',
    })
    .map((all) => all.flatMap(([deeds, closes]) => [open, ...deeds, ...(closes ? [close, ...deeds.slice(0, 3)] : [])]))

const open: Deed = { kind: 'open' }
const close: Deed = { kind: 'close' }
