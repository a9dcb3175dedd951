import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { reader } from '../test/council.ts'
import { orNothing, seesOf } from './sees.ts'

const source = join(import.meta.dirname, '..')

test('no query asks whether the reader sees only what is public: what a seat opens would then open everything', () => {
  const code = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!\.test)\.tsx?$/.test(file),
  )
  expect(code.filter((file) => /sees\s*[!=]==\s*'public'/.test(readFileSync(join(source, file), 'utf8')))).toEqual([])
})

test('the secretary sees everything, who has a seat what it opens, others what is public', () => {
  const insight = { bodies: ['a body'], meetings: [], items: [] }
  expect(seesOf({ ...reader('secretary'), insight })).toBe('everything')
  expect(seesOf({ ...reader('member'), insight })).toBe(insight)
  expect(seesOf(reader('member'))).toBe('public')
  expect(seesOf(null)).toBe('public')
})

test('a seat that opens nothing is as if there were none', () => {
  expect(orNothing({ bodies: [], meetings: [], items: [] })).toBeUndefined()
})
