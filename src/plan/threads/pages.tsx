import type { Attempt } from '../../foundation/desk/record-form.tsx'
import type { Visit } from '../../foundation/http/visit.ts'
import { Button, ButtonRow, LinkButton } from '../../foundation/layout/buttons.tsx'
import { HiddenFields } from '../../foundation/layout/fields.tsx'
import { FormFields, FormProblems } from '../../foundation/layout/form-fields.tsx'
import { DataTable } from '../../foundation/layout/table.tsx'
import { EmptyState, Section } from '../../foundation/layout/text.tsx'
import { say, speak } from '../../foundation/words.ts'
import { deskOf } from '../places.ts'
import { threadForm } from './form.ts'
import type { Linkable } from './kinds.ts'
import { words } from './words.ts'

interface ThreadsDeskProps {
  readonly visit: Visit
  readonly all: readonly Linkable[]
  /** What was sent and could not be done, by the kind of thread. */
  readonly attempt?: Pick<Attempt, 'written' | 'problems'> & { readonly path: string }
}

export function ThreadsDesk({ visit, all, attempt }: ThreadsDeskProps) {
  const t = speak(words, visit.language)
  return (
    <>
      {all.map((one) => (
        <Kind
          key={one.kind.path}
          visit={visit}
          linkable={one}
          attempt={attempt?.path === one.kind.path ? attempt : undefined}
        />
      ))}
      <ButtonRow>
        <LinkButton href={deskOf(visit)} look="quiet">
          {t.back}
        </LinkButton>
      </ButtonRow>
    </>
  )
}

interface KindProps {
  readonly visit: Visit
  readonly linkable: Linkable
  readonly attempt: ThreadsDeskProps['attempt']
}

function Kind({ visit, linkable, attempt }: KindProps) {
  const t = speak(words, visit.language)
  const { kind, from, to, drawn } = linkable
  const action = `${deskOf(visit)}/trader/${kind.path}`
  const form = threadForm(linkable)
  return (
    <Section heading={say(kind.title, visit.language)} id={kind.path}>
      {drawn.length ? <Drawn visit={visit} linkable={linkable} action={action} /> : <p class="muted">{t.none}</p>}
      {from.length && to.length ? (
        <>
          <FormProblems form={form} problems={attempt?.problems ?? {}} language={visit.language} />
          <form method="post" action={action} novalidate>
            <FormFields form={form} written={attempt?.written} problems={attempt?.problems} language={visit.language} />
            <Button look="secondary">{t.link}</Button>
          </form>
        </>
      ) : (
        <EmptyState>{t.nothingToLink}</EmptyState>
      )}
    </Section>
  )
}

function Drawn({ visit, linkable, action }: { visit: Visit; linkable: Linkable; action: string }) {
  const t = speak(words, visit.language)
  const { kind, drawn } = linkable
  return (
    <DataTable
      id={`${kind.path}-tabell`}
      caption={say(kind.title, visit.language)}
      captionHidden
      language={visit.language}
      rows={drawn}
      keyOf={({ from, to }) => `${from.value}>${to.value}`}
      columns={[
        { key: 'from', header: say(kind.fromLabel, visit.language), cell: ({ from }) => from.label },
        { key: 'to', header: say(kind.toLabel, visit.language), cell: ({ to }) => to.label },
        {
          key: 'unlink',
          header: <span class="hidden">{t.unlink}</span>,
          cell: ({ from, to }) => (
            <form method="post" action={`${action}/fjern`}>
              <HiddenFields values={{ [`${kind.path}-fra`]: from.value, [`${kind.path}-til`]: to.value }} />
              <Button look="quiet" label={t.unlinkWhat(from.label, to.label)}>
                {t.unlink}
              </Button>
            </form>
          ),
        },
      ]}
    />
  )
}
