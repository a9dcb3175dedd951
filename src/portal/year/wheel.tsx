import { type Day, shortMonth } from '../../foundation/days.ts'
import type { Language } from '../../foundation/words.ts'
import type { Duty } from './rules.ts'

const centre = 200
const months = Array.from({ length: 12 }, (_, index) => index + 1)

/** The year as a ring, January at the top, a dot for each thing. The list beside it says the same in words. */
export function YearWheel({ duties, today, year, language }: YearWheelProps) {
  const shown = today.year === year
  return (
    <svg class="year-wheel" viewBox="0 0 400 400" aria-hidden="true">
      <circle class="year-ring" cx={centre} cy={centre} r={150} />
      {months.map((month) => (
        <MonthMark key={month} month={month} year={year} language={language} />
      ))}
      {duties.map((duty, index) => (
        <Dot key={`${duty.day}${index}`} duty={duty} duties={duties} />
      ))}
      {shown ? <line class="year-today" {...ray(angleOf(today), 96, 172)} /> : null}
      <text class="year-number" x={centre} y={centre + 12}>
        {year}
      </text>
    </svg>
  )
}

interface YearWheelProps {
  readonly duties: readonly Duty[]
  readonly today: Day
  readonly year: number
  readonly language: Language
}

function MonthMark({ month, year, language }: { month: number; year: number; language: Language }) {
  const first = Temporal.PlainDate.from({ year, month, day: 1 })
  const middle = pointAt(angleOf(first.with({ day: 15 })), 184)
  return (
    <>
      <line class="year-spoke" {...ray(angleOf(first), 138, 162)} />
      <text class="year-month" x={middle.x} y={middle.y + 5}>
        {shortMonth(first, language)}
      </text>
    </>
  )
}

/** Things of the same day stand inside each other. */
function Dot({ duty, duties }: { duty: Duty; duties: readonly Duty[] }) {
  const before = duties.slice(0, duties.indexOf(duty)).filter(({ day }) => day.equals(duty.day)).length
  const { x, y } = pointAt(angleOf(duty.day), 150 - before * 13)
  return <circle class={`year-dot of-${duty.kind}`} cx={x} cy={y} r={6} />
}

/** Radians, clockwise from the top. */
const angleOf = (day: Day) => ((day.dayOfYear - 1) / day.daysInYear) * 2 * Math.PI

const pointAt = (angle: number, radius: number) => ({
  x: Math.round((centre + radius * Math.sin(angle)) * 10) / 10,
  y: Math.round((centre - radius * Math.cos(angle)) * 10) / 10,
})

function ray(angle: number, from: number, to: number) {
  const [near, far] = [pointAt(angle, from), pointAt(angle, to)]
  return { x1: near.x, y1: near.y, x2: far.x, y2: far.y }
}
