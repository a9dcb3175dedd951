/** Characters that XML 1.0 has no way to hold, however they are written: a file with one of them cannot be opened. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unholdable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

export const inXml = (text: string): string => text.replace(unholdable, '')

/** All texts of something that JSON can hold, as XML can hold them. */
export const allInXml = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value), (_, one) => (typeof one === 'string' ? inXml(one) : one))
