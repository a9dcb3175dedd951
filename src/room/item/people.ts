import { presentAt } from '../../meetings/attendance/rules.ts'
import type { Room } from '../reading.ts'

/** «Kari Nordmann, Råde»; who is called by the municipality already is not said to come from it. */
export const fromWhere = (name: string, participantName: string): string =>
  participantName && !name.includes(participantName) ? `${name}, ${participantName}` : name

/** Those who are there and may, as choices in a list. */
export const people = ({ attendance, at }: Pick<Room, 'attendance' | 'at'>, may: 'maySpeak' | 'mayPropose') =>
  presentAt(attendance, at)
    .filter((one) => one[may])
    .map(({ person, name, participantName }) => ({ value: person, label: fromWhere(name, participantName) }))
