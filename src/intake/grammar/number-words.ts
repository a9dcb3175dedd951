const units = ['null', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv']
const teens = ['tretten', 'fjorten', 'femten', 'seksten', 'sytten', 'atten', 'nitten']
const tens = ['tjue', 'tretti', 'førti', 'femti', 'seksti', 'sytti', 'åtti', 'nitti']

/** Other spellings, older counting and nynorsk. `en`, `ei`, `et` and `ein` are articles and no numbers by themselves. */
const also: Readonly<Record<string, number>> = {
  éin: 1,
  ett: 1,
  eitt: 1,
  éi: 1,
  ein: 1,
  en: 1,
  et: 1,
  ei: 1,
  eit: 1,
  éitt: 1,
  begge: 2,
  syv: 7,
  ellève: 11,
  tjuge: 20,
  tyve: 20,
  tredve: 30,
  førr: 40,
  hundre: 100,
  hundrede: 100,
  trettan: 13,
  syttan: 17,
  nittan: 19,
}

export const articles: ReadonlySet<string> = new Set(['en', 'ei', 'et', 'ein', 'eit'])

const values = new Map<string, number>([
  ...[...units, ...teens].map((word, value) => [word, value] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
  ...Object.entries(also),
])
const oldTens: Readonly<Record<string, number>> = {
  tyve: 20,
  tredve: 30,
  tredive: 30,
  førti: 40,
  femti: 50,
  seksti: 60,
}
for (let unit = 1; unit <= 9; unit++) {
  const spellings = [units[unit]!, ...(unit === 1 ? ['en', 'ein', 'éin', 'ett', 'eitt'] : unit === 7 ? ['syv'] : [])]
  for (const spelling of spellings) {
    for (const [index, ten] of tens.entries()) values.set(ten + spelling, (index + 2) * 10 + unit)
    for (const [ten, value] of Object.entries(oldTens)) values.set(`${spelling}og${ten}`, value + unit)
  }
}

export const numberWordExamples: readonly (readonly [word: string, value: number])[] = [
  ['tre', 3],
  ['sju', 7],
  ['syv', 7],
  ['tolv', 12],
  ['sytten', 17],
  ['tjueto', 22],
  ['toogtyve', 22],
  ['femogtredve', 35],
  ['eitt', 1],
  ['førtiseks', 46],
  ['hundre', 100],
]

export function numberWord(word: string): number | undefined {
  return values.get(word.toLocaleLowerCase('nb'))
}
