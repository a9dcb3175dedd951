import { createHash } from 'node:crypto'

/** Words on a page, placed from the top left corner in points. */
export interface Text {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
  readonly bold?: boolean
  /** Quarter turns clockwise. */
  readonly turns?: number
}

export interface Page {
  readonly texts: readonly Text[]
  readonly width?: number
  readonly height?: number
  readonly rotate?: number
  /** Structure elements; their texts are drawn after the others, in this order. */
  readonly tags?: readonly Tag[]
}

export interface Tag {
  readonly role: string
  readonly texts?: readonly Text[]
  readonly inside?: readonly Tag[]
}

/** A small PDF written by hand: Helvetica, one content stream for each page, tags where asked for. */
export function pdfFile(pages: readonly Page[], options: { password?: string } = {}): Uint8Array {
  const objects: string[] = []
  const add = (body: string) => objects.push(body)
  const page = (at: number) => 5 + at * 2
  const tagged = pages.some(({ tags }) => tags)
  const roots: string[] = []
  const parents: string[] = []
  const rootId = 5 + pages.length * 2
  const elements: string[] = []
  const key = options.password === undefined ? undefined : encryption(options.password)
  const contents = pages.map((one, at) => {
    const drawn = drawPage(one, { page: page(at), firstElement: rootId + 1 + elements.length, root: rootId })
    elements.push(...drawn.elements)
    roots.push(...drawn.top.map((id) => `${id} 0 R`))
    parents.push(`${at} [${drawn.owners.map((id) => `${id} 0 R`).join(' ')}]`)
    return drawn.content
  })
  add(`<< /Type /Catalog /Pages 2 0 R ${tagged ? `/StructTreeRoot ${rootId} 0 R /MarkInfo << /Marked true >>` : ''} >>`)
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${page(at)} 0 R`).join(' ')}] >>`)
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>')
  for (const [at, one] of pages.entries()) {
    const { width = 595, height = 842, rotate = 0 } = one
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /StructParents ${at} ` +
        `/Contents ${page(at) + 1} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
    )
    const content = key ? rc4(objectKey(key.key, page(at) + 1), contents[at]!) : contents[at]!
    add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`)
  }
  add(`<< /Type /StructTreeRoot /K [${roots.join(' ')}] /ParentTree << /Nums [${parents.join(' ')}] >> >>`)
  for (const element of elements) add(element)
  return assemble(objects, key?.dictionary)
}

function drawPage(page: Page, ids: { page: number; firstElement: number; root: number }) {
  const elements: string[] = []
  const owners: number[] = []
  let content = page.texts.map((text) => show(text, page)).join('')
  const put = (tag: Tag, parent: number): number => {
    const id = ids.firstElement + elements.length
    elements.push('')
    const kids: string[] = []
    for (const text of tag.texts ?? []) {
      kids.push(String(owners.length))
      content += `/${tag.role} << /MCID ${owners.length} >> BDC\n${show(text, page)}EMC\n`
      owners.push(id)
    }
    for (const inner of tag.inside ?? []) kids.push(`${put(inner, id)} 0 R`)
    elements[id - ids.firstElement] =
      `<< /Type /StructElem /S /${tag.role} /P ${parent} 0 R /Pg ${ids.page} 0 R /K [${kids.join(' ')}] >>`
    return id
  }
  const top = (page.tags ?? []).map((tag) => put(tag, ids.root))
  return { content, elements, owners, top }
}

function show({ text, x, y, size = 11, bold, turns = 0 }: Text, { height = 842 }: Page): string {
  const [a, b, c, d] = [
    [1, 0, 0, 1],
    [0, -1, 1, 0],
    [-1, 0, 0, -1],
    [0, 1, -1, 0],
  ][turns]!
  return `BT /${bold ? 'F2' : 'F1'} ${size} Tf ${a} ${b} ${c} ${d} ${x} ${height - y} Tm (${escaped(text)}) Tj ET\n`
}

const beyondLatin: Readonly<Record<string, string>> = { '–': '\x96', '•': '\x95', '…': '\x85', '”': '\x94' }

const escaped = (text: string): string =>
  text.replace(/[–•…”]/g, (sign) => beyondLatin[sign]!).replace(/[\\()]/g, (sign) => `\\${sign}`)

function assemble(objects: readonly string[], encrypt: string | undefined): Uint8Array {
  const all = encrypt ? [...objects, encrypt] : objects
  let file = '%PDF-1.7\n'
  const offsets = all.map((body, at) => {
    const offset = file.length
    file += `${at + 1} 0 obj\n${body}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const trailer = encrypt ? `/Encrypt ${all.length} 0 R /ID [<${fileId}> <${fileId}>]` : ''
  file += `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${table}trailer\n`
  file += `<< /Size ${all.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${file.lastIndexOf('xref\n0 ')}\n%%EOF\n`
  return new Uint8Array(Buffer.from(file, 'latin1'))
}

const fileId = '00112233445566778899aabbccddeeff'
const padding = Buffer.from('28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A', 'hex').toString(
  'latin1',
)

/** The oldest of the standard's ciphers (40-bit RC4): enough to demand a password. */
function encryption(password: string): { key: string; dictionary: string } {
  const padded = (password + padding).slice(0, 32)
  const owner = rc4(md5(padded).slice(0, 5), padded)
  const key = md5(`${padded}${owner}\xfc\xff\xff\xff${Buffer.from(fileId, 'hex').toString('latin1')}`).slice(0, 5)
  const hex = (text: string) => Buffer.from(text, 'latin1').toString('hex')
  const dictionary = `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${hex(owner)}> /U <${hex(rc4(key, padding))}> >>`
  return { key, dictionary }
}

const md5 = (text: string): string => createHash('md5').update(Buffer.from(text, 'latin1')).digest().toString('latin1')

const objectKey = (key: string, id: number): string =>
  md5(key + String.fromCharCode(id & 255, (id >> 8) & 255, (id >> 16) & 255, 0, 0)).slice(0, 10)

function rc4(key: string, text: string): string {
  const state = Array.from({ length: 256 }, (_, at) => at)
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + state[i]! + key.charCodeAt(i % key.length)) & 255
    ;[state[i], state[j]] = [state[j]!, state[i]!]
  }
  let [i, j] = [0, 0]
  return Array.from(text, (sign) => {
    i = (i + 1) & 255
    j = (j + state[i]!) & 255
    ;[state[i], state[j]] = [state[j]!, state[i]!]
    return String.fromCharCode(sign.charCodeAt(0) ^ state[(state[i]! + state[j]!) & 255]!)
  }).join('')
}

/** Lines of a paragraph under each other. */
export function linesAt(x: number, y: number, size: number, lines: readonly string[], pitch = 1.2): Text[] {
  return lines.map((text, at) => ({ text, x, y: y + at * size * pitch, size }))
}
