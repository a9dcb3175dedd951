/** The structure tree of a page, as pdf.js tells it. */
export interface TagNode {
  readonly role?: string
  readonly type?: string
  readonly id?: string
  readonly children?: readonly TagNode[]
}

/** A paragraph, heading or list item of the tree; or a table with its rows. */
export interface Piece {
  readonly role: 'title' | 'item' | 'paragraph' | 'table'
  readonly level: number
  /** Marked content that makes it up; for a table by row and cell. */
  readonly ids: readonly string[]
  readonly rows: readonly TagRow[]
}

export interface TagRow {
  readonly header: boolean
  readonly cells: readonly (readonly string[])[]
}

const headings = /^(?:H[1-6]?|Title)$/
const paragraphs = /^(?:P|Span|Link|Note|FENote|Caption|BlockQuote|Quote|TOCI|Figure|Formula|Form|Reference|Em|Strong)$/

export function piecesOf(node: TagNode, level: number): Piece[] {
  const role = node.role ?? ''
  if (role === 'Table') return [{ role: 'table', level, ids: idsOf(node), rows: rowsOf(node) }]
  if (headings.test(role)) return pieceOf('title', node, level)
  if (role === 'LI') return listItem(node, level)
  if (paragraphs.test(role)) return pieceOf('paragraph', node, level)
  const deeper = role === 'L' ? level + 1 : level
  const own = (node.children ?? []).filter((child) => child.type === 'content')
  const inside = (node.children ?? []).flatMap((child) => (child.type === 'content' ? [] : piecesOf(child, deeper)))
  return own.length > 0 ? [...pieceOf('paragraph', { children: own }, level), ...inside] : inside
}

const pieceOf = (role: Piece['role'], node: TagNode, level: number): Piece[] => [
  { role, level, ids: idsOf(node), rows: [] },
]

/** A list inside an item is a list of its own, one level down. */
function listItem(node: TagNode, level: number): Piece[] {
  const inner: Piece[] = []
  const ids = idsOf(node, (child) => {
    if (child.role !== 'L') return true
    inner.push(...piecesOf(child, level))
    return false
  })
  return [{ role: 'item', level: Math.max(0, level - 1), ids, rows: [] }, ...inner]
}

function idsOf(node: TagNode, enter: (child: TagNode) => boolean = () => true): string[] {
  return (node.children ?? []).flatMap((child) => {
    if (child.type === 'content') return child.id ? [child.id] : []
    return enter(child) ? idsOf(child, enter) : []
  })
}

function rowsOf(node: TagNode): TagRow[] {
  return (node.children ?? []).flatMap((child) => {
    if (child.role !== 'TR') return rowsOf(child)
    const cells = (child.children ?? []).filter(({ role }) => role === 'TH' || role === 'TD')
    return [{ header: cells.every(({ role }) => role === 'TH'), cells: cells.map((cell) => idsOf(cell)) }]
  })
}
