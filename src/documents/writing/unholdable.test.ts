import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Sheet } from './sheet.ts'
import { wordFile } from './word-file.ts'

test('a word with characters that no Word file can hold gives a file that can be opened, with the rest of the word', async () => {
  const text = 'Fel\u0007les næ\uffffring'
  const sheet: Sheet = {
    kind: text,
    council: 'Rådet',
    language: 'nb',
    title: text,
    at: '2024-12-12T12:00:00Z',
    address: '',
    exempt: null,
    words: { page: 'Side', of: 'av', contents: 'Innhold' },
    parts: [],
    note: '',
  }
  const parts = Object.entries(unzipSync(await wordFile(sheet))).filter(([name]) => /\.(xml|rels)$/.test(name))
  const whole = parts.map(([, bytes]) => strFromU8(bytes)).join('\n')
  expect(whole).toContain('Felles næring')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  expect(whole).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
})
