import type { Finding } from '../../foundation/layout/lists.tsx'
import { type Language, speak } from '../../foundation/words.ts'
import { deskWords } from '../desk-words.ts'
import type { Check, Reading } from '../draft.ts'
import { asWritten } from './answers.ts'
import { lineAnchor } from './marks.ts'
import { sectionName } from './source-link.tsx'

const sums: readonly Check['kind'][] = ['product', 'sum', 'balance', 'count']

/** What does not hold first, each by itself; what holds in one line. */
export function checkFindings({ reading, visit }: { reading: Reading; visit: { language: Language } }): Finding[] {
  const t = speak(deskWords, visit.language)
  const wrong = reading.checks.filter(({ ok }) => !ok)
  const right = reading.checks.filter(({ ok, kind }) => ok && sums.includes(kind))
  const findings = wrong.map(
    (check, at): Finding => ({
      id: `feil-${at + 1}`,
      state: 'wrong',
      stateWord: t.doesNotHold,
      title: check.what,
      text: explained(check, visit.language),
      source: place(check, reading, visit.language),
    }),
  )
  if (!right.length) return findings
  const allHold = wrong.every(({ kind }) => !sums.includes(kind))
  const title = allHold ? t.allSumsHold(right.length) : `${t.holds}: ${right.length}`
  return [
    ...findings,
    { id: 'stemmer', state: 'sure', stateWord: t.holds, title, text: right.map(({ what }) => what).join(' · ') },
  ]
}

function explained({ computed, inDocument }: Check, language: Language): string | undefined {
  if (computed === undefined || inDocument === undefined) return undefined
  const shown = (value: string | number) => (typeof value === 'number' ? asWritten(value) : value)
  return speak(deskWords, language).wrong(shown(computed), shown(inDocument))
}

function place({ places }: Check, reading: Reading, language: Language) {
  const first = places[0]
  if (!first) return undefined
  return <a href={`#${lineAnchor(first.section, first.fromLine)}`}>{sectionName(first.section, reading, language)}</a>
}
