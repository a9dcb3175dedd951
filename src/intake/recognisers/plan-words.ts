/** `Mål 1: …`, `Tiltak 1.2 …`: words that say themselves what the line is. */
export const goalWord =
  /^(?:Hovedmål|Hovudmål|Resultatmål|Delmål|Mål)(?:\s?(?<no>\d{1,2}(?:\.\d{1,2})?)\s?[:.–-]?|\s?:)\s*(?<text>.*)$/su
export const actionWord = /^Tiltak\s?(?:(?<of>\d{1,2})\.)?(?<no>\d{1,2}|[a-z](?=[):. ]))?\s?[:.–)-]?\s*(?<text>.*)$/su
export const labels =
  /^(?:Tiltak|Aktiviteter|Aktivitetar|Mål|Resultatmål|Hovedmål|Hovudmål|Delmål|Overordnede mål|Overordna mål|Oversikt over mål(?:ene|a)?|Våre mål|Våre mål og tiltak|Mål \d{4}|Målsettinger|Målsetjingar|Mål for (?:perioden|året|\d{4}))\s?:?$/u
/** `Mål 1` alone: the goal itself is the next block. */
export const goalNumber = /^(?:Hovedmål|Hovudmål|Resultatmål|Delmål|Mål)\s(?<no>\d{1,2})\s?[:.]?$/u

/** «Hovedmål: …» over «Delmål 1 …» is what the goals are for, and none of them. */
export const overall = /^(?:Hovedmål|Hovudmål|Overordnet mål|Overordna mål)\s?:/u
export const partial = /^Delmål\s?\d/u
