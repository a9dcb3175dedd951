import { email as emailField, type Form, type Problems, type Written } from '../../foundation/http/form.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { Button, ButtonRow, LinkButton } from '../../foundation/layout/buttons.tsx'
import { FormFields, FormProblems } from '../../foundation/layout/form-fields.tsx'
import { RefusalNotice } from '../../foundation/layout/refusal-notice.tsx'
import { Note, Notice, Panel, Section } from '../../foundation/layout/text.tsx'
import { say, speak } from '../../foundation/words.ts'
import type { Refusal } from '../../law/refusal.ts'
import { officeList } from '../office-names.ts'
import { PasskeyForm } from '../passkeys/passkey-form.tsx'
import { baseOf, deskOf } from '../paths.ts'
import { words } from './words.ts'

export const askForm = { epost: emailField(words.email, { hint: words.askHelp }) } satisfies Form

interface InvitedProps {
  readonly visit: Visit
  readonly offices: ReadonlySet<string>
  readonly refusal?: Refusal
}

export function InvitedPage({ visit, offices, refusal }: InvitedProps) {
  const t = speak(words, visit.language)
  return (
    <>
      {refusal ? <RefusalNotice refusal={refusal} language={visit.language} /> : null}
      <Panel>
        {offices.size ? <p>{t.offices(officeList(offices, visit.language))}</p> : null}
        <p>{t.makePasskey}</p>
        <PasskeyForm visit={visit} action={visit.path} question={`${visit.path}/sporsmal`} button={t.make} />
        <Note>{t.notYou}</Note>
      </Panel>
    </>
  )
}

interface DeadLinkProps {
  readonly visit: Visit
  readonly refusal?: Refusal
  readonly written?: Written
  readonly problems?: Problems
}

/** The same page for a link that was used, that expired, and that never was; and for asking without any. */
export function AskAgainPage({ visit, refusal, written, problems = {} }: DeadLinkProps) {
  const t = speak(words, visit.language)
  const base = baseOf(visit)
  return (
    <>
      <FormProblems form={askForm} problems={problems} language={visit.language} />
      {refusal ? <Notice tone="warn">{say(refusal.says, visit.language)}</Notice> : null}
      <LinkButton href={`${base}/logg-inn`}>{t.signIn}</LinkButton>
      <Section heading={t.askNew} id="ny-lenke">
        {visit.installation.canSend ? (
          <form method="post" action={`${base}/invitasjon`} novalidate>
            <FormFields form={askForm} written={written} problems={problems} language={visit.language} />
            <ButtonRow>
              <Button look="secondary">{t.send}</Button>
            </ButtonRow>
          </form>
        ) : (
          <p>{t.cannotSend}</p>
        )}
        <Note>{t.lostPasskey}</Note>
      </Section>
    </>
  )
}

export function AskedPage({ visit }: { visit: Visit }) {
  const t = speak(words, visit.language)
  return (
    <>
      <p>{t.askedHelp}</p>
      <Note>{t.lostPasskey}</Note>
    </>
  )
}

/** The link, shown once to whoever gives it, with words to give it by. */
export function GiveLinkPage({ visit, letter }: { visit: Visit; letter: string }) {
  const t = speak(words, visit.language)
  return (
    <>
      <Notice tone="warn">{t.giveHelp}</Notice>
      <Section heading={t.giveWords} id="ord">
        <Panel>
          {letter.split('\n\n').map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </Panel>
      </Section>
      <LinkButton href={`${deskOf(visit)}/personer`}>{t.back}</LinkButton>
    </>
  )
}
