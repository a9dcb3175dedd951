import { type FormState, fieldId } from './fields.tsx'

export interface FormProblem {
  /** The field it is about; left out for what concerns the whole form. */
  readonly name?: string
  readonly text: string
}

interface ErrorSummaryProps {
  readonly title: string
  readonly problems: readonly FormProblem[]
}

/** First thing on a page whose form came back: says what to mend and takes the reader there. */
export function ErrorSummary({ title, problems }: ErrorSummaryProps) {
  if (problems.length === 0) return null
  return (
    <section class="error-summary" role="alert" aria-labelledby="feil-tittel" tabIndex={-1} id="feil">
      <h2 id="feil-tittel">{title}</h2>
      <ul>
        {problems.map(({ name, text }) => (
          <li key={text}>{name ? <a href={`#${fieldId(name)}`}>{text}</a> : text}</li>
        ))}
      </ul>
    </section>
  )
}

/** The errors of a form in the order of its fields. */
export function problemsOf(form: FormState, order: readonly string[]): FormProblem[] {
  return order.flatMap((name) => {
    const text = form.errors[name]
    return text ? [{ name, text }] : []
  })
}
