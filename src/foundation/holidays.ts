import { type Day, isBefore } from './days.ts'

/** Days that are holidays in Norway, as fixed dates and as days from Easter Sunday (lov om helligdager, lov om 1. og 17. mai). */
const fixed = ['01-01', '05-01', '05-17', '12-25', '12-26'] as const
const fromEaster = [-3, -2, 0, 1, 39, 49, 50] as const

/** Gregorian Easter Sunday (Meeus, Jones and Butcher). */
export function easterSunday(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return Temporal.PlainDate.from({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 })
}

export function isHoliday(day: Day): boolean {
  const text = day.toString().slice(5)
  if (fixed.some((one) => one === text)) return true
  const days = easterSunday(day.year).until(day, { largestUnit: 'days' }).days
  return fromEaster.some((one) => one === days)
}

export const isWorkday = (day: Day): boolean => day.dayOfWeek <= 5 && !isHoliday(day)

/** The working day that lies `count` working days before, or after when it is negative. */
export function workdaysBefore(day: Day, count: number): Day {
  const step = { days: count < 0 ? 1 : -1 }
  let at = day
  for (let left = Math.abs(count); left > 0; ) {
    at = at.add(step)
    if (isWorkday(at)) left--
  }
  return at
}

/** The same day, or the nearest working day before it. */
export function onOrBefore(day: Day): Day {
  let at = day
  while (!isWorkday(at)) at = at.subtract({ days: 1 })
  return at
}

/** Weeks in which nobody is called to a meeting: July, and from Christmas Eve to Epiphany. */
export function isQuietTime(day: Day): boolean {
  const easter = easterSunday(day.year)
  const easterWeek = !isBefore(day, easter.subtract({ days: 8 })) && isBefore(day, easter.add({ days: 2 }))
  const turnOfYear = (day.month === 12 && day.day >= 20) || (day.month === 1 && day.day <= 6)
  return day.month === 7 || turnOfYear || easterWeek
}
