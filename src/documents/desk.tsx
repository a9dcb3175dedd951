import { words as accessFieldWords } from '../cases/access/words.ts'
import { shortDay } from '../foundation/days.ts'
import type { Visit } from '../foundation/http/visit.ts'
import { DataTable } from '../foundation/layout/table.tsx'
import { EmptyState, Tag } from '../foundation/layout/text.tsx'
import { say, speak } from '../foundation/words.ts'
import { type Belonging, Belongings } from './pages.tsx'
import { downloadPath, formatAndSize } from './papers.ts'
import type { CouncilDocument } from './store.ts'
import { words as versionWords } from './versions/words.ts'
import { accessWords, kindWords, words } from './words.ts'

interface DocumentsDeskProps {
  readonly visit: Visit
  readonly documents: readonly CouncilDocument[]
  readonly belongingsOf: (document: CouncilDocument) => readonly Belonging[]
}

const tones = { public: 'good', internal: 'warn', exempt: 'bad' } as const

/** Every document, with who may have it and why. */
export function DocumentsDesk({ visit, documents, belongingsOf }: DocumentsDeskProps) {
  const t = speak(words, visit.language)
  const base = `/${visit.council}/skrivebord/dokumenter`
  if (!documents.length) return <EmptyState>{t.noneOnDesk}</EmptyState>
  return (
    <DataTable
      id="dokumenter"
      caption={t.documents}
      captionHidden
      language={visit.language}
      rows={documents}
      keyOf={(one) => one.document}
      columns={[
        {
          key: 'title',
          header: t.title,
          cell: (one) => <a href={`${base}/${one.document}`}>{one.title}</a>,
        },
        { key: 'kind', header: t.kind, cell: (one) => say(kindWords[one.kind], visit.language) },
        { key: 'day', header: t.day, cell: (one) => (one.day ? shortDay(one.day, visit.language) : '') },
        { key: 'belongs', header: t.belongsTo, cell: (one) => <Belongings of={belongingsOf(one)} /> },
        {
          key: 'access',
          header: say(accessFieldWords.access, visit.language),
          cell: (one) => <Access visit={visit} document={one} />,
        },
        {
          key: 'file',
          header: t.file,
          cell: (one) => (
            <>
              <a href={downloadPath(visit.council, one)}>{formatAndSize(one, visit.language)}</a>{' '}
              <a href={`${base}/${one.document}/fil`}>{say(versionWords.newVersion, visit.language)}</a>
            </>
          ),
        },
      ]}
    />
  )
}

function Access({ visit, document }: { visit: Visit; document: CouncilDocument }) {
  const t = speak(words, visit.language)
  const { access, legalBasis, visible } = document
  return (
    <>
      <Tag tone={tones[access]}>{say(accessWords[access], visit.language)}</Tag>{' '}
      {legalBasis ? <span class="muted">{legalBasis}</span> : null}
      {access === 'public' && !visible ? <Tag tone="warn">{t.notShown}</Tag> : null}
    </>
  )
}
