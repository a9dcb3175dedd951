import './elements.ts'
import { textMark } from '../text/mark.ts'
import { type Language, speak } from '../words.ts'
import { Difference } from './difference.tsx'
import { FieldFrame, type FieldProps, HiddenFields, useControl, useFieldId } from './fields.tsx'
import { words } from './rich-text-words.ts'

/** The hidden field beside a rich text: the mark of the text that the writer began from. */
export const beginningOf = (name: string) => `${name}-fra`

/** The field's label, so that a preview can say what it shows. */
export const titleOf = (name: string) => `${name}-navn`

/** In a form with rich texts, after the button that saves: shows them as they will stand, and saves nothing. */
export function PreviewButton({ council, language }: { council: string; language: Language }) {
  const t = speak(words, language)
  return (
    <button
      type="submit"
      class="ds-button"
      data-variant="tertiary"
      formaction={previewPath(council)}
      formtarget="_blank"
      formnovalidate
    >
      {t.preview}
    </button>
  )
}

const previewPath = (council: string) => `/${council}/tekst/forhandsvisning`

interface RichTextFieldProps extends FieldProps {
  /** What somebody else has saved meanwhile. */
  readonly theirs?: string
  readonly language: Language
  readonly rows?: number
  /** How what was typed is known again after a closed tab; the address of the page, unless told. */
  readonly editing?: string
  /** What is typed is exempt from public access: a draft of it does not outlive its tab. */
  readonly private?: boolean
}

/**
 * A text area that is Markdown, and works as one without JavaScript. With it, what is pasted from Word comes as lists and
 * tables, what is typed is kept in the browser until it is saved, and the text is shown as it will stand.
 */
export function RichTextField({
  field,
  value = '',
  error,
  theirs,
  language,
  rows = 10,
  editing,
  private: isPrivate,
}: RichTextFieldProps) {
  const t = speak(words, language)
  const id = useFieldId(field.name)
  const control = useControl(field, error)
  return (
    <FieldFrame field={field} error={error}>
      <rich-text class="rich-field" editing={editing} private={isPrivate}>
        <HiddenFields
          values={{ [beginningOf(field.name)]: textMark(theirs ?? value), [titleOf(field.name)]: field.label }}
        />
        <p class="rich-draft notice warn" hidden>
          <span>{t.draft}</span>
          <button type="button" class="ds-button" data-variant="secondary" data-draft="take">
            {t.takeDraft}
          </button>
          <button type="button" class="ds-button" data-variant="tertiary" data-draft="drop">
            {t.dropDraft}
          </button>
        </p>
        <textarea
          class="input"
          rows={rows}
          {...control}
          aria-describedby={[control['aria-describedby'], `${id}-tegn`].filter(Boolean).join(' ')}
          data-busy={t.pasting}
          data-picture={t.pictureLeftOut}
          data-failed={t.pasteFailed}
          data-unseen={t.previewFailed}
        >
          {`\n${value}`}
        </textarea>
        <p class="hint" id={`${id}-tegn`}>
          {t.marks}
        </p>
        <p class="rich-message" role="status" />
        <div class="rich-preview" hidden />
        {theirs === undefined ? null : <Theirs theirs={theirs} yours={value} language={language} />}
      </rich-text>
    </FieldFrame>
  )
}

/** Both texts, whole, and what differs: whoever was second decides what stands. */
function Theirs({ theirs, yours, language }: { theirs: string; yours: string; language: Language }) {
  const t = speak(words, language)
  return (
    <div class="rich-theirs">
      <Difference before={theirs} after={yours} beforeLabel={t.theirText} afterLabel={t.yourText} language={language} />
      <details class="fold">
        <summary>{t.theirText}</summary>
        <textarea class="input" rows={10} readOnly aria-label={t.theirText}>
          {`\n${theirs}`}
        </textarea>
      </details>
    </div>
  )
}
