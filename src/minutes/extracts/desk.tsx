import type { Participant } from '../../councils/participants/store.ts'
import type { Problems, Written } from '../../foundation/http/form.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { Button, ButtonRow } from '../../foundation/layout/buttons.tsx'
import { Checkbox } from '../../foundation/layout/choices.tsx'
import { TextField } from '../../foundation/layout/fields.tsx'
import { FormFields, FormProblems } from '../../foundation/layout/form-fields.tsx'
import { FormKey } from '../../foundation/layout/form-key.tsx'
import { RefusalNotice } from '../../foundation/layout/refusal-notice.tsx'
import { Notice, Section } from '../../foundation/layout/text.tsx'
import { say, speak } from '../../foundation/words.ts'
import type { Refusal } from '../../law/refusal.ts'
import type { Extractable } from './facts.ts'
import { answerForm, asWritten } from './form.ts'
import { DecisionText, ExtractState } from './pages.tsx'
import { stateOf, whyCannotSend } from './rules.ts'
import type { Extract } from './store.ts'
import { words } from './words.ts'

export interface ExtractDeskProps {
  readonly visit: Visit
  readonly found: Extractable
  readonly extracts: readonly Extract[]
  readonly participants: readonly Participant[]
  readonly addresses: ReadonlyMap<string, string>
  readonly refusal?: Refusal
  /** What was typed about one receiver's answer, and what is wrong with it. */
  readonly answering?: { readonly extract: string; readonly written: Written; readonly problems: Problems }
}

/** Who has one decision, what they did with it, and who may have it besides. */
export function ExtractDesk(props: ExtractDeskProps) {
  const { visit, found, extracts, refusal } = props
  return (
    <>
      {refusal ? <RefusalNotice refusal={refusal} language={visit.language} /> : null}
      <DecisionText visit={visit} decision={found.decision} />
      {visit.installation.canSend || found.exempt ? null : (
        <Notice tone="warn">{say(words.noMail, visit.language)}</Notice>
      )}
      {extracts.map((extract) => (
        <Receiver key={extract.extract} {...props} extract={extract} />
      ))}
      <Sending {...props} />
    </>
  )
}

const base = (visit: Visit, { decision }: Extractable) =>
  `/${visit.council}/skrivebord/saerutskrifter/${decision.decision}`

function Receiver({ visit, found, extract, answering }: ExtractDeskProps & { extract: Extract }) {
  const t = speak(words, visit.language)
  const path = `${base(visit, found)}/${extract.extract}`
  const failed = answering?.extract === extract.extract ? answering : undefined
  const state = stateOf(extract)
  return (
    <Section
      id={`mottaker-${extract.extract}`}
      heading={extract.receiver}
      aside={<ExtractState extract={extract} visit={visit} />}
    >
      {extract.email ? <p>{extract.email}</p> : null}
      {extract.difference ? <p>{extract.difference}</p> : null}
      <ButtonRow>
        {extract.email && extract.sentAt && state !== 'decided' ? (
          <form method="post" action={`${path}/paaminn`}>
            <FormKey />
            <Button look="secondary" label={t.remindNamed(extract.receiver)}>
              {t.remind}
            </Button>
          </form>
        ) : null}
        {extract.sentAt ? null : (
          <form method="post" action={`${path}/levert`}>
            <FormKey />
            <Button look="secondary" label={t.byHandNamed(extract.receiver)}>
              {t.byHand}
            </Button>
          </form>
        )}
      </ButtonRow>
      <details class="confirm" open={failed !== undefined}>
        <summary class="ds-button" data-variant="tertiary">
          {t.register}
        </summary>
        <form class="confirm-panel" method="post" action={path} aria-label={t.answerOf(extract.receiver)}>
          {failed ? (
            <FormProblems form={answerForm(extract.extract)} problems={failed.problems} language={visit.language} />
          ) : null}
          <FormFields
            form={answerForm(extract.extract)}
            written={failed?.written ?? asWritten(extract)}
            problems={failed?.problems}
            language={visit.language}
          />
          <Button look="secondary">{t.save}</Button>
        </form>
      </details>
    </Section>
  )
}

function Sending({ visit, found, extracts, participants, addresses }: ExtractDeskProps) {
  const t = speak(words, visit.language)
  const have = new Set(extracts.map(({ receiver }) => receiver))
  const others = participants.filter(({ name }) => !have.has(name))
  const blocked = whyCannotSend({ ...found, email: null })
  if (blocked) return <Notice tone="warn">{say(blocked.says, visit.language)}</Notice>
  return (
    <Section heading={t.sendNew} id="send">
      {found.exempt ? <Notice tone="warn">{t.exemptNotByMail}</Notice> : <p>{t.sendHint}</p>}
      <form method="post" action={base(visit, found)} novalidate>
        <FormKey />
        {others.map(({ participant, name }) =>
          found.exempt ? (
            <Checkbox key={participant} field={{ name: `til-${participant}`, label: name }} />
          ) : (
            <TextField
              key={participant}
              type="email"
              field={{ name: `til-${participant}`, label: t.emailOf(name), maxLength: 254 }}
              value={addresses.get(participant) ?? ''}
            />
          ),
        )}
        <TextField field={{ name: 'annen', label: t.otherReceiver, maxLength: 200 }} />
        {found.exempt ? null : (
          <TextField type="email" field={{ name: 'annen-epost', label: t.email, maxLength: 254 }} />
        )}
        <Checkbox field={{ name: 'vedtak', label: t.asksDecision }} />
        <Button>{found.exempt ? t.byHand : t.send}</Button>
      </form>
    </Section>
  )
}
