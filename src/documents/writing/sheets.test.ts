import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Language } from '../../foundation/words.ts'
import { languages } from '../../foundation/words.ts'
import {
  bundleContent,
  caseContent,
  casePaperContent,
  extractContent,
  letterhead,
  minutesContent,
  minutesItem,
  minutesPaper,
  noticeContent,
} from '../../test/papers.ts'
import { figuresIn, seePdf, wordPart, wordText } from '../../test/pdf.ts'
import { bundleSheet } from './bundle.ts'
import { casePaperSheet } from './case-paper.ts'
import { amountsIn, deadlinesIn, extractSheet } from './extract.ts'
import { minutesSheet } from './minutes.ts'
import { noticeSheet } from './notice.ts'
import type { Sheet } from './sheet.ts'
import { stopTypesetting, typeset } from './typeset.ts'
import { wordFile } from './word-file.ts'

afterAll(stopTypesetting)

const made: Readonly<Record<string, (language: Language) => Sheet>> = {
  notice: (language) => noticeSheet(noticeContent(language)),
  'case paper': (language) => casePaperSheet(casePaperContent(language)),
  bundle: (language) => bundleSheet(bundleContent(3, language)),
  minutes: (language) => minutesSheet(minutesPaper({ head: letterhead(language) })),
  extract: (language) => extractSheet(extractContent(language)),
}
const documents = Object.entries(made)
const allOfThem = documents.flatMap(([name, make]) => languages.map((language) => [name, language, make] as const))
const plainly = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, ' ')

describe('every document', () => {
  test.each(allOfThem)('%s is accessible as PDF/UA-1 sees it, in %s', async (_name, language, make) => {
    await expect(typeset(make(language), { standard: 'ua-1' })).resolves.toBeInstanceOf(Uint8Array)
  })

  test.each(documents)('%s can be made as PDF/A-1a for a deposit', async (_name, make) => {
    const { metadata } = await seePdf(await typeset(make('nb'), { standard: 'a-1a' }))
    expect(metadata).toContain('<pdfaid:part>1</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>')
  })

  test.each(documents)('%s has its headings as bookmarks and tags for who listens', async (_name, make) => {
    const { bookmarks, tags, language } = await seePdf(await typeset(make('nb')))
    expect(plainly(bookmarks[0] ?? '')).toBe(plainly(make('nb').title))
    expect(tags.filter((tag) => /^H\d$/.test(tag)).length).toBeGreaterThanOrEqual(bookmarks.length - 1)
    expect(tags).toContain('P')
    expect(language).toBe('nb-NO')
  })

  test.each(documents)('%s tells the same figures, days and case numbers in PDF and in Word', async (_name, make) => {
    const sheet = { ...make('nb'), sections: undefined }
    const told = figuresIn(textsOf(sheet))
    const word = figuresIn(wordText(await wordFile(sheet)))
    const { texts } = await seePdf(await typeset(sheet))
    const printed = figuresIn(texts.map((text) => text.replace(/Side \d+ av \d+/, '')).join('\n'))
    expect(told.length).toBeGreaterThan(4)
    expect(word).toEqual(told)
    expect(printed.filter((figure) => !isListNumber(figure))).toEqual(told.filter((figure) => !isListNumber(figure)))
    expect(told.filter((figure) => !printed.includes(figure))).toEqual([])
  })

  test.each(documents)(
    '%s is the same Word file each time, with its title, author and language',
    async (_name, make) => {
      const sheet = { ...make('nn'), sections: undefined }
      const [one, other] = [await wordFile(sheet), await wordFile(sheet)]
      expect(Buffer.compare(one, other)).toBe(0)
      const core = wordPart(one, 'docProps/core.xml')
      expect(core).toContain(`<dc:title>${sheet.title.replaceAll('\u00a0', ' ')}</dc:title>`)
      expect(core).toContain('<dc:creator>Mosseregionen interkommunalt politisk råd</dc:creator>')
      expect(core).toContain('2024-11-28T09:00:00Z')
      expect(wordPart(one, 'word/styles.xml')).toContain('w:lang w:val="nn-NO"')
    },
  )
})

/** Numbers in front of list items, which PDF prints and Word adds by itself. */
const isListNumber = (figure: string) => /^\d$/.test(figure)

/** Every word that a sheet says, without its addresses and marks. */
function textsOf(value: unknown, key = ''): string {
  if (typeof value === 'string')
    return /^(href|address|at|mark|look|json|language|sha256)$/.test(key) ? (key === 'mark' ? value : '') : `${value}\n`
  if (Array.isArray(value)) return value.map((one) => textsOf(one, key)).join('\n')
  if (typeof value !== 'object' || value === null) return ''
  return Object.entries(value)
    .filter(([name]) => name !== 'words' && name !== 'attached')
    .map(([name, one]) => textsOf(one, name))
    .join('\n')
}

describe('a Word file', () => {
  test('has headings with levels, and tables with a row of headers that is said again on each page', async () => {
    const file = await wordFile(casePaperSheet(casePaperContent()))
    const body = wordPart(file, 'word/document.xml')
    expect(body).toContain('<w:pStyle w:val="Heading1"/>')
    expect(body).toContain('<w:pStyle w:val="Heading3"/>')
    expect(body).toContain('<w:tblHeader/>')
    expect(wordPart(file, 'word/styles.xml')).toMatch(/w:styleId="Heading2"[\s\S]*?<w:outlineLvl w:val="1"\/>/)
    expect(wordPart(file, 'word/styles.xml')).toContain('Calibri')
  })

  test('begins each numbered list from its own number', async () => {
    const file = await wordFile(
      casePaperSheet(casePaperContent('nb', { account: '3. tre\n4. fire\n\ntekst\n\n1. en' })),
    )
    const starts = wordPart(file, 'word/numbering.xml').match(/<w:lvl w:ilvl="0"[^>]*><w:start w:val="(\d+)"/g) ?? []
    expect(starts.join(' ')).toMatch(/w:val="3"[\s\S]*w:val="1"/)
  })

  test('opens in LibreOffice', async ({ skip }) => {
    try {
      execFileSync('soffice', ['--version'], { stdio: 'ignore', timeout: 20_000 })
    } catch {
      skip('LibreOffice (soffice) is not installed, so that no other program has opened the file')
    }
    const folder = mkdtempSync(join(tmpdir(), 'samrad-word-'))
    try {
      writeFileSync(join(folder, 'innkalling.docx'), await wordFile(noticeSheet(noticeContent())))
      const profile = `-env:UserInstallation=file://${folder}/profile`
      const how = ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, '--infilter=MS Word 2007 XML']
      execFileSync('soffice', [...how, join(folder, 'innkalling.docx')], { stdio: 'ignore', timeout: 90_000 })
      const text = execFileSync('pdftotext', [join(folder, 'innkalling.pdf'), '-'], { encoding: 'utf8' })
      expect(plainly(text)).toContain('Sak 003/24 Forslag til budsjett 2025')
      expect(plainly(text)).toContain('Side 1 av')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }, 120_000)
})

describe('what is exempt', () => {
  const legalBasis = 'offentleglova § 13 første ledd'

  test('is marked with its legal basis on every page, in PDF and in Word', async () => {
    const long = casePaperSheet(
      casePaperContent('nb', { legalBasis, assessment: 'Vurderingen er lang.\n\n'.repeat(120) }),
    )
    const { texts } = await seePdf(await typeset(long))
    expect(texts.length).toBeGreaterThan(2)
    for (const text of texts) expect(plainly(text)).toContain(`Unntatt offentlighet, ${legalBasis}`)
    expect(plainly(wordPart(await wordFile(long), 'word/header1.xml'))).toContain('Unntatt offentlighet')
  })

  test('is marked in a bundle on the pages of its own case, and on no other', async () => {
    const bundle = bundleContent(3)
    const cases = [caseContent(1, 'Åpen'), caseContent(2, 'Lukket', { legalBasis }), caseContent(3, 'Også åpen')]
    const { texts } = await seePdf(
      await typeset(bundleSheet({ ...bundle, editions: [{ edition: 1, sent: true, cases }] })),
    )
    const marked = texts.slice(2).map((text) => plainly(text).startsWith('Unntatt offentlighet'))
    expect(marked).toEqual([false, true, false])
  })

  test('leaves no trace in the open minutes: not in the text, the bookmarks, the title or the fonts', async () => {
    const secret = 'Kvitkløver'
    const exempt = { exempt: true, exemptProse: `${secret} ble drøftet.`, heading: `Sak 005/24 ${secret}` }
    const withheld = 'Behandlingen er unntatt offentlighet.'
    const open = minutesContent([minutesItem(5, 'Sak 005/24', { exempt: true, withheld })])
    const full = { ...minutesContent([minutesItem(5, '', exempt)]), open: false }
    const openFile = await typeset(minutesSheet(minutesPaper({ content: open })))
    const fullFile = await typeset(minutesSheet(minutesPaper({ content: full })))
    const seenFull = await seePdf(fullFile)
    expect(seenFull.texts.join(' ')).toContain(secret)
    expect(seenFull.texts.every((text) => text.startsWith('Unntatt offentlighet'))).toBe(true)
    const seen = await seePdf(openFile)
    expect([...seen.texts, ...seen.bookmarks, JSON.stringify(seen.info), seen.metadata].join(' ')).not.toContain(secret)
    expect(seen.texts.join(' ')).toContain(withheld)
    const data = await seePdf(await typeset(minutesSheet(minutesPaper({ content: open })), { standard: 'a-3a' }))
    expect(data.attached['moetebok.json']).not.toContain(secret)
  })
})

describe('an extract', () => {
  test('tells the sums and the deadlines that the decision names', () => {
    const text = 'Rammen er 641 790 kroner, 7,50 kroner per innbygger og kr 1 200. Betales innen 1. mars 2025.'
    expect(amountsIn(text).map(plainly)).toEqual(['641 790 kroner', '7,50 kroner per innbygger', 'kr 1 200'])
    expect(deadlinesIn(`${text} Evalueres innen utgangen av 2026.`).map(plainly)).toEqual([
      'innen 1. mars 2025',
      'innen utgangen av 2026',
    ])
  })

  test('says nothing of sums where the decision names none', () => {
    const sheet = extractSheet(extractContent('nb', { text: 'Planen tas til orientering.', item: null }))
    expect(textsOf(sheet)).not.toMatch(/Beløp|Frister/)
  })
})
