import type { Language } from '../../foundation/words.ts'
import { speak } from '../../foundation/words.ts'
import type { Attended, MinutesAttendance } from '../../minutes/content/attendance.ts'
import { type Part, paragraph } from './sheet.ts'
import { words } from './words.ts'

/** One column of a table of people; left out where it would be empty for all. */
interface Column<T> {
  readonly head: string
  readonly cell: (one: T) => string
}

/** Who met and who did not, where and for whom (§ 11-4), and when somebody came and went. */
export function attendanceParts({ met, absent, vacant }: MinutesAttendance, language: Language): Part[] {
  const t = speak(words, language)
  const common = [
    { head: t.name, cell: ({ name }: { readonly name: string }) => name },
    { head: t.municipality, cell: (one: { readonly participantName: string }) => one.participantName },
    { head: t.party, cell: ({ party }: { readonly party: string }) => party },
  ]
  return [
    ...table(t.present, met, [
      ...common,
      { head: t.role, cell: (one) => roleOf(one, language) },
      { head: t.metFor, cell: ({ substituteFor }) => substituteFor ?? '' },
    ]),
    ...table(t.absent, absent, [...common, { head: t.metInPlace, cell: ({ substitute }) => substitute ?? '' }]),
    ...(vacant.length ? [paragraph(`${t.vacant}: ${vacant.join('; ')}.`)] : []),
    ...met.flatMap(({ said }) => said.map(paragraph)),
  ]
}

function table<T>(caption: string, rows: readonly T[], columns: readonly Column<T>[]): Part[] {
  const shown = columns.filter(({ cell }) => rows.some(cell))
  if (!rows.length) return []
  const head = shown.map((column) => column.head)
  const cells = rows.map((one) => shown.map(({ cell }) => cell(one) || '–'))
  return [{ kind: 'figures', figures: { caption, head, rows: cells, sides: head.map(() => 'left' as const) } }]
}

function roleOf({ as, intervals }: Attended, language: Language): string {
  const t = speak(words, language)
  const role = { member: t.member, substitute: t.substitute, observer: t.observer, attendee: t.attendee }[as]
  return intervals.some(({ remote }) => remote) ? `${role}, ${t.remotely}` : role
}
