import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stopTypesetting, typesetSlides } from '../documents/writing/typeset.ts'
import type { Reading } from '../intake/draft.ts'
import { readFile } from '../intake/reading/read.ts'
import { leaves, misses } from '../intake/scoring.ts'
import { understand } from '../intake/understand.ts'
import { findMeetingAt } from '../meetings/store.ts'
import { mosseregionen } from '../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../test/database.ts'
import { granted } from '../test/granted.ts'
import { furnishCouncil } from '../test/living-council.ts'
import { paintedPng } from '../test/picture.ts'
import { chooseForSlide } from './choices/actions.ts'
import { readPictureBytes } from './exporting.ts'
import { slidesSheet } from './pdf/sheet.ts'
import { addPicture } from './pictures/actions.ts'
import { writePowerpoint } from './powerpoint/deck-file.ts'
import { readDeck } from './reading.ts'
import type { Deck } from './slide.ts'

const seed = new URL('../../../shared/seed/', import.meta.url)
const there = existsSync(new URL('expected.json', seed))
const key = there
  ? (JSON.parse(readFileSync(new URL('expected.json', seed), 'utf8')) as { expected: unknown; core: string[] })
  : { expected: {}, core: [] }

/** Where the council's own deck had its pictures from. */
const sources = [
  ['saksliste', 'https://www.visitoestfold.com/no/moss/?'],
  ['formal', 'https://www.moss-havn.no/nyheter/en-stille-revolusjon'],
  ['strategi', 'https://www.visitoestfold.com/moss'],
  ['omrader', 'https://boresurfsenter.no/products/kitesurfing-kurs-for-nybegynnere'],
] as const

const soffice = ['/usr/bin/soffice', '/usr/local/bin/soffice'].find((path) => existsSync(path))
const understood = async (bytes: Uint8Array) => understand(await readFile(bytes), { today: '2024-12-01' })

interface Made {
  readonly deck: Deck
  readonly pptx: Uint8Array
  readonly pdf: Uint8Array
}

/** The council made of a deck, with the pictures that the deck had, and its deck written again. */
async function madeFrom(database: TestDatabase, deckFile: string): Promise<Made> {
  const act = await furnishCouncil(database.database, mosseregionen, deckFile)
  await database.database.write(mosseregionen, async (tx) => {
    const { meeting } = (await findMeetingAt(tx, mosseregionen, '2024-12-12', 'everything'))!
    for (const [slide, source] of sources) {
      const terms = { maker: 'Regionen', licence: 'Avtale', mayPublish: true, alternativeText: 'Sjø og himmel', source }
      const picture = granted(await addPicture(tx, act, { ...terms, name: 'sjo.png', bytes: paintedPng(480, 640) }))
      granted(await chooseForSlide(tx, act, meeting, slide, { picture, notes: '', hidden: false }))
    }
  })
  return database.database.read(mosseregionen, async (tx) => {
    const meeting = await findMeetingAt(tx, mosseregionen, '2024-12-12')
    const deck = await readDeck(tx, mosseregionen, meeting!, 'public')
    const pictures = await readPictureBytes(tx, mosseregionen, deck.slides)
    const pptx = await writePowerpoint(deck, deck.slides, { pictures, address: 'https://samrad.example' })
    const { sheet, files } = slidesSheet(deck, deck.slides, pictures)
    await typesetSlides(sheet, files, { standard: 'ua-1' }) // fails when it is not accessible
    return { deck, pptx, pdf: await typesetSlides(sheet, files) }
  })
}

/** What the record does not keep of a deck, or says in its own words. */
const notKept = /^\/(document|links|sources|checks|questions|unread)\b|\/contributionName$/

describe.each([
  ['the example deck', 'examples/mosseregionen-representantskap.pptx', true],
  ['the deck that it began with', '../shared/seed/deck.pptx', there],
] as const)('the council made of %s', (_, file, known) => {
  let database: TestDatabase
  let made: Made
  let own: Reading
  beforeAll(async () => {
    if (!known) return
    database = await openTestDatabase()
    made = await madeFrom(database, file)
    own = await understood(new Uint8Array(readFileSync(file)))
  }, 60_000)
  afterAll(async () => {
    stopTypesetting()
    await database?.drop()
  })

  test.runIf(known).each(['pptx', 'pdf'] as const)(
    'has the same facts in its own deck, read back as %s',
    async (form) => {
      const again = await understood(made[form])
      expect(
        misses(
          again,
          own,
          leaves(own).filter((pointer) => !notKept.test(pointer)),
        ),
      ).toEqual([])
      expect(again.links).toEqual(sources.map(([, address]) => address))
      expect(again.checks.filter(({ ok, kind }) => !ok && kind !== 'repeated-words')).toEqual([])
    },
  )

  test.runIf(known && file.includes('seed')).each(['pptx', 'pdf'] as const)(
    'says every core fact that a careful person reads in the deck of the meeting, as %s',
    async (form) => {
      expect(key.core).toHaveLength(149)
      expect(misses(await understood(made[form]), key.expected, key.core)).toEqual([])
    },
  )

  test.runIf(known)(
    'is a PowerPoint that can be edited and heard: titles, a table with its head, a chart, notes',
    () => {
      const parts = unzipSync(made.pptx)
      const text = (name: string) => new TextDecoder().decode(parts[name])
      const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
      expect(slides).toHaveLength(made.deck.slides.length)
      for (const name of slides) {
        const ids = [...text(name).matchAll(/<p:cNvPr\b[^>]*?\bid="(\d+)"/g)].map(([, id]) => id)
        expect(new Set(ids).size, name).toBe(ids.length)
        expect(text(name), name).toMatch(/<p:ph\s[^>]*type="title"/)
        expect(text(name), name).not.toMatch(/lang="en|<\/a:r><a:pPr/)
        for (const [, picture] of text(name).matchAll(/<p:pic>.*?<p:cNvPr ([^>]*)>/gs))
          expect(picture).toContain('descr="Sjø')
      }
      const all = slides.map(text).join('')
      expect(all).toContain('<a:tblPr firstRow="1"')
      expect(Object.keys(parts).filter((name) => /charts\/chart\d+\.xml$/.test(name))).toHaveLength(1)
      expect(Object.keys(parts).map(text).join('')).toContain('https://samrad.example/mosseregionen/budsjett/2025')
    },
  )

  test.runIf(known && soffice)(
    'opens in LibreOffice with every slide and its words',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'deck-'))
      writeFileSync(join(folder, 'deck.pptx'), made.pptx)
      const profile = `-env:UserInstallation=file://${folder}/profile`
      await promisify(execFile)(soffice!, [
        profile,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        join(folder, 'deck.pptx'),
      ])
      const { sections } = await readFile(new Uint8Array(readFileSync(join(folder, 'deck.pdf'))))
      rmSync(folder, { recursive: true })
      expect(sections).toHaveLength(made.deck.slides.length)
      const letters = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, '')
      for (const [at, { heading, kind }] of made.deck.slides.entries()) {
        const said = letters(sections[at]!.blocks.map(({ text, number }) => `${number ?? ''}${text}`).join(''))
        if (kind !== 'goal') expect(said).toContain(letters(heading))
      }
    },
    60_000,
  )

  test.runIf(known)('is the same file when it is written again', async () => {
    const { deck, pptx } = made
    const pictures = await database.database.read(mosseregionen, (tx) =>
      readPictureBytes(tx, mosseregionen, deck.slides),
    )
    const again = await writePowerpoint(deck, deck.slides, { pictures, address: 'https://samrad.example' })
    expect(Buffer.from(again).equals(Buffer.from(pptx))).toBe(true)
  })
})
