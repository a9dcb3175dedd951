interface Piece {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** Cells of the table that the comparison may fill; two texts of 2,000 changed words each. */
const limit = 4_000_000

/** What was taken out and put in between two texts, word by word. Texts too far apart count as replaced. */
export function differenceOf(before: string, after: string): Piece[] {
  const old = wordsOf(before)
  const fresh = wordsOf(after)
  const head = countSame(old, fresh)
  const tail = countSame(old.slice(head).reverse(), fresh.slice(head).reverse())
  const oldMiddle = old.slice(head, old.length - tail)
  const freshMiddle = fresh.slice(head, fresh.length - tail)
  return joined([
    ...old.slice(0, head).map((text): Piece => ({ kind: 'same', text })),
    ...compared(oldMiddle, freshMiddle),
    ...old.slice(old.length - tail).map((text): Piece => ({ kind: 'same', text })),
  ])
}

function wordsOf(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{N}]+(?:[.,/]\p{N}+)*|[^\s\p{L}\p{N}]/gu) ?? []
}

function countSame(one: readonly string[], other: readonly string[]): number {
  let count = 0
  while (count < one.length && count < other.length && one[count] === other[count]) count += 1
  return count
}

/** Longest common subsequence, filled from the end so that it can be walked from the start. */
function compared(old: readonly string[], fresh: readonly string[]): Piece[] {
  const width = fresh.length + 1
  if (old.length * fresh.length > limit) {
    return [
      { kind: 'removed', text: old.join('') },
      { kind: 'added', text: fresh.join('') },
    ]
  }
  const common = new Uint16Array((old.length + 1) * width)
  const at = (row: number, column: number) => common[row * width + column] as number
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = fresh.length - 1; column >= 0; column -= 1) {
      common[row * width + column] =
        old[row] === fresh[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  return walked(old, fresh, at)
}

function walked(
  old: readonly string[],
  fresh: readonly string[],
  at: (row: number, column: number) => number,
): Piece[] {
  const pieces: Piece[] = []
  let row = 0
  let column = 0
  while (row < old.length || column < fresh.length) {
    const oldWord = old[row]
    const freshWord = fresh[column]
    if (oldWord !== undefined && oldWord === freshWord) {
      pieces.push({ kind: 'same', text: oldWord })
      row += 1
      column += 1
    } else if (oldWord !== undefined && (freshWord === undefined || at(row + 1, column) >= at(row, column + 1))) {
      pieces.push({ kind: 'removed', text: oldWord })
      row += 1
    } else {
      pieces.push({ kind: 'added', text: freshWord as string })
      column += 1
    }
  }
  return pieces
}

/** Neighbours of one kind become one; a lone space between two changes belongs to them, so that whole phrases show. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = []
  let removed = ''
  let added = ''
  const flush = () => {
    if (removed) result.push({ kind: 'removed', text: removed })
    if (added) result.push({ kind: 'added', text: added })
    removed = ''
    added = ''
  }
  for (const [index, { kind, text }] of pieces.entries()) {
    const between = kind === 'same' && /^\s+$/.test(text) && (removed || added) && changes(pieces[index + 1])
    if (kind === 'removed' || between) removed += text
    if (kind === 'added' || between) added += text
    if (kind !== 'same' || between) continue
    flush()
    const last = result.at(-1)
    if (last?.kind === 'same') result[result.length - 1] = { kind, text: last.text + text }
    else result.push({ kind, text })
  }
  flush()
  return result
}

function changes(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.kind !== 'same'
}
