import { contentsDeeds } from './contents.ts'
import { courseDeeds } from './course.ts'
import type { Deed } from './doing.ts'
import { impartialityAndDoorDeeds } from './impartiality-and-doors.ts'
import type { DeedName } from './names.ts'
import { presenceDeeds } from './presence.ts'
import { proposalDeeds } from './proposals.ts'
import { speakerDeeds } from './speakers.ts'

/** Everything that can be done in the room, by the last word of its address. */
export const deeds: Readonly<Record<DeedName, Deed>> = {
  ...courseDeeds,
  ...presenceDeeds,
  ...contentsDeeds,
  ...impartialityAndDoorDeeds,
  ...speakerDeeds,
  ...proposalDeeds,
}
