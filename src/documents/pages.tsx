import { shortDay } from '../foundation/days.ts'
import type { Visit } from '../foundation/http/visit.ts'
import { LinkButton } from '../foundation/layout/buttons.tsx'
import { ListFilter } from '../foundation/layout/list-filter.tsx'
import { DataTable } from '../foundation/layout/table.tsx'
import { EmptyState, Section, Tag } from '../foundation/layout/text.tsx'
import { say, speak } from '../foundation/words.ts'
import { downloadPath, formatAndSize, whyHidden } from './papers.ts'
import { type DocumentKind, documentKinds } from './rules.ts'
import type { CouncilDocument } from './store.ts'
import { kindWords, words } from './words.ts'

/** The kinds as they stand in addresses. */
export const kindSlugs: Readonly<Record<DocumentKind, string>> = {
  deck: 'lysark',
  notice: 'innkalling',
  paper: 'saksframlegg',
  attachment: 'vedlegg',
  minutes: 'protokoll',
  plan: 'plan',
  budget: 'budsjett',
  agreement: 'avtale',
  other: 'annet',
}

export interface Chosen {
  readonly year?: number
  readonly kind?: DocumentKind
}

/** What a document belongs to, as a link. */
export interface Belonging {
  readonly text: string
  readonly href: string
}

interface DocumentListProps {
  readonly visit: Visit
  /** All that the reader may have, the newest first. */
  readonly documents: readonly CouncilDocument[]
  readonly chosen: Chosen
  readonly belongingsOf: (document: CouncilDocument) => readonly Belonging[]
}

export function DocumentList(props: DocumentListProps) {
  const { visit, documents, chosen } = props
  const t = speak(words, visit.language)
  if (!documents.length) return <EmptyState>{t.none}</EmptyState>
  const shown = documents.filter(
    ({ day, kind }) => (!chosen.year || day?.year === chosen.year) && (!chosen.kind || kind === chosen.kind),
  )
  const years = [...new Set(shown.map(({ day }) => day?.year))]
  return (
    <>
      <Filter {...props} />
      {shown.length ? (
        years.map((year) => (
          <DocumentsOfYear
            key={year}
            {...props}
            year={year}
            documents={shown.filter(({ day }) => day?.year === year)}
          />
        ))
      ) : (
        <EmptyState action={<LinkButton href={`/${visit.council}/dokumenter`}>{t.showAll}</LinkButton>}>
          {t.noneChosen}
        </EmptyState>
      )}
    </>
  )
}

function Filter({ visit, documents, chosen }: DocumentListProps) {
  const t = speak(words, visit.language)
  const choices = documentKinds
    .filter((kind) => documents.some((one) => one.kind === kind))
    .map((kind) => ({ value: kindSlugs[kind], label: say(kindWords[kind], visit.language) }))
  return (
    <ListFilter
      action={`/${visit.council}/dokumenter`}
      years={[...new Set(documents.flatMap(({ day }) => (day ? [day.year] : [])))]}
      year={chosen.year}
      kinds={{ label: t.kind, all: t.allKinds, choices }}
      kind={chosen.kind && kindSlugs[chosen.kind]}
      language={visit.language}
    />
  )
}

function DocumentsOfYear({ visit, documents, belongingsOf, year }: DocumentListProps & { year?: number }) {
  const t = speak(words, visit.language)
  const heading = year ? String(year) : t.undated
  return (
    <Section heading={heading} id={`ar-${year ?? 'ukjent'}`}>
      <DataTable
        id={`dokumenter-${year ?? 'ukjent'}`}
        caption={`${t.documents}, ${heading}`}
        captionHidden
        narrow="stack"
        language={visit.language}
        rows={documents}
        keyOf={(one) => one.document}
        columns={[
          {
            key: 'title',
            header: t.title,
            cell: (one) => (
              <>
                <a href={downloadPath(visit.council, one)}>{one.title}</a>{' '}
                <span class="muted">({formatAndSize(one, visit.language)})</span>{' '}
                {one.visible ? null : <Tag tone="warn">{whyHidden(one, visit.language)}</Tag>}
              </>
            ),
          },
          { key: 'kind', header: t.kind, cell: (one) => say(kindWords[one.kind], visit.language) },
          { key: 'day', header: t.day, cell: (one) => (one.day ? shortDay(one.day, visit.language) : t.undated) },
          { key: 'belongs', header: t.belongsTo, cell: (one) => <Belongings of={belongingsOf(one)} /> },
        ]}
      />
    </Section>
  )
}

export function Belongings({ of }: { of: readonly Belonging[] }) {
  return (
    <>
      {of.map(({ text, href }, index) => (
        <>
          {index ? ', ' : ''}
          <a href={href}>{text}</a>
        </>
      ))}
    </>
  )
}
