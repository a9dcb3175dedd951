import { anyMonth } from '../grammar/months.ts'

const weekday = '(?:man|tirs|ons|tors|fre|lør|laur|søn|sun)dag(?:en)?,?\\s'
const dateAlone = new RegExp(
  `^(?:${weekday})?(?:den\\s)?(?:\\d{1,2}\\.\\s?(?:${anyMonth})\\.?(?:\\s\\d{4})?|\\d{1,2}\\s(?:${anyMonth})\\.?\\s\\d{4}|\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?\\d{2,4}|\\d{4}-\\d\\d-\\d\\d)\\.?$`,
  'iu',
)

/** «12. desember», «torsdag 5. mars 2025», 09.02.2021, 2024-12-12, and nothing else on the line. */
export const isDateAlone = (text: string): boolean => text.length < 40 && dateAlone.test(text)

const label = /^(?:\p{Lu}|ln)(?:[\p{L}()/ -]|(?<=\p{L})0(?=\p{L})){1,38}:(?=\s|$)/u

/** `Sted: Rådhuset`, `Forslag til vedtak:`: short words with a colon at the start of a line. */
export const isLabelLine = (text: string): boolean => label.test(text)

const numberedWord =
  /^(?:(?:Hoved|Hovud|Del|Resultat)?[Mm]ål|Tiltak|Delmål|Punkt|Vedlegg|Artikkel|§)\s?\d{1,2}(?:\.\d{1,2})?(?!\d)/u

/** `Mål 1`, `Tiltak 1.2`, `§ 3`. */
export const isNumberedWord = (text: string): boolean => numberedWord.test(text)

const clockLine = /^(?:[Kk]l\.?\s?)?\d{1,2}[.:]\d{2}(?:\s?[-–]\s?(?:kl\.?\s?)?\d{1,2}[.:]\d{2})?:?\s+[\p{Lu}«]/u

export const isClockLine = (text: string): boolean => clockLine.test(text)

const amountAtEnd =
  /(?:^|\s)[-–−]?(?:\d{1,3}(?:[ \u00A0\u202F\u2009.]\d{3})+(?:,\d{1,2})?|\d{1,9},\d{2}|\d{5,9})(?:\s?kr(?:oner)?\.?|,[-–])?\*?$/

/** A label and an amount at its end, as a row of a table becomes when it is flattened: `SUM utgifter 641 790`. */
export function isAmountRow(text: string): boolean {
  if (text.length > 160 || !/^[*(]?[\p{L}\d]/u.test(text)) return false
  return /\p{L}/u.test(text) && amountAtEnd.test(text.slice(-40))
}

const documentName =
  /^(?:Møteinnkalling|Innkalling til|Møteprotokoll|Protokoll|Møtebok|Møtereferat|Referat fr[aå]|Saksliste|Sakliste|Sakskart|Agenda|Program$|Handlingsplan|Handlingsprogram|Tiltaksplan|Verksemdsplan|Virksomhetsplan|Årsplan|Rådsmøte|Regionrådsmøte|Representantskapsmøte|Arbeidsutval(?:g)?smøte|Styremøte|Møte i|Budsjett|Årsbudsjett|Budsjettforslag|Budsjettframlegg|Regnskap|Rekneskap|Representantskapet$|Arbeidsutvalget$|Arbeidsutvalet$|Strategiplan|Strategisk plan|Samarbeidsavtale)(?!\p{L})/u

/** A line that begins with what a document is called does not go on with the one before. */
export const isDocumentName = (text: string): boolean => text.length < 100 && documentName.test(text)

/** The council's name alone on its line. */
export const isCouncilName = (text: string): boolean =>
  text.length < 90 &&
  /^\p{Lu}.*(?:politiske? råd|regionråd|IPR)(?: \(\p{Lu}{2,8}\))?$|^(?:Regionrådet|Samarbeidsrådet|Rådet) for \p{Lu}[\p{L}-]+(?: IKS)?$/u.test(
    text,
  )

const endsWithDate = new RegExp(`\\d{1,2}\\.\\s?(?:${anyMonth}|\\d{1,2}\\.)(?:\\s?\\d{4})?$`, 'iu')

/** «Rådsmøte fredag 30. januar» on a line of its own says what meets and when. */
export const isDatedHeading = (text: string): boolean =>
  text.length < 60 && !/[.,:;]\s/.test(text.replace(/\d\.\s/g, '')) && endsWithDate.test(text)
