/** A question about what a municipality pays: whom it names, and the year when it says one. */
interface PaymentQuestion {
  readonly names: readonly string[]
  readonly year: number | undefined
}

/** «betaler, betalar, pays, koster, kostar, costs, kontingent, bidrag, tilskudd, tilskot, contribution …» */
const paying =
  /(?<!\p{L})(betal(e|er|ar|te|a|t|ing)?|kost(er|ar|e|a|et|ar)?|kontingent(en)?|bidra(g|get|r)?|tilsku(dd|ddet)|tilskot(et)?|pay(s|ing|ment)?|cost(s)?|contribut(e|es|ion|ions))(?!\p{L})/iu

/** One of the council's own municipalities and a word of paying, in any of the three languages; anything else is none. */
export function asPaymentQuestion(query: string, municipalities: readonly string[]): PaymentQuestion | undefined {
  if (!paying.test(query)) return undefined
  const names = municipalities.filter((name) => isNamed(query, name))
  const [year] = /(?<!\d)(19|2[01])\d{2}(?!\d)/.exec(query) ?? []
  return names.length ? { names, year: year ? Number(year) : undefined } : undefined
}

/** As a whole word, also in the genitive: «Rådes bidrag». */
function isNamed(query: string, name: string): boolean {
  const escaped = name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
  return new RegExp(`(?<!\\p{L})${escaped}s?(?!\\p{L})`, 'iu').test(query)
}
