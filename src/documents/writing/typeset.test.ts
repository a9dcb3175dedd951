import { execFileSync } from 'node:child_process'
import { afterAll, describe, expect, test } from 'vitest'
import { bundleContent, casePaperContent, minutesPaper, noticeContent } from '../../test/papers.ts'
import { seePdf } from '../../test/pdf.ts'
import { bundleSheet } from './bundle.ts'
import { casePaperSheet } from './case-paper.ts'
import { minutesSheet } from './minutes.ts'
import { noticeSheet } from './notice.ts'
import { stopTypesetting, TypesettingFailed, typeset } from './typeset.ts'

afterAll(stopTypesetting)

const paper = (account: string) => casePaperSheet(casePaperContent('nb', { account }))
const readBack = async (account: string) => (await seePdf(await typeset(paper(account)))).texts.join('\n')

describe('what people write', () => {
  test.each([
    '#import "/etc/passwd": *',
    '#read("/etc/passwd")',
    '#panic("stop")',
    '$ sum_(i=1)^n i $',
    '@kilde og <merke>',
    '= Ikke en overskrift',
    'C:\\dokumenter\\n og \\u{41}',
    '"] #set page(fill: black) [',
    '`kode` og ~ og // ikke en kommentar og /* heller ikke */',
  ])('is words, never a command: %s', async (written) => {
    const plain = (text: string) => text.replace(/[\s\u00a0]+/g, '')
    expect(plain(await readBack(written))).toContain(plain(written))
  })

  test('a sign that no font of ours has is a box, and the document is made all the same', async () => {
    const text = await readBack('Gratulerer 🎉 til 东京, hilsen Šárka fra Kárášjohka.')
    expect(text.replace(/\s+/g, ' ')).toContain('Gratulerer □ til □□, hilsen Šárka fra Kárášjohka.')
  })

  test('marks that steer the direction of text, and marks without width, are left out', async () => {
    expect(await readBack('Kon\u200btor\u202e\u0007kommune')).toContain('Kontorkommune')
  })
})

describe('the file', () => {
  test('is the same, byte for byte, for the same document', async () => {
    const sheet = bundleSheet(bundleContent(3))
    const one = await typeset(sheet)
    stopTypesetting()
    expect(Buffer.compare(one, await typeset(sheet))).toBe(0)
  })

  test('claims PDF/A-2a, has a title that is shown, an author, a language and the date of the document', async () => {
    const { metadata, info, language } = await seePdf(await typeset(noticeSheet(noticeContent('nn'))))
    expect(metadata).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>')
    expect(info).toMatchObject({
      Title: 'Representantskapet 12. desember 2024',
      Author: 'Mosseregionen interkommunalt politisk råd',
      CreationDate: 'D:20241128090000Z',
    })
    expect(language).toBe('nn-NO')
    const file = Buffer.from(await typeset(noticeSheet(noticeContent()))).toString('latin1')
    expect(file).toContain('/DisplayDocTitle true')
  })

  test('carries the minutes as data in PDF/A-3a, and not in the copy for the archive', async () => {
    const sheet = minutesSheet(minutesPaper())
    const { attached } = await seePdf(await typeset(sheet, { standard: 'a-3a' }))
    expect(JSON.parse(attached['moetebok.json'] ?? '')).toEqual(minutesPaper().content)
    expect((await seePdf(await typeset(sheet))).attached).toEqual({})
  })

  test('is whole in the eyes of another program', async ({ skip }) => {
    const file = await typeset(bundleSheet(bundleContent(2)))
    try {
      execFileSync('pdftotext', ['-v'], { stdio: 'ignore' })
    } catch {
      skip('pdftotext (poppler-utils) is not installed')
    }
    const text = execFileSync('pdftotext', ['-', '-'], { input: file, encoding: 'utf8' })
    expect(text).toContain('Forslag nummer 2')
  })
})

describe('the typesetter', () => {
  const why = (promise: Promise<unknown>) =>
    promise.then(
      () => 'done',
      (error: unknown) => (error instanceof TypesettingFailed ? error.why : error),
    )

  test('is stopped when it takes too long or too much memory, and the next document is set by a new one', async () => {
    stopTypesetting()
    expect(await why(typeset(bundleSheet(bundleContent(5)), { timeLimit: 1 }))).toBe('took-too-long')
    expect(await why(typeset(bundleSheet(bundleContent(40)), { memoryLimit: 10 }))).toBe('too-large')
    expect((await typeset(noticeSheet(noticeContent()))).length).toBeGreaterThan(10_000)
  })

  test('says of a document that is broken that it is, and goes on', async () => {
    const broken = { ...noticeSheet(noticeContent()), parts: [{ kind: 'figures' }] } as never
    expect(await why(typeset(broken))).toBe('broken')
    expect(await why(typeset(noticeSheet(noticeContent())))).toBe('done')
  })

  test('sets many at once, a few at a time, and turns away those who would wait in vain', async () => {
    const sheet = noticeSheet(noticeContent())
    const all = await Promise.all(Array.from({ length: 80 }, () => why(typeset(sheet))))
    expect(all.filter((one) => one === 'done').length).toBeGreaterThan(50)
    expect(new Set(all)).toEqual(new Set(['done', 'busy']))
  })
})
