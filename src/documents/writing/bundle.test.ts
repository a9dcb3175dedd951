import { afterAll, expect, test } from 'vitest'
import { attachedFile, bundleContent, caseContent } from '../../test/papers.ts'
import { seePdf } from '../../test/pdf.ts'
import { type BundleContent, bundleSheet } from './bundle.ts'
import { stopTypesetting, typeset } from './typeset.ts'

afterAll(stopTypesetting)

const long = 'Dette er en lang utredning som går over flere sider.\n\n'.repeat(90)
const first = [
  caseContent(1, 'Samferdsel', { account: long }),
  caseContent(2, 'Handlingsplan 2025'),
  caseContent(3, 'Forslag til budsjett 2025', { account: long }),
]
const changed = { ...first[1]!, proposal: 'Planen vedtas med endringene fra arbeidsutvalget.' }
const late = caseContent(7, 'En sak som kom sent', { account: long })
const moreFiles = { ...first[2]!, files: [...first[2]!.files, attachedFile('Notat fra revisor')] }

const bundle = (...editions: (typeof first)[]): BundleContent => ({
  ...bundleContent(1),
  editions: editions.map((cases, index) => ({ edition: index + 1, sent: true, cases })),
  shown: editions.flat().map(({ councilCase }) => councilCase),
})

const pagesOf = async (content: BundleContent) => {
  const { texts, labels, bookmarks } = await seePdf(await typeset(bundleSheet(content)))
  const plain = texts.map((text) => text.replace(/[\s\u00a0]+/g, ' '))
  return {
    labels: labels ?? [],
    bookmarks,
    numbered: new Map((labels ?? []).map((label, at) => [label, plain[at]!])),
    plain,
  }
}

const supplemented = bundle(first, [first[0]!, changed, moreFiles, late])

test('every page that was sent keeps its number and its words when a supplement comes', async () => {
  const [before, after] = [await pagesOf(bundle(first)), await pagesOf(supplemented)]
  const sent = before.labels.filter((label) => /^\d+$/.test(label))
  expect(sent.length).toBeGreaterThan(5)
  for (const label of sent) expect(after.numbered.get(label)).toBe(before.numbered.get(label))
})

test('what comes later has pages of its own, called so in the document and by the reader’s program', async () => {
  const { labels, numbered } = await pagesOf(supplemented)
  expect(labels.slice(0, 2)).toEqual(['i', 'ii'])
  expect(labels.filter((label) => label.startsWith('Tillegg')).slice(0, 2)).toEqual(['Tillegg 1, 1', 'Tillegg 1, 2'])
  expect(numbered.get('Tillegg 1, 1')).toContain('Planen vedtas med endringene')
  expect(numbered.get('Tillegg 1, 1')).toContain('Tillegg 1, side 1')
})

test('a supplement holds what is new, and nothing of what was sent before', async () => {
  const { bookmarks, numbered } = await pagesOf(supplemented)
  const cases = bookmarks.map((mark) => mark.replace(/\s+/g, ' ')).filter((mark) => mark.includes('Sak '))
  expect(cases).toEqual([
    'Sak 001/24 Samferdsel',
    'Sak 002/24 Handlingsplan 2025',
    'Sak 003/24 Forslag til budsjett 2025',
    'Tillegg 1 · Sak 002/24 Handlingsplan 2025',
    'Tillegg 1 · Sak 003/24 Forslag til budsjett 2025',
    'Tillegg 1 · Sak 007/24 En sak som kom sent',
  ])
  const files =
    [...numbered].find(([label, text]) => label.startsWith('Tillegg') && text.includes('revisor'))?.[1] ?? ''
  expect(files).toContain('Nye vedlegg')
  expect(files).not.toContain('lang utredning')
  expect(files).not.toContain('Budsjettnotat')
})

test('the contents tell at an older version where the newer one is', async () => {
  const { plain } = await pagesOf(supplemented)
  const contents = plain.find((text) => text.includes('Innhold')) ?? ''
  expect(contents).toContain('Ny versjon i tillegg 1')
  expect(contents).toContain('Nye vedlegg i tillegg 1')
  expect(contents).toMatch(/Sak 007\/24 En sak som kom sent Tillegg 1, side \d/)
})

test('a second supplement counts on its own, and the first keeps its pages', async () => {
  const third = [
    ...supplemented.editions[1]!.cases.slice(0, 3),
    { ...late, assessment: 'Ny vurdering.' },
  ] as typeof first
  const [two, three] = [
    await pagesOf(supplemented),
    await pagesOf(bundle(first, [...supplemented.editions[1]!.cases], third)),
  ]
  for (const label of two.labels.filter((one) => one.startsWith('Tillegg 1')))
    expect(three.numbered.get(label)).toBe(two.numbered.get(label))
  expect(three.numbered.get('Tillegg 2, 1')).toContain('En sak som kom sent')
})

test('a case that the reader may not see is nowhere, and takes no page', async () => {
  const some = { ...bundle(first), shown: [first[0]!.councilCase, first[2]!.councilCase] }
  const { plain, labels } = await pagesOf(some)
  expect(plain.join(' ')).not.toContain('Handlingsplan 2025')
  expect(labels.at(-1)).toBe(String(labels.length - 2))
})
