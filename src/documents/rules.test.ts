import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { attachment } from './download.ts'
import { cleanName, fileLimit, mediaTypeOf, whyCannotStore } from './files/rules.ts'
import { words as fileWords } from './files/words.ts'
import { whyCannotKeep } from './rules.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const office = (...parts: string[]) => zipSync(Object.fromEntries(parts.map((part) => [part, bytes('<x/>')])))

describe('the type of a file', () => {
  test.each<readonly [string, Uint8Array, string | undefined]>([
    ['papir.pdf', bytes('%PDF-1.7 …'), 'application/pdf'],
    [
      'notat.docx',
      office('[Content_Types].xml', 'word/document.xml'),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    [
      'lysark.pptx',
      office('ppt/presentation.xml'),
      'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    ],
    ['budsjett.xlsx', office('xl/workbook.xml'), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['folketall.csv', bytes('kommune;antall\nMoss;52051\n'), 'text/csv'],
    ['referat.txt', bytes('Møtet åpnet kl. 9.'), 'text/plain'],
    ['gammelt.txt', new Uint8Array([0x4d, 0xf8, 0x74, 0x65]), 'text/plain'],
    ['bilde.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'image/png'],
    ['foto.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'image/jpeg'],
    ['papir.pdf', bytes('<html><script>'), 'text/plain'],
    ['makro.docx', office('word/document.xml', 'word/vbaProject.bin'), undefined],
    ['mappe.zip', office('hva/som/helst.xml'), undefined],
    ['program.pdf', new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0]), undefined],
    ['tom.txt', new Uint8Array(), undefined],
  ])('%s is judged by its bytes', (name, content, type) => expect(mediaTypeOf(content, name)).toBe(type))
})

describe('the name of a file', () => {
  test.each([
    ['Saksframlegg 003-24.pdf', 'application/pdf', 'Saksframlegg 003-24.pdf'],
    ['../../etc/passwd', 'text/plain', 'passwd.txt'],
    ['C:\\Users\\ola\\møte.PDF', 'application/pdf', 'møte.pdf'],
    ['faktura.pdf.exe', 'application/pdf', 'faktura.pdf.pdf'],
    ['side.html', 'text/plain', 'side.txt'],
    ['a\r\nSet-Cookie: x=1.pdf', 'application/pdf', 'aSet-Cookie x=1.pdf'],
    ['abc\u202efdp.exe', 'application/pdf', 'abcfdp.pdf'],
    ['   .pdf', 'application/pdf', 'pdf.pdf'],
    ['', 'application/pdf', 'fil.pdf'],
    [
      'Protokoll 12. desember.docx',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'Protokoll 12. desember.docx',
    ],
    ['A\u030asgard.txt', 'text/plain', 'Åsgard.txt'],
  ])('%j becomes harmless', (name, type, clean) => expect(cleanName(name, type)).toBe(clean))

  test('a very long one is cut but keeps its ending', () => {
    expect(cleanName(`${'å'.repeat(400)}.pdf`, 'application/pdf')).toBe(`${'å'.repeat(150)}.pdf`)
  })

  test('is sent so that old and new programs understand, and never breaks its header', () => {
    expect(attachment('Møte «1».pdf')).toBe(
      'attachment; filename="M_te _1_.pdf"; filename*=UTF-8\'\'M%C3%B8te%20%C2%AB1%C2%BB.pdf',
    )
    expect(attachment('a"b\\c.pdf')).toMatch(/filename="a_b_c\.pdf"/)
  })
})

test('an empty file and one over 50 MB are refused', () => {
  expect(whyCannotStore(0)?.says).toBe(fileWords.empty)
  expect(whyCannotStore(fileLimit)).toBeNull()
  expect(whyCannotStore(fileLimit + 1)?.says).toBe(fileWords.tooLarge)
})

test('a paper of a case cannot be exempt as an internal document, a note can', () => {
  const internal = { access: 'exempt', legalBasis: 'offentleglova § 14 første ledd', belongs: 'known' } as const
  expect(whyCannotKeep({ ...internal, kind: 'paper' })?.citation).toMatchObject({ paragraph: '16' })
  expect(whyCannotKeep({ ...internal, kind: 'other' })).toBeNull()
})
