import { Icon } from '../../foundation/layout/icon.tsx'
import { type Language, type Said, say, speak } from '../../foundation/words.ts'
import { words } from './words.ts'

export interface WrittenDocument {
  readonly title: Said
  /** Without the ending: `/moss/moter/2024-12-12/innkalling`. */
  readonly path: string
  /** False for what is too large to edit. */
  readonly word?: boolean
  /** What follows the path, `?utgave=offentlig`. */
  readonly query?: string
}

/** Documents made from what the page shows, as PDF to read and as Word to edit. */
export function Written({ documents, language }: { documents: readonly WrittenDocument[]; language: Language }) {
  return (
    <ul class="papers">
      {documents.map((one) => (
        <WrittenLine key={one.path + (one.query ?? '')} {...one} language={language} />
      ))}
    </ul>
  )
}

function WrittenLine({ title, path, word = true, query = '', language }: WrittenDocument & { language: Language }) {
  const name = say(title, language)
  return (
    <li>
      <a href={`${path}.pdf${query}`}>
        <Icon name="file" />
        {name}
      </a>{' '}
      <span class="muted">(PDF)</span>
      {word ? (
        <>
          {', '}
          <a href={`${path}.docx${query}`} aria-label={speak(words, language).asWord(name)}>
            Word
          </a>
        </>
      ) : null}
    </li>
  )
}
