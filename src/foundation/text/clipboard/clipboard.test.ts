import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import domino from '@mixmark-io/domino'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asBlocks, type Block } from '../blocks.ts'
import { asHtml } from '../markdown.ts'
import { asPlain, runsText } from '../plain.ts'
import { fromClipboard } from './clipboard.ts'

const folder = join(import.meta.dirname, 'corpus')
const corpus = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const)
const sample = (name: string) => fromClipboard(readFileSync(join(folder, `${name}.clipboard`), 'utf8'))

/** H₂O and H2O are the same word; arrows of a picture font are letters in the source. */
const wordsOf = (text: string) => text.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? []

/** What a reader of the source sees, found in the plainest way: bullets, margins and hidden words are no words. */
function seen(html: string): HTMLElement {
  const { body } = domino.createDocument(html)
  for (const element of Array.from(body.querySelectorAll('*'))) {
    const style = element.getAttribute('style') ?? ''
    const bullet = /mso-list:\s*Ignore/.test(style) && /^[^\p{L}\p{N}]*$|^[o§]\s*$/u.test(element.textContent ?? '')
    const aside = /comment-list|mso-hide:all|Wingdings/.test(style) || /MsoCommentReference/.test(element.className)
    if (/^(SCRIPT|STYLE)$/.test(element.nodeName) || bullet || aside) element.parentNode?.removeChild(element)
    else if (/^(P|DIV|LI|TD|TH|BR|H\d|DT|DD|CAPTION|SUMMARY|FIGCAPTION|PRE|A)$/.test(element.nodeName)) {
      element.insertBefore(element.ownerDocument.createTextNode('\n'), element.firstChild)
      element.appendChild(element.ownerDocument.createTextNode('\n'))
    }
    if (element.nodeName === 'BR') element.parentNode?.replaceChild(body.ownerDocument.createTextNode('\n'), element)
  }
  return body
}

const cellsOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items.flatMap(cellsOf)
    if (block.kind === 'quote') return cellsOf(block.blocks)
    return block.kind === 'table' ? [block.header, ...block.rows].flat().map(runsText) : []
  })

describe.each(corpus)('what is pasted from %s', (_, html) => {
  const { markdown } = fromClipboard(html)

  test('keeps every word, as many times as it stood there', () => {
    const after: string[] = [...wordsOf(asPlain(markdown))]
    const lost = wordsOf(seen(html).textContent ?? '').filter((word) => {
      const at = after.indexOf(word)
      if (at >= 0) after.splice(at, 1)
      return at < 0
    })
    expect(lost).toEqual([])
  })

  test('keeps every cell of its tables, whole', () => {
    const everything = [...cellsOf(asBlocks(markdown)), asPlain(markdown)].map((text) => ` ${wordsOf(text).join(' ')} `)
    const cells = Array.from(seen(html).querySelectorAll('td, th')).filter((cell) => !cell.querySelector('table'))
    const lost = cells
      .map((cell) => wordsOf(cell.textContent ?? '').join(' '))
      .filter((cell) => !everything.some((text) => text.includes(` ${cell} `)))
    expect(lost).toEqual([])
  })

  test('is Markdown that shows nothing of the marks it was made of', () => {
    const shown = asPlain(markdown).replace('*stjerne*', '').replace('~~tilde~~', '')
    expect(shown).not.toMatch(/\*\*|~~|\\[*_[]|<br>/)
  })
})

describe('from Word', () => {
  test('paragraphs with list marks become lists, with letters and numbers as they were', () => {
    const { markdown } = sample('word-lists')
    expect(markdown).toContain('- samordne arealplaner\n  - med **felles** kart\n    - innen 1. mars\n- møte')
    expect(markdown).toContain('2. Satsen settes slik:\n   - a. 7,50 kroner for Moss\n   - b. 7,50 kroner for Råde\n3.')
    expect(markdown).toContain('4. Sekretariatet følger opp.\n   - 2.1. Delpunkt i avtalen')
  })

  test('merged cells are spread out: labels go on, figures stand once, a row across the table is its title', () => {
    const { markdown } = sample('word-tables')
    expect(markdown).toContain('**Bidrag fra kommunene**\n\n| Kommune | Beløp i kroner | Beløp i kroner | Merknad |')
    expect(markdown).toContain('| Moss | 12 | -3\u00a0470 | • punkt én<br>• punkt to |')
    expect(markdown).toContain('| Råde | samlet 59\u00a0122,50 |  | indre én · indre to<br>indre tre · indre fire |')
    expect(markdown).toContain('Hele saken i én rute.\n\n1. Første i ruten')
  })

  test('text struck out in tracked changes stays struck out, and the writer is told', () => {
    const { markdown, leftOut } = sample('word-changes-and-notes')
    expect(markdown).toContain('Rådet vedtar ~~7,30~~7,50 kroner per innbygger.[1]')
    expect(markdown).toContain('[1] Tall per 1. juli.')
    expect(leftOut).toContain('tracked-change')
  })

  test('comments in the margin and hidden words do not come along', () => {
    const { markdown, leftOut } = sample('word-changes-and-notes')
    expect(markdown).not.toMatch(/Merknad i margen|ON1|HEMMELIG/)
    expect(leftOut).toContain('comment')
  })

  test('headings, quotation marks, small figures and links stay; a picture is left out, and the writer is told', () => {
    const { markdown, leftOut } = sample('word-case-paper')
    expect(markdown).toContain('# 1 Bakgrunn')
    expect(markdown).toContain('«et nøkternt budsjett» – uten')
    expect(markdown).toContain('12 km², utslipp: 3 tonn CO₂.\nNy linje')
    expect(markdown).toContain('[tallene fra SSB](https://www.ssb.no/befolkning)')
    expect(leftOut).toEqual(['picture'])
  })
})

test('from Google Docs, the frame that is called bold makes nothing bold', () => {
  expect(sample('google-docs').markdown).toContain('Rådet mener at **riksvei 19** *haster* ~~ikke~~.')
  expect(sample('google-docs').markdown).toContain('- Trasé\n  - i tunnel\n- [Prosjektets side]')
})

test('from LibreOffice, a footnote’s number stands in brackets both where it is called and where it stands', () => {
  expect(sample('libreoffice').markdown).toContain('***ut perioden***[1].')
  expect(sample('libreoffice').markdown).toContain('[1] Noten sier mer.')
})

test('from Excel, columns of numbers stand to the right', () => {
  expect(sample('excel').markdown).toContain('| --- | --: | --: |')
})

test('no script, handler or unsafe address comes along from a web page', () => {
  const html = asHtml(sample('web-page').markdown)
  expect(html).not.toMatch(/javascript:|onclick|onerror|alert|<script|style=/)
})

test('what is nested deeper than anybody writes is kept as words', () => {
  for (const tag of ['div', 'b', 'ul><li', 'table><tr><td', 'blockquote'])
    expect(fromClipboard(`${`<${tag}>`.repeat(3000)}ordet`).markdown, tag).toContain('ordet')
})

test('any HTML at all gives Markdown without failing, and every word in a paragraph is there', () => {
  const tags = fc.constantFrom(
    'p',
    'b',
    'i',
    'ul',
    'li',
    'ol',
    'table',
    'tr',
    'td',
    'th',
    'div',
    'h2',
    'blockquote',
    'sup',
  )
  const piece = fc.oneof(
    tags.map((tag) => `<${tag}>`),
    tags.map((tag) => `</${tag}>`),
    fc.constantFrom(
      'ord',
      ' * ',
      '_',
      '[x](y)',
      '1. ',
      '|',
      '<br>',
      '&nbsp;',
      '# ',
      '~~',
      '\\',
      '`',
      '«sitat»',
      '<td colspan=3>',
    ),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const html = pieces.join('')
      const before = wordsOf(html.replace(/<[^>]*>|&nbsp;/g, ' ')).filter(
        (word) => word === 'sitat' || /^(ord)+$/.test(word),
      )
      const after = asPlain(fromClipboard(html).markdown)
      for (const word of new Set(before)) expect(after, html).toContain(word)
    }),
    { numRuns: 500 },
  )
})
