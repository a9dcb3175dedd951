import { afterAll, describe, expect, test } from 'vitest'
import { casePaperSheet } from '../documents/writing/case-paper.ts'
import { minutesSheet } from '../documents/writing/minutes.ts'
import { noticeSheet } from '../documents/writing/notice.ts'
import type { Sheet } from '../documents/writing/sheet.ts'
import { stopTypesetting, typeset } from '../documents/writing/typeset.ts'
import { wordFile } from '../documents/writing/word-file.ts'
import { casePaperContent, minutesPaper, noticeContent } from '../test/papers.ts'
import type { Reading } from './draft.ts'
import { readFile } from './reading/read.ts'
import { understand } from './understand.ts'

afterAll(stopTypesetting)

const forms: readonly (readonly [string, (sheet: Sheet) => Promise<Uint8Array>])[] = [
  ['PDF', (sheet) => typeset(sheet)],
  ['Word', wordFile],
]

/** A Word file keeps the spaces that hold figures together, and a PDF does not tell them from others. */
async function readBack(bytes: Uint8Array): Promise<Reading> {
  const reading = understand(await readFile(bytes), { today: '2024-12-20' })
  return JSON.parse(JSON.stringify(reading).replace(/[\u00a0\u202f]/g, ' '))
}

describe.each(forms)('what we write as %s, we read back with the same facts', (_form, write) => {
  test('a notice: the body, the day, the hours, the place and the agenda', async () => {
    const { meeting, document, questions } = await readBack(await write(noticeSheet(noticeContent())))
    expect(document).toMatchObject({ kind: 'agenda', language: 'nb' })
    expect(meeting).toMatchObject({
      body: 'Representantskapet',
      date: '2024-12-12',
      startTime: '09:30',
      endTime: '14:00',
      place: 'Moss rådhus, kommunestyresalen',
    })
    const told = meeting?.agenda?.map(({ time, caseNumber, title, kind, minutes }) => [
      time,
      caseNumber,
      title,
      kind,
      minutes,
    ])
    expect(told).toEqual([
      ['09:30', null, 'Åpning og godkjenning av møteinnkalling', 'formalia', 10],
      ['09:40', null, 'Om NMBU og signering av samarbeidsavtale', 'signering', 40],
      ['10:20', null, 'Kommuneøkonomi', 'dialog', 60],
      ['11:20', null, 'Behandling av saker', 'saksliste', undefined],
      ['11:20', '002/24', 'Handlingsplan 2025', 'orientering', 20],
      ['11:40', '003/24', 'Forslag til budsjett 2025', 'vedtak', 30],
      ['12:10', null, 'Lunsj', 'pause', 45],
    ])
    expect(meeting?.agenda?.[4]).toMatchObject({ presenter: 'daglig leder', parent: 4 })
    expect(questions.filter(({ pointer }) => pointer.startsWith('/meeting'))).toEqual([])
  })

  test('the minutes: when and where, who met and who did not, what was proposed, voted and decided', async () => {
    const { meeting, document, budget, questions } = await readBack(await write(minutesSheet(minutesPaper())))
    const decision = 'Representantskapet vedtar budsjettet for 2025 med en samlet ramme på 641 790 kroner.'
    expect(document).toMatchObject({ kind: 'minutes' })
    expect(meeting).toMatchObject({ date: '2024-12-12', startTime: '09:33', endTime: '14:05' })
    expect(meeting?.present?.map(({ name }) => name)).toEqual([
      'Ordfører i Moss',
      'Ordfører i Vestby',
      'Ordfører i Råde',
      'Ordfører i Våler',
    ])
    expect(meeting?.absent?.map(({ name }) => name)).toEqual(['Varaordfører i Moss'])
    expect(meeting?.agenda).toMatchObject([
      { caseNumber: '002/24', kind: 'orientering', decision: 'Saken tas til orientering.', vote: 'Enstemmig' },
      { caseNumber: '003/24', decision, proposal: decision, vote: 'Vedtatt med 9 mot 3 stemmer' },
    ])
    expect(budget, 'votes by municipality are no contributions').toBeUndefined()
    expect(questions).toEqual([])
  })

  test('a case paper: its number, its title and what is proposed', async () => {
    const { meeting, cases } = await readBack(await write(casePaperSheet(casePaperContent())))
    expect(cases).toMatchObject([{ number: '003/24', title: 'Forslag til budsjett 2025' }])
    expect(meeting?.agenda?.[0]?.proposal).toMatch(/^1\. Representantskapet vedtar .* 641 790 kroner\.\n2\. /)
  })
})
