import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AgendaItem } from '../../meetings/agenda/store.ts'
import { at, attended, body, came, heldMeeting, left, three, unopened } from '../../test/body.ts'
import { assemble } from './assemble.ts'
import type { MinutesFacts } from './facts.ts'

const item = (agendaItem: string, number: number, change: Partial<AgendaItem> = {}): AgendaItem => ({
  agendaItem,
  parent: null,
  position: number,
  kind: 'decision',
  title: `Sak ${agendaItem}`,
  councilCase: agendaItem,
  number: { series: '', year: 2024, number },
  exempt: false,
  starts: null,
  minutes: null,
  presenter: '',
  ...change,
})

const treated = (agendaItem: string, from: number, to: number) => ({
  treatment: `t ${agendaItem}`,
  agendaItem,
  beganAt: at(from),
  endedAt: at(to),
})
const doors = (agendaItem: string, from: number, to: number | null) => ({
  closedDoors: `doors ${agendaItem}`,
  agendaItem,
  legalBasis: 'kommuneloven § 11-5',
  debateClosed: false,
  closedAt: at(from),
  openedAt: to === null ? null : at(to),
})

const course = { ...unopened, openedAt: at(0), closedAt: at(120), treatments: [treated('open', 10, 60)] }

const facts: MinutesFacts = {
  language: 'nb',
  council: { council: 'rad', name: 'Rådet' },
  meeting: heldMeeting,
  agenda: [item('open', 1)],
  attendance: attended(...three),
  course,
  ballots: [],
  decisions: [],
  reportedAbsent: new Set(),
  around: new Map(),
  prose: [],
  approvals: [],
}

describe('a member who steps aside', () => {
  const raised = {
    disqualification: 'q',
    agendaItem: 'open',
    seat: 'b',
    person: 'Berit',
    name: 'Berit',
    kind: 'disqualified',
    raised: 'by-the-member',
    reason: 'Søsteren søker',
    legalBasis: 'forvaltningsloven § 6',
    raisedAt: at(11),
    decidedAt: at(12),
    outcome: 'steps-aside',
  } as const
  const call = {
    substituteCall: 'c',
    seat: 'b',
    person: 'vara',
    agendaItem: 'open',
    calledAt: at(11),
    passedOver: null,
    withdrawnAt: null,
  }
  const attendance = { ...attended(...three, came('vara', 'b', 12), left('vara', 60)), calls: [call] }
  const told = (open: boolean) =>
    assemble({ ...facts, attendance, course: { ...course, disqualifications: [raised] } }, { open }).items[0]!.course

  test('stands in the minutes with the basis and who stepped in, and the reason for those who may know', () => {
    expect(told(true)).toEqual([
      '2 av 5 medlemmer var til stede.',
      'Berit ba om å få vurdert om hun eller han var inhabil.',
      'Det ble vedtatt at Berit var inhabil (hjemmel: forvaltningsloven § 6) og ikke skulle delta i behandlingen.',
      'Vara møtte for Berit i denne saken.',
      'Vara kom kl. 09.42.',
    ])
    expect(told(false)).toContain('Begrunnelse: Søsteren søker')
  })
})

test('a part of the meeting behind closed doors leaves the open version, and what was said before and after stays', () => {
  const speaker = (name: string, minutes: number) => ({
    speaker: name,
    agendaItem: 'open',
    seat: null,
    person: null,
    name,
    kind: 'speech' as const,
    askedAt: at(minutes),
    position: null,
    beganAt: at(minutes),
    endedAt: at(minutes + 1),
  })
  const remark = (text: string, minutes: number) => ({
    protocolRemark: text,
    agendaItem: 'open',
    seat: 'a',
    person: 'Anne',
    name: 'Anne',
    kind: 'remark' as const,
    text,
    at: at(minutes),
  })
  const closed = {
    ...course,
    doors: [doors('open', 20, 30)],
    speakers: [speaker('Før', 15), speaker('Under', 25), speaker('Etter', 35)],
    remarks: [remark('Hørt', 35), remark('Uhørt', 25)],
  }
  const prose = [
    { agendaItem: 'open', exempt: false, text: 'Sagt åpent.' },
    { agendaItem: 'open', exempt: true, text: 'Sagt lukket.' },
  ]
  const [open] = assemble({ ...facts, course: closed, prose }, { open: true }).items
  expect(open?.course).toContain('Ordet hadde: Før og Etter.')
  expect(open?.remarks.map(({ text }) => text)).toEqual(['Hørt'])
  expect([open?.prose, open?.exemptProse]).toEqual(['Sagt åpent.', ''])
  expect(open?.withheld).toContain('lukket møte')
  const [all] = assemble({ ...facts, course: closed, prose }, { open: false }).items
  expect(all?.course).toContain('Ordet hadde: Før, Under og Etter.')
  expect([all?.exemptProse, all?.withheld]).toEqual(['Sagt lukket.', null])
})

test('whatever the record holds of an exempt case, no word of it stands in the open version', () => {
  const secret = 'Hemmelig'
  const written = fc.constantFrom('', `${secret} tekst`)
  const record = fc.record({
    title: fc.constant(`${secret} sak`),
    under: fc.boolean(),
    closed: fc.boolean(),
    outcome: written,
    prose: written,
    went: fc.boolean(),
  })
  fc.assert(
    fc.property(record, ({ title, under, closed, outcome, prose, went }) => {
      const agenda = [
        item('open', 1),
        item('secret', 2, { title, exempt: true, councilCase: secret }),
        ...(under ? [item('child', 3, { title, parent: 'secret' })] : []),
      ]
      const content = assemble(
        {
          ...facts,
          agenda,
          attendance: attended(...three, ...(went ? [left('Anne', 65)] : [])),
          course: {
            ...course,
            treatments: [treated('open', 10, 60), treated('secret', 60, 80), treated('child', 80, 90)],
            doors: closed ? [doors('secret', 62, 80)] : [],
            findings: [{ finding: 'f', agendaItem: 'secret', kind: 'unlisted-accepted', remark: secret, at: at(61) }],
          },
          around: new Map([
            ['secret', { outcome, exemptBy: 'offentleglova § 23', guests: [secret], questions: [], signings: [] }],
          ]),
          prose: [{ agendaItem: 'secret', exempt: true, text: prose }],
        },
        { open: true },
      )
      const said = JSON.stringify(content)
      expect(said).not.toContain(secret)
      expect(said).not.toMatch(/sak 00[23]|"secret"|"child"/i)
      expect(content.items.length).toBe(closed ? 2 : 1)
    }),
  )
})

test('before the meeting there is nobody to miss and nothing to tell', () => {
  const content = assemble({ ...facts, attendance: body, course: unopened }, { open: false })
  expect([content.said, content.closing, content.attendance.absent]).toEqual([[], [], []])
})
