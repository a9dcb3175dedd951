import { dayAndClock } from '../foundation/days.ts'
import type { Visit } from '../foundation/http/visit.ts'
import { Button, ButtonRow, ConfirmForm, LinkButton } from '../foundation/layout/buttons.tsx'
import { FileField } from '../foundation/layout/fields.tsx'
import { Progress } from '../foundation/layout/progress.tsx'
import { DataTable } from '../foundation/layout/table.tsx'
import { EmptyState, Notice, Section, Tag, type Tone } from '../foundation/layout/text.tsx'
import { say, speak } from '../foundation/words.ts'
import { deskWords } from './desk-words.ts'
import type { Progress as HowFar } from './in-background.ts'
import type { FactRecord } from './review/facts.ts'
import type { Intake } from './store.ts'

const deskOf = (visit: Visit) => `/${visit.council}/skrivebord/les-inn`

/** Where a document is handed in, and those that were. */
export function IntakeDesk({
  visit,
  intakes,
  problem,
}: {
  visit: Visit
  intakes: readonly Intake[]
  problem?: string
}) {
  const t = speak(deskWords, visit.language)
  return (
    <>
      <form method="post" action={deskOf(visit)} enctype="multipart/form-data">
        <FileField
          field={{ name: 'fil', label: t.file, hint: t.fileHint, required: true }}
          accept=".pdf,.pptx,.docx,.xlsx,.csv,.txt"
          dropText={t.drop}
          error={problem}
        />
        <ButtonRow>
          <Button>{t.read}</Button>
        </ButtonRow>
      </form>
      <Section heading={t.earlier} id="tidligere">
        {intakes.length ? <IntakeTable visit={visit} intakes={intakes} /> : <EmptyState>{t.none}</EmptyState>}
      </Section>
    </>
  )
}

function IntakeTable({ visit, intakes }: { visit: Visit; intakes: readonly Intake[] }) {
  const t = speak(deskWords, visit.language)
  return (
    <DataTable
      id="innlesinger"
      caption={t.earlier}
      captionHidden
      language={visit.language}
      narrow="stack"
      rows={intakes}
      keyOf={(one) => one.intake}
      columns={[
        { key: 'name', header: t.name, cell: (one) => <a href={`${deskOf(visit)}/${one.intake}`}>{one.fileName}</a> },
        { key: 'begun', header: t.begun, cell: (one) => dayAndClock(one.begunAt, visit.language) },
        { key: 'state', header: t.state, cell: (one) => <StateTag visit={visit} intake={one} /> },
      ]}
    />
  )
}

function StateTag({ visit, intake }: { visit: Visit; intake: Intake }) {
  const t = speak(deskWords, visit.language)
  const [tone, text]: [Tone, string] = intake.undoneAt
    ? ['plain', intake.acceptedAt ? t.stateUndone : t.stateAside]
    : intake.acceptedAt
      ? ['good', t.stateAccepted]
      : intake.refused
        ? ['bad', t.stateRefused]
        : ['warn', t.stateWaiting]
  return <Tag tone={tone}>{text}</Tag>
}

/** The browser asks again every second, and comes to the review when it is done. */
export function BeingRead({ visit, intake, progress }: { visit: Visit; intake: string; progress: HowFar | undefined }) {
  const t = speak(deskWords, visit.language)
  return (
    <>
      <ReadingProgress visit={visit} progress={progress} />
      <p>{t.readingHelp}</p>
      <LinkButton href={`${deskOf(visit)}/${intake}`}>{t.reload}</LinkButton>
    </>
  )
}

function ReadingProgress({ visit, progress }: { visit: Visit; progress: HowFar | undefined }) {
  const t = speak(deskWords, visit.language)
  if (!progress?.total) return <Progress label={t.reading} />
  const { done, total } = progress
  return <Progress label={t.reading} value={done} max={total} text={t.pagesDone(done, total)} />
}

export function RefusedFile({ visit, why }: { visit: Visit; why: string }) {
  const t = speak(deskWords, visit.language)
  return (
    <>
      <Notice tone="bad" role="alert">
        {why}
      </Notice>
      <LinkButton href={deskOf(visit)}>{t.tryAnother}</LinkButton>
    </>
  )
}

interface AcceptedProps {
  readonly visit: Visit
  readonly intake: Intake
  readonly made: number
  readonly notMade: readonly FactRecord[]
}

export function AcceptedIntake({ visit, intake, made, notMade }: AcceptedProps) {
  const t = speak(deskWords, visit.language)
  const own = `${deskOf(visit)}/${intake.intake}`
  if (intake.undoneAt)
    return (
      <>
        <Notice tone="calm">{intake.acceptedAt ? t.undone : t.asideText}</Notice>
        <form method="post" action={`${own}/igjen`}>
          <Button look="secondary">{t.again}</Button>
        </form>
      </>
    )
  return (
    <>
      <Notice tone="good" role="status">
        {t.acceptedText(made)}
      </Notice>
      {notMade.length ? (
        <details class="fold">
          <summary>{t.notMade(notMade.length)}</summary>
          <p>{t.notMadeHelp}</p>
          <ul>
            {notMade.map(({ pointer, kind, name }) => (
              <li key={pointer}>
                {say(kind, visit.language)}: {name}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      <ButtonRow>
        <LinkButton href={`/${visit.council}`} look="primary">
          {t.seeCouncil}
        </LinkButton>
        <LinkButton href={deskOf(visit)}>{t.tryAnother}</LinkButton>
      </ButtonRow>
      <ConfirmForm action={`${own}/angre`} button={t.undo} question={t.undoQuestion} confirm={t.undo} />
    </>
  )
}

/** For a document that nobody will take in. */
export function SetAside({ visit, intake }: { visit: Visit; intake: Intake }) {
  const t = speak(deskWords, visit.language)
  const action = `${deskOf(visit)}/${intake.intake}/legg-bort`
  const { setAside, setAsideQuestion } = t
  return (
    <ConfirmForm action={action} button={setAside} question={setAsideQuestion} confirm={setAside} look="secondary" />
  )
}
