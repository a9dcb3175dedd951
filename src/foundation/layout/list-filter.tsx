import { type Language, speak } from '../words.ts'
import { Button } from './buttons.tsx'
import { type Choice, SelectField } from './choices.tsx'
import { layoutWords } from './words.ts'

interface ListFilterProps {
  /** The list's own address; the answers become `?ar=…&type=…`. */
  readonly action: string
  readonly years: readonly number[]
  readonly year: number | undefined
  readonly kinds: { readonly label: string; readonly all: string; readonly choices: readonly Choice[] }
  readonly kind: string | undefined
  readonly language: Language
}

/** Narrows a list to one year and one kind. */
export function ListFilter({ action, years, year, kinds, kind, language }: ListFilterProps) {
  const t = speak(layoutWords, language)
  return (
    <form class="filter" action={action}>
      <SelectField
        field={{ name: 'ar', label: t.year }}
        value={year?.toString()}
        empty={t.allYears}
        choices={years.map((one) => ({ value: String(one), label: String(one) }))}
      />
      <SelectField
        field={{ name: 'type', label: kinds.label }}
        value={kind}
        empty={kinds.all}
        choices={kinds.choices}
      />
      <Button look="secondary">{t.show}</Button>
    </form>
  )
}

/** The year that `?ar=…` asks for. */
export function yearIn(query: URLSearchParams): number | undefined {
  const written = query.get('ar') ?? ''
  return /^\d{4}$/.test(written) ? Number(written) : undefined
}
