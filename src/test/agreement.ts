import { addAgreement, addClause, setShares } from '../councils/agreement/actions.ts'
import type { ClauseKind } from '../councils/agreement/clauses.ts'
import type { Act } from '../foundation/act.ts'
import type { Tx } from '../foundation/database/council.ts'
import { day } from './day.ts'
import { granted } from './granted.ts'

const clauses: readonly (readonly [ClauseKind, string])[] = [
  ['purpose', 'Kommunene skal sammen utvikle en bærekraftig og attraktiv region.'],
  ['purpose', 'Kommunene skal tale regionens sak overfor fylkeskommunen og staten.'],
  ['name', 'Rådets navn er Mosseregionen interkommunalt politisk råd.'],
  ['legal-person', 'Rådet er ikke et eget rettssubjekt. Moss er kontorkommune.'],
  ['matter', 'Rådet behandler saker som angår flere av kommunene:\nsamferdsel, næring, bolig og klima.'],
  ['withdrawal', 'En kommune kan tre ut med ett års varsel.'],
  ['leadership', 'Vervet som leder går på omgang mellom kommunene og varer i to år.'],
  ['notice', 'Innkallingen sendes senest 14 dager før møtet.'],
]

/** An agreement that settles six of the law's eight points: authority and dissolution are left open. */
export async function agreeOn(tx: Tx, act: Act, participant: Readonly<Record<string, string>>): Promise<string> {
  const agreement = granted(await addAgreement(tx, act, { name: 'Samarbeidsavtale', day: day('2021-02-09') }))
  for (const [kind, text] of clauses) await addClause(tx, act, { agreement, kind, text })
  const shares = { Moss: [5, 608], Vestby: [3, 222], Råde: [2, 92], Våler: [2, 78] } as const
  granted(
    await setShares(
      tx,
      act,
      agreement,
      Object.entries(shares).map(([name, [seats, numerator]]) => ({
        participant: participant[name] ?? '',
        seats,
        share: { numerator, denominator: 1000 },
      })),
    ),
  )
  return agreement
}
