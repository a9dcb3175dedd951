import sanitize from 'sanitize-html'
import { render, tokensOf } from './tokens.ts'

interface AsHtml {
  /** The level that the text's own first heading gets: 3 under a section of the page. */
  readonly heading?: 2 | 3 | 4
}

/** Markdown as HTML that is safe to set into a page: no script, style, picture or foreign scheme survives. */
export function asHtml(markdown: string, { heading = 3 }: AsHtml = {}): string {
  const tokens = tokensOf(markdown)
  for (const token of tokens) {
    if (token.type.startsWith('heading_')) token.tag = `h${Math.min(6, Number(token.tag.slice(1)) - 1 + heading)}`
    const side = /text-align:(right|center)/.exec(String(token.attrGet('style') ?? ''))?.[1]
    if (side) token.attrSet('class', `to-${side}`)
  }
  return sanitize(render(tokens), allowed)
}

const allowed: sanitize.IOptions = {
  allowedTags: [
    ...['p', 'br', 'strong', 'em', 's', 'a', 'ul', 'ol', 'li', 'blockquote', 'h2', 'h3', 'h4', 'h5', 'h6'],
    ...['div', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  allowedAttributes: { a: ['href'], ol: ['start'], th: ['scope'], div: ['tabindex', 'class'] },
  allowedClasses: { th: ['to-right', 'to-center'], td: ['to-right', 'to-center'], div: ['table-scroll'] },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowedSchemesAppliedToAttributes: ['href'],
  allowProtocolRelative: false,
  disallowedTagsMode: 'escape',
}
