import { type Language, speak } from '../../foundation/words.ts'
import { deskWords } from '../desk-words.ts'
import type { Reading, Source } from '../draft.ts'
import { lineAnchor } from './marks.ts'

interface SourceLinkProps {
  readonly source: Source | undefined
  readonly reading: Reading
  readonly language: Language
}

/** «Lysark 7», leading to the very words. */
export function SourceLink({ source, reading, language }: SourceLinkProps) {
  const place = source?.places[0]
  if (!place) return null
  return <a href={`#${lineAnchor(place.section, place.fromLine)}`}>{sectionName(place.section, reading, language)}</a>
}

export function sectionName(section: number, { document }: Reading, language: Language): string {
  const t = speak(deskWords, language)
  if (document.format === 'xlsx' || document.format === 'csv') return t.sheet(section)
  const isDeck = document.format === 'pptx' || document.kind === 'slide-deck'
  return isDeck ? t.slide(section) : t.page(section)
}
