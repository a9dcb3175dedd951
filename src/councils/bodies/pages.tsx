import type { Visit } from '../../foundation/http/visit.ts'
import { LinkButton } from '../../foundation/layout/buttons.tsx'
import { DataTable } from '../../foundation/layout/table.tsx'
import { EmptyState, Notice } from '../../foundation/layout/text.tsx'
import { say, speak } from '../../foundation/words.ts'
import { citationSaid } from '../../law/cite.ts'
import { topBody } from './rules.ts'
import type { Body } from './store.ts'
import { kindWords, words } from './words.ts'

export function BodiesDesk({ visit, bodies }: { visit: Visit; bodies: readonly Body[] }) {
  const t = speak(words, visit.language)
  const base = `/${visit.council}/skrivebord/organer`
  const add = <LinkButton href={`${base}/ny`}>{t.newBody}</LinkButton>
  if (!bodies.length) return <EmptyState action={add}>{t.none}</EmptyState>
  return (
    <>
      {bodies.some(({ kind }) => kind === 'representantskap') ? null : (
        <Notice tone="warn" title={t.noRepresentantskap}>
          {say(citationSaid(topBody), visit.language)}
        </Notice>
      )}
      <DataTable
        id="organer"
        caption={t.bodies}
        captionHidden
        language={visit.language}
        rows={bodies}
        keyOf={(one) => one.body}
        columns={[
          { key: 'name', header: t.name, cell: (one) => <a href={`${base}/${one.body}`}>{one.name}</a> },
          { key: 'kind', header: t.kind, cell: (one) => say(kindWords[one.kind], visit.language) },
          {
            key: 'notice',
            header: t.noticeDays,
            cell: (one) => (one.noticeDays === null ? t.reasonable : t.daysOf(one.noticeDays)),
          },
        ]}
      />
      {add}
    </>
  )
}
