import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addBody } from '../../councils/bodies/actions.ts'
import { addMeeting, announceMeeting } from '../../meetings/actions.ts'
import { addAgendaItem } from '../../meetings/agenda/actions.ts'
import { listAgenda } from '../../meetings/agenda/store.ts'
import { actAt, foundCouncil, mosseregionen, reader } from '../../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../../test/database.ts'
import { day } from '../../test/day.ts'
import { granted } from '../../test/granted.ts'
import { planMeeting, type TestMeeting } from '../../test/meeting.ts'
import { openTestSite, type TestSite } from '../../test/site.ts'
import { addCase, changeCase } from '../actions.ts'
import { addDecision } from '../decisions/actions.ts'
import { findCase, findCaseByNumber } from '../store.ts'
import { publishCases } from './store.ts'

let database: TestDatabase
let site: TestSite
let planned: TestMeeting
const secretary = reader('secretary')
const home = `/${mosseregionen}`
const desk = `${home}/skrivebord/saker`
let number = 20

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  planned = await planMeeting(database.database)
  site = await openTestSite(database)
})
afterAll(() => database.drop())
beforeEach(() => {
  number += 1
})

const read = async (path: string, as?: Parameters<TestSite['get']>[1]) => (await site.get(path, as)).text()
const address = () => `${home}/saker/0${number}-24`

const form = () => ({
  number: `0${number}/24`,
  title: `Felles kart ${number}`,
  alternativeTitle: '',
  kind: 'decision',
  raisedBy: 'Råde kommune',
  account: 'Kommunene mangler et felles kart.',
  assessment: 'Vi mener det trengs.',
  proposal: '1. Rådet bestiller kartet.\n2. Utgiften dekkes av fondet.',
  recommendedBy: 'arbeidsutvalget',
  access: 'public',
  legalBasis: '',
  follows: '',
})

const prepared = (values = {}) =>
  database.database.write(mosseregionen, async (tx) =>
    granted(
      await addCase(tx, actAt(), { year: 2024, number, title: `Felles kart ${number}`, publishedAt: null, ...values }),
    ),
  )

const stored = (councilCase: string) =>
  database.database.read(mosseregionen, (tx) => findCase(tx, mosseregionen, councilCase, 'everything'))

/** The part of the desk under one heading. */
const under = async (id: string) => {
  const page = await read(desk, secretary)
  return page.slice(page.indexOf(`id="${id}"`)).split('</section>')[0] ?? ''
}

describe('a case registered at the desk', () => {
  test('is the desk’s own until it is shown to everyone', async () => {
    expect((await site.send(`${desk}/ny`, form(), secretary)).status).toBe(303)
    expect((await site.get(address())).status).toBe(404)
    expect(await read(`${home}/saker`)).not.toContain(`Felles kart ${number}`)
    expect(await read(address(), secretary)).toContain('Bare skrivebordet ser saken')
    const found = await database.database.read(mosseregionen, (tx) =>
      findCaseByNumber(tx, mosseregionen, { series: '', year: 2024, number }, 'everything'),
    )
    expect((await site.send(`${desk}/${found?.councilCase}/vis`, {}, secretary)).status).toBe(303)
    const page = await read(address())
    expect(page).toContain('Forslag til vedtak fra arbeidsutvalget')
    expect(page).toMatch(/<ol>\s*<li>Rådet bestiller kartet\.<\/li>/)
    expect(page).toContain('Vi mener det trengs.')
    expect(page).toContain('Meldt inn av Råde kommune')
  })

  test('is shown at once when the secretary says so', async () => {
    await site.send(`${desk}/ny`, { ...form(), shown: 'ja' }, secretary)
    expect((await site.get(address())).status).toBe(200)
  })

  test('is hidden again, but not when an announced meeting considers it', async () => {
    const councilCase = await prepared({ publishedAt: actAt().now, account: 'Noe' })
    expect((await site.send(`${desk}/${councilCase}/skjul`, {}, secretary)).status).toBe(303)
    expect((await site.get(address())).status).toBe(404)
    const meeting = await meetingOn('2025-02-03')
    expect((await site.send(`${desk}/${councilCase}/sett-opp`, { mote: meeting }, secretary)).status).toBe(303)
    await database.database.write(mosseregionen, async (tx) => granted(await announceMeeting(tx, actAt(), meeting)))
    expect((await site.get(address())).status).toBe(200)
    const refused = await site.send(`${desk}/${councilCase}/skjul`, {}, secretary)
    expect(refused.status).toBe(409)
    expect(await refused.text()).toContain('§ 11-3')
  })
})

const meetingOn = (on: string) =>
  database.database.write(mosseregionen, async (tx) =>
    granted(await addMeeting(tx, actAt(), { body: planned.body, day: day(on), place: 'Moss rådhus', starts: '10:00' })),
  )

describe('the desk', () => {
  test('keeps a case in the inbox until somebody writes, then in preparation, then in the queue', async () => {
    const councilCase = await prepared()
    expect(await under('inbox')).toContain(`Felles kart ${number}`)
    const unready = await site.send(`${desk}/${councilCase}/klar`, {}, secretary)
    expect(unready.status).toBe(409)
    expect(await unready.text()).toContain('verken tekst eller papirer')
    await database.database.write(mosseregionen, async (tx) =>
      granted(
        await changeCase(tx, actAt(), councilCase, {
          year: 2024,
          number,
          title: `Felles kart ${number}`,
          account: 'Kart.',
        }),
      ),
    )
    expect(await under('preparation')).toContain(`Felles kart ${number}`)
    expect((await site.send(`${desk}/${councilCase}/klar`, {}, secretary)).status).toBe(303)
    expect(await under('queue')).toContain(`Felles kart ${number}`)
    await site.send(`${desk}/${councilCase}/ikke-klar`, {}, secretary)
    expect(await under('preparation')).toContain(`Felles kart ${number}`)
  })

  test('puts a case from the queue on the agenda that the secretary chooses', async () => {
    const councilCase = await prepared({ account: 'Kart.', readyAt: actAt().now })
    const meeting = await meetingOn('2025-03-03')
    expect(await under('queue')).toContain('Representantskapet 3. mars 2025')
    expect((await site.send(`${desk}/${councilCase}/sett-opp`, { mote: meeting }, secretary)).status).toBe(303)
    const agenda = await database.database.read(mosseregionen, (tx) =>
      listAgenda(tx, mosseregionen, meeting, 'everything'),
    )
    expect(agenda.map((one) => one.councilCase)).toContain(councilCase)
    expect(await under('agenda')).toContain(`Felles kart ${number}`)
    expect((await site.send(`${desk}/${councilCase}/sett-opp`, { mote: 'tull' }, secretary)).status).toBe(409)
  })

  test('gets a postponed case back in the queue by itself, and lets a decided one go', async () => {
    const councilCase = await prepared({ account: 'Kart.', readyAt: actAt().now })
    const decided = { councilCase, body: planned.body, day: day('2024-11-20'), text: 'Saken utsettes.' }
    await database.database.write(mosseregionen, async (tx) =>
      granted(await addDecision(tx, actAt(), { ...decided, result: 'postponed' })),
    )
    expect(await under('queue')).toContain(`Felles kart ${number}`)
    await database.database.write(mosseregionen, async (tx) =>
      granted(
        await addDecision(tx, actAt(), { ...decided, day: day('2024-11-28'), text: 'Vedtatt.', result: 'adopted' }),
      ),
    )
    expect(await under('queue')).not.toContain(`Felles kart ${number}`)
    expect((await stored(councilCase))?.readyAt).toBeNull()
  })

  test('is for the secretary', async () => {
    const councilCase = await prepared()
    for (const word of ['klar', 'ikke-klar', 'vis', 'skjul', 'sett-opp'])
      expect((await site.send(`${desk}/${councilCase}/${word}`, {}, reader('leader'))).status, word).toBe(403)
  })
})

describe('a case that goes through several bodies', () => {
  test('shows every meeting on its way, with what each decided', async () => {
    const councilCase = await prepared({ account: 'Kart.', publishedAt: actAt().now })
    const body = {
      name: `Arbeidsutvalget ${number}`,
      kind: 'working-committee' as const,
      position: 2,
      noticeDays: null,
    }
    const committee = await database.database.write(mosseregionen, async (tx) =>
      granted(await addBody(tx, actAt(), body)),
    )
    const act = actAt(mosseregionen, '2024-10-01T12:00:00Z')
    await database.database.write(mosseregionen, async (tx) => {
      const first = granted(
        await addMeeting(tx, act, { body: committee, day: day('2024-11-05'), place: 'Moss', starts: '10:00' }),
      )
      granted(await addAgendaItem(tx, act, first, { councilCase }))
      granted(await announceMeeting(tx, act, first))
      const decided = {
        councilCase,
        body: committee,
        day: day('2024-11-05'),
        text: 'Anbefales.',
        result: 'adopted' as const,
      }
      granted(await addDecision(tx, actAt(), decided))
      const second = granted(
        await addMeeting(tx, act, { body: planned.body, day: day('2024-12-19'), place: 'Moss', starts: '10:00' }),
      )
      granted(await addAgendaItem(tx, act, second, { councilCase }))
      granted(await announceMeeting(tx, act, second))
    })
    const page = await read(address())
    const path = page.slice(page.indexOf('id="gang"'))
    expect(path).toMatch(
      /Arbeidsutvalget \d+, 5\. november 2024[\s\S]*Vedtatt[\s\S]*Representantskapet, 19\. desember 2024/,
    )
    expect(await under('agenda')).toContain(`Felles kart ${number}`)
  })

  test('leads to the case that carries it on, and back, but never to one that is not shown', async () => {
    const first = await prepared({ publishedAt: actAt().now })
    const before = number
    number += 1
    const second = await prepared({ follows: first })
    expect(await read(`${home}/saker/0${before}-24`)).not.toContain('fortsetter i sak')
    await site.send(`${desk}/${second}/vis`, {}, secretary)
    expect(await read(`${home}/saker/0${before}-24`)).toContain(`Saken fortsetter i sak 0${number}/24`)
    expect(await read(address())).toContain(`Saken fortsetter sak 0${before}/24`)
  })

  test('does not carry itself on', async () => {
    const councilCase = await prepared()
    const sent = await site.send(`${desk}/${councilCase}`, { ...form(), follows: councilCase }, secretary)
    expect(sent.status).toBe(422)
  })
})

describe('the versions of a case', () => {
  test('show what was changed after everyone could see it, and nothing from before', async () => {
    const councilCase = await prepared({ proposal: 'HEMMELIG første utkast' })
    const values = { year: 2024, number, title: `Felles kart ${number}` }
    const change = (hour: string, proposal: string) =>
      database.database.write(mosseregionen, async (tx) =>
        granted(
          await changeCase(tx, actAt(mosseregionen, `2024-12-01T${hour}:00:00Z`), councilCase, { ...values, proposal }),
        ),
      )
    await change('13', 'Rådet bestiller kartet.')
    await database.database.write(mosseregionen, async (tx) => {
      return publishCases(tx, mosseregionen, [councilCase], Temporal.Instant.from('2024-12-01T14:00:00Z'))
    })
    await change('15', 'Rådet bestiller to kart.')
    const page = await read(address())
    expect(page).toContain('Endret 1. desember 2024: forslag til vedtak')
    expect(page).toMatch(/<del>.*kartet/)
    expect(page).not.toContain('HEMMELIG')
    expect(await read(address(), secretary)).toContain('HEMMELIG')
  })

  test('from a time when the case was exempt are never shown to all', async () => {
    const legalBasis = 'offentleglova § 13 første ledd'
    const councilCase = await prepared({
      ...{ account: 'HEMMELIG navn', access: 'exempt', legalBasis, publishedAt: actAt().now },
    })
    const open = { year: 2024, number, title: `Felles kart ${number}`, access: 'public' as const, legalBasis: null }
    await database.database.write(mosseregionen, async (tx) =>
      granted(
        await changeCase(tx, actAt(mosseregionen, '2024-12-02T12:00:00Z'), councilCase, {
          ...open,
          account: 'Et navn',
        }),
      ),
    )
    const page = await read(address())
    expect(page).toContain('Et navn')
    expect(page).not.toContain('HEMMELIG')
  })
})

describe('two who write in the same case', () => {
  const opened = async (councilCase: string) => {
    const page = await read(`${desk}/${councilCase}`, secretary)
    return Object.fromEntries(
      [...page.matchAll(/name="(\w+-fra)" value="([0-9a-f]+)"/g)].map(([, name, value]) => [name!, value!]),
    )
  }

  test('the second is told and sees both; saving again keeps what the second decides', async () => {
    const councilCase = await prepared({ account: 'Slik var det.' })
    const both = await opened(councilCase)
    const first = await site.send(
      `${desk}/${councilCase}`,
      { ...form(), ...both, account: 'Den første skrev dette.' },
      secretary,
    )
    expect(first.status).toBe(303)
    const second = await site.send(
      `${desk}/${councilCase}`,
      { ...form(), ...both, account: 'Den andre skrev dette.' },
      secretary,
    )
    expect(second.status).toBe(409)
    const page = await second.text()
    expect(page).toContain('Noen andre har endret teksten mens du skrev')
    expect(page).toContain('Den andre skrev dette.')
    expect(page).toContain('Den første skrev dette.')
    expect((await stored(councilCase))?.account).toBe('Den første skrev dette.')
    const marks = Object.fromEntries(
      [...page.matchAll(/name="(\w+-fra)" value="([0-9a-f]+)"/g)].map(([, name, value]) => [name!, value!]),
    )
    const again = await site.send(`${desk}/${councilCase}`, { ...form(), ...marks, account: 'Begge deler.' }, secretary)
    expect(again.status).toBe(303)
    expect((await stored(councilCase))?.account).toBe('Begge deler.')
    expect(await read(address(), secretary)).toMatch(/<del>.*første/)
  })

  test('in different texts disturb each other not: both are kept', async () => {
    const councilCase = await prepared({ account: 'Redegjørelse.', assessment: 'Vurdering.' })
    const both = await opened(councilCase)
    const texts = { account: 'Redegjørelse.', assessment: 'Vurdering.', proposal: '' }
    await site.send(`${desk}/${councilCase}`, { ...form(), ...texts, ...both, account: 'Ny redegjørelse.' }, secretary)
    const second = await site.send(
      `${desk}/${councilCase}`,
      { ...form(), ...texts, ...both, assessment: 'Ny vurdering.' },
      secretary,
    )
    expect(second.status).toBe(303)
    expect(await stored(councilCase)).toMatchObject({ account: 'Ny redegjørelse.', assessment: 'Ny vurdering.' })
  })

  test('at the very same moment: one is told', async () => {
    const councilCase = await prepared({ account: 'Slik var det.' })
    const both = await opened(councilCase)
    const answers = await Promise.all(
      ['En', 'To', 'Tre'].map((account) =>
        site.send(`${desk}/${councilCase}`, { ...form(), ...both, account }, secretary),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409, 409])
  })
})
