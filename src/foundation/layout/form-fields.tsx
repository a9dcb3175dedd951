import type { Field, Form, Problems, Written } from '../http/form.ts'
import { type Language, say, speak } from '../words.ts'
import { Checkbox, type Choice, RadioGroup, SelectField } from './choices.tsx'
import { ErrorSummary, type FormProblem } from './error-summary.tsx'
import { DayField, NumberField, TextArea, TextField, TimeField } from './fields.tsx'
import { RichTextField } from './rich-text-field.tsx'
import { layoutWords } from './words.ts'

interface FormFieldsProps {
  readonly form: Form
  readonly written?: Written
  readonly problems?: Problems
  /** What somebody else has written meanwhile, in the fields where it differs. */
  readonly theirs?: Written
  readonly language: Language
}

/** Every field of a form in its own order, with what was written and what is wrong beside it. */
export function FormFields({ form, written = {}, problems = {}, theirs = {}, language }: FormFieldsProps) {
  return (
    <>
      {Object.entries(form).map(([name, field]) => (
        <FormField
          key={name}
          name={name}
          field={field}
          value={written[name]}
          error={problems[name] && say(problems[name], language)}
          theirs={theirs[name]}
          language={language}
        />
      ))}
    </>
  )
}

interface FormFieldProps {
  readonly name: string
  // biome-ignore lint/suspicious/noExplicitAny: the value's type does not matter for showing it
  readonly field: Field<any>
  readonly value?: string
  readonly error?: string
  readonly theirs?: string
  readonly language: Language
}

export function FormField({ name, field, value, error, theirs, language }: FormFieldProps) {
  const t = speak(layoutWords, language)
  const unit = field.unit ? ` (${say(field.unit, language)})` : ''
  const shown = {
    name,
    label: say(field.label, language) + unit,
    hint: field.hint && say(field.hint, language),
    required: field.required,
    optional: field.control === 'check' ? undefined : t.optional,
    autocomplete: field.autocomplete,
    maxLength: field.maxLength,
  }
  const choices: Choice[] = (field.choices ?? []).map(({ value, label }) => ({
    value,
    label: typeof label === 'string' ? label : say(label, language),
  }))
  switch (field.control) {
    case 'text':
      return <TextField field={shown} value={value} error={error} />
    case 'email':
      return <TextField field={shown} value={value} error={error} type="email" />
    case 'long':
      return <TextArea field={shown} value={value} error={error} />
    case 'rich':
      return <RichTextField field={shown} value={value} error={error} theirs={theirs} language={language} />
    case 'day':
      return <DayField field={shown} value={value} error={error} />
    case 'clock':
      return <TimeField field={shown} value={value} error={error} />
    case 'number':
      return <NumberField field={shown} value={value} error={error} />
    case 'decimal':
      return <TextField field={{ ...shown, size: 14 }} value={value} error={error} />
    case 'choice':
      return (
        <SelectField
          field={shown}
          value={value}
          error={error}
          choices={choices}
          empty={field.required && value ? undefined : t.choose}
        />
      )
    case 'radio':
      return <RadioGroup field={shown} value={value} error={error} choices={choices} />
    case 'check':
      return <Checkbox field={shown} checked={Boolean(value)} error={error} />
    case 'hidden':
      return <input type="hidden" name={name} value={value ?? ''} />
  }
}

interface FormProblemsProps {
  readonly form: Form
  readonly problems: Problems
  readonly language: Language
  /** Of fields that stand before those of the form. */
  readonly before?: readonly FormProblem[]
}

/** Says first what to mend, with a link to each field. */
export function FormProblems({ form, problems, language, before = [] }: FormProblemsProps) {
  const t = speak(layoutWords, language)
  const listed = Object.keys(form).flatMap((name) => {
    const problem = problems[name]
    return problem ? [{ name, text: `${say(form[name]!.label, language)}: ${say(problem, language)}` }] : []
  })
  return <ErrorSummary title={t.mend} problems={[...before, ...listed]} />
}
