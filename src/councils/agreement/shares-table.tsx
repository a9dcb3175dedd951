import { ShareBar, ShareSwatch } from '../../foundation/layout/share-bar.tsx'
import { type Column, DataTable } from '../../foundation/layout/table.tsx'
import { Notice, Section } from '../../foundation/layout/text.tsx'
import { type Language, say, speak } from '../../foundation/words.ts'
import { citationSaid } from '../../law/cite.ts'
import type { Participant } from '../participants/store.ts'
import type { AgreedShare } from './contents-store.ts'
import type { WholeAgreement } from './facts.ts'
import { shareText } from './fractions.ts'
import { pageWords } from './page-words.ts'
import { sharesAddUp, sharesOf, wholeLiability } from './rules.ts'
import { words } from './words.ts'

interface Row extends AgreedShare {
  readonly name: string
  readonly colour: number
}

/** Seats and shares of each participant; nothing when the agreement gives no figures. */
export function AgreedShares({ whole, language }: { whole: WholeAgreement; language: Language }) {
  const t = speak(pageWords, language)
  if (!whole.shares.length) return null
  const { sum, whole: holds } = sharesAddUp(sharesOf(whole))
  const rows = rowsOf(whole)
  const table = <SharesTable rows={rows} language={language} />
  const drawn = rows.every(({ share }) => share) && holds
  return (
    <Section heading={t.shares} id="andeler">
      {holds ? null : (
        <Notice tone="bad" title={say(words.notTheWhole(sum), language)}>
          {say(citationSaid(wholeLiability), language)}
        </Notice>
      )}
      {drawn ? (
        <ShareBar
          caption={`${t.sharesCaption} (${say(citationSaid(wholeLiability), language)})`}
          shares={rows.map(({ name, colour, share }) => ({
            name,
            colour,
            share: share ? share.numerator / share.denominator : 0,
            shareText: share ? shareText(share, language) : '',
          }))}
          table={table}
        />
      ) : (
        table
      )}
    </Section>
  )
}

const rowsOf = ({ participants, shares }: { participants: readonly Participant[]; shares: readonly AgreedShare[] }) =>
  participants.map(({ participant, name, colour }): Row => {
    const { seats = null, share = null } = shares.find((one) => one.participant === participant) ?? {}
    return { participant, name, colour, seats, share }
  })

function SharesTable({ rows, language }: { rows: readonly Row[]; language: Language }) {
  const t = speak(pageWords, language)
  const { sum } = sharesAddUp(sharesOf({ shares: rows }))
  const seats = rows.reduce((total, one) => total + (one.seats ?? 0), 0)
  const columns: Column<Row>[] = [
    {
      key: 'name',
      header: t.municipality,
      total: t.total,
      cell: ({ name, colour }) => (
        <>
          <ShareSwatch colour={colour} /> {name}
        </>
      ),
    },
    { key: 'seats', header: t.seats, numeric: true, total: seats || '', cell: (one) => one.seats ?? t.unsaid },
    {
      key: 'share',
      header: t.share,
      numeric: true,
      total: sum && rows.some(({ share }) => share) ? shareText(sum, language) : '',
      cell: ({ share }) => (share ? shareText(share, language) : t.unsaid),
    },
  ]
  return (
    <DataTable
      id="andeler-tabell"
      caption={t.shares}
      captionHidden
      language={language}
      rows={rows}
      keyOf={({ participant }) => participant}
      columns={columns}
    />
  )
}
