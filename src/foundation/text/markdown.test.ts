import domino from '@mixmark-io/domino'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asHtml } from './markdown.ts'

describe('a text written before there was any Markdown here', () => {
  test('keeps its paragraphs and its line breaks', () => {
    expect(asHtml('Rådet tar saken til orientering.\nSaken følges opp.\n\nNytt avsnitt.')).toBe(
      '<p>Rådet tar saken til orientering.<br />\nSaken følges opp.</p>\n<p>Nytt avsnitt.</p>\n',
    )
  })

  test.each([
    ['12. desember 2024 møttes rådet.', '12. desember 2024 møttes rådet.'],
    ['2025. Det året økte tilskuddet.', '2025. Det året økte tilskuddet.'],
    ['Moss &amp; Råde <Øst>', 'Moss &amp;amp; Råde &lt;Øst&gt;'],
    ['    Innrykket linje', 'Innrykket linje'],
    ['Se `C:\\mappe`', 'Se `C:\\mappe`'],
    ['fil_med_understrek', 'fil_med_understrek'],
    ['Merknad [1]: ingen', 'Merknad [1]: ingen'],
  ])('says the same: %s', (written, shown) => {
    expect(asHtml(written)).toBe(`<p>${shown}</p>\n`)
  })

  test('is not made a heading by a line under it', () => {
    expect(asHtml('Vedtak\n------')).toBe('<p>Vedtak<br />\n------</p>\n')
  })
})

describe('Markdown', () => {
  test('makes lists within lists, emphasis and quotes', () => {
    const html = asHtml('1. **Rådet** vedtar\n   - *første* ledd\n\n> Sitat')
    expect(html.replace(/\n/g, '')).toBe(
      '<ol><li><strong>Rådet</strong> vedtar<ul><li><em>første</em> ledd</li></ul></li></ol><blockquote><p>Sitat</p></blockquote>',
    )
  })

  test('makes a table that the keyboard can scroll, with numbers to the right and lines within a cell', () => {
    const html = asHtml('| Kommune | Andel |\n|---|--:|\n| Moss<br>by | 50 |')
    expect(html).toContain('<div class="table-scroll" tabindex="0"><table>')
    expect(html).toContain('<th scope="col">Kommune</th>')
    expect(html).toContain('<td>Moss<br />\nby</td>')
    expect(html).toContain('<td class="to-right">50</td>')
  })

  test('gives its headings the levels below the heading they stand under, and skips none', () => {
    const levels = [...asHtml('### En\n\n##### To\n\n# Tre', { heading: 3 }).matchAll(/<h(\d)>/g)].map(([, n]) => n)
    expect(levels).toEqual(['3', '4', '3'])
  })

  test('links to the web, to mail and within the site', () => {
    expect(asHtml('[a](https://ks.no) [b](mailto:post@ks.no) [c](/moss/saker) [d](#vedtak)')).toBe(
      '<p><a href="https://ks.no">a</a> <a href="mailto:post@ks.no">b</a> <a href="/moss/saker">c</a> <a href="#vedtak">d</a></p>\n',
    )
  })

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java&#x73;cript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example',
    '\\\\evil.example',
    '/\\evil.example',
    'ftp://evil.example',
    'file:///etc/passwd',
    '\u0001javascript:alert(1)',
  ])('refuses the address %s, and keeps the words', (address) => {
    const html = asHtml(`[ord](<${address}>) og [ord](${address})`)
    expect(linksIn(html).filter((href) => !isSafe(href))).toEqual([])
    expect(html).toContain('ord')
  })
})

const bodyOf = (html: string) => domino.createDocument(html).body

const linksIn = (html: string) =>
  [...bodyOf(html).querySelectorAll('[href], [src]')].map(
    (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
  )

/** As the browser sees it, from the site's own address. */
function isSafe(href: string): boolean {
  const url = URL.parse(href, 'https://samrad.example/moss/saker/001-24')
  if (!url) return true
  if (/^https?:\/\//i.test(href)) return ['http:', 'https:'].includes(url.protocol)
  return url.protocol === 'mailto:' || url.origin === 'https://samrad.example'
}

const kept = new Set('P BR STRONG EM S A UL OL LI BLOCKQUOTE H3 H4 H5 H6 DIV TABLE THEAD TBODY TR TH TD'.split(' '))
const keptAttributes = /^(href|start|scope|class|tabindex)$/

function expectSafe(html: string): void {
  for (const element of [...bodyOf(html).querySelectorAll('*')]) {
    expect(kept, html).toContain(element.nodeName)
    for (const { name } of [...element.attributes]) expect(name, html).toMatch(keptAttributes)
  }
  expect(linksIn(html).filter((href) => !isSafe(href))).toEqual([])
}

const scraps = fc.constantFrom(
  ...['<script>', '</script>', 'alert(1)', '<img src=x onerror=alert(1)>', '<svg/onload=x>', 'onclick="x"'],
  ...['javascript:', 'data:text/html;base64,', 'vbscript:', '&#106;avascript:', '//', '\\', '\t', '\u0000', '\u200b'],
  ...[
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '"',
    "'",
    '`',
    '```',
    '|',
    '|---|',
    '\n',
    '\n\n',
    '- ',
    '1. ',
    '> ',
    '# ',
    '**',
    '_',
  ],
  ...['style="x"', '<style>', '<a href="', '![', 'https://a.example/', 'mailto:', '~~', '&lt;', '<br>', '<br ', '<!--'],
  ...['<iframe src=', '<math><mi xlink:href=', '{:onclick=x}', '[a]: javascript:x', '<javascript:x>', 'ord'],
)
const nasty = fc
  .array(fc.oneof({ weight: 4, arbitrary: scraps }, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 40 })
  .map((parts) => parts.join(''))

test('no script, event handler, style or unsafe address survives, whatever is written', () => {
  fc.assert(
    fc.property(nasty, (written) => expectSafe(asHtml(written))),
    { numRuns: 2000 },
  )
})

test('no address that a browser would run survives in a link, whatever it begins with', () => {
  const address = fc.tuple(
    fc.string({ unit: 'binary', maxLength: 3 }),
    fc.constantFrom('javascript:', 'JAVASCRIPT:', 'java\tscript:', 'data:', 'vbscript:', '//x.no/', '/\\x.no', 'blob:'),
    fc.string({ maxLength: 6 }),
  )
  fc.assert(
    fc.property(address, ([before, scheme, after]) => {
      expectSafe(asHtml(`[ord](<${before}${scheme}${after}>)`))
      expectSafe(asHtml(`[ord](${before}${scheme}${after})`))
    }),
    { numRuns: 1000 },
  )
})
