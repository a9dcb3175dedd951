import type { BudgetFacts, Check } from '../draft.ts'
import { type Noted, normalised, placesOf as placesOfWords, wordsOf } from '../found.ts'
import { placesOf, type Row } from './budget-rows.ts'

type Said = Partial<Pick<Noted<BudgetFacts>, 'meetingsPerYear'>>

/** «7 møter x 4 000 kr», or «Møter, 8 stk. à 6 000». */
const paysForMeetings = ({ figures: { quantity, unit = '', label } }: Row): boolean =>
  quantity !== undefined && (/^\p{L}*møte/iu.test(unit) || (/^møte/iu.test(label) && /^(?:stk|gang|gong)/iu.test(unit)))

/** «7 møter» as a number of something paid for, unless a sentence said it. */
export function meetings(said: Said, rows: readonly Row[]): Said {
  if (said.meetingsPerYear) return {}
  const row = rows.find(paysForMeetings)
  if (row) return { meetingsPerYear: normalised(row.figures.quantity!, ...row.blocks.map((block) => wordsOf(block))) }
  const labelled = rows.find(({ figures }) => /(?<!\d)\d{1,2} møte/iu.test(figures.label))
  const count = labelled && Number(/(\d{1,2}) møte/iu.exec(labelled.figures.label)![1])
  return count ? { meetingsPerYear: normalised(count, wordsOf(labelled!.blocks[0]!)) } : {}
}

/** «Mat og lokaler (7 møter)» and «3 470 kr x 7 møter» must say the same number, and so must «7 møter i året». */
export function meetingCounts(rows: readonly Row[], said: Said): Check[] {
  return [...rows.flatMap(labelledCount), ...sentenceCount(rows, said)]
}

function labelledCount(row: Row): Check[] {
  const labelled = /\((\d{1,3}) (\p{L}+)\)/u.exec(row.figures.label)
  if (!labelled || row.figures.quantity === undefined) return []
  const count = Number(labelled[1])
  return [
    {
      kind: 'count',
      ok: count === row.figures.quantity,
      what: `${labelled[1]} ${labelled[2]}`,
      computed: row.figures.quantity,
      inDocument: count,
      places: placesOf([row]),
    },
  ]
}

/** A right number needs no check of its own: it was read from the row itself, or is one of several. */
function sentenceCount(rows: readonly Row[], { meetingsPerYear }: Said): Check[] {
  const paid = rows.filter(paysForMeetings)
  const quantity = paid.length === 1 ? paid[0]!.figures.quantity! : undefined
  if (!meetingsPerYear || quantity === undefined || quantity === meetingsPerYear.value) return []
  return [
    {
      kind: 'count',
      ok: false,
      what: `${meetingsPerYear.value} ${paid[0]!.figures.unit}`,
      computed: quantity,
      inDocument: meetingsPerYear.value,
      places: [...placesOfWords(meetingsPerYear.words), ...placesOf(paid)],
    },
  ]
}
