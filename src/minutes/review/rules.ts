import { type Day, isAfter } from '../../foundation/days.ts'
import { cite } from '../../law/cite.ts'

/** Three or more members of the representantskap may together ask for a legality review, within three weeks. */
export const legalityReview = cite('kommuneloven', '27-1', 1)
/** What can be reviewed: final decisions, closing of meetings, impartiality. */
export const reviewable = cite('kommuneloven', '27-2', 1)

/** Three weeks from the day it was made; what delays the time limit (forvaltningsloven § 30) is not counted here. */
export const lastDayForReview = (decided: Day): Day => decided.add({ days: 21 })

export const mayStillBeReviewed = (decided: Day, today: Day): boolean => !isAfter(today, lastDayForReview(decided))
