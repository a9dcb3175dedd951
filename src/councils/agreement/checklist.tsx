import { DataTable } from '../../foundation/layout/table.tsx'
import { Tag, type Tone } from '../../foundation/layout/text.tsx'
import { capitalised } from '../../foundation/sentences.ts'
import { type Language, say, speak } from '../../foundation/words.ts'
import { citationSaid } from '../../law/cite.ts'
import { kindWords } from './clauses.ts'
import { fractionText } from './fractions.ts'
import { pageWords } from './page-words.ts'
import {
  type AgreementFacts,
  type ChangeProcedure,
  type ClauseCheck,
  checkClauses,
  procedureOfChange,
} from './rules.ts'
import type { Agreement } from './store.ts'

const tones = { settled: 'good', incomplete: 'warn', missing: 'bad' } as const satisfies Record<string, Tone>

/** § 18-4 fourth subsection, letter by letter. */
export function ChecklistTable({ facts, language }: { facts: AgreementFacts; language: Language }) {
  const t = speak(pageWords, language)
  return (
    <DataTable<ClauseCheck>
      id="krav-tabell"
      caption={t.check}
      captionHidden
      narrow="stack"
      language={language}
      rows={checkClauses(facts)}
      keyOf={({ letter }) => letter}
      columns={[
        { key: 'kind', header: t.point, cell: ({ kind, letter }) => `${letter}) ${say(kindWords[kind], language)}` },
        {
          key: 'state',
          header: t.state,
          cell: ({ state, without, archivesUnsaid }) => (
            <>
              <Tag tone={tones[state]}>{t[state]}</Tag>
              {without.length ? ` ${t.lacks(without.join(', '))}` : null}
              {archivesUnsaid ? ` ${t.archivesUnsaid}` : null}
            </>
          ),
        },
        { key: 'basis', header: t.basis, cell: ({ citation }) => say(citationSaid(citation), language) },
      ]}
    />
  )
}

/** Who adopts which change: two rows, because the law knows two kinds of clauses. */
export function ChangesTable({ agreement, language }: { agreement: Agreement; language: Language }) {
  const t = speak(pageWords, language)
  const rows = [
    { name: t.lettered, procedure: procedureOfChange('name', agreement) },
    { name: t.allElse, procedure: procedureOfChange('other', agreement) },
  ]
  return (
    <DataTable
      id="endring-tabell"
      caption={t.changes}
      captionHidden
      narrow="stack"
      language={language}
      rows={rows}
      keyOf={({ name }) => name}
      columns={[
        { key: 'what', header: t.whatChanges, cell: ({ name }) => name },
        { key: 'who', header: t.whoChanges, cell: ({ procedure }) => capitalised(procedureText(procedure, language)) },
        { key: 'basis', header: t.basis, cell: ({ procedure }) => say(citationSaid(procedure.citation), language) },
      ]}
    />
  )
}

export function procedureText(procedure: ChangeProcedure, language: Language): string {
  const t = speak(pageWords, language)
  if (procedure.by === 'every-municipal-council') return t.everyCouncil
  const text = t.representantskap(fractionText(procedure.majority))
  return procedure.agreed ? `${text}, ${t.agreedSo}` : text
}
