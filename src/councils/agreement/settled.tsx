import type { Visit } from '../../foundation/http/visit.ts'
import { Heading, Note, Reading, Section } from '../../foundation/layout/text.tsx'
import { type Language, say, speak } from '../../foundation/words.ts'
import type { Body } from '../bodies/store.ts'
import { words as bodyWords } from '../bodies/words.ts'
import { procedureText } from './checklist.tsx'
import { clauseKinds, kindWords, letterOf } from './clauses.ts'
import type { WholeAgreement } from './facts.ts'
import { pageWords } from './page-words.ts'
import { procedureOfChange } from './rules.ts'

interface SettledProps {
  readonly visit: Visit
  readonly whole: WholeAgreement
  readonly bodies: readonly Body[]
}

/** The agreement's own words by what they are about, the law's list first. */
export function Settled({ visit, whole, bodies }: SettledProps) {
  const { agreement, clauses } = whole
  const t = speak(pageWords, visit.language)
  const kinds = clauseKinds.filter((kind) => kind !== 'purpose' && clauses.some((one) => one.kind === kind))
  const periods = bodies.filter(({ noticeDays }) => noticeDays !== null)
  if (!kinds.length && !periods.length) return null
  return (
    <Section heading={t.settles} id="avtalens-innhold">
      {kinds.map((kind) => (
        <section key={kind} class="subsection" aria-labelledby={`om-${kind}`}>
          <Heading level={3} id={`om-${kind}`}>
            {say(kindWords[kind], visit.language)}
          </Heading>
          <Reading>
            {clauses
              .filter((one) => one.kind === kind)
              .flatMap(({ clause, text }) =>
                text.split(/\n+/).map((line, at) => (
                  <p key={`${clause}${at}`} id={at ? undefined : `punkt-${clause}`}>
                    {line}
                  </p>
                )),
              )}
          </Reading>
          <Note>
            {letterOf(kind) ? `${t.letterOf(letterOf(kind) ?? '')}. ` : null}
            {t.changedBy(procedureText(procedureOfChange(kind, agreement), visit.language))}
          </Note>
        </section>
      ))}
      {periods.length ? <NoticePeriods bodies={periods} language={visit.language} /> : null}
    </Section>
  )
}

function NoticePeriods({ bodies, language }: { bodies: readonly Body[]; language: Language }) {
  const t = speak(bodyWords, language)
  return (
    <section class="subsection" aria-labelledby="frister">
      <Heading level={3} id="frister">
        {speak(pageWords, language).notice}
      </Heading>
      <ul>
        {bodies.map(({ body, name, noticeDays }) => (
          <li key={body}>
            {name}: {t.daysOf(noticeDays ?? 0)}
          </li>
        ))}
      </ul>
    </section>
  )
}
