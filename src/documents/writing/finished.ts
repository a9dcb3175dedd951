/** Where a series of pages begins; pages count from 1. */
export interface SeriesStart {
  readonly mark: string
  readonly series: string
  readonly page: number
}

/**
 * What the typesetter cannot say: that the window shows the title of the document (PDF/UA, and of use in PDF/A too), and
 * what a reader's program calls the pages of each series. The catalogue is the last object of the file, so that nothing
 * else moves but the place of the table behind it.
 */
export function finished(pdf: Uint8Array, starts: readonly SeriesStart[]): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1')
  const tail = text.lastIndexOf('/Type /Catalog')
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1])
  if (tail < 0 || !table || tail > table) throw new Error('the PDF is not built as expected')
  const catalogue = text.slice(tail, table)
  const labels = pageLabels(starts)
  const told = catalogue
    .replace(/\/ViewerPreferences <<(?!\s*\/DisplayDocTitle)/, '/ViewerPreferences <<\n    /DisplayDocTitle true')
    .replace(/\/PageLabels \d+ 0 R/, (known) => (labels ? `/PageLabels ${labels}` : known))
  if (!told.includes('/DisplayDocTitle')) throw new Error('the PDF has no preferences to tell that the title is shown')
  const behind = text.slice(table).replace(/startxref\s+\d+/, `startxref\n${table + told.length - catalogue.length}`)
  return new Uint8Array(Buffer.from(text.slice(0, tail) + told + behind, 'latin1'))
}

/** The cover and the contents in small Roman numerals, then each series from 1: «Tillegg 1, 3». */
function pageLabels(starts: readonly SeriesStart[]): string {
  if (!starts.length) return ''
  const first = starts.filter(({ series }, index) => series !== starts[index - 1]?.series)
  const ranges = first.map(({ series, page }) => {
    const prefix = series ? ` /P ${hex(`${series}, `)}` : ''
    return `${page - 1} << /S /D${prefix} >>`
  })
  return `<< /Nums [0 << /S /r >> ${ranges.join(' ')}] >>`
}

/** A text string of PDF: UTF-16 with its mark. */
const hex = (text: string) => `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`
