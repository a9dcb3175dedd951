import { dayOf, shortDay } from '../../foundation/days.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { Button, LinkButton } from '../../foundation/layout/buttons.tsx'
import { DataTable } from '../../foundation/layout/table.tsx'
import { EmptyState, Notice, Tag, type Tone } from '../../foundation/layout/text.tsx'
import { speak } from '../../foundation/words.ts'
import { type Invitation, stateOf } from '../invitations/rules.ts'
import { deskOf } from '../paths.ts'
import type { Person } from './store.ts'
import { words } from './words.ts'

export interface PersonOnDesk extends Person {
  readonly passkeys: number
  readonly invitation: Invitation | undefined
}

export function PeopleDesk({ visit, people }: { visit: Visit; people: readonly PersonOnDesk[] }) {
  const { language, installation } = visit
  const t = speak(words, language)
  const base = `${deskOf(visit)}/personer`
  if (!people.length)
    return <EmptyState action={<LinkButton href={`${base}/ny`}>{t.newPerson}</LinkButton>}>{t.none}</EmptyState>
  return (
    <>
      {installation.canSend ? null : <Notice tone="calm">{t.cannotSend}</Notice>}
      <DataTable
        id="personer"
        caption={t.people}
        captionHidden
        language={language}
        rows={people}
        keyOf={({ person }) => person}
        narrow="stack"
        columns={[
          { key: 'name', header: t.name, cell: (one) => <a href={`${base}/${one.person}`}>{one.name}</a> },
          { key: 'email', header: t.email, cell: ({ email }) => email },
          { key: 'party', header: t.party, cell: ({ party }) => party },
          { key: 'access', header: t.access, cell: (one) => <Access visit={visit} one={one} /> },
          { key: 'invite', header: t.invitation, cell: (one) => <InviteButton visit={visit} one={one} /> },
        ]}
      />
    </>
  )
}

function Access({ visit, one }: { visit: Visit; one: PersonOnDesk }) {
  const t = speak(words, visit.language)
  const [tone, text] = invitationText(visit, one)
  if (!one.passkeys) return <Tag tone={tone}>{text}</Tag>
  const isOpen = one.invitation && !one.invitation.used
  return (
    <>
      <Tag tone="good">{t.passkeyCount(one.passkeys)}</Tag> {isOpen ? <Tag tone={tone}>{text}</Tag> : null}
    </>
  )
}

function invitationText({ language, now }: Visit, { invitation }: PersonOnDesk): [Tone, string] {
  const t = speak(words, language)
  if (!invitation) return ['plain', t.notInvited]
  const until = invitation.expires ? shortDay(dayOf(invitation.expires), language) : ''
  const state = stateOf(invitation, now)
  switch (state) {
    case 'on-its-way':
      return ['calm', t.onItsWay]
    case 'sent':
      return ['calm', t.sent(until)]
    case 'given':
      return ['calm', t.given(until)]
    case 'used':
      return ['plain', t.used]
    case 'expired':
      return ['warn', t.expired]
    case 'replaced':
      return ['plain', t.notInvited]
  }
}

function InviteButton({ visit, one }: { visit: Visit; one: PersonOnDesk }) {
  const t = speak(words, visit.language)
  const byLetter = visit.installation.canSend && one.email
  const text = byLetter ? (one.invitation ? t.inviteAgain : t.invite) : t.makeLink
  return (
    <form method="post" action={`${deskOf(visit)}/personer/${one.person}/inviter`}>
      <Button look="secondary" label={`${text}: ${one.name}`}>
        {text}
      </Button>
    </form>
  )
}
