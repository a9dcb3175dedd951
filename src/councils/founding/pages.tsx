import type { Form, Problems, Written } from '../../foundation/http/form.ts'
import type { CouncilName, Visit } from '../../foundation/http/visit.ts'
import { Button, ButtonRow, LinkButton } from '../../foundation/layout/buttons.tsx'
import { FormFields, FormProblems } from '../../foundation/layout/form-fields.tsx'
import { RefusalNotice } from '../../foundation/layout/refusal-notice.tsx'
import { DataTable } from '../../foundation/layout/table.tsx'
import { EmptyState, Notice, Panel } from '../../foundation/layout/text.tsx'
import { speak } from '../../foundation/words.ts'
import type { Refusal } from '../../law/refusal.ts'
import { words } from './words.ts'

export function InstallationPage({ visit, councils }: { visit: Visit; councils: readonly CouncilName[] }) {
  const t = speak(words, visit.language)
  if (!councils.length)
    return (
      <EmptyState action={<LinkButton href="/installasjonen/nytt-rad">{t.newCouncil}</LinkButton>}>{t.none}</EmptyState>
    )
  const languages = { nb: t.bokmal, nn: t.nynorsk, en: t.english }
  return (
    <DataTable
      id="rad"
      caption={t.councils}
      captionHidden
      language={visit.language}
      rows={councils}
      keyOf={({ council }) => council}
      narrow="stack"
      columns={[
        { key: 'name', header: t.council, cell: ({ council, name }) => <a href={`/${council}`}>{name}</a> },
        { key: 'address', header: t.address, cell: ({ council }) => `/${council}` },
        { key: 'language', header: t.language, cell: ({ language }) => languages[language] },
      ]}
    />
  )
}

interface NewCouncilProps {
  readonly visit: Visit
  readonly form: Form
  readonly written: Written
  readonly problems?: Problems
  readonly refusal?: Refusal
}

export function NewCouncilPage({ visit, form, written, problems = {}, refusal }: NewCouncilProps) {
  const t = speak(words, visit.language)
  return (
    <>
      <FormProblems form={form} problems={problems} language={visit.language} />
      {refusal ? <RefusalNotice refusal={refusal} language={visit.language} tone="warn" /> : null}
      <form method="post" action="/installasjonen/nytt-rad" novalidate>
        <FormFields form={form} written={written} problems={problems} language={visit.language} />
        <ButtonRow>
          <Button>{t.found}</Button>
          <LinkButton href="/installasjonen" look="quiet">
            {t.cancel}
          </LinkButton>
        </ButtonRow>
      </form>
    </>
  )
}

interface FoundedProps {
  readonly visit: Visit
  readonly slug: string
  readonly secretary: string
  /** The letter to give by hand, with its link; undefined when it is sent. */
  readonly letter?: string
  readonly help: string
}

export function FoundedPage({ visit, slug, secretary, letter, help }: FoundedProps) {
  const t = speak(words, visit.language)
  return (
    <>
      {letter ? <Notice tone="warn">{help}</Notice> : <p>{t.letterGoes(secretary)}</p>}
      {letter ? (
        <Panel>
          {letter.split('\n\n').map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </Panel>
      ) : null}
      <ButtonRow>
        <LinkButton href={`/${slug}`}>{t.openCouncil}</LinkButton>
        <LinkButton href="/installasjonen" look="quiet">
          {t.installation}
        </LinkButton>
      </ButtonRow>
    </>
  )
}
