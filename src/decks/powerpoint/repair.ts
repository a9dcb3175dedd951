import { unzipSync, zipSync } from 'fflate'
import type { Language } from '../../foundation/words.ts'

const spoken: Readonly<Record<Language, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }

interface About {
  readonly language: Language
  /** The instant that the file bears: the meeting's day, not that of the writing. */
  readonly at: string
}

/**
 * What the writer of PowerPoint leaves undone and a screen reader needs: the first row of a table is its head, every shape
 * has a number of its own, and the words are in the language that they are in.
 */
export function repaired(file: Uint8Array, about: About): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([name, bytes]) => [name, mended(name, bytes, about)] as const)
  return zipSync(Object.fromEntries(parts), { mtime: new Date(about.at) })
}

function mended(name: string, bytes: Uint8Array, { language, at }: About): Uint8Array {
  if (!/\.xml$/.test(name)) return bytes
  const text = new TextDecoder().decode(bytes)
  return new TextEncoder().encode(mend(name, text, spoken[language], at))
}

function mend(name: string, text: string, language: string, at: string): string {
  if (name === 'docProps/core.xml') return core(text, language, at)
  const tongued = text.replace(/ lang="[^"]*"/g, ` lang="${language}"`).replace(/ altLang="[^"]*"/g, '')
  if (!/^ppt\/(slides|slideLayouts|slideMasters|notesSlides)\/[^/]+\.xml$/.test(name)) return tongued
  return numbered(oneForEach(tongued.replace(/<a:tblPr\s*(\/?)>/g, '<a:tblPr firstRow="1"$1>')))
}

/** The writer says how a paragraph stands before each of its runs; it may stand only before the first. */
const oneForEach = (text: string): string =>
  text.replace(/<a:p>(?:(?!<\/a:p>).)*<\/a:p>/gs, (paragraph) =>
    paragraph.replace(/<a:pPr\b(?:[^>]*\/>|.*?<\/a:pPr>)/gs, (properties, at: number) =>
      at === '<a:p>'.length ? properties : '',
    ),
  )

/** Number 1 is the slide's own tree of shapes. */
function numbered(text: string): string {
  let next = 1
  return text.replace(/(<p:cNvPr\b[^>]*?\bid=")\d*(")/g, (_, before: string, after: string) => before + next++ + after)
}

const core = (text: string, language: string, at: string): string =>
  text
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, at)
    .replace(/<dc:language>[^<]*<\/dc:language>/, '')
    .replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`)
