import './elements.ts'
import { type ComponentChildren, createContext, type InputHTMLAttributes } from 'preact'
import { useContext } from 'preact/hooks'

/** What a field is, whoever fills it in. Labels and hints come in the reader's language. */
export interface Field {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly required?: boolean
  /** The word «valgfritt», shown after the label of a field that may stay empty. */
  readonly optional?: string
  readonly autocomplete?: string
  readonly maxLength?: number
  /** Length in characters of what is expected; the box shows it. */
  readonly size?: number
}

/** What was typed and what is wrong with it. The typed value is always kept. */
interface FieldState {
  readonly value?: string
  readonly error?: string
}

/** A form as it came back: what was typed and what is wrong, by field name. */
export interface FormState {
  readonly values: Readonly<Record<string, string | undefined>>
  readonly errors: Readonly<Record<string, string | undefined>>
}

export interface FieldProps extends FieldState {
  readonly field: Field
}

/** `<TextField field={fields.title} {...stateOf(form, 'title')} />` */
export function stateOf(form: FormState, name: string): FieldState {
  return { value: form.values[name], error: form.errors[name] }
}

/** The id of a field's control: what the error summary links to. */
export function fieldId(name: string): string {
  return `felt-${name}`
}

/** Around a form that shares its page with others: a word that keeps fields of the same name, and their labels, apart. */
export const FieldsOf = createContext('')

/** The same, within the form that is being drawn. */
export function useFieldId(name: string): string {
  const form = useContext(FieldsOf)
  return fieldId(form ? `${form}-${name}` : name)
}

/** The attributes that tie a control to its label, hint and error. */
export function useControl(field: Field, error: string | undefined) {
  const id = useFieldId(field.name)
  const described = [field.hint ? `${id}-hjelp` : '', error ? `${id}-feil` : ''].filter(Boolean).join(' ')
  return {
    id,
    name: field.name,
    required: field.required,
    autocomplete: field.autocomplete,
    'aria-describedby': described || undefined,
    'aria-invalid': error ? ('true' as const) : undefined,
  }
}

/** Label, hint and error around one control. */
export function FieldFrame({ field, error, children }: FieldProps & { children: ComponentChildren }) {
  const id = useFieldId(field.name)
  return (
    <div class={error ? 'field invalid' : 'field'}>
      <label for={id}>
        {field.label}
        {field.optional && !field.required ? <span class="optional"> ({field.optional})</span> : null}
      </label>
      <Hint id={id} text={field.hint} />
      <FieldError id={id} text={error} />
      {children}
    </div>
  )
}

export function Hint({ id, text }: { id: string; text?: string }) {
  return text ? (
    <p class="hint" id={`${id}-hjelp`}>
      {text}
    </p>
  ) : null
}

export function FieldError({ id, text }: { id: string; text?: string }) {
  return text ? (
    <p class="field-error" id={`${id}-feil`}>
      {text}
    </p>
  ) : null
}

type TextType = 'text' | 'email' | 'tel' | 'url' | 'password'

export function TextField({ field, value, error, type = 'text' }: FieldProps & { type?: TextType }) {
  const look = { type, size: field.size, maxLength: field.maxLength } as InputHTMLAttributes
  return (
    <FieldFrame field={field} error={error}>
      <input class="input" value={value} {...look} {...useControl(field, error)} />
    </FieldFrame>
  )
}

export function TextArea({ field, value, error, rows = 5 }: FieldProps & { rows?: number }) {
  return (
    <FieldFrame field={field} error={error}>
      <textarea class="input" rows={rows} maxLength={field.maxLength} {...useControl(field, error)}>
        {value}
      </textarea>
    </FieldFrame>
  )
}

interface NumberFieldProps extends FieldProps {
  /** The unit, shown after the box: «kroner», «stemmer». */
  readonly unit?: string
  /** `decimal` allows a comma; numbers stay text so that «7,50» is kept as typed. */
  readonly kind?: 'whole' | 'decimal'
}

export function NumberField({ field, value, error, unit, kind = 'whole' }: NumberFieldProps) {
  return (
    <FieldFrame field={field} error={error}>
      <span class="with-unit">
        <input
          class="input number"
          type="text"
          inputMode={kind === 'whole' ? 'numeric' : 'decimal'}
          value={value}
          size={field.size ?? 10}
          {...useControl(field, error)}
        />
        {unit ? <span class="unit">{unit}</span> : null}
      </span>
    </FieldFrame>
  )
}

interface DayFieldProps extends FieldProps {
  /** ISO days. */
  readonly min?: string
  readonly max?: string
}

/** A day as `2024-12-12`; the browser shows it in the reader's own way. */
export function DayField({ field, value, error, min, max }: DayFieldProps) {
  return (
    <FieldFrame field={field} error={error}>
      <input class="input narrow" type="date" value={value} min={min} max={max} {...useControl(field, error)} />
    </FieldFrame>
  )
}

/** A time of day as `09:30`. */
export function TimeField({ field, value, error }: FieldProps) {
  return (
    <FieldFrame field={field} error={error}>
      <input class="input narrow" type="time" value={value} {...useControl(field, error)} />
    </FieldFrame>
  )
}

export interface FileFieldProps {
  readonly field: Field
  readonly error?: string
  /** Endings and types, like `.pdf,.docx`. */
  readonly accept?: string
  readonly multiple?: boolean
  /** Words in the zone where a file may be dropped: shown only when the browser can. */
  readonly dropText?: string
}

/** A file to send; with JavaScript the whole zone takes a dropped file and shows how far it has come. */
export function FileField({ field, error, accept, multiple, dropText }: FileFieldProps) {
  return (
    <FieldFrame field={field} error={error}>
      <drop-zone>
        <input class="input" type="file" accept={accept} multiple={multiple} {...useControl(field, error)} />
        {dropText ? (
          <p class="drop-text" hidden>
            {dropText}
          </p>
        ) : null}
      </drop-zone>
    </FieldFrame>
  )
}

export function HiddenFields({ values }: { values?: Readonly<Record<string, string>> }) {
  return (
    <>
      {Object.entries(values ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </>
  )
}
