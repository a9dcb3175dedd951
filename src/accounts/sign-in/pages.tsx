import type { Visit } from '../../foundation/http/visit.ts'
import { LinkButton } from '../../foundation/layout/buttons.tsx'
import { RefusalNotice } from '../../foundation/layout/refusal-notice.tsx'
import { Columns, Notice, Panel, Section } from '../../foundation/layout/text.tsx'
import { speak } from '../../foundation/words.ts'
import type { Refusal } from '../../law/refusal.ts'
import { isDemo } from '../demo/rules.ts'
import { PasskeyForm } from '../passkeys/passkey-form.tsx'
import { baseOf } from '../paths.ts'
import { words } from './words.ts'

export function SignInPage({ visit, to, refusal }: { visit: Visit; to: string; refusal?: Refusal }) {
  const t = speak(words, visit.language)
  const base = baseOf(visit)
  return (
    <Columns aside={<WithoutPasskey visit={visit} />}>
      {refusal ? <RefusalNotice refusal={refusal} language={visit.language} /> : null}
      {visit.reader ? <Notice tone="calm">{t.already(visit.reader.name)}</Notice> : null}
      <Panel>
        <p>{t.how}</p>
        <PasskeyForm
          visit={visit}
          action={`${base}/logg-inn`}
          question={`${base}/logg-inn/sporsmal`}
          button={t.withPasskey}
          icon="person"
          hidden={{ til: to }}
        />
      </Panel>
    </Columns>
  )
}

function WithoutPasskey({ visit }: { visit: Visit }) {
  const t = speak(words, visit.language)
  const base = baseOf(visit)
  return (
    <>
      {isDemo(visit) ? (
        <Section heading={t.demo} id="eksempel">
          <p>{t.demoHelp}</p>
          <LinkButton href={`${base}/demo`}>{t.demoLink}</LinkButton>
        </Section>
      ) : null}
      <Section heading={t.noPasskey} id="uten-passnokkel">
        <p>{t.noPasskeyHelp}</p>
        <p>
          <a href={`${base}/invitasjon`}>{t.lostInvitation}</a>
        </p>
      </Section>
    </>
  )
}
