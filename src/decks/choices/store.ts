import type { Sees } from '../../accounts/sees.ts'
import type { Tx } from '../../foundation/database/council.ts'
import { listPictures } from '../pictures/store.ts'
import type { SlideChoice } from '../record.ts'

/** What is chosen for the slides of a meeting; a picture that the reader may not have is as if it were not chosen. */
export async function listChoices(tx: Tx, council: string, meeting: string, sees: Sees): Promise<SlideChoice[]> {
  const rows = await tx
    .selectFrom('slide')
    .select(['slide', 'picture', 'notes', 'hidden'])
    .where('council', '=', council)
    .where('meeting', '=', meeting)
    .execute()
  const chosen = new Set(rows.flatMap(({ picture }) => picture ?? []))
  const pictures = chosen.size ? await listPictures(tx, council, sees) : []
  return rows.map(({ slide, picture, notes, hidden }) => ({
    slide,
    notes: sees === 'everything' ? notes : '',
    hidden,
    picture: pictures.find((one) => one.picture === picture) ?? null,
  }))
}

export interface ChoiceValues {
  readonly picture: string | null
  readonly notes: string
  readonly hidden: boolean
}

export async function upsertChoice(tx: Tx, council: string, meeting: string, slide: string, values: ChoiceValues) {
  await tx
    .insertInto('slide')
    .values({ council, meeting, slide, ...values })
    .onConflict((conflict) => conflict.columns(['council', 'meeting', 'slide']).doUpdateSet(values))
    .execute()
}

/** On how many slides the picture stands. */
export async function countUses(tx: Tx, council: string, picture: string): Promise<number> {
  const { uses } = await tx
    .selectFrom('slide')
    .select((query) => query.fn.countAll<number>().as('uses'))
    .where('council', '=', council)
    .where('picture', '=', picture)
    .executeTakeFirstOrThrow()
  return Number(uses)
}
