import { unzipSync, zipSync } from 'fflate'
import { inXml } from '../../foundation/text/in-xml.ts'
import type { Language } from '../../foundation/words.ts'

const spoken: Readonly<Record<Language, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }

interface About {
  readonly language: Language
  /** The instant that the file bears: the meeting's day, not that of the writing. */
  readonly at: string
}

/**
 * What the writer of PowerPoint leaves undone and a screen reader needs: the first row of a table is its head, every shape
 * has a number of its own, and the words are in the language that they are in. Charts are counted from one in each file.
 */
export function repaired(file: Uint8Array, about: About): Uint8Array {
  const charts = Object.keys(unzipSync(file)).flatMap((name) => chartPart.exec(name)?.[1] ?? [])
  const recounted = (text: string) =>
    text.replace(
      /(charts\/(?:_rels\/)?chart|Microsoft_Excel_Worksheet)(\d+)\./g,
      (_, before: string, number: string) => {
        return `${before}${charts.indexOf(number) + 1}.`
      },
    )
  return packed(file, about, (name, bytes) => {
    if (/\.xlsx$/.test(name)) return [recounted(name), timeless(bytes, about)]
    if (!/\.(xml|rels)$/.test(name)) return [name, bytes]
    return [recounted(name), inText(bytes, (text) => recounted(mend(name, text, spoken[about.language], about.at)))]
  })
}

const chartPart = /^ppt\/charts\/chart(\d+)\.xml$/

/** The sheet behind a chart bears no time of its own. */
const timeless = (sheet: Uint8Array, { at, language }: About): Uint8Array =>
  packed(sheet, { at, language }, (name, bytes) =>
    name === 'docProps/core.xml' ? [name, inText(bytes, (text) => core(text, spoken[language], at))] : [name, bytes],
  )

type Part = readonly [name: string, bytes: Uint8Array]

function packed(file: Uint8Array, { at }: About, each: (...part: Part) => Part): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([name, bytes]) => each(name, bytes))
  return zipSync(Object.fromEntries(parts), { mtime: new Date(at) })
}

const inText = (bytes: Uint8Array, change: (text: string) => string): Uint8Array =>
  new TextEncoder().encode(change(inXml(new TextDecoder().decode(bytes))))

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
