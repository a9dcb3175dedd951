import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readCommand } from './read-command.ts'

const folder = mkdtempSync(join(tmpdir(), 'samrad-read-'))

const notice = [
  'Nordhordland interkommunalt politisk råd',
  'Innkalling til representantskapsmøte 12. mars 2026',
  'Sakliste',
  'Sak 1/26 Godkjenning av innkalling',
  'Sak 2/26 Framlegg til budsjett 2027',
  '',
  'Framlegg til budsjett 2027',
  'Alver kommune 6,5 kr x 30 000 195 000',
  'Austrheim kommune 6,5 kr x 2 900 18 860',
  'SUM inntekter 213 850',
].join('\n')

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function run(path: string, json = false) {
  const out = { stdout: '', stderr: '' }
  const code = await readCommand(
    { file: path, json },
    { stdout: (text) => (out.stdout += text), stderr: (text) => (out.stderr += text) },
  )
  return { ...out, code }
}

describe('samrad read', () => {
  test.runIf(existsSync('/dev/zero'))('reads no device, which has no end', { timeout: 5000 }, async () => {
    const { stderr, code } = await run('/dev/zero')
    expect(code).toBe(1)
    expect(stderr).toContain('Får ikke åpnet')
  })

  test('prints one JSON document: what was understood, and beside it sources, checks, questions and what was not', async () => {
    const { stdout, stderr, code } = await run(file('innkalling.txt', notice), true)
    const reading = JSON.parse(stdout) as Record<string, unknown>
    expect(code).toBe(0)
    expect(stderr).toBe('')
    expect(reading).toMatchObject({
      document: { kind: expect.any(String) },
      cases: [{ number: '1/26' }, { number: '2/26' }],
      sources: { '/cases/0/number': { quote: expect.stringContaining('1/26') } },
      checks: expect.any(Array),
      questions: expect.any(Array),
      unread: expect.any(Array),
    })
  })

  test('tells a person what was found, and which sum does not hold', async () => {
    const { stdout, code } = await run(file('innkalling.pdf', notice))
    expect(code).toBe(0)
    expect(stdout).toContain('2/26 Framlegg til budsjett 2027')
    expect(stdout).toContain('Alver kommune  6,50 × 30\u00a0000  = 195\u00a0000')
    expect(stdout).toMatch(/Feil i dokumentet: .*18.850/u)
  })

  test.each([
    ['a file that is not there', join(folder, 'borte.pdf'), /^Finner ikke filen/],
    ['a folder', folder, /det er en mappe/],
    ['an empty file', file('tom.txt', ''), /Filen er tom/],
    ['an old letter', file('gammel.docx', Buffer.from('{\\rtf1 Innkalling}')), /Åpne den i Word eller LibreOffice/],
  ])('%s is refused with one line that says why', async (_, path, why) => {
    const { stdout, stderr, code } = await run(path)
    expect(code).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toMatch(why)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})
