import { asClock, asDay, type Day } from '../days.ts'
import { asDecimal, asOre, type Ore, type Rate } from '../money.ts'
import type { Said } from '../words.ts'

/** The hidden field in which a form carries its key, so that it is done once; `layout/form-key.tsx` writes it. */
export const keyField = 'form-key'

/** How a field is shown; the layout draws one control for each. */
export type Control =
  | 'text'
  | 'long'
  | 'rich'
  | 'day'
  | 'clock'
  | 'number'
  | 'decimal'
  | 'choice'
  | 'radio'
  | 'check'
  | 'email'
  | 'hidden'

export interface Choice {
  readonly value: string
  readonly label: Said | string
}

/** One thing that a person fills in: its words, its control, and how what they wrote becomes a value. */
export interface Field<T> {
  readonly label: Said
  readonly hint?: Said
  readonly control: Control
  readonly required: boolean
  readonly choices?: readonly Choice[]
  readonly maxLength?: number
  /** Both included; for numbers. */
  readonly between?: readonly [least: number, most: number]
  readonly unit?: Said
  readonly autocomplete?: string
  /** `written` is trimmed; empty text never reaches it. A problem says what to do, in three languages. */
  readonly parse: (written: string) => { value: T } | { problem: Said }
}

// biome-ignore lint/suspicious/noExplicitAny: a form's own declaration decides the type of each field
export type Form = Readonly<Record<string, Field<any>>>

export type ValueOf<F extends Form> = {
  readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never
}

/** What a person wrote, as text, by the names of the fields: shown again when something is wrong. */
export type Written = Readonly<Record<string, string>>
export type Problems = Readonly<Record<string, Said>>

type Parsed<F extends Form> =
  | { readonly ok: true; readonly value: ValueOf<F>; readonly written: Written }
  | { readonly ok: false; readonly written: Written; readonly problems: Problems }

const missing: Said = ['Fyll ut dette feltet.', 'Fyll ut dette feltet.', 'Fill in this field.']

/** Parse once, at the door. Everything that was written is kept, also when it cannot be read. */
export function parseForm<F extends Form>(form: F, data: FormData): Parsed<F> {
  const written: Record<string, string> = {}
  const value: Record<string, unknown> = {}
  const problems: Record<string, Said> = {}
  for (const [name, field] of Object.entries(form)) {
    const sent = data.get(name)
    const text = typeof sent === 'string' ? plainly(sent) : ''
    written[name] = text
    if (!text && field.control !== 'check') {
      if (field.required) problems[name] = missing
      value[name] = undefined
    } else {
      const read = readField(field, text)
      if ('problem' in read) problems[name] = read.problem
      else value[name] = read.value
    }
  }
  if (Object.keys(problems).length) return { ok: false, written, problems }
  return { ok: true, value: value as ValueOf<F>, written }
}

/** What stands in one field, read within its bounds. `text` is plain and not empty. */
export function readField<T>(field: Field<T>, text: string): { value: T } | { problem: Said } {
  const longest = field.maxLength ?? 4000
  if (text.length > longest) return { problem: tooLong(longest) }
  if (invisible.test(text)) return { problem: unstorable }
  const read = field.parse(text)
  if ('value' in read && field.between && !isBetween(field.between, read.value))
    return { problem: outside(field.between) }
  return read
}

/** Line ends of every kind are one; marks that turn the direction of text are left out, since they can make a name lie. */
export const plainly = (sent: string) =>
  sent
    .normalize('NFC')
    .replace(/\r\n|[\r\v\f\u2028\u2029]/g, '\n')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .trim()

/** No text holds these, and the database takes no NUL. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const invisible = /[\u0000-\u0008\u000e-\u001f\u007f\ufffe\uffff]/

const unstorable: Said = [
  'Teksten har usynlige tegn som ikke kan lagres. Skriv den på nytt.',
  'Teksten har usynlege teikn som ikkje kan lagrast. Skriv han på nytt.',
  'The text holds invisible characters that cannot be stored. Write it again.',
]

const isBetween = ([least, most]: readonly [number, number], value: unknown) =>
  Number(value) >= least && Number(value) <= most

const outside = ([least, most]: readonly [number, number]): Said => [
  `Skriv et tall fra ${least} til ${most}.`,
  `Skriv eit tal frå ${least} til ${most}.`,
  `Write a number from ${least} to ${most}.`,
]

const tooLong = (max: number): Said => [
  `Skriv høyst ${max} tegn.`,
  `Skriv høgst ${max} teikn.`,
  `Write at most ${max} characters.`,
]

interface About {
  hint?: Said
  maxLength?: number
  between?: readonly [least: number, most: number]
  unit?: Said
  autocomplete?: string
}
type Optional = About & { optional: true }

/** Builds a required and an optional variety of one kind of field. */
function kind<T>(control: Control, parse: Field<T>['parse'], defaults: About = {}) {
  function field(label: Said, about: Optional): Field<T | undefined>
  function field(label: Said, about?: About): Field<T>
  function field(label: Said, about: About & { optional?: true } = {}): Field<T | undefined> {
    const { optional, ...rest } = about
    return { label, control, required: !optional, parse, ...defaults, ...rest }
  }
  return field
}

const read =
  <T>(how: (written: string) => T | undefined, problem: Said): Field<T>['parse'] =>
  (written) => {
    const value = how(written)
    return value === undefined ? { problem } : { value }
  }

export const text = kind<string>('text', (value) => ({ value: value.replace(/\s+/g, ' ') }), { maxLength: 200 })
export const long = kind<string>('long', (value) => ({ value }), { maxLength: 20_000 })
/** A text with lists, tables and emphasis, as Markdown; the database holds it as it was written. */
export const rich = kind<string>('rich', (value) => ({ value }), { maxLength: 100_000 })
export const email = kind<string>(
  'email',
  read(
    (value) => (/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(value) ? value : undefined),
    [
      'Skriv en e-postadresse, for eksempel navn@kommune.no.',
      'Skriv ei e-postadresse, til dømes namn@kommune.no.',
      'Write an e-mail address, for example name@kommune.no.',
    ],
  ),
  { maxLength: 254, autocomplete: 'email' },
)
export const day = kind<Day>(
  'day',
  read(asDay, [
    'Skriv en dato som finnes, for eksempel 2024-12-12.',
    'Skriv ein dato som finst, til dømes 2024-12-12.',
    'Write a real date, for example 2024-12-12.',
  ]),
)
export const clock = kind<string>(
  'clock',
  read(asClock, [
    'Skriv et klokkeslett, for eksempel 09.30.',
    'Skriv eit klokkeslett, til dømes 09.30.',
    'Write a time, for example 09:30.',
  ]),
)
export const wholeNumber = kind<number>(
  'number',
  read(
    (value) =>
      /^\d{1,9}$/.test(value.replace(/[\s\u00a0\u202f]/g, ''))
        ? Number(value.replace(/[\s\u00a0\u202f]/g, ''))
        : undefined,
    [
      'Skriv et helt tall, for eksempel 7.',
      'Skriv eit heilt tal, til dømes 7.',
      'Write a whole number, for example 7.',
    ],
  ),
  { maxLength: 20 },
)
export const decimal = kind<Rate>(
  'decimal',
  read(asDecimal, [
    'Skriv et tall, for eksempel 7,50.',
    'Skriv eit tal, til dømes 7,50.',
    'Write a number, for example 7.50.',
  ]),
  { maxLength: 30, between: [-(10 ** 11), 10 ** 11] }, // no council counts or pays more
)
/** A hundred thousand million kroner: no council has so much, and sums of many such are still exact. */
const mostOre = 10 ** 13

function asAmount(written: string): Ore | undefined {
  const ore = asOre(written)
  return ore !== undefined && Math.abs(ore) <= mostOre ? ore : undefined
}

export const money = kind<Ore>(
  'decimal',
  read(asAmount, [
    'Skriv et beløp i kroner, for eksempel 3 470 eller 390 382,50.',
    'Skriv eit beløp i kroner, til dømes 3 470 eller 390 382,50.',
    'Write an amount in kroner, for example 3470 or 390382.50.',
  ]),
  { unit: ['kroner', 'kroner', 'NOK'], maxLength: 30 },
)

export const check = (label: Said, about: About = {}): Field<boolean> => ({
  label,
  control: 'check',
  required: false,
  parse: (written) => ({ value: written !== '' }),
  ...about,
})

/** One of a closed list. Few choices are radio buttons, many a list. */
export function choice<const C extends string>(
  label: Said,
  choices: readonly { readonly value: C; readonly label: Said | string }[],
  about: Optional & { control?: 'choice' | 'radio' },
): Field<C | undefined>
export function choice<const C extends string>(
  label: Said,
  choices: readonly { readonly value: C; readonly label: Said | string }[],
  about?: About & { control?: 'choice' | 'radio' },
): Field<C>
export function choice<const C extends string>(
  label: Said,
  choices: readonly { readonly value: C; readonly label: Said | string }[],
  about: About & { optional?: true; control?: 'choice' | 'radio' } = {},
): Field<C | undefined> {
  const { optional, control = 'choice', ...rest } = about
  const problem: Said = ['Velg ett av alternativene.', 'Vel eitt av alternativa.', 'Choose one of the alternatives.']
  const parse = read((written) => choices.find(({ value }) => value === written)?.value, problem)
  return { label, control, required: !optional, choices, parse, ...rest }
}
