import {
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { describe, expect, test } from 'vitest'
import { readFile } from './read.ts'
import { officeFile, relsPart } from './samples/office-file.ts'
import { outlineOf } from './samples/outline.ts'

type Children = NonNullable<ConstructorParameters<typeof Document>[0]['sections'][number]['children']>

async function made(children: Children, footer?: string): Promise<Uint8Array> {
  const level = (
    at: number,
    text: string,
    format: (typeof LevelFormat)[keyof typeof LevelFormat] = LevelFormat.DECIMAL,
  ) => ({
    level: at,
    format,
    text,
  })
  const document = new Document({
    numbering: {
      config: [
        { reference: 'cases', levels: [level(0, 'Sak %1/26'), level(1, '%1.%2')] },
        { reference: 'agenda', levels: [level(0, '%1.'), level(1, '%2)', LevelFormat.LOWER_LETTER)] },
      ],
    },
    sections: [
      { children, ...(footer && { footers: { default: new Footer({ children: [new Paragraph(footer)] }) } }) },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

const numbered = (reference: string, text: string, level = 0) =>
  new Paragraph({ text, numbering: { reference, level } })
const outline = async (children: Children) => outlineOf(await readFile(await made(children)))

/** Word's own XML, for what the library cannot write. */
const written = (body: string, parts: Record<string, string> = {}) =>
  readFile(
    officeFile('docx', {
      'word/document.xml': `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
      ...parts,
    }),
  )
const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

describe('a notice', () => {
  test('shows the numbers that Word counts: case numbers as words, list numbers as markers', async () => {
    expect(
      await outline([
        new Paragraph({ text: 'Saksliste', heading: HeadingLevel.HEADING_1 }),
        numbered('cases', 'Godkjenning av innkalling'),
        numbered('cases', 'Budsjett 2027'),
        numbered('agenda', 'Opning'),
        numbered('agenda', 'Opprop', 1),
        numbered('agenda', 'Referat', 1),
        numbered('agenda', 'Ymse'),
      ]),
    ).toEqual([
      [
        'title Saksliste',
        'paragraph Sak 1/26 Godkjenning av innkalling',
        'paragraph Sak 2/26 Budsjett 2027',
        'item 1. Opning',
        'item a) Opprop',
        'item b) Referat',
        'item 2. Ymse',
      ],
    ])
  })

  test('parts soft breaks that begin anew, joins those that do not, and takes tabs before figures for columns', async () => {
    const soft = new Paragraph({
      children: [
        new TextRun('Stad: Alver rådhus'),
        new TextRun({ text: 'Tid: 10.00 til', break: 1 }),
        new TextRun({ text: 'om lag 14.00', break: 1 }),
      ],
    })
    const tabbed = (label: string, figure: string) =>
      new Paragraph({ children: [new TextRun({ children: [label, new Tab(), figure] })] })
    expect(await outline([soft, tabbed('Løn', '617 500'), tabbed('Dato:', '12.03.2026')])).toEqual([
      [
        'paragraph Stad: Alver rådhus',
        'paragraph Tid: 10.00 til om lag 14.00',
        'row Løn | 617 500',
        'paragraph Dato: 12.03.2026',
      ],
    ])
  })

  test('has tables with list items kept apart in their cells; a table of one column is only a frame', async () => {
    const cell = (...children: Paragraph[]) => new TableCell({ children })
    const table = (...rows: TableCell[][]) => new Table({ rows: rows.map((children) => new TableRow({ children })) })
    expect(
      await outline([
        table(
          [cell(new Paragraph('Mål')), cell(new Paragraph('Tiltak'))],
          [cell(new Paragraph('Betre veg')), cell(numbered('agenda', 'Møte'), numbered('agenda', 'Brev'))],
        ),
        table([cell(new Paragraph('Framlegg til vedtak:'), new Paragraph('Rådet vedtek budsjettet.'))]),
      ]),
    ).toEqual([
      [
        'row Mål | Tiltak',
        'row Betre veg | 1. Møte / 2. Brev',
        'paragraph Framlegg til vedtak:',
        'paragraph Rådet vedtek budsjettet.',
      ],
    ])
  })

  test('takes a short line in bold for the heading that it is, and a bold label for what it is', async () => {
    const bold = (text: string, rest = '') =>
      new Paragraph({ children: [new TextRun({ text, bold: true }), ...(rest ? [new TextRun(rest)] : [])] })
    expect(await outline([bold('Sakliste'), bold('Stad:', ' Alver'), bold('Møtet er ope for alle.')])).toEqual([
      ['title Sakliste', 'paragraph Stad: Alver', 'paragraph Møtet er ope for alle.'],
    ])
  })

  test('takes a short line in large type for a heading, in a document without styles', async () => {
    const large = new Paragraph({ children: [new TextRun({ text: 'Innkalling til møte', size: 36 })] })
    const usual = new Paragraph({ children: [new TextRun({ text: 'Rådet møtest i Alver rådhus.', size: 22 })] })
    expect((await outline([large, usual]))[0]![0]).toBe('title Innkalling til møte')
  })

  test('leaves out what stands at the foot of every page, and says so', async () => {
    const file = await readFile(await made([new Paragraph('Innkalling')], 'Postboks 1, Knarvik'))
    expect(outlineOf(file)).toEqual([['paragraph Innkalling']])
    expect(file.leftOut).toMatchObject([{ what: 'repeated', text: 'Postboks 1, Knarvik' }])
  })
})

describe('a document from Word', () => {
  test('is read as it stands after its tracked changes, without hidden words and table of contents', async () => {
    const file = await written(
      `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent><w:p>${run('Saker 2')}</w:p></w:sdtContent></w:sdt>` +
        `<w:p>${run('Satsen er ')}<w:del><w:r><w:delText>7,0</w:delText></w:r></w:del><w:ins>${run('7,5')}</w:ins>${run(' kroner.')}${run('Ikke vis', '<w:vanish/>')}</w:p>`,
    )
    expect(outlineOf(file)).toEqual([['paragraph Satsen er 7,5 kroner.']])
    expect(file.leftOut!.map(({ what, text }) => [what, text])).toEqual([
      ['contents', 'Saker 2'],
      ['hidden', 'Ikke vis'],
    ])
  })

  test('knows headings by the English name that Word keeps, whatever they are called on screen', async () => {
    const styles =
      '<w:styles xmlns:w="w"><w:style w:type="paragraph" w:styleId="Overskrift1"><w:name w:val="heading 1"/></w:style></w:styles>'
    const heading = (text: string) => `<w:p><w:pPr><w:pStyle w:val="Overskrift1"/></w:pPr>${run(text)}</w:p>`
    const file = await written(`${heading('Formål')}<w:p>${run('Samarbeid.')}</w:p>${heading('Organ')}`, {
      'word/styles.xml': styles,
      'word/_rels/document.xml.rels': relsPart([['rId1', 'styles', 'styles.xml']]),
    })
    expect(outlineOf(file)).toEqual([['title Formål', 'paragraph Samarbeid.'], ['title Organ']])
  })

  test('reads a text box once, and its footnotes last', async () => {
    const box = (words: string) => `<w:drawing><w:txbxContent><w:p>${run(words)}</w:p></w:txbxContent></w:drawing>`
    const file = await written(
      `<w:p>${run('Budsjettet')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><mc:AlternateContent><mc:Choice>${box('Ramme')}</mc:Choice><mc:Fallback>${box('Ramme')}</mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      {
        'word/footnotes.xml': `<w:footnotes><w:footnote w:id="2"><w:p>${run('Tall fra SSB.')}</w:p></w:footnote></w:footnotes>`,
        'word/_rels/document.xml.rels': relsPart([['rId1', 'footnotes', 'footnotes.xml']]),
      },
    )
    expect(outlineOf(file)).toEqual([['paragraph Budsjettet', 'paragraph Ramme', 'paragraph 1 Tall fra SSB.']])
  })
})
