/** How wide letters are, in hundredths of the type size; measured in Inter, which is wider than the others we set in. */
const widths = new Map<string, number>()
for (const [width, letters] of [
  [25, ' ijl'], [28, 'I.,:\u00a0\u202f'], [33, 't;\''], [37, 'f()/'], [41, '1r'], [48, '-'], [53, 's–*'],
  [56, '7ackvxyzåJL§'], [60, '25bdeghnopquøEF«»'], [64, '034689BPRSTZ'], [68, 'AKVXYÅ×'], [73, 'CD'],
  [77, 'GHNOQUØ'], [84, 'w'], [89, 'm'], [93, 'æM'], [101, 'WÆ%'],
] as const) for (const letter of letters) widths.set(letter, width) // biome-ignore format: one row for each width

const unknown = 72
const boldness = 1.05

/** Pixels that the words take on one line. */
export function widthOf(text: string, size: number, bold = false): number {
  let hundredths = 0
  for (const letter of text) hundredths += widths.get(letter) ?? unknown
  return (hundredths / 100) * size * (bold ? boldness : 1)
}

/** Lines that the words take in a column; a word wider than the column is broken. */
export function linesIn(text: string, column: number, size: number, bold = false): number {
  return text.split('\n').reduce((sum, line) => sum + linesOfOne(line, column, size, bold), 0)
}

function linesOfOne(text: string, column: number, size: number, bold: boolean): number {
  const space = widthOf(' ', size, bold)
  let lines = 1
  let used = 0
  for (const word of text.split(' ')) {
    const width = widthOf(word, size, bold)
    if (used > 0 && used + space + width > column) {
      lines += 1
      used = 0
    }
    used += (used > 0 ? space : 0) + width
    if (used > column) {
      lines += Math.ceil(used / column) - 1
      used = used % column
    }
  }
  return lines
}

/** The largest of the sizes at which the words stay within so many lines; the smallest when none does. */
export function sizeThatFits(
  text: string,
  column: number,
  { sizes, mostLines, bold = true }: { sizes: readonly number[]; mostLines: number; bold?: boolean },
): number {
  return sizes.find((size) => linesIn(text, column, size, bold) <= mostLines) ?? sizes.at(-1)!
}

interface Measured {
  /** Pixels, without the gap that follows. */
  readonly height: number
}

/**
 * In as few slides as can be, and evenly: never a last slide with one lonely line when the others could share. Nothing is
 * shrunk; whoever calls has divided what is higher than a slide.
 */
export function divided<T extends Measured>(items: readonly T[], room: number, gap: number): T[][] {
  const least = greedy(items, room, gap).length
  if (least <= 1) return items.length ? [[...items]] : []
  const whole = heightOf(items, gap)
  for (let most = Math.ceil(whole / least); most < room; most += 8) {
    const even = greedy(items, most, gap)
    if (even.length === least) return even
  }
  return greedy(items, room, gap)
}

function greedy<T extends Measured>(items: readonly T[], room: number, gap: number): T[][] {
  const slides: T[][] = []
  let used = Number.POSITIVE_INFINITY
  for (const item of items) {
    if (used + gap + item.height > room) {
      slides.push([])
      used = -gap
    }
    slides.at(-1)!.push(item)
    used += gap + item.height
  }
  return slides
}

export const heightOf = (items: readonly Measured[], gap: number): number =>
  items.reduce((sum, { height }) => sum + height, 0) + gap * Math.max(0, items.length - 1)

/** Pieces of at most so many lines, broken after a sentence where one ends in the second half, else between words. */
export function inPieces(text: string, column: number, size: number, mostLines: number): string[] {
  if (linesIn(text, column, size) <= mostLines) return [text]
  const words = text.split(/(?<=\s)/)
  const fits = (count: number) => linesIn(words.slice(0, count).join('').trimEnd(), column, size) <= mostLines
  if (!fits(1)) return brokenAt(text, mostLines, column, size)
  let end = 1
  for (let beyond = words.length; end + 1 < beyond; ) {
    const middle = Math.floor((end + beyond) / 2)
    if (fits(middle)) end = middle
    else beyond = middle
  }
  const sentence = words.slice(0, end).findLastIndex((word) => /[.!?]\s*$/.test(word)) + 1
  const first = sentence > end / 2 ? sentence : end
  const rest = words.slice(first).join('')
  return [words.slice(0, first).join('').trimEnd(), ...(rest ? inPieces(rest, column, size, mostLines) : [])]
}

/** A single word without end. */
function brokenAt(text: string, mostLines: number, column: number, size: number): string[] {
  const letters = Math.max(1, Math.floor((column * mostLines) / (size * (unknown / 100))))
  return [...Array(Math.ceil(text.length / letters)).keys()].map((at) => text.slice(at * letters, (at + 1) * letters))
}
