/** U+202F: a figure is never broken over two lines, and stands together. */
const thousandsSpace = '\u202f'
/** U+00A0 */
const unitSpace = '\u00a0'

const spaces = '[ \\u00a0\\u2009\\u202f]'
const thousands = new RegExp(
  `(?<![\\d.,/:]|\\d-|\\d${spaces})\\d{1,3}(?:${spaces}\\d{3})+(?![\\d/:]|${spaces}\\d)`,
  'gu',
)
const months = 'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember'
const units =
  'kr|kroner|øre|mill\\.|millioner|millionar|mrd\\.|prosent|%|‰|min|minutt(?:er)?|km|m|m²|m³|dekar|MW|GWh|kWh|tonn'
const tied = [
  new RegExp(`(?<=\\d)[ ](?=(?:${units})(?![\\p{L}\\d]))`, 'gu'),
  /(?<=(?<!\p{L})(?:kr|NOK))[ ](?=\d)/gu,
  /(?<=§{1,2})[ ](?=\d)/gu,
  /(?<=(?<!\p{L})(?:kl|nr|ca)\.)[ ](?=\d)/giu,
  new RegExp(`(?<=(?<!\\d)\\d{1,2}\\.)[ ](?=(?:${months})(?!\\p{L}))`, 'giu'),
]

/**
 * The one formatter of figures in documents: U+202F between thousands, U+00A0 before a unit and within what would read
 * badly over two lines («12. desember», «§ 11-3»). Changes spaces only.
 */
export function inPrint(text: string): string {
  const grouped = text.replace(thousands, (number) => number.replace(new RegExp(spaces, 'gu'), thousandsSpace))
  return tied.reduce((line, pattern) => line.replace(pattern, unitSpace), grouped)
}
