import type { DecidedCase } from '../../cases/decisions/store.ts'
import { caseNumberText } from '../../cases/numbers/rules.ts'
import { type Day, longDay, shortDay } from '../../foundation/days.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { Button } from '../../foundation/layout/buttons.tsx'
import { Card } from '../../foundation/layout/card.tsx'
import { TextField } from '../../foundation/layout/fields.tsx'
import { FormKey } from '../../foundation/layout/form-key.tsx'
import { EmptyState, Note, Section } from '../../foundation/layout/text.tsx'
import { say, speak } from '../../foundation/words.ts'
import { citationSaid } from '../../law/cite.ts'
import { FollowUpTag, whoAndWhen } from './list.tsx'
import { carriedOut, stateOf } from './rules.ts'
import type { FollowUp } from './store.ts'
import { words } from './words.ts'

export interface FollowUpsProps {
  readonly visit: Visit
  readonly followUps: readonly FollowUp[]
  readonly decisions: ReadonlyMap<string, DecidedCase>
  /** The next meeting of each body. */
  readonly next: ReadonlyMap<string, Day>
  /** Cases that stand on the agenda of the next meeting already. */
  readonly onAgenda: ReadonlySet<string>
}

/** What is not done first, by its day; what is done below. */
export function FollowUpsDesk(props: FollowUpsProps) {
  const { visit, followUps } = props
  const t = speak(words, visit.language)
  const open = followUps.filter((one) => stateOf(one, visit.today) !== 'done')
  const done = followUps.filter((one) => stateOf(one, visit.today) === 'done')
  if (!followUps.length) return <EmptyState>{t.none}</EmptyState>
  return (
    <>
      <Note>{t.law(say(citationSaid(carriedOut), visit.language))}</Note>
      <Section heading={t.openOnes} id="apne">
        {open.map((one) => (
          <FollowUpCard key={one.followUp} {...props} followUp={one} />
        ))}
      </Section>
      {done.length ? (
        <Section heading={t.doneOnes} id="gjort">
          {done.map((one) => (
            <FollowUpCard key={one.followUp} {...props} followUp={one} />
          ))}
        </Section>
      ) : null}
    </>
  )
}

function FollowUpCard(props: FollowUpsProps & { followUp: FollowUp }) {
  const { visit, followUp, decisions } = props
  const decision = decisions.get(followUp.decision)
  const base = `/${visit.council}/skrivebord/oppfolging`
  const overline = decision
    ? `${caseNumberText(decision.number)} ${decision.title}, ${shortDay(decision.day, visit.language)}`
    : ''
  return (
    <Card
      title={<a href={`${base}/${followUp.followUp}`}>{followUp.text}</a>}
      overline={overline}
      footer={<FollowUpTag visit={visit} followUp={followUp} />}
    >
      <p>{whoAndWhen(visit, followUp)}</p>
      {followUp.outcome ? <p>{followUp.outcome}</p> : null}
      <Deeds {...props} decision={decision} />
    </Card>
  )
}

function Deeds({
  visit,
  followUp,
  decision,
  next,
  onAgenda,
}: FollowUpsProps & { followUp: FollowUp; decision: DecidedCase | undefined }) {
  const t = speak(words, visit.language)
  const path = `/${visit.council}/skrivebord/oppfolging/${followUp.followUp}`
  const day = decision && next.get(decision.body)
  if (followUp.doneAt)
    return (
      <form method="post" action={`${path}/apne`}>
        <FormKey />
        <Button look="quiet" label={t.reopenNamed(followUp.text)}>
          {t.reopen}
        </Button>
      </form>
    )
  return (
    <>
      <form method="post" action={`${path}/gjort`}>
        <FormKey />
        <TextField field={{ name: `utfall-${followUp.followUp}`, label: t.outcome, required: true, maxLength: 2000 }} />
        <Button look="secondary" label={t.finishNamed(followUp.text)}>
          {t.finish}
        </Button>
      </form>
      {decision && onAgenda.has(decision.councilCase) ? <p class="muted">{t.onAgenda}</p> : null}
      {day && decision && !onAgenda.has(decision.councilCase) ? (
        <form method="post" action={`${path}/saksliste`}>
          <FormKey />
          <Button look="quiet">{t.toAgenda(longDay(day, visit.language))}</Button>
        </form>
      ) : null}
    </>
  )
}
