import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type ConceptName, vocabulary } from './vocabulary.ts'

const textOf = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8')

const tables = [
  ...(/interface Tables \{([^}]*)\}/.exec(textOf('foundation/database/tables.ts'))?.[1] ?? '').matchAll(
    /^ {2}(\w+):/gm,
  ),
].map(([, name]) => name!)

/** What a computer needs and no council has a word for. */
const machinery =
  /^(public_\w+|every_text|announced_item|event_sequence|intake|intake_record|invitation|passkey|passkey_challenge|session|sent_form|papers_seen|elector|finding)$/
/** They only tie two concepts together. */
const ties = ['action_case', 'area_goal', 'purpose_area', 'ballot_item']

const bokmål = ([nb]: readonly string[]) => nb!
const nynorsk = ([, nn]: readonly string[]) => nn!

/** Every triple of words that a file says. */
const saidIn = (text: string): [key: string, ...said: string[]][] =>
  [...text.matchAll(/(\w+): \['([^']*)', '([^']*)', '([^']*)'\]/g)].map(([, key, ...said]) => [key!, ...said])

test('every table that stands for something a council knows has its words', () => {
  expect(tables.length).toBeGreaterThan(30)
  expect(tables.filter((name) => !(name in vocabulary || machinery.test(name) || ties.includes(name)))).toEqual([])
})

const navigation: readonly [key: string, concept: ConceptName, form: 0 | 1][] = [
  ['meetings', 'meeting', 1],
  ['cases', 'council_case', 1],
  ['plan', 'plan', 0],
  ['budget', 'budget', 0],
  ['members', 'member', 1],
  ['documents', 'document', 1],
]

describe('the navigation says', () => {
  const sections = new Map(saidIn(textOf('frame.tsx')).map(([key, ...words]) => [key, words]))

  test.each(navigation)('%s as the vocabulary does', (key, concept, form) => {
    const words = sections.get(key)!.map((word) => word.toLocaleLowerCase('nb'))
    const { nb, nn } = vocabulary[concept]
    expect([bokmål(words), nynorsk(words)]).toEqual([nb.split('/')[form], nn.split('/')[form]])
  })

  test('agreement for what is called the cooperation agreement elsewhere', () => {
    const words = sections.get('agreement')!
    expect(vocabulary.agreement.nb).toContain(bokmål(words).toLocaleLowerCase('nb'))
    expect(vocabulary.agreement.nn).toContain(nynorsk(words).toLocaleLowerCase('nn'))
  })
})

const languages = ['nb', 'nn', 'en'] as const
const quoted = /\[\s*(['`])(.*?)\1,\s*(['`])(.*?)\3,\s*(['`])(.*?)\5,?\s*\]/g
const said = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => /words\.ts$/.test(file))
  .flatMap((file) => [...textOf(file).matchAll(quoted)].map(([, , nb, , nn, , en]) => [nb!, nn!, en!]))

describe.each(languages)('the words files say in %s', (language) => {
  const sentences = said
    .map((words) => words[languages.indexOf(language)])
    .join('\n')
    .toLocaleLowerCase('nb')

  test.each(Object.entries(vocabulary))('%s as the vocabulary does', (_, concept) => {
    const forms = concept[language].split('/').map((form) => new RegExp(`(?<!\\p{L})${form}`, 'u'))
    expect(forms.some((form) => form.test(sentences))).toBe(true)
  })
})
