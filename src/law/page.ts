import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { type Act, acts, type Citation, citationText } from './cite.ts'

interface Cited extends Citation {
  readonly file: string
  /** What the code calls the citation, like `quorum`. */
  readonly name: string
}

/** `const name = `, `name: ` or `exemption(words.name, ` before it; how it applies around it. */
const citation =
  /(?:const (\w+)(?:: Citation)? = |(\w+):\s*|exemption\(words\.(\w+),\s*)?(?:(byAnalogy|uncertain)\()?cite\(\s*'(\w+)',\s*'([^']+)'(?:,\s*(\d+))?(?:,\s*'(\w)')?,?\s*\)/g

const appliedBy = { byAnalogy: 'by-analogy', uncertain: 'uncertain' } as const

/** Every citation in the rules of the source folder, in the order of the law. */
export function citationsIn(source: string): Cited[] {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !file.startsWith('law/'))
  const found = files.flatMap((file) =>
    [...readFileSync(join(source, file), 'utf8').matchAll(citation)].map(
      ([, constant, property, exemption, how, act, paragraph, subsection, letter]): Cited => ({
        act: act as Act,
        paragraph: paragraph!,
        subsection: subsection ? Number(subsection) : undefined,
        letter,
        applies: how ? appliedBy[how as keyof typeof appliedBy] : 'directly',
        file,
        name: constant ?? property ?? exemption ?? '',
      }),
    ),
  )
  return found.sort((one, other) => inOrder(one, other) || (one.file < other.file ? -1 : 1))
}

function inOrder(one: Cited, other: Cited): number {
  const place = ({ act, paragraph, subsection = 0, letter = '' }: Cited) => [
    Object.keys(acts).indexOf(act),
    ...paragraph.split('-').map((part) => Number.parseInt(part, 10)),
    subsection,
    letter.codePointAt(0) ?? 0,
  ]
  const [left, right] = [place(one), place(other)]
  const at = left.findIndex((part, index) => part !== right[index])
  return at < 0 ? 0 : left[at]! - (right[at] ?? 0)
}

/** `docs/law.md`: which paragraph lives in which file. Written anew by `npm run generate`, held by a test. */
export function lawPage(source: string): string {
  const rows = citationsIn(source)
  const parts = Object.entries(acts).flatMap(([act, title]) => {
    const own = rows.filter((row) => row.act === act)
    if (!own.length) return []
    const lines = own.map(
      (row) =>
        `| ${citationText(row).replace(`${act} `, '')} | ${row.applies.replace('-', ' ')} | ${row.name} | [${row.file}](../src/${row.file}) |`,
    )
    const heading = `## ${title[0]!.toUpperCase()}${title.slice(1)}`
    return [heading, '', '| paragraph | applies | in the code | where |', '|---|---|---|---|', ...new Set(lines), '']
  })
  return [
    '# Which paragraph lives in which rule',
    '',
    'Generated from the citations in the code. Only paragraphs that have been read are cited, as the acts were first',
    'published; later amendments are not worked in here. A rule of kommuneloven outside chapter 18 applies directly when it',
    'is written about intermunicipal political councils or about elected bodies, which theirs are (§ 5-1); else by analogy,',
    '«så langt de passer» (§ 18-1 fourth subsection). Where that is uncertain, the code warns and never refuses.',
    '',
    ...parts,
  ].join('\n')
}
