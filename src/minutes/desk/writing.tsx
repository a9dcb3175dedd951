import type { Visit } from '../../foundation/http/visit.ts'
import { Button, ButtonRow } from '../../foundation/layout/buttons.tsx'
import { HiddenFields } from '../../foundation/layout/fields.tsx'
import { FormKey } from '../../foundation/layout/form-key.tsx'
import { PreviewButton, RichTextField } from '../../foundation/layout/rich-text-field.tsx'
import { speak } from '../../foundation/words.ts'
import { words } from '../page-words.ts'
import type { WrittenProse } from '../prose/store.ts'

interface WritingProps {
  readonly visit: Visit
  /** Where it is sent. */
  readonly action: string
  /** What the text is about, as it is called: «sak 002/24»; empty for the meeting as a whole. */
  readonly about: string
  readonly agendaItem: string | null
  readonly exempt: boolean
  readonly written: WrittenProse | undefined
  /** Another text than what stands there, when two have written at once. */
  readonly text?: string
}

/** Carries when its text was written, so that nobody overwrites what somebody else has written since. */
export function WritingForm({ visit, action, about, agendaItem, exempt, written, text }: WritingProps) {
  const t = speak(words, visit.language)
  const name = `tekst-${agendaItem ?? 'motet'}${exempt ? '-unntatt' : ''}`
  const label = about ? (exempt ? t.exemptText : t.text)(about) : t.textOfMeeting
  return (
    <form method="post" action={action} class="minutes-writing">
      <FormKey />
      <HiddenFields
        values={{
          punkt: agendaItem ?? '',
          unntatt: exempt ? 'ja' : '',
          fra: written ? `${written.changedAt}` : '',
          felt: name,
        }}
      />
      <RichTextField
        field={{ name, label, hint: agendaItem || exempt ? undefined : t.textHint, maxLength: 50_000 }}
        value={text ?? written?.text ?? ''}
        theirs={text === undefined ? undefined : written?.text}
        language={visit.language}
        rows={4}
        editing={action}
        private={exempt}
      />
      <ButtonRow>
        <Button look="secondary" label={about ? t.saveNamed(about) : undefined}>
          {t.save}
        </Button>
        <PreviewButton council={visit.council} language={visit.language} />
      </ButtonRow>
    </form>
  )
}
