import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { describe, expect, test } from 'vitest'

/** The folders are the political process, in order: each may use those before it, never those after it. */
const order = [
  'law', 'foundation', 'accounts', 'councils', 'members', 'cases', 'meetings', 'votes', 'minutes', 'documents', 'room', 'plan', 'advocacy', 'budget',
  'decks', 'intake', 'record', 'archive', 'portal', 'open-data', 'demo', 'operations',
] // biome-ignore format: read as one list

/** What knows everything, or is read by no feature. */
const outside = ['browser', 'test', 'main', 'bench']

const source = join(import.meta.dirname)
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => /\.tsx?$/.test(file))

const code = files.filter(
  (file) => !/\.test\.tsx?$/.test(file) && file.includes('/') && !outside.includes(file.split('/')[0]!),
)

const importsOf = (file: string): string[] => {
  const text = readFileSync(join(source, file), 'utf8')
  return [...text.matchAll(/(?:from|import\()\s*['"](\.[^'"]+)['"]/g)].map(([, path]) =>
    relative(source, join(source, file, '..', path!))
      .split(sep)
      .join('/'),
  )
}

/** Operations look after the whole installation and know how it is set. */
const mayUse = (file: string, used: string) => feature(file) === 'operations' && used === 'settings.ts'

const feature = (file: string) => file.split('/')[0]!

describe('the folders', () => {
  test('are all in the order that this file tells', () => {
    expect([...new Set(code.map(feature))].filter((folder) => !order.includes(folder))).toEqual([])
  })

  test('use those before them, never those after', () => {
    const backwards = code.flatMap((file) =>
      importsOf(file)
        .filter((used) => used.includes('/') && order.indexOf(feature(used)) > order.indexOf(feature(file)))
        .map((used) => `${file} uses ${used}`),
    )
    expect(backwards).toEqual([])
  })

  test('never look into main, the tests or the browser', () => {
    const strays = code.flatMap((file) =>
      importsOf(file)
        .filter((used) => outside.includes(feature(used)) || !(used.includes('/') || mayUse(file, used)))
        .map((used) => `${file} uses ${used}`),
    )
    expect(strays).toEqual([])
  })

  test('show no other feature’s pages and mount no other feature’s routes', () => {
    const strays = code.flatMap((file) =>
      importsOf(file)
        .filter((used) => /(^|\/)(pages|routes)\.tsx$/.test(used) && feature(used) !== feature(file))
        .map((used) => `${file} uses ${used}`),
    )
    expect(strays).toEqual([])
  })
})

describe('rules', () => {
  const rules = code.filter((file) => /(^|\/)rules(\.[\w-]+)?\.ts$/.test(file))

  test('are pure: no waiting, no clock, no environment, no database', () => {
    const impure = rules.filter((file) =>
      /\basync\b|\bawait\b|Date\.now|new Date\(\)|Temporal\.Now|process\.|Math\.random/.test(
        readFileSync(join(source, file), 'utf8'),
      ),
    )
    expect(impure).toEqual([])
  })

  test('know the law, money, days, words, each other, and the values of their own feature', () => {
    const allowed =
      /^(law\/|foundation\/(money|days|holidays|sentences|words)\.ts$)|(^|\/)(rules|words)(\.[\w-]+)?\.ts$/
    const acts = /(^|\/)([\w-]*store|actions|routes|pages|subscribers?)\.tsx?$/
    const strays = rules.flatMap((file) =>
      importsOf(file)
        .filter((used) => !allowed.test(used) && (acts.test(used) || feature(used) !== feature(file)))
        .map((used) => `${file} uses ${used}`),
    )
    expect(strays).toEqual([])
  })
})

test('only the database folder and the stores speak SQL', () => {
  const speaks = code.filter((file) =>
    /\.(selectFrom|insertInto|updateTable|deleteFrom)\(/.test(readFileSync(join(source, file), 'utf8')),
  )
  expect(
    speaks.filter((file) => !/(store|store\.[\w-]+|\/[\w-]+-store)\.ts$/.test(file) && !file.startsWith('foundation/')),
  ).toEqual([])
})

test('no file is named after nothing', () => {
  const empty = files.filter((file) =>
    /(^|\/)(utils?|helpers?|services?|managers?|common|misc|types|index)(\.|\/)/.test(file),
  )
  expect(empty).toEqual([])
})

const pagesThat = (holds: RegExp) =>
  code.filter(
    (file) =>
      file.endsWith('.tsx') && !file.includes('/gallery') && holds.test(readFileSync(join(source, file), 'utf8')),
  )

test('no page carries a style attribute or an inline script: the content security policy refuses both', () => {
  expect(pagesThat(/\sstyle=|<script>/)).toEqual([])
})

test('only the text that was made safe is set into a page as HTML', () => {
  expect(pagesThat(/dangerouslySetInnerHTML/)).toEqual(['foundation/layout/rich-text.tsx'])
})
