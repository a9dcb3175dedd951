import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { changeCase } from '../../cases/actions.ts'
import { findCase } from '../../cases/store.ts'
import type { Act } from '../../foundation/act.ts'
import { dayOf } from '../../foundation/days.ts'
import { beginRecess, closeMeeting, endRecess, takeUp } from '../../meetings/course/actions.ts'
import { closeDoors, openDoors } from '../../meetings/doors/actions.ts'
import { askToSpeak, letSpeak } from '../../meetings/speakers/actions.ts'
import { expectAccessible, openAs, openBrowser } from '../../test/browser.ts'
import { foundCouncil, mosseregionen } from '../../test/council.ts'
import { openTestDatabase, type TestDatabase } from '../../test/database.ts'
import { granted } from '../../test/granted.ts'
import { gather, type Hall } from '../../test/hall.ts'
import { type ServedSite, serveLiveSite } from '../../test/serving.ts'
import { enterVotesByName } from '../../votes/casting/actions.ts'
import { closeBallot } from '../../votes/closing/actions.ts'
import { openBallot } from '../../votes/opening/actions.ts'

let database: TestDatabase
let site: ServedSite
let browser: Browser
let hall: Hall
let screen: Page
let home: Page

const act = (): Act => {
  const now = Temporal.Now.instant()
  return { council: mosseregionen, actor: { person: null }, now, today: dayOf(now) }
}
const write = <T>(work: Parameters<typeof database.database.write<T>>[1]) =>
  database.database.write(mosseregionen, work)

beforeAll(async () => {
  database = await openTestDatabase()
  await foundCouncil(database.database)
  hall = await gather(database.database, act(), { members: 8, present: 6, up: false })
  site = await serveLiveSite(database)
  browser = await openBrowser()
  const address = `/mosseregionen/moter/${hall.meeting.address}`
  screen = await (await openAs(browser, site, undefined, { viewport: { width: 1320, height: 860 } })).newPage()
  home = await (await openAs(browser, site, undefined, { viewport: { width: 390, height: 844 } })).newPage()
  await screen.goto(`${address}/skjerm`)
  await home.goto(`${address}/direkte`)
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
  await database?.drop()
})

/** Both follow by themselves: nobody loads a page again. */
async function bothSay(text: string): Promise<void> {
  await screen.getByText(text).first().waitFor({ timeout: 5000 })
  await home.getByText(text).first().waitFor({ timeout: 5000 })
}

test('the screen and the page at home follow the meeting by themselves', async () => {
  await bothSay('Neste: Sak 003')
  await write((tx) => takeUp(tx, act(), hall.meeting.meeting, hall.item))
  await bothSay('Forslag til budsjett')
  await bothSay('Budsjettet vedtas.')
  const asked = await write((tx) =>
    askToSpeak(tx, act(), hall.meeting.meeting, { kind: 'speech', person: hall.members[1]!.person }),
  )
  await write((tx) => letSpeak(tx, act(), hall.meeting.meeting, { speaker: granted(asked) }))
  await bothSay('medlem 2 fra Vestby har ordet')
  await expectAccessible(screen)
  await expectAccessible(home)
})

test('the front page says that the meeting is on, and what is up', async () => {
  const front = await (await openAs(browser, site)).newPage()
  await front.goto('/mosseregionen')
  await front.getByText('Møtet er i gang').waitFor()
  await front.getByText('Sak 003/').first().waitFor()
  expect(await front.getByRole('link', { name: 'Følg møtet direkte' }).getAttribute('href')).toContain('/direkte')
  await front.context().close()
})

test('until the ballot closes they show only how many have voted, and then the count, both choices alike', async () => {
  const about = {
    question: 'Skal innstillingen vedtas?',
    about: 'proposal',
    items: [hall.item],
    method: 'by-name',
  } as const
  const ballot = granted(await write((tx) => openBallot(tx, act(), hall.meeting, about)))
  await bothSay('Votering pågår: 0 av 6 har stemt')
  const votes = hall.members.slice(0, 5).map(({ seat }, at) => ({ seat, choice: at < 4 ? 1 : 2 }))
  await write((tx) => enterVotesByName(tx, act(), ballot, votes))
  await bothSay('Votering pågår: 5 av 6 har stemt')
  expect(await screen.locator('.scene-counts').count()).toBe(0)
  await write((tx) => closeBallot(tx, act(), ballot))
  await bothSay('Vedtatt med 4 mot 1 stemme')
  expect(await screen.locator('.scene-counts > div').count()).toBe(2)
  const fills = await screen
    .locator('.scene-bar-votes')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).fill))
  expect(new Set(fills).size).toBe(1)
  await expectAccessible(screen)
  await expectAccessible(home)
})

test('behind closed doors they tell the basis and nothing of what is said or moved', async () => {
  const closing = { agendaItem: hall.item, basis: 'privacy' } as const
  await write((tx) => closeDoors(tx, act(), hall.meeting.meeting, closing as never))
  await bothSay('Møtet er lukket')
  await write((tx) => askToSpeak(tx, act(), hall.meeting.meeting, { kind: 'speech', person: hall.members[2]!.person }))
  await screen.reload()
  const said = await screen.textContent('body')
  expect(said).toContain('Hjemmel: kommuneloven § 11-5 tredje ledd')
  expect(said).not.toContain('medlem 3')
  await write((tx) => openDoors(tx, act(), hall.meeting.meeting))
  await bothSay('Forslag til budsjett')
  expect(await screen.textContent('body')).not.toContain('medlem 3')
})

test('a case that is made exempt while it is up leaves the screen at once', async () => {
  const about = await database.database.read(mosseregionen, (tx) =>
    findCase(tx, mosseregionen, hall.councilCase, 'everything'),
  )
  const { councilCase, ...values } = about!
  const exempt = { access: 'exempt', legalBasis: 'offentleglova § 13 første ledd' } as const
  await write((tx) => changeCase(tx, act(), councilCase, { ...values, ...exempt }))
  await write((tx) => beginRecess(tx, act(), hall.meeting.meeting))
  await bothSay('Pause')
  await write((tx) => endRecess(tx, act(), hall.meeting.meeting))
  await bothSay('Møtet er lukket')
  expect(await screen.textContent('body')).not.toContain('budsjett')
  expect(await home.textContent('body')).not.toContain('Forslag til budsjett')
})

test('when it is over they say so, and that the minutes follow', async () => {
  await write((tx) => closeMeeting(tx, act(), hall.meeting.meeting))
  await bothSay('Møtet er slutt')
  await bothSay('Protokollen blir lagt ut når den er signert.')
})
