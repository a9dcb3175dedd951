import { addCase, type NewCase } from '../cases/actions.ts'
import { addBody } from '../councils/bodies/actions.ts'
import type { Database } from '../foundation/database/council.ts'
import { addMeeting } from '../meetings/actions.ts'
import { addAgendaItem, type NewItem } from '../meetings/agenda/actions.ts'
import { actAt, mosseregionen } from './council.ts'
import { day } from './day.ts'
import { granted } from './granted.ts'

export interface TestMeeting {
  readonly body: string
  readonly meeting: string
  readonly actionPlan: string
  readonly budget: string
  readonly anyOther: string
  /** The item that introduces the cases. */
  readonly caseList: string
}

/** The representantskap's meeting of 12 December 2024 as its deck has it; not announced, and without a place. */
export function planMeeting(database: Database, council = mosseregionen): Promise<TestMeeting> {
  const act = actAt(council)
  return database.write(council, async (tx) => {
    const body = granted(
      await addBody(tx, act, { name: 'Representantskapet', kind: 'representantskap', position: 1, noticeDays: null }),
    )
    const registered = async (number: number, about: Partial<NewCase> & { title: string }) =>
      granted(await addCase(tx, act, { year: 2024, number, ...about }))
    const actionPlan = await registered(2, { title: 'Handlingsplan 2025', kind: 'orientation' })
    const budget = await registered(3, { title: 'Forslag til budsjett 2025', alternativeTitle: 'Budsjett MIPR 2025' })
    const anyOther = await registered(4, { title: 'Eventuelt', kind: 'any-other-business' })
    const meeting = granted(await addMeeting(tx, act, { body, day: day('2024-12-12') }))
    const item = async (values: NewItem, parent?: string) =>
      granted(await addAgendaItem(tx, act, meeting, values, { parent }))
    await item({ title: 'Åpning og godkjenning av møteinnkalling', kind: 'formality' })
    await item({ title: 'Om NMBU og signering av samarbeidsavtale', kind: 'signing' })
    await item({ title: 'Kommuneøkonomi', kind: 'dialogue' })
    await item({ title: 'Luftoperativt senter Rygge', kind: 'dialogue' })
    const caseList = await item({ title: 'Behandling av saker', kind: 'case-list' })
    await item({ title: 'Lunsj', kind: 'break' })
    await item({ councilCase: actionPlan }, caseList)
    await item({ councilCase: budget }, caseList)
    await item({ councilCase: anyOther }, caseList)
    return { body, meeting, actionPlan, budget, anyOther, caseList }
  })
}
