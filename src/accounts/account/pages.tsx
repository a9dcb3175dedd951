import { dayAndClock, dayOf, longDay } from '../../foundation/days.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { Button, ConfirmForm, LinkButton } from '../../foundation/layout/buttons.tsx'
import { RefusalNotice } from '../../foundation/layout/refusal-notice.tsx'
import { DataTable } from '../../foundation/layout/table.tsx'
import { Section, Tag } from '../../foundation/layout/text.tsx'
import { speak } from '../../foundation/words.ts'
import type { Refusal } from '../../law/refusal.ts'
import { PasskeySection } from '../passkeys/pages.tsx'
import type { Passkey } from '../passkeys/store.ts'
import { baseOf } from '../paths.ts'
import type { Session } from '../sessions/store.ts'
import { words } from './words.ts'

interface AccountProps {
  readonly visit: Visit
  readonly sessions: readonly Session[]
  readonly passkeys: readonly Passkey[]
  /** Why passkeys cannot be changed just now. */
  readonly fixed: Refusal | null
  readonly problem?: Refusal
}

export function AccountPage({ visit, sessions, passkeys, fixed, problem }: AccountProps) {
  const t = speak(words, visit.language)
  return (
    <>
      {problem ? <RefusalNotice refusal={problem} language={visit.language} /> : null}
      {visit.at ? null : <LinkButton href="/installasjonen">{t.installation}</LinkButton>}
      <SessionSection visit={visit} sessions={sessions} />
      <PasskeySection visit={visit} passkeys={passkeys} fixed={fixed} />
    </>
  )
}

function EndSession({ visit, session, machine }: { visit: Visit; session: string; machine: string }) {
  const t = speak(words, visit.language)
  return (
    <form method="post" action={`${baseOf(visit)}/konto/okter/${session}/avslutt`}>
      <Button look="quiet" label={t.endOne(machine)}>
        {t.end}
      </Button>
    </form>
  )
}

function SessionSection({ visit, sessions }: { visit: Visit; sessions: readonly Session[] }) {
  const { language, reader } = visit
  const t = speak(words, language)
  const machine = ({ agent }: Session) => agent || t.unknownMachine
  return (
    <Section heading={t.sessions} id="okter">
      <DataTable
        id="okter-liste"
        caption={t.sessions}
        captionHidden
        language={language}
        rows={sessions}
        keyOf={({ session }) => session}
        narrow="stack"
        note={t.sessionsNote}
        columns={[
          {
            key: 'machine',
            header: t.machine,
            cell: (one) => (
              <>
                {machine(one)} {one.session === reader?.session ? <Tag tone="good">{t.here}</Tag> : null}
              </>
            ),
          },
          { key: 'since', header: t.since, cell: ({ began }) => dayAndClock(began, language) },
          { key: 'last', header: t.lastUsed, cell: ({ seen }) => longDay(dayOf(seen), language) },
          {
            key: 'end',
            header: t.action,
            cell: (one) => <EndSession visit={visit} session={one.session} machine={machine(one)} />,
          },
        ]}
      />
      <ConfirmForm
        action={`${baseOf(visit)}/konto/okter/avslutt`}
        button={t.endAll}
        question={t.endAllQuestion}
        confirm={t.endAll}
        look="secondary"
      />
    </Section>
  )
}
