import { dayOf, longDay } from '../../foundation/days.ts'
import { Difference } from '../../foundation/layout/difference.tsx'
import { Heading, Section } from '../../foundation/layout/text.tsx'
import { asPlain } from '../../foundation/text/plain.ts'
import { type Language, say, speak } from '../../foundation/words.ts'
import type { TextChange } from './rules.ts'
import { textWords, words } from './words.ts'

interface ChangesProps {
  readonly changes: readonly TextChange[]
  readonly language: Language
}

/** What was changed after the case was shown to all, each change with what it took out and put in. */
export function Changes({ changes, language }: ChangesProps) {
  const t = speak(words, language)
  if (!changes.length) return null
  return (
    <Section heading={t.changes} id="endringer">
      <p class="muted">{t.allKept}</p>
      {changes.map(({ at, texts }) => (
        <details class="fold" key={at.toString()}>
          <summary>
            {t.changed(
              longDay(dayOf(at), language),
              texts.map(({ name }) => say(textWords[name], language).toLowerCase()).join(', '),
            )}
          </summary>
          {texts.map(({ name, before, after }) => (
            <div key={name}>
              <Heading level={3} size="small">
                {say(textWords[name], language)}
              </Heading>
              <Difference {...inWords(before, after)} beforeLabel={t.before} afterLabel={t.after} language={language} />
            </div>
          ))}
        </details>
      ))}
    </Section>
  )
}

/** Without the marks of lists and emphasis, unless they are all that differs. */
function inWords(before: string, after: string) {
  const words = { before: asPlain(before), after: asPlain(after) }
  return words.before === words.after ? { before, after } : words
}
