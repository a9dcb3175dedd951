import { expect, test } from 'vitest'
import { readText } from './text.ts'

const blocks = (text: string): string[] =>
  readText(text).sections.flatMap((section) => section.blocks.map((block) => block.text))

test.each<[string, string, string[]]>([
  ['a wrapped title', 'Felles\nsatsinger', ['Felles satsinger']],
  ['years in an open parenthesis', 'Strategi (2022\n– 2025)', ['Strategi (2022 – 2025)']],
  ['a parenthesis over a gap', 'Lokaler (7\n\nmøter)', ['Lokaler (7 møter)']],
  ['a date after a comma', 'Avtale,\n09.02.2021', ['Avtale, 09.02.2021']],
  ['a date of its own', 'Representantskapet\n12. desember', ['Representantskapet', '12. desember']],
  ['a lone dash', 'Fjordregionen\n– Representantskapet', ['Fjordregionen – Representantskapet']],
  [
    'a case number over its title',
    'Sak 2/25\nNy plan\nfor 2026 –\norientering',
    ['Sak 2/25 Ny plan for 2026 – orientering'],
  ],
  ['a sentence under a case', 'Sak 4/25 Ymse\nIngen saker vart melde.', ['Sak 4/25 Ymse', 'Ingen saker vart melde.']],
  [
    'a double-spaced sentence',
    '• Bidraget dekker\n\nutgifter til\n\n7 møter.',
    ['Bidraget dekker utgifter til 7 møter.'],
  ],
  ['an address broken after its hyphen', 'https://x.no/en-\nstille', ['https://x.no/en-stille']],
  ['an address broken before its stroke', 'https://x.no/no\n/moss/?', ['https://x.no/no/moss/?']],
  ['a stray letter before an address', 'Plan (2022)\n\nh\n\nhttps://x.no', ['Plan (2022)', 'h', 'https://x.no']],
  ['rows of a table', 'Lønn 617 500\nMøter 24 290', ['Lønn 617 500', 'Møter 24 290']],
  ['a year at the start of a line', '1. Innen utgangen av\n2025 skal rådet', ['Innen utgangen av 2025 skal rådet']],
  ['labels', 'Sted: Rådhuset\nTid: kl. 10', ['Sted: Rådhuset', 'Tid: kl. 10']],
  ['clock times', '09.00 Åpning\n10.00 Lunsj', ['09.00 Åpning', '10.00 Lunsj']],
  ['a road behind its abbreviation', '• Utvikle notat om Fv.\n\n40.', ['Utvikle notat om Fv. 40.']],
  ['a year under its title', 'Budsjettforslag ØIPR\n2026', ['Budsjettforslag ØIPR 2026']],
  [
    'a year under the name of a council',
    'Sak 6/23 Plan for Vesterålen regionråd\n2024 – vedtak',
    ['Sak 6/23 Plan for Vesterålen regionråd 2024 – vedtak'],
  ],
  [
    'a rate inside a double-spaced sentence',
    '• Driften finansieres av den\n\nenkelte kommune med et bidrag på\n\n12,25 kroner pr. innbygger.',
    ['Driften finansieres av den enkelte kommune med et bidrag på 12,25 kroner pr. innbygger.'],
  ],
  [
    'a double-spaced name',
    '1. Finne løsninger for\n\nlandstrøm med Innovasjon\n\nNorge og Siva.',
    ['Finne løsninger for landstrøm med Innovasjon Norge og Siva.'],
  ],
  [
    'years parted at their dash',
    '– Følge opp planen for 2024\n\n– 2028 med tiltak.',
    ['Følge opp planen for 2024 – 2028 med tiltak.'],
  ],
  [
    'a type word on a line of its own',
    '• Åpning\n\nSak 2/24 Høring av ny plan\n– drøfting',
    ['Åpning', 'Sak 2/24 Høring av ny plan – drøfting'],
  ],
])('%s is put together as it was meant', (_, text, expected) => {
  expect(blocks(text)).toEqual(expected)
})

test('slides part at three empty lines, or at form feeds where there are any', () => {
  expect(readText('Først\n\n\n\nDeretter\n\nTil slutt').sections.map(({ blocks }) => blocks.length)).toEqual([1, 2])
  expect(readText('Først\n\n\n\nDeretter\fTil slutt').sections.map(({ blocks }) => blocks.length)).toEqual([2, 1])
})

test('every block says on which lines it stands', () => {
  const [section] = readText('Tittel\n\n1) Første sak som\ngår videre\n2) Neste').sections
  expect(section!.blocks.map(({ place: { fromLine, toLine }, number }) => [fromLine, toLine, number])).toEqual([
    [1, 1, undefined],
    [3, 4, 1],
    [5, 5, 2],
  ])
})

test('no-break spaces stay inside numbers only', () => {
  expect(blocks('Sum\u00A0i\u00A0kroner 7\u00A0883')).toEqual(['Sum i kroner 7\u00A0883'])
})

test('a row between bars may have one cell only', () => {
  const [section] = readText('| Utgifter | | |\n| Lønn | | 5 000 |').sections
  expect(section!.blocks.map(({ cells }) => cells)).toEqual([
    ['Utgifter', '', ''],
    ['Lønn', '', '5 000'],
  ])
})
