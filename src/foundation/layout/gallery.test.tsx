import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Assets, buildAssets } from './assets.ts'
import { differenceOf } from './compare.ts'
import { renderDocument, renderFragment } from './document.ts'
import { stories, storyPage } from './gallery.tsx'
import { pathInLanguage } from './header.tsx'
import { Marked, markWords } from './marked.tsx'
import { shownPages } from './pagination.tsx'
import { placesOf, threadThrough } from './thread-layout.ts'

const root = join(import.meta.dirname, '../../..')
let assets: Assets
let pages: Map<string, string>

beforeAll(async () => {
  assets = await buildAssets()
  pages = new Map(stories.map((story) => [story.path, renderDocument(storyPage(story, assets.page))]))
  const folder = join(root, 'build/gallery')
  mkdirSync(join(folder, 'assets'), { recursive: true })
  for (const asset of assets.byUrl.values()) writeFileSync(join(folder, asset.url), asset.bytes)
  for (const [path, html] of pages) writeFileSync(join(folder, `${path}.html`), html)
})

function page(path: string): string {
  return pages.get(path) ?? ''
}

describe('every page of the gallery', () => {
  it('has no style attribute, no inline script and no handler, which the security policy would refuse', () => {
    for (const html of pages.values()) {
      expect(html).not.toMatch(/\sstyle="/)
      expect(html).not.toMatch(/<[^>]+\son\w+=/)
      expect(html).not.toMatch(/<style|javascript:/)
      expect(html.match(/<script[^>]*>/g)).toEqual([`<script type="module" src="${assets.page.js}">`])
    }
  })

  it('names its language, has one main heading and a title that ends in the council', () => {
    for (const html of pages.values()) {
      expect(html).toMatch(/^<!doctype html><html lang="nb">/)
      expect(html.match(/<h1/g)).toHaveLength(1)
      expect(html).toMatch(/<title>([^<]+ – )?Mosseregionen<\/title>/)
    }
    expect(page('dokument')).toContain('<title>Sak 003/24 Forslag til budsjett 2025 – Mosseregionen</title>')
  })

  it('uses each id once, and every reference finds its target', () => {
    for (const [path, html] of pages) {
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? '')
      expect(ids.length, path).toBe(new Set(ids).size)
      const references = [...html.matchAll(/(?:aria-labelledby|aria-describedby|\sfor|href)="(#?[^"]*)"/g)]
        .filter((match) => !match[0].startsWith('href') || match[1]?.match(/^#./))
        .flatMap((match) => (match[1] ?? '').replace('#', '').split(' '))
      for (const reference of references) expect(ids, `${path}: ${reference}`).toContain(reference)
    }
  })

  it('marks where the reader is', () => {
    expect(page('budsjett')).toMatch(/<a href="budsjett.html" aria-current="page">Budsjett<\/a>/)
    expect(page('budsjett')).toMatch(/lang="nb" hreflang="nb" aria-current="true"/)
  })

  it('stays below 100 kB on a first visit, with the type for reading and Sámi letters', () => {
    const shared = [...assets.byUrl.values()].reduce((sum, { bytes, brotli }) => sum + (brotli ?? bytes).length, 0)
    for (const html of pages.values()) expect(shared + html.length).toBeLessThan(100_000)
  })

  it('speaks the language it is asked in', () => {
    const story = stories[0]
    if (!story) throw new Error('The gallery is empty')
    expect(renderDocument(storyPage(story, assets.page, 'en'))).toContain('Skip to content')
    expect(renderDocument(storyPage(story, assets.page, 'nn'))).toContain('lang="nn"')
    expect(pathInLanguage('/mosseregionen/sok?q=moss&sprak=en', 'nn')).toBe('/mosseregionen/sok?q=moss&sprak=nn')
  })
})

describe('a form that came back', () => {
  it('keeps what was typed, as text', () => {
    expect(page('skjema')).toContain('value="&lt;script>alert(1)&lt;/script> &quot;Budsjett&quot; &amp; plan"')
    expect(page('skjema')).toContain('value="sju og en halv"')
    expect(page('skjema')).toMatch(/<option selected value="raad"|<option value="raad" selected/)
  })

  it('says what is wrong beside the field and leads there from the top', () => {
    const day = page('skjema').match(/<input[^>]*name="dag"[^>]*>/)?.[0]
    expect(day).toContain('aria-describedby="felt-dag-hjelp felt-dag-feil"')
    expect(day).toContain('aria-invalid="true"')
    expect(page('skjema')).toContain('<a href="#felt-apent">Velg om møtet er åpent eller lukket.</a>')
    expect(page('skjema')).toMatch(/<input[^>]*id="felt-apent"[^>]*type="radio"|type="radio"[^>]*id="felt-apent"/)
  })

  it('says nothing of errors where there are none', () => {
    expect(page('skjema').match(/<input[^>]*name="tid"[^>]*>/)?.[0]).not.toMatch(/aria-invalid|aria-describedby/)
  })
})

describe('the golden thread', () => {
  const links = [
    { from: 'formal', to: 'mal' },
    { from: 'annet', to: 'mal' },
    { from: 'mal', to: 'tiltak' },
    { from: 'annet', to: 'eget' },
  ]

  it('lights up everything before and after the chosen one, and nothing beside it', () => {
    expect([...threadThrough('mal', links).nodes].sort()).toEqual(['annet', 'formal', 'mal', 'tiltak'])
    expect(threadThrough('mal', links).links.has(links[3] as (typeof links)[0])).toBe(false)
  })

  it('never lets two cards of a column overlap, and keeps their order', () => {
    const boxes = Array.from({ length: 14 }, (_, index) => ({
      id: `k${index}`,
      column: index % 3,
      rows: 3 + (index % 5),
    }))
    const woven = boxes.flatMap((box, index) => (boxes[index + 4] ? [{ from: box.id, to: `k${index + 4}` }] : []))
    const places = [...placesOf(boxes, woven).values()]
    for (const column of [0, 1, 2]) {
      const cards = boxes.filter((box) => box.column === column).map((box) => places.find(({ id }) => id === box.id))
      cards.slice(1).forEach((card, index) => {
        const above = cards[index]
        expect(card?.row).toBeGreaterThanOrEqual((above?.row ?? 0) + (above?.rows ?? 0))
      })
    }
    expect(Math.min(...places.map(({ row }) => row))).toBeGreaterThanOrEqual(0)
  })

  it('writes a card with two parents once, and points to it the second time', () => {
    expect(page('plan').match(/id="traad-felles-prosjekter"/g)).toHaveLength(1)
    expect(page('plan')).toContain('<a href="#traad-felles-prosjekter">Minst tre felles prosjekter</a> (står over)')
  })

  it('marks the shared words in both texts once the thread is chosen', () => {
    expect(page('plan')).not.toContain('<mark>')
    expect(page('plan-valgt')).toContain('<mark>Bærekraftig, attraktiv og konkurransedyktig region</mark>')
    expect(page('plan-valgt')).toContain('<mark>bærekraftig, attraktiv og konkurransedyktig region</mark>')
  })
})

describe('texts', () => {
  it('shows a difference that adds up to both versions', () => {
    const before = 'Bidraget settes til 7,90 kroner.'
    const after = 'Bidraget fra kommunene settes til 7,50 kroner, og justeres.'
    const pieces = differenceOf(before, after)
    const joined = (other: string) => pieces.flatMap(({ kind, text }) => (kind === other ? [] : [text])).join('')
    expect(joined('added')).toBe(before)
    expect(joined('removed')).toBe(after)
    expect(pieces.filter(({ kind }) => kind === 'removed').map(({ text }) => text)).toEqual(['7,90'])
  })

  it('marks words without losing or trusting any of the text', () => {
    const marked = markWords('Råde <b> og råde', 'RÅDE')
    expect(renderFragment(<Marked {...marked} />)).toBe('<mark>Råde</mark> &lt;b> og <mark>råde</mark>')
    const overlapping = {
      text: 'abcdef',
      spans: [
        { from: 0, to: 4 },
        { from: 2, to: 6 },
      ],
    }
    expect(renderFragment(<Marked {...overlapping} />)).toBe('<mark>abcd</mark>ef')
  })

  it('shows the first page, the last and the neighbours', () => {
    expect(shownPages(4, 12)).toEqual([1, 'gap-before', 3, 4, 5, 'gap-after', 12])
    expect(shownPages(1, 3)).toEqual([1, 2, 3])
  })
})

describe('colours', () => {
  const css = readFileSync(join(import.meta.dirname, 'styles/tokens.css'), 'utf8')
  const [light = '', dark = ''] = css.split('prefers-color-scheme: dark')
  const colour = (theme: string, name: string) =>
    new RegExp(`--${name}: (#[0-9a-f]+)`).exec(theme)?.[1] ?? `missing ${name}`

  const text: [string, string][] = [
    ...['ground', 'raised', 'sand', 'fog', 'fjord-soft', 'mark'].map((ground): [string, string] => ['ink', ground]),
    ...['ground', 'raised', 'sand', 'fog'].map((ground): [string, string] => ['muted', ground]),
    ...['ground', 'raised', 'sand', 'fjord-soft'].map((ground): [string, string] => ['fjord', ground]),
    ...['rust', 'amber', 'moss'].flatMap((tone): [string, string][] => [
      [tone, 'raised'],
      [tone, `${tone}-soft`],
    ]),
    ['on-fjord', 'fjord'],
    ['on-fjord', 'fjord-deep'],
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((number): [string, string] => ['on-share', `share-${number}`]),
  ]

  it.each([
    ['light', light],
    ['dark', dark],
  ])('text stands out by 4.5 and edges by 3 in the %s theme', (_, theme) => {
    for (const [ink, ground] of text) {
      expect(contrast(colour(theme, ink), colour(theme, ground)), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5)
    }
    for (const ground of ['ground', 'raised', 'sand']) {
      expect(contrast(colour(theme, 'edge'), colour(theme, ground)), `edge on ${ground}`).toBeGreaterThanOrEqual(3)
    }
  })
})

/** WCAG 2.2's contrast ratio of two colours written `#rgb` or `#rrggbb`. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(digits.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
