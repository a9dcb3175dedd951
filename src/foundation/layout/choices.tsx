import { type Field, FieldError, FieldFrame, type FieldProps, Hint, useControl, useFieldId } from './fields.tsx'

export interface Choice {
  readonly value: string
  readonly label: string
  readonly hint?: string
}

/** Choices under a common name in a select, like the bodies of one council. */
interface ChoiceGroup {
  readonly label: string
  readonly choices: readonly Choice[]
}

interface SelectFieldProps extends FieldProps {
  readonly choices: readonly (Choice | ChoiceGroup)[]
  /** The empty first choice, like «Velg»; left out when one must always be chosen. */
  readonly empty?: string
}

export function SelectField({ field, value, error, choices, empty }: SelectFieldProps) {
  return (
    <FieldFrame field={field} error={error}>
      <select class="input" data-width="auto" {...useControl(field, error)}>
        {empty === undefined ? null : <option value="">{empty}</option>}
        {choices.map((choice) =>
          'choices' in choice ? (
            <optgroup key={choice.label} label={choice.label}>
              {choice.choices.map((inner) => option(inner, value))}
            </optgroup>
          ) : (
            option(choice, value)
          ),
        )}
      </select>
    </FieldFrame>
  )
}

function option(choice: Choice, chosen: string | undefined) {
  return (
    <option key={choice.value} value={choice.value} selected={choice.value === chosen}>
      {choice.label}
    </option>
  )
}

interface RadioGroupProps extends FieldProps {
  readonly choices: readonly Choice[]
  /** Side by side, for two or three short ones. */
  readonly inline?: boolean
}

/** The group's error links to the first choice. */
export function RadioGroup({ field, value, error, choices, inline }: RadioGroupProps) {
  const id = useFieldId(field.name)
  const { 'aria-describedby': describedBy, 'aria-invalid': invalid } = useControl(field, error)
  return (
    <fieldset class={error ? 'field invalid' : 'field'} aria-describedby={describedBy}>
      <Legend field={field} />
      <Hint id={id} text={field.hint} />
      <FieldError id={id} text={error} />
      <div class={inline ? 'choices inline' : 'choices'}>
        {choices.map((choice, index) => {
          const choiceId = index === 0 ? id : `${id}-${index + 1}`
          return (
            <div class="choice" key={choice.value}>
              <input
                class="input"
                type="radio"
                id={choiceId}
                name={field.name}
                value={choice.value}
                checked={choice.value === value}
                required={field.required}
                aria-invalid={invalid}
                aria-describedby={choice.hint ? `${choiceId}-hjelp` : undefined}
              />
              <label for={choiceId}>{choice.label}</label>
              <Hint id={choiceId} text={choice.hint} />
            </div>
          )
        })}
      </div>
    </fieldset>
  )
}

function Legend({ field }: { field: Field }) {
  return (
    <legend>
      {field.label}
      {field.optional && !field.required ? <span class="optional"> ({field.optional})</span> : null}
    </legend>
  )
}

interface CheckboxProps {
  readonly field: Field
  readonly checked?: boolean
  readonly error?: string
  /** What is sent when it is ticked; `ja` unless said. */
  readonly value?: string
}

export function Checkbox({ field, checked, error, value = 'ja' }: CheckboxProps) {
  const id = useFieldId(field.name)
  return (
    <div class={error ? 'field invalid' : 'field'}>
      <FieldError id={id} text={error} />
      <div class="choice">
        <input class="input" type="checkbox" value={value} checked={checked} {...useControl(field, error)} />
        <label for={id}>{field.label}</label>
        <Hint id={id} text={field.hint} />
      </div>
    </div>
  )
}
