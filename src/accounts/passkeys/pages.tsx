import { dayOf, longDay } from '../../foundation/days.ts'
import { type Form, type Problems, text, type Written } from '../../foundation/http/form.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { Button, ButtonRow, ConfirmForm, LinkButton } from '../../foundation/layout/buttons.tsx'
import { FormFields, FormProblems } from '../../foundation/layout/form-fields.tsx'
import { DataTable } from '../../foundation/layout/table.tsx'
import { Notice, Section } from '../../foundation/layout/text.tsx'
import { say, speak } from '../../foundation/words.ts'
import type { Refusal } from '../../law/refusal.ts'
import { baseOf } from '../paths.ts'
import { PasskeyForm } from './passkey-form.tsx'
import type { Passkey } from './store.ts'
import { words } from './words.ts'

export const nameForm = { navn: text(words.name, { hint: words.nameHint, maxLength: 60 }) } satisfies Form

interface SectionProps {
  readonly visit: Visit
  readonly passkeys: readonly Passkey[]
  readonly fixed: Refusal | null
}

export function PasskeySection({ visit, passkeys, fixed }: SectionProps) {
  const { language } = visit
  const t = speak(words, language)
  const path = `${baseOf(visit)}/konto/passnokler`
  return (
    <Section heading={t.passkeys} id="passnokler">
      <p>{t.what}</p>
      {passkeys.length ? (
        <DataTable
          id="passnokler-liste"
          caption={t.passkeys}
          captionHidden
          language={language}
          rows={passkeys}
          keyOf={({ credential }) => credential}
          narrow="stack"
          columns={[
            {
              key: 'name',
              header: t.name,
              cell: ({ credential, name }) => <a href={`${path}/${credential}`}>{name}</a>,
            },
            { key: 'made', header: t.made, cell: ({ made }) => longDay(dayOf(made), language) },
            { key: 'used', header: t.used, cell: ({ used }) => (used ? longDay(dayOf(used), language) : t.unused) },
          ]}
        />
      ) : null}
      {fixed ? <Fixed visit={visit} refusal={fixed} /> : <AddPasskey visit={visit} path={path} />}
    </Section>
  )
}

function AddPasskey({ visit, path }: { visit: Visit; path: string }) {
  const t = speak(words, visit.language)
  return (
    <PasskeyForm visit={visit} action={path} question={`${path}/sporsmal`} button={t.add}>
      <FormFields form={nameForm} language={visit.language} />
    </PasskeyForm>
  )
}

function Fixed({ visit, refusal }: { visit: Visit; refusal: Refusal }) {
  const t = speak(words, visit.language)
  const base = baseOf(visit)
  return (
    <Notice tone="calm">
      <p>{say(refusal.says, visit.language)}</p>
      {refusal.says === words.signInAgain ? (
        <p>
          <a href={`${base}/logg-inn?til=${encodeURIComponent(`${base}/konto`)}`}>{t.toSignIn}</a>
        </p>
      ) : null}
    </Notice>
  )
}

interface OneProps {
  readonly visit: Visit
  readonly passkey: Passkey
  readonly isLast: boolean
  readonly written?: Written
  readonly problems?: Problems
}

export function OnePasskeyPage({ visit, passkey, isLast, written, problems = {} }: OneProps) {
  const t = speak(words, visit.language)
  const base = `${baseOf(visit)}/konto`
  const question = isLast ? t.removeLastQuestion : t.removeQuestion
  return (
    <>
      <FormProblems form={nameForm} problems={problems} language={visit.language} />
      <form method="post" action={`${base}/passnokler/${passkey.credential}`} novalidate>
        <FormFields
          form={nameForm}
          written={written ?? { navn: passkey.name }}
          problems={problems}
          language={visit.language}
        />
        <ButtonRow>
          <Button>{t.save}</Button>
          <LinkButton href={base} look="quiet">
            {t.cancel}
          </LinkButton>
        </ButtonRow>
      </form>
      <ConfirmForm
        action={`${base}/passnokler/${passkey.credential}/fjern`}
        button={t.remove}
        question={question(passkey.name)}
        confirm={t.remove}
        hidden={isLast ? { siste: 'ja' } : undefined}
      />
    </>
  )
}
