import type { Attendance } from '../../meetings/attendance/rules.ts'

/** Where a member comes from, or a substitute who sat in a place; empty when it is not known. */
export function municipalityOf({ attendance }: { readonly attendance: Attendance }, person: string | null): string {
  if (person === null) return ''
  const own = attendance.places.find(({ holder }) => holder?.person === person)
  const sat = attendance.rows.find((row) => row.person === person && row.seat !== null)?.seat
  return (own ?? attendance.places.find(({ seat }) => seat === sat))?.participantName ?? ''
}
