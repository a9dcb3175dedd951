import { afterAll, beforeAll, expect, test } from 'vitest'
import { actAt, foundCouncil, mosseregionen, reader } from '../../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../../test/database.ts'
import { day } from '../../test/day.ts'
import { granted } from '../../test/granted.ts'
import { openTestSite, type TestSite } from '../../test/site.ts'
import { addParticipant } from '../participants/actions.ts'
import { addAgreement, addClause, removeAgreement, setShares } from './actions.ts'

let database: TestDatabase
let site: TestSite
let agreement: string
let [moss, vestby] = ['', '']
const secretary = reader('secretary')
const act = actAt()
const desk = '/mosseregionen/skrivebord/avtaler'
const half = { numerator: 1, denominator: 2 }

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  await database.database.write(mosseregionen, async (tx) => {
    const from = day('2021-02-09')
    const add = (number: string, name: string) =>
      addParticipant(tx, act, { number, name, organisationNumber: null, from, to: null })
    moss = granted(await add('3103', 'Moss'))
    vestby = granted(await add('3216', 'Vestby'))
    agreement = granted(await addAgreement(tx, act, { name: 'Samarbeidsavtale', day: from }))
    await addClause(tx, act, { agreement, kind: 'purpose', text: 'En attraktiv region.' })
    await addClause(tx, act, { agreement, kind: 'matter', text: 'Saker som angår <alle> kommunene.' })
  })
  site = await openTestSite(database)
})
afterAll(() => database.drop())

const read = async (path: string, as = secretary) => (await site.get(path, as)).text()
const anonymous = async (path: string) => (await site.get(path)).text()

test('everyone reads the purposes first, and which letters of the law the agreement leaves open', async () => {
  const page = await anonymous('/mosseregionen/avtale')
  expect(page).toContain('Avtale av 9. februar 2021')
  expect(page.indexOf('En attraktiv region.')).toBeLessThan(page.indexOf('angår &lt;alle> kommunene'))
  expect(page).toContain('1 av de 8 punktene')
  expect(page).toContain('kommuneloven § 18-4 fjerde ledd bokstav h')
  expect(page).toContain('minst 2/3 av de avgitte stemmene')
})

test('shares that are not the whole come back with their sum, and what was typed', async () => {
  const sent = await site.send(
    `${desk}/${agreement}/andeler`,
    { [`seats-${moss}`]: '3', [`share-${moss}`]: '60,8 %', [`seats-${vestby}`]: '3', [`share-${vestby}`]: '39 %' },
    secretary,
  )
  expect(sent.status).toBe(409)
  const form = await sent.text()
  expect(form).toContain('499/500')
  expect(form).toContain('kommuneloven § 18-2 første ledd')
  expect(form).toContain('60,8 %')
})

test('shares that are the whole are shown to everyone, with seats', async () => {
  const sent = await site.send(
    `${desk}/${agreement}/andeler`,
    { [`seats-${moss}`]: '5', [`share-${moss}`]: '60,8 %', [`seats-${vestby}`]: '3', [`share-${vestby}`]: '39,2 %' },
    secretary,
  )
  expect(sent.status).toBe(303)
  const page = await anonymous('/mosseregionen/avtale')
  expect(page).toContain('39,2\u00a0%')
  expect(page).toContain('3 av de 8 punktene')
})

test('the secretary adds a clause under the law’s letter and finds it on the desk', async () => {
  const path = `${desk}/${agreement}/punkter/ny`
  expect(await read(`${path}?slag=dissolution`)).toContain('value="dissolution" selected')
  const sent = await site.send(
    path,
    { kind: 'dissolution', text: 'Moss tar vare på arkivene.', position: '' },
    secretary,
  )
  expect(sent.headers.get('location')).toBe(`${desk}/${agreement}/innhold`)
  expect(await read(`${desk}/${agreement}/innhold`)).toContain('Moss tar vare på arkivene.')
})

test('a new version does not count before its day, and both can be read', async () => {
  const next = granted(
    await database.database.write(mosseregionen, (tx) =>
      addAgreement(tx, act, { name: 'Samarbeidsavtale', day: day('2025-01-01') }),
    ),
  )
  expect(await anonymous('/mosseregionen/avtale')).toContain('Avtale av 9. februar 2021')
  expect(await anonymous(`/mosseregionen/avtale/${next}`)).toContain('Denne versjonen gjelder fra 1. januar 2025')
  await database.database.write(mosseregionen, (tx) => removeAgreement(tx, act, next))
  expect((await site.get(`/mosseregionen/avtale/${next}`)).status).toBe(404)
})

test('an agreement says another majority, and the page says that it does', async () => {
  const sent = await site.send(
    `${desk}/${agreement}`,
    {
      name: 'Samarbeidsavtale',
      day: '2021-02-09',
      inForceFrom: '',
      inForceTo: '',
      otherChangesBy: 'representantskap',
      majority: '3/4',
    },
    secretary,
  )
  expect(sent.status).toBe(303)
  expect(await anonymous('/mosseregionen/avtale')).toContain('minst 3/4 av de avgitte stemmene, slik avtalen sier')
})

test('an address that names nothing is not found, and breaks nothing', async () => {
  for (const path of [
    '/mosseregionen/avtale/nei',
    `${desk}/nei/innhold`,
    `${desk}/nei/andeler`,
    `${desk}/nei/punkter/nei`,
  ])
    expect((await site.get(path, secretary)).status).toBe(404)
})

test('taking all shares away undoes them', async () => {
  const write = (shares: Parameters<typeof setShares>[3]) =>
    database.database.write(mosseregionen, (tx) => setShares(tx, act, agreement, shares))
  await write([
    { participant: moss, seats: null, share: half },
    { participant: vestby, seats: null, share: half },
  ])
  await write([])
  expect(await anonymous('/mosseregionen/avtale')).not.toContain('50\u00a0%')
})
