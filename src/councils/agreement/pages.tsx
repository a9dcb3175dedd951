import { isAfter, longDay } from '../../foundation/days.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { EmptyState, Notice, Reading, Section } from '../../foundation/layout/text.tsx'
import { type Language, say, speak } from '../../foundation/words.ts'
import { citationSaid } from '../../law/cite.ts'
import type { Body } from '../bodies/store.ts'
import { ChangesTable, ChecklistTable } from './checklist.tsx'
import type { WholeAgreement } from './facts.ts'
import { pageWords } from './page-words.ts'
import { contents, missingClauses } from './rules.ts'
import { Settled } from './settled.tsx'
import { AgreedShares } from './shares-table.tsx'
import type { Agreement } from './store.ts'

export function NoAgreement({ visit }: { visit: Visit }) {
  return <EmptyState>{speak(pageWords, visit.language).none}</EmptyState>
}

/** «Avtale av 9. februar 2021» */
export function agreementName({ day, dayIs }: Agreement, language: Language): string {
  const t = speak(pageWords, language)
  if (!day) return t.undated
  const said = dayIs === 'signed' ? t.signed : dayIs === 'adopted' ? t.adopted : t.of
  return said(longDay(day, language))
}

export function agreementLead({ facts }: WholeAgreement, language: Language): string {
  const t = speak(pageWords, language)
  const missing = missingClauses(facts).length
  return missing ? t.lead(8 - missing) : t.leadAll
}

interface AgreementPageProps {
  readonly visit: Visit
  readonly whole: WholeAgreement
  readonly versions: readonly Agreement[]
  readonly current: Agreement | undefined
  readonly bodies: readonly Body[]
}

/** Why the council exists first; then what was agreed, what the law asks for, and how it is changed. */
export function AgreementPage({ visit, whole, versions, current, bodies }: AgreementPageProps) {
  const t = speak(pageWords, visit.language)
  const { agreement, clauses, facts } = whole
  const purposes = clauses.filter(({ kind }) => kind === 'purpose')
  return (
    <>
      {current?.agreement === agreement.agreement ? null : (
        <Standing visit={visit} agreement={agreement} current={current} />
      )}
      <Section heading={t.purposes} id="formal">
        {purposes.length ? (
          <Reading>
            <ol>
              {purposes.map((one) => (
                <li key={one.clause} id={`punkt-${one.clause}`}>
                  {one.text}
                </li>
              ))}
            </ol>
          </Reading>
        ) : (
          <p>{t.noPurposes}</p>
        )}
      </Section>
      <Settled visit={visit} whole={whole} bodies={bodies} />
      <AgreedShares whole={whole} language={visit.language} />
      <Section heading={t.check} id="krav">
        <p>
          {t.checkLead} ({say(citationSaid(contents), visit.language)})
        </p>
        <ChecklistTable facts={facts} language={visit.language} />
      </Section>
      <Section heading={t.changes} id="endring">
        <ChangesTable agreement={agreement} language={visit.language} />
      </Section>
      <Versions visit={visit} versions={versions} current={current} shown={agreement} />
    </>
  )
}

function Standing({ visit, agreement, current }: { visit: Visit; agreement: Agreement; current?: Agreement }) {
  const t = speak(pageWords, visit.language)
  const begins = agreement.inForceFrom ?? agreement.day
  const ahead = begins && isAfter(begins, visit.today)
  return (
    <Notice tone="warn" title={ahead ? t.notYet(longDay(begins, visit.language)) : t.noLonger}>
      {current ? <a href={`/${visit.council}/avtale`}>{t.readCurrent}</a> : null}
    </Notice>
  )
}

function Versions({
  visit,
  versions,
  current,
  shown,
}: Pick<AgreementPageProps, 'visit' | 'versions' | 'current'> & { shown: Agreement }) {
  const t = speak(pageWords, visit.language)
  if (versions.length < 2) return null
  return (
    <Section heading={t.versions} id="versjoner">
      <ul>
        {versions.map((one) => (
          <li key={one.agreement}>
            <a
              href={`/${visit.council}/avtale/${one.agreement}`}
              aria-current={one.agreement === shown.agreement ? 'page' : undefined}
            >
              {agreementName(one, visit.language)}
            </a>
            {one.agreement === current?.agreement ? ` – ${t.inForce}` : null}
          </li>
        ))}
      </ul>
    </Section>
  )
}
