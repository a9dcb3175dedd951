/** Spaces that may stand inside a number: no-break, narrow no-break, thin, figure. They glue what belongs together. */
export const glue = '\u00A0\u202F\u2009\u2007'

const unseen = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g
const odd = /\p{Cc}/gu

/**
 * One line as words: composed letters (NFC), single plain spaces. Only between two digits does a glued space stay,
 * since it tells `7 883 59 122,5` apart into two numbers.
 */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(unseen, '')
    .replace(odd, ' ')
    .replace(/(?<!\d)[\u00A0\u202F\u2009\u2007]|[\u00A0\u202F\u2009\u2007](?!\d)/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
}

/** The letters and digits alone, lower case: what stays the same when a text is wrapped, hyphenated or split. */
export function lettersOnly(text: string): string {
  return text.toLocaleLowerCase('nb').replace(/[^\p{L}\p{N}]/gu, '')
}
