import {
  AlignmentType,
  Document,
  Footer,
  Header,
  type INumberingOptions,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx'
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { allInXml } from '../../foundation/text/in-xml.ts'
import type { Language } from '../../foundation/words.ts'
import type { Sheet } from './sheet.ts'
import { accent, headingParagraph, muted, type Place, wordParts } from './word-parts.ts'

const locales: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }

/** Municipal machines do not have Inter. */
const font = 'Calibri'
const textWidth = 9070 // twentieths of a point between the margins
const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const

/** The sheet for people who edit in Word: styles, levels, table headers, language and title; the same sheet, the same bytes. */
export async function wordFile(written: Sheet): Promise<Uint8Array> {
  const sheet = allInXml(written)
  const starts: number[] = []
  const place: Place = {
    depth: 0,
    set: {},
    numbering: (start) => `list-${starts.push(start)}`,
  }
  const children = [
    new Paragraph({ style: 'Letterhead', children: [new TextRun(sheet.council)] }),
    new Paragraph({ style: 'Label', children: [new TextRun(sheet.kind)] }),
    headingParagraph(1, [{ text: sheet.title }]),
    ...wordParts(sheet.parts, place),
  ]
  const document = new Document({
    title: sheet.title.replace(/[\u00a0\u202f]/g, ' '), // searched for as people type it
    creator: sheet.council,
    lastModifiedBy: sheet.council,
    description: sheet.kind,
    styles: styles(sheet.language),
    numbering: numbering(starts),
    sections: [
      { headers: { default: header(sheet) }, footers: { default: footer(sheet) }, properties: page, children },
    ],
  })
  return dated(new Uint8Array(await Packer.toBuffer(document)), sheet.at)
}

const page = {
  page: { size: { width: 11906, height: 16838 }, margin: { top: 1417, bottom: 1417, left: 1418, right: 1418 } },
}

const header = ({ exempt }: Sheet) =>
  new Header({
    children: [
      new Paragraph({ children: exempt ? [new TextRun({ text: exempt, bold: true, color: 'B5432C', size: 18 })] : [] }),
    ],
  })

const footer = ({ kind, council, words }: Sheet) =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Small',
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [
          new TextRun(`${kind}, ${council}`),
          new TextRun({
            children: [new Tab(), `${words.page} `, PageNumber.CURRENT, ` ${words.of} `, PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  })

function styles(language: Language) {
  const sizes = [40, 28, 24, 22, 22, 22] as const // half points
  const level = (at: number, before: number) => ({
    run: { font, size: sizes[at] ?? 22, bold: true, color: '12263A' },
    paragraph: {
      spacing: { before, after: 120, line: 264, lineRule: LineRuleType.AUTO },
      outlineLevel: at,
      keepNext: true,
    },
  })
  const own = (id: string, run: object, paragraph: object = {}) => ({
    id,
    name: id,
    basedOn: 'Normal',
    quickFormat: true,
    run,
    paragraph,
  })
  return {
    default: {
      document: {
        run: { font, size: 22, language: { value: locales[language] } },
        paragraph: { spacing: { after: 120, line: 276 } },
      },
      heading1: level(0, 0),
      heading2: level(1, 320),
      heading3: level(2, 240),
      heading4: level(3, 200),
      heading5: level(4, 200),
      heading6: level(5, 200),
      hyperlink: { run: { color: accent, underline: {} } },
    },
    paragraphStyles: [
      own('Letterhead', { color: accent, bold: true, size: 22 }, { spacing: { after: 300 } }),
      own('Label', { color: accent, bold: true, size: 20 }, { spacing: { before: 160, after: 60 }, keepNext: true }),
      own('Lead', { size: 25 }),
      own('Small', { color: muted, size: 18 }, { spacing: { after: 60 } }),
      own('Caption', { bold: true, size: 20 }, { spacing: { before: 200, after: 80 } }),
      own('Cell', { size: 20 }, { spacing: { after: 0, line: 252 } }),
      own(
        'Fact',
        {},
        {
          spacing: { after: 40 },
          indent: { left: 1900, hanging: 1900 },
          tabStops: [{ type: TabStopType.LEFT, position: 1900 }],
        },
      ),
    ],
  }
}

const numbering = (starts: readonly number[]): INumberingOptions => ({
  config: starts.map((start, index) => ({
    reference: `list-${index + 1}`,
    levels: levels.map((level) => ({
      level,
      start,
      format: LevelFormat.DECIMAL,
      text: `%${level + 1}.`,
      alignment: AlignmentType.START,
      style: { paragraph: { indent: { left: 720 * (level + 1), hanging: 360 } } },
    })),
  })),
})

/** The writer stamps the hour of writing and draws lots for names; the document has a date of its own, and the names count. */
function dated(file: Uint8Array, at: string): Uint8Array {
  const parts = unzipSync(file)
  const names = new Map<string, string>()
  const numbered = (name: string) => names.get(name) ?? names.set(name, `rIdLink${names.size + 1}`).get(name)!
  const core = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array())
  const instant = Temporal.Instant.from(at).toString({ smallestUnit: 'second' })
  const zipped: Zippable = {}
  for (const [name, bytes] of Object.entries(parts)) {
    if (name === 'docProps/core.xml') zipped[name] = strToU8(core.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, instant))
    else if (/^word\/(_rels\/)?document\.xml/.test(name))
      zipped[name] = strToU8(strFromU8(bytes).replace(/(?<=(?:r:id|Id)=")rId[\w-]{16,}(?=")/g, numbered))
    else zipped[name] = bytes
  }
  return zipSync(zipped, { mtime: '1980-01-01T12:00:00' }) // the earliest that a ZIP file can tell
}
