/** Months as they are written out and shortened, in both languages; the number of the month is the place in the list. */
const spellings: readonly (readonly string[])[] = [
  ['januar', 'jan'],
  ['februar', 'feb', 'febr'],
  ['mars', 'mar'],
  ['april', 'apr'],
  ['mai'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['desember', 'des'],
]

const numberOf = new Map(spellings.flatMap((names, index) => names.map((name) => [name, index + 1] as const)))

/** For use inside a larger pattern; longest first, so that `sept` is not read as `sep`. */
export const anyMonth = [...numberOf.keys()].sort((a, b) => b.length - a.length).join('|')

export function monthNumber(word: string): number | undefined {
  return numberOf.get(word.toLocaleLowerCase('nb').replace(/\.$/, ''))
}
