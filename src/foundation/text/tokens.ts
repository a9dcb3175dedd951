import MarkdownIt, { type Token } from 'markdown-it'

/** Day, month and year first in a line: «12. desember» opens no numbered list, and neither does «2025. …». */
const notANumberedItem =
  /^([ >]*)(\d{4,9}|\d{1,2}(?=\. (?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)\b))\. /gim

const markdown = new MarkdownIt('default', { html: false, breaks: true, linkify: true, maxNesting: 60 })
// Programs' code, pictures, addresses that stand elsewhere and marks of HTML are no part of a council's texts: they stay
// the letters they are, so that what somebody wrote before there was any Markdown here looks as it did.
markdown.disable(['code', 'fence', 'backticks', 'html_block', 'html_inline', 'hr', 'lheading', 'reference'])
markdown.disable(['image', 'autolink', 'entity'])
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false })
markdown.linkify.add('ftp:', null).add('//', null)
markdown.validateLink = isSafeAddress

// A wide table scrolls within itself, also from the keyboard.
markdown.renderer.rules.table_open = () => '<div class="table-scroll" tabindex="0"><table>'
markdown.renderer.rules.table_close = () => '</table></div>'

/** A cell of a table is one line of Markdown; `<br>`, and nothing else of HTML, breaks a line within it. */
markdown.inline.ruler.before('text', 'break_mark', (state, silent) => {
  const mark = /^<br ?\/?>/i.exec(state.src.slice(state.pos, state.pos + 6))?.[0]
  if (!mark) return false
  if (!silent) state.push('hardbreak', 'br', 0)
  state.pos += mark.length
  return true
})

/** Web addresses, mail, and addresses within the site; never another scheme, another host by `//`, or a script. */
export function isSafeAddress(address: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers pass over them when they look for the scheme
  const seen = address.replace(/[\u0000-\u0020\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060\ufeff]/g, '')
  if (/^(https?:\/\/|mailto:)/i.test(seen)) return true
  return !/^[/\\]{2}/.test(seen) && !/^[^/?#]*:/.test(seen)
}

/** The text as markdown-it reads it. Headings begin at level 1 and never skip one, whatever was written. */
export function tokensOf(text: string): Token[] {
  const tokens = markdown.parse(text.replace(/\r\n?/g, '\n').replace(notANumberedItem, '$1$2\\. '), {})
  const levels = tokens.filter(({ type }) => type === 'heading_open').map(({ tag }) => Number(tag.slice(1)))
  const least = Math.min(...levels)
  let before = 0
  let level = 0
  for (const token of tokens) {
    if (token.type === 'heading_open') level = Math.min(Number(token.tag.slice(1)) - least + 1, before + 1)
    if (token.type === 'heading_close') before = level
    if (token.type.startsWith('heading_')) token.tag = `h${level}`
    if (token.type === 'th_open') token.attrSet('scope', 'col')
  }
  return tokens
}

export const render = (tokens: Token[]): string => markdown.renderer.render(tokens, markdown.options, {})
