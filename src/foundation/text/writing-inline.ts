import { asBlocks, type Run, type Runs } from './blocks.ts'

/** Emphasis is left out, never a word, where Markdown cannot say it: inside a word, or against a quotation mark. */
export function inlineMarkdown(runs: Runs): string {
  if (runs.every(isSimple)) return runs.map(({ text }) => text).join('')
  const attempts = [runs, runs.map(asWhole), runs.map(({ text, href }) => ({ text, href }))]
  const good = attempts.find((attempt) => readsBackAs(marked(attempt), attempt))
  return marked(good ?? runs.map(({ text }) => ({ text })))
}

/** Nothing to mark or escape, as most of a long text. */
const isSimple = ({ text, bold, italic, struck, href }: Run) =>
  !bold && !italic && !struck && href === undefined && !/[\\*_~\]<`]|:\/\//.test(text)

/** A run whose emphasis cannot stand where it begins or ends, without it. */
const asWhole = (run: Run, index: number, runs: Runs): Run => {
  const before = runs[index - 1]
  const after = runs[index + 1]
  const clash = collides(run.text[0], before?.text.at(-1), before) || collides(run.text.at(-1), after?.text[0], after)
  return clash ? { text: run.text, href: run.href } : run
}

/** Against a word, marks need a letter within them, and no other marks outside. */
const collides = (inner = ' ', outer = ' ', neighbour?: Run) =>
  /\S/.test(inner + outer) &&
  /\S/.test(outer) &&
  (!/[\p{L}\p{N}]/u.test(inner) || Boolean(neighbour && lookOf(neighbour) !== lookOf({ text: '' })))

function readsBackAs(written: string, runs: Runs): boolean {
  const [block, ...more] = asBlocks(`x ${written.replaceAll('\n', '\nx ')}`)
  if (block?.kind !== 'paragraph' || more.length) return false
  const meant = runs.flatMap((run) => (run.text === '\n' ? [run, { text: 'x ' }] : [run]))
  return looksOf(block.runs) === looksOf([{ text: 'x ' }, ...meant])
}

/** Every letter with how it looks, so that two ways of dividing a text into runs are equal. Spaces have no look. */
const looksOf = (runs: Runs) =>
  runs.flatMap((run) => [...run.text].map((letter) => (letter.trim() ? letter + lookOf(run) : letter))).join('')

const lookOf = ({ text, bold, italic, struck, href }: Run) =>
  [bold && 'b', italic && 'i', struck && 's', href && address(href) !== address(text) && address(href)].join()

const address = (written: string) =>
  (URL.parse(written, 'https://x.example/')?.href ?? written).replaceAll('(', '%28').replaceAll(')', '%29')

const marks = { bold: '**', italic: '*', struck: '~~' } as const
type Mark = keyof typeof marks

/** Marks open and close like brackets, in the order in which they must close. */
function marked(runs: Runs): string {
  let written = ''
  let open: Mark[] = []
  const spaced = runs.flatMap((run) => edges(run))
  spaced.forEach((run, index) => {
    const wanted = (Object.keys(marks) as Mark[]).filter((mark) => run[mark])
    const kept = open.filter((mark, at) => wanted.includes(mark) && open.slice(0, at).every((m) => wanted.includes(m)))
    written += open
      .slice(kept.length)
      .reverse()
      .map((mark) => marks[mark])
      .join('')
    const longest = wanted.filter((mark) => !kept.includes(mark)).sort((a, b) => ends(b, index) - ends(a, index))
    written += longest.map((mark) => marks[mark]).join('') + content(run)
    open = [...kept, ...longest]
  })
  return (
    written +
    open
      .reverse()
      .map((mark) => marks[mark])
      .join('')
  )

  /** How far the look goes on from here: the longest opens first. */
  function ends(mark: Mark, from: number): number {
    const end = spaced.slice(from).findIndex((run) => !run[mark])
    return end < 0 ? spaced.length : end
  }
}

/** Spaces at the edges of a look carry none: Markdown's marks must stand against a word. */
function edges(run: Run): Run[] {
  if (!run.bold && !run.italic && !run.struck) return [run]
  const middle = run.text.trim()
  const plain = (text: string) => (text ? [{ text, ...(run.href && { href: run.href }) }] : [])
  if (!middle) return plain(run.text)
  const start = run.text.indexOf(middle)
  return [...plain(run.text.slice(0, start)), { ...run, text: middle }, ...plain(run.text.slice(start + middle.length))]
}

function content({ text, href }: Run): string {
  if (href === undefined) return escaped(text)
  if (href === text && /^https?:\/\/[\w./-]*\w$/.test(text)) return text
  return `[${escaped(text).replace(/(?<!\\)[[\]]/g, '\\$&')}](${href
    .replace(/[\s()<>\\]/g, encodeURIComponent)
    .replaceAll('(', '%28')
    .replaceAll(')', '%29')})`
}

/** Only what would be read as a mark is escaped, so that the text stays pleasant to write on. */
const escaped = (text: string) =>
  text
    .replace(/\\(?=[!-/:-@[-`{-~]|$)/gm, '\\\\')
    .replace(/\*/g, '\\*')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/~(?=~)/g, '\\~')
    .replace(/\](?=\()/g, '\\]')
    .replace(/<(?=br ?\/?>)/gi, '\\<')
