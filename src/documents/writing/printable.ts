/** In place of a character that no font of ours has: PDF/A takes no document with a sign that is not there. */
const missing = '\u25a1'

/**
 * The JSON of a sheet with every character one that can be set: no marks that steer text, no private characters, and a box
 * for what the fonts do not have.
 */
export function printable(json: string, signs: ReadonlySet<number>): string {
  return JSON.stringify(JSON.parse(json, (_, value) => (typeof value === 'string' ? settable(value, signs) : value)))
}

function settable(text: string, signs: ReadonlySet<number>): string {
  const plain = text
    .normalize('NFC')
    .replace(/\t/g, ' ')
    .replace(/[\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]|(?!\n)\p{Cc}/gu, '')
  return Array.from(plain, (sign) => (sign === '\n' || signs.has(sign.codePointAt(0)!) ? sign : missing)).join('')
}
