import { deflateSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import { FileRefused, type ReadFile } from '../block.ts'
import { readFile } from './read.ts'
import { readInWorker, stopReading } from './read-in-worker.ts'
import { officeFile, xlsxFile } from './samples/office-file.ts'
import { linesAt, pdfFile } from './samples/pdf-file.ts'
import { sayRefused } from './words.ts'

afterAll(stopReading)

const refused = (reading: Promise<ReadFile>) =>
  reading.then(
    () => 'read',
    (why: unknown) => (why instanceof FileRefused ? [why.why, why.detail].filter(Boolean).join(': ') : String(why)),
  )
const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const word = (body: string) => officeFile('docx', { 'word/document.xml': body })
const oldOffice = (stream: string) =>
  latin(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(600)}${stream.replace(/./g, '$&\0')}`)
const paragraphs = (count: number) => word(`<w:document><w:body>${'<w:p/>'.repeat(count)}</w:body></w:document>`)

/** An archive whose directory says that the part is small, while it unpacks to twenty megabytes. */
function lyingArchive(): Uint8Array {
  const size = 20_000_000
  const bytes = word(' '.repeat(size))
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  for (let at = 0; at + 4 <= bytes.length; at++) if (view.getUint32(at, true) === size) view.setUint32(at, 900, true)
  return bytes
}

/** Two entries that share the same packed bytes. */
function overlappingArchive(): Uint8Array {
  const bytes = zipSync({ 'word/a.xml': strToU8('<a>en</a>'), 'word/b.xml': strToU8('<a>to</a>') })
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const second = bytes.findLastIndex((_, at) => at + 4 <= bytes.length && view.getUint32(at, true) === 0x02014b50)
  view.setUint32(second + 42, 0, true)
  return bytes
}

/** A page whose content unpacks to what is given. */
function packedPdf(content: Uint8Array): Uint8Array {
  const packed = deflateSync(content, { level: 9 }).toString('latin1')
  return latin(
    '%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n' +
      '2 0 obj\n<< /Type /Pages /Count 1 /Kids [3 0 R] >>\nendobj\n' +
      '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R ' +
      '/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>\nendobj\n' +
      `4 0 obj\n<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed}\nendstream\nendobj\n` +
      'trailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF',
  )
}

const deck = officeFile('pptx', { 'ppt/presentation.xml': `<p:presentation>${' '.repeat(5000)}</p:presentation>` })
const minutes = pdfFile([{ texts: linesAt(60, 60, 11, ['Protokoll fra møte i rådet', 'Sak 1/26 Budsjett']) }])
const anyBytes = Uint8Array.from({ length: 20_000 }, (_, at) => (at * at * 31 + (at >> 3) * 17 + 129) & 255)

describe('a file that cannot be read is refused with its reason, within seconds', () => {
  test.each<[string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(), 'empty'],
    ['a file of white space', latin('\r\n \t\n'), 'empty'],
    ['bytes of no meaning', anyBytes, 'unknown-format'],
    ['a part that unpacks to far more than it fills', word('<a/>'.repeat(2_000_000)), 'zip-bomb'],
    ['a zip of zips', zipSync({ 'a.zip': zipSync({ b: new Uint8Array(5_000_000) }) }), 'unknown-format: zip'],
    ['an archive that lies about sizes', lyingArchive(), 'zip-bomb'],
    ['entries on top of each other', overlappingArchive(), 'zip-bomb'],
    ['a path that climbs out', zipSync({ '../../etc/x': strToU8('x') }), 'broken: zip'],
    ['an archive cut off', deck.subarray(0, deck.length - 40), 'broken: zip'],
    ['entities that grow', word('<!DOCTYPE a [<!ENTITY b "bbb"><!ENTITY c "&b;&b;">]><a>&c;</a>'), 'broken: xml'],
    ['a thousand elements inside each other', word('<w:a>'.repeat(1000) + '</w:a>'.repeat(1000)), 'broken: xml'],
    ['a document without a word', paragraphs(10), 'empty'],
    [
      'a PDF behind a password',
      pdfFile([{ texts: linesAt(60, 60, 11, ['Hemmelig']) }], { password: 'abc' }),
      'password',
    ],
    ['a PDF cut off', minutes.subarray(0, minutes.length - 300), 'broken: pdf'],
    ['a PDF of nothing but its first line', latin('%PDF-1.7\n%%EOF'), 'broken: pdf'],
    ['pictures of pages', pdfFile([{ texts: [] }, { texts: [] }]), 'scan-without-text'],
    [
      'a page with a million words',
      packedPdf(strToU8('BT /F1 9 Tf 9 9 Td (a) Tj 9 9 Td (b) Tj ET\n'.repeat(100_000))),
      'too-large',
    ],
    [
      'seven hundred pages',
      pdfFile(Array.from({ length: 700 }, () => ({ texts: linesAt(60, 60, 11, ['x']) }))),
      'too-many-pages: 700',
    ],
    ['an old presentation', oldOffice('PowerPoint Document'), 'legacy-format: PowerPoint 97–2003 (.ppt)'],
    ['an old letter', oldOffice('WordDocument'), 'legacy-format: Word 97–2003 (.doc)'],
    ['an old workbook', oldOffice('Workbook'), 'legacy-format: Excel 97–2003 (.xls)'],
    ['a new file behind a password', oldOffice('EncryptedPackage'), 'password'],
    ['rich text', latin('{\\rtf1 Innkalling}'), 'unknown-format: RTF'],
    ['a web page', latin('<!doctype html><p>Innkalling'), 'unknown-format: HTML'],
    ['a picture', latin('\x89PNG\r\n\x1a\n'), 'unknown-format: image'],
    [
      'an OpenDocument',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }),
      'unknown-format: OpenDocument',
    ],
    ['a text past all measure', latin('ja\n'.repeat(1_000_000)), 'too-large'],
  ])('%s', async (_, bytes, why) => {
    const began = performance.now()
    expect(await refused(readFile(bytes))).toBe(why)
    expect(performance.now() - began).toBeLessThan(5000)
  })

  test('every reason is said in a sentence of each language', () => {
    const said = (['nb', 'nn', 'en'] as const).map((language) =>
      sayRefused(new FileRefused('legacy-format', 'PowerPoint 97–2003 (.ppt)'), language),
    )
    expect(new Set(said).size).toBe(3)
    expect(said[0]).toBe(
      'Filen er i et gammelt format: PowerPoint 97–2003 (.ppt). Åpne den i PowerPoint / LibreOffice Impress og lagre den som .pptx.',
    )
  })
})

describe('in a thread of its own', () => {
  test('a file is read as elsewhere, with its progress', async () => {
    const steps: number[] = []
    const file = await readInWorker(minutes, { onProgress: (done) => steps.push(done) })
    expect(file).toEqual(await readFile(minutes))
    expect(steps).toEqual([1])
  })

  test('one that takes too long is stopped, and the next is read', async () => {
    const spaces = packedPdf(new Uint8Array(400_000_000).fill(32))
    const began = performance.now()
    expect(await refused(readInWorker(spaces, { timeLimit: 400 }))).toBe('took-too-long')
    expect(performance.now() - began).toBeLessThan(3000)
    expect(await refused(readInWorker(minutes))).toBe('read')
  })

  test('one that fills the memory is stopped, and the next is read', async () => {
    const rows = Array.from({ length: 40_000 }, (_, at) => [`Kommune ${at}`, at, at * 7.5])
    expect(await refused(readInWorker(xlsxFile([{ name: 'A', rows }]), { memoryLimit: 24 }))).toBe('too-large')
    expect(await refused(readInWorker(minutes))).toBe('read')
  })

  test('the reason for a refusal comes out of the thread', async () => {
    expect(await refused(readInWorker(oldOffice('WordDocument')))).toBe('legacy-format: Word 97–2003 (.doc)')
  })

  test('many at a time wait for each other', async () => {
    const files = await Promise.all(Array.from({ length: 6 }, () => readInWorker(minutes)))
    expect(files.map(({ format }) => format)).toEqual(Array(6).fill('pdf'))
  })
})

test('three hundred pages are read in a few seconds, page by page', async () => {
  const lines = (page: number) =>
    Array.from({ length: 45 }, (_, at) => `Linje ${at} på side ${page} om kommunenes felles oppgaver i regionen`)
  const bytes = pdfFile(Array.from({ length: 300 }, (_, page) => ({ texts: linesAt(60, 80, 11, lines(page)) })))
  const steps: string[] = []
  const began = performance.now()
  const file = await readFile(bytes, { onProgress: (done, total) => steps.push(`${done}/${total}`) })
  expect(performance.now() - began).toBeLessThan(10_000)
  expect(file.sections).toHaveLength(300)
  expect(steps.at(-1)).toBe('300/300')
})
