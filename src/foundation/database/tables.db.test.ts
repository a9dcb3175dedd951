import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../test/database.ts'

let database: TestDatabase
let folder: string
beforeAll(async () => {
  database = await openTestDatabase()
  folder = await mkdtemp(join(tmpdir(), 'samrad-tables-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
  await database.drop()
})

test('the row types are those that the migrated database gives', async () => {
  const url = new URL(process.env.SAMRAD_TEST_DATABASE_URL ?? '')
  url.pathname = `/${database.owner.database}`
  const written = join(folder, 'tables.ts')
  await promisify(execFile)(process.execPath, ['tools/generate-tables.ts', url.href, written])
  const kept = join(import.meta.dirname, 'tables.ts')
  expect(await readFile(written, 'utf8')).toBe(await readFile(kept, 'utf8'))
})
