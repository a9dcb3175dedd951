import { expect, test } from 'vitest'
import type { Block } from '../block.ts'
import { presenterHabits, presenterIn } from '../grammar/presenters.ts'
import { paperOf } from '../paper.ts'
import { readText } from '../reading/text.ts'
import { sentenceHabits } from './budget-sentences.ts'
import { columnExamples, columnRole } from './budget-words.ts'
import { nameForms, namesIn } from './entities.ts'
import { treatmentsOf } from './treatments.ts'
import { voteExamples } from './votes.ts'

const block = (text: string): Block => ({ kind: 'paragraph', text, place: { section: 1, fromLine: 1, toLine: 1 } })

test.each(sentenceHabits)('«$example» says something of the budget', ({ form, read, example }) => {
  const found = form.exec(example)
  expect(found).not.toBeNull()
  expect(Object.keys(read(found!, block(example)))).not.toHaveLength(0)
})

test.each(columnExamples)('the column «%s» holds: %s', (head, role) => {
  expect(columnRole(head)).toBe(role)
})

test.each(nameForms.map(({ example }) => example))('«%s» names «%s»', (sentence, name) => {
  expect(namesIn(sentence, undefined)).toContain(name)
})

test.each(presenterHabits)('«$example» is presented by $who', ({ example, who }) => {
  expect(presenterIn(example)?.who).toBe(who)
})

test.each(voteExamples)('«%s» is how a vote went', (example) => {
  const paper = paperOf(readText(`Sak 1/25 Budsjett\n\nVedtak:\n${example}`))
  expect(treatmentsOf(paper)[0]?.facts.vote).toBeDefined()
})
