import type { Token } from 'markdown-it'
import { tokensOf } from './tokens.ts'

/** Some words that look the same; a line break is a run of its own whose text is `\n`. */
export interface Run {
  readonly text: string
  readonly bold?: true
  readonly italic?: true
  /** Struck out: what a tracked change took away. */
  readonly struck?: true
  /** An address that is safe to follow; within the site it begins with `/`. */
  readonly href?: string
}

export type Runs = readonly Run[]

/** One part of a text, for what is not HTML: PDF, DOCX, slides. Nothing of Markdown is left in the words. */
export type Block =
  | { readonly kind: 'paragraph'; readonly runs: Runs }
  /** Levels begin at 1 and never skip one. */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4 | 5 | 6; readonly runs: Runs }
  /** `start` is the first number; each item is blocks, and a list within it is one of them. */
  | {
      readonly kind: 'list'
      readonly numbered: boolean
      readonly start: number
      readonly items: readonly (readonly Block[])[]
    }
  | {
      readonly kind: 'table'
      readonly header: readonly Runs[]
      /** Every row has as many cells as the header. */
      readonly rows: readonly (readonly Runs[])[]
      readonly sides: readonly ('left' | 'center' | 'right')[]
    }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }

export function asBlocks(markdown: string): Block[] {
  return blocksOf({ tokens: tokensOf(markdown), at: 0 })
}

/** The tokens, walked once from the first to the last. */
interface Reader {
  readonly tokens: readonly Token[]
  at: number
}

const next = (reader: Reader): Token | undefined => reader.tokens[reader.at++]

/** The runs of the inline token that stands next, and past the end of what holds it. */
function inline(reader: Reader): Run[] {
  const token = next(reader)
  if (token?.type !== 'inline') return []
  next(reader)
  return runsOf(token.children ?? [])
}

/** Up to the end of what holds them. */
function blocksOf(reader: Reader): Block[] {
  const blocks: Block[] = []
  for (let token = next(reader); token && token.nesting >= 0; token = next(reader)) {
    const block = blockOf(token, reader)
    if (block) blocks.push(block)
  }
  return blocks
}

function blockOf(token: Token, reader: Reader): Block | undefined {
  switch (token.type) {
    case 'paragraph_open':
      return { kind: 'paragraph', runs: inline(reader) }
    case 'heading_open':
      return { kind: 'heading', level: Number(token.tag.slice(1)) as 1, runs: inline(reader) }
    case 'blockquote_open':
      return { kind: 'quote', blocks: blocksOf(reader) }
    case 'table_open':
      return tableOf(reader)
    case 'bullet_list_open':
      return { kind: 'list', numbered: false, start: 1, items: itemsOf(reader) }
    case 'ordered_list_open':
      return { kind: 'list', numbered: true, start: Number(token.attrGet('start') ?? 1), items: itemsOf(reader) }
  }
}

function itemsOf(reader: Reader): Block[][] {
  const items: Block[][] = []
  for (let token = next(reader); token && token.nesting >= 0; token = next(reader)) items.push(blocksOf(reader))
  return items
}

function tableOf(reader: Reader): Block {
  const rows: Run[][][] = []
  const sides: ('left' | 'center' | 'right')[] = []
  for (let token = next(reader); token && token.type !== 'table_close'; token = next(reader)) {
    if (token.type === 'tr_open') rows.push([])
    if (token.type === 'th_open') sides.push(sideOf(token))
    if (token.type === 'th_open' || token.type === 'td_open') rows.at(-1)?.push(inline(reader))
  }
  const [header = [], ...rest] = rows
  return { kind: 'table', header, rows: rest, sides }
}

const sideOf = (token: Token) =>
  (['right', 'center'] as const).find((side) => String(token.attrGet('style') ?? '').includes(side)) ?? 'left'

function runsOf(tokens: readonly Token[]): Run[] {
  const runs: Run[] = []
  const depth = { strong: 0, em: 0, s: 0 }
  let href: string | undefined
  for (const token of tokens) {
    const { type, tag, nesting, content } = token
    if (tag in depth) depth[tag as keyof typeof depth] += nesting
    else if (tag === 'a') href = nesting > 0 ? String(token.attrGet('href') ?? '') : undefined
    else if (type === 'softbreak' || type === 'hardbreak') runs.push({ text: '\n' })
    else if (content) {
      runs.push({
        text: content,
        ...(depth.strong && { bold: true as const }),
        ...(depth.em && { italic: true as const }),
        ...(depth.s && { struck: true as const }),
        ...(href !== undefined && { href }),
      })
    }
  }
  return joined(runs)
}

/** Neighbours that look the same are one run. */
function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = []
  for (const run of runs) {
    const before = result.at(-1)
    const same = before && (['bold', 'italic', 'struck', 'href'] as const).every((look) => before[look] === run[look])
    if (before && same && before.text !== '\n' && run.text !== '\n')
      result[result.length - 1] = { ...before, text: before.text + run.text }
    else result.push(run)
  }
  return result
}
