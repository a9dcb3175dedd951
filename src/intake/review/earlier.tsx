import { dayAndClock } from '../../foundation/days.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { DataTable } from '../../foundation/layout/table.tsx'
import { Notice } from '../../foundation/layout/text.tsx'
import { say, speak } from '../../foundation/words.ts'
import { deskWords } from '../desk-words.ts'
import type { Intake } from '../store.ts'
import type { FactDifference } from './differences.ts'

const deskOf = (visit: Visit) => `/${visit.council}/skrivebord/les-inn`

interface EarlierProps {
  readonly visit: Visit
  readonly same?: Intake
  readonly changed?: Intake
  readonly differences: readonly FactDifference[]
}

/** The same file again says so; a changed one shows what differs. */
export function EarlierIntake({ visit, same, changed, differences }: EarlierProps) {
  const t = speak(deskWords, visit.language)
  const when = (one: Intake) => (one.acceptedAt ? dayAndClock(one.acceptedAt, visit.language) : '')
  if (same)
    return (
      <Notice tone="warn" title={t.sameFile}>
        <p>{t.sameFileText(when(same))}</p>
        <p>
          <a href={`${deskOf(visit)}/${same.intake}`}>{t.seeEarlier}</a>
        </p>
      </Notice>
    )
  if (!changed) return null
  return (
    <Notice tone="warn" title={t.changedFile}>
      <p>{t.changedFileText(when(changed))}</p>
      {differences.length ? <DifferenceTable visit={visit} differences={differences} /> : <p>{t.nothingDiffers}</p>}
    </Notice>
  )
}

function DifferenceTable({ visit, differences }: { visit: Visit; differences: readonly FactDifference[] }) {
  const t = speak(deskWords, visit.language)
  return (
    <DataTable
      id="forskjeller"
      caption={t.changedFile}
      captionHidden
      language={visit.language}
      narrow="stack"
      rows={differences.map((difference, at) => ({ ...difference, at }))}
      keyOf={({ at }) => String(at)}
      columns={[
        {
          key: 'what',
          header: t.what,
          cell: ({ record, name, fact }) => `${say(record, visit.language)} «${name}»: ${say(fact, visit.language)}`,
        },
        { key: 'before', header: t.before, cell: ({ before }) => (before ? say(before, visit.language) : '–') },
        { key: 'now', header: t.now, cell: ({ now }) => (now ? say(now, visit.language) : '–') },
      ]}
    />
  )
}
