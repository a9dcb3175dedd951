import { shortDay } from '../../foundation/days.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { ButtonRow, LinkButton } from '../../foundation/layout/buttons.tsx'
import { DataTable } from '../../foundation/layout/table.tsx'
import { EmptyState, Heading, Note, Section } from '../../foundation/layout/text.tsx'
import { say, speak } from '../../foundation/words.ts'
import { ChecklistTable, procedureText } from './checklist.tsx'
import { type ClauseKind, clauseKinds, kindWords, letterOf } from './clauses.ts'
import type { Clause } from './contents-store.ts'
import type { WholeAgreement } from './facts.ts'
import { pageWords } from './page-words.ts'
import { agreementName } from './pages.tsx'
import { inForceOn, procedureOfChange } from './rules.ts'
import { AgreedShares } from './shares-table.tsx'
import type { Agreement } from './store.ts'
import { words } from './words.ts'

export function AgreementsDesk({ visit, versions }: { visit: Visit; versions: readonly Agreement[] }) {
  const t = speak(words, visit.language)
  const base = `/${visit.council}/skrivebord/avtaler`
  const add = <LinkButton href={`${base}/ny`}>{t.newVersion}</LinkButton>
  if (!versions.length) return <EmptyState action={add}>{t.noVersions}</EmptyState>
  const current = inForceOn(versions, visit.today)
  return (
    <>
      <DataTable
        id="avtaler"
        caption={t.agreements}
        captionHidden
        language={visit.language}
        rows={versions}
        keyOf={(one) => one.agreement}
        columns={[
          {
            key: 'name',
            header: t.contents,
            cell: (one) => <a href={`${base}/${one.agreement}/innhold`}>{agreementName(one, visit.language)}</a>,
          },
          {
            key: 'from',
            header: t.inForceFrom,
            cell: ({ inForceFrom, day }) => {
              const begins = inForceFrom ?? day
              return begins ? shortDay(begins, visit.language) : ''
            },
          },
          {
            key: 'to',
            header: t.inForceTo,
            cell: (one) => {
              if (one.inForceTo) return shortDay(one.inForceTo, visit.language)
              return one.agreement === current?.agreement ? speak(pageWords, visit.language).inForce : ''
            },
          },
        ]}
      />
      {add}
    </>
  )
}

/** Everything a version says, each with the way to change it, and what it still lacks. */
export function AgreementContents({ visit, whole }: { visit: Visit; whole: WholeAgreement }) {
  const t = speak(words, visit.language)
  const { agreement, clauses, facts, participants } = whole
  const base = `/${visit.council}/skrivebord/avtaler/${agreement.agreement}`
  return (
    <>
      <Section heading={speak(pageWords, visit.language).check} id="krav">
        <ChecklistTable facts={facts} language={visit.language} />
      </Section>
      <AgreedShares whole={whole} language={visit.language} />
      <ButtonRow>
        {participants.length ? (
          <LinkButton href={`${base}/andeler`}>{t.sharesSheet}</LinkButton>
        ) : (
          <p>{t.noParticipants}</p>
        )}
      </ButtonRow>
      <Section heading={t.contents} id="avtalens-innhold">
        {clauseKinds.map((kind) => (
          <ClausesOfKind key={kind} kind={kind} visit={visit} whole={whole} clauses={clauses} base={base} />
        ))}
      </Section>
    </>
  )
}

interface ClausesOfKindProps {
  readonly kind: ClauseKind
  readonly visit: Visit
  readonly whole: WholeAgreement
  readonly clauses: readonly Clause[]
  readonly base: string
}

function ClausesOfKind({ kind, visit, whole, clauses, base }: ClausesOfKindProps) {
  const t = speak(words, visit.language)
  const name = say(kindWords[kind], visit.language)
  const { changedBy } = speak(pageWords, visit.language)
  const letter = letterOf(kind)
  const ofKind = clauses.filter((one) => one.kind === kind)
  return (
    <section class="subsection" aria-labelledby={`om-${kind}`}>
      <Heading level={3} id={`om-${kind}`}>
        {letter ? `${letter}) ${name}` : name}
      </Heading>
      {ofKind.length ? (
        <ul>
          {ofKind.map(({ clause, text }) => (
            <li key={clause}>
              {text}{' '}
              <a href={`${base}/punkter/${clause}`} aria-label={t.editOf(text.slice(0, 60))}>
                {t.edit}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      <Note>{changedBy(procedureText(procedureOfChange(kind, whole.agreement), visit.language))}</Note>
      <LinkButton look="quiet" href={`${base}/punkter/ny?slag=${kind}`}>
        {t.addOfKind(name)}
      </LinkButton>
    </section>
  )
}
