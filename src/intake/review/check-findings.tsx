import type { Finding } from '../../foundation/layout/lists.tsx'
import { type Language, speak } from '../../foundation/words.ts'
import { deskWords } from '../desk-words.ts'
import type { Check, Reading } from '../draft.ts'
import { asWritten } from './answers.ts'
import { lineAnchor } from './marks.ts'
import { sectionName } from './source-link.tsx'

const sums: readonly Check['kind'][] = ['product', 'sum', 'balance', 'count']

/** What does not hold first, each by itself; what holds together, so that it takes little room. */
export function checkFindings({ reading, visit }: { reading: Reading; visit: { language: Language } }): Finding[] {
  const t = speak(deskWords, visit.language)
  const wrong = reading.checks.filter(({ ok }) => !ok)
  const right = reading.checks.filter(({ ok, kind }) => ok && sums.includes(kind))
  const findings = wrong.map(
    (check, at): Finding => ({
      id: `feil-${at + 1}`,
      state: 'wrong',
      stateWord: t.doesNotHold,
      title: check.kind === 'repeated-words' ? t.repeated(check.what) : together(check.what),
      text: explained(check, visit.language),
      source: place(check, reading, visit.language),
    }),
  )
  if (!right.length) return findings
  const allHold = wrong.every(({ kind }) => !sums.includes(kind))
  const title = allHold ? t.allSumsHold(right.length) : `${t.holds}: ${right.length}`
  return [...findings, { id: 'stemmer', state: 'sure', stateWord: t.holds, title, text: <Sums checks={right} /> }]
}

function Sums({ checks }: { checks: readonly Check[] }) {
  return (
    <ul>
      {checks.map((check) => (
        <li key={check.what}>{sentence(check)}</li>
      ))}
    </ul>
  )
}

function sentence({ what, computed, kind }: Check): string {
  return computed === undefined || kind === 'count' ? together(what) : `${together(what)} = ${shown(computed)}`
}

function explained({ kind, computed, inDocument }: Check, language: Language): string | undefined {
  const t = speak(deskWords, language)
  if (kind === 'repeated-words') return t.repeatedText
  return computed === undefined || inDocument === undefined ? undefined : t.wrong(shown(computed), shown(inDocument))
}

/** Thousands stay on one line. */
const together = (text: string) => text.replace(/(\d) (?=\d{3}(?!\d))/g, '$1\u00a0')

function shown(value: string | number): string {
  if (typeof value !== 'number') return together(value)
  return asWritten(value).replace(/\B(?=(\d{3})+(?!\d))(?<!,\d*)/g, '\u00a0')
}

function place({ places }: Check, reading: Reading, language: Language) {
  const first = places[0]
  if (!first) return undefined
  return <a href={`#${lineAnchor(first.section, first.fromLine)}`}>{sectionName(first.section, reading, language)}</a>
}
