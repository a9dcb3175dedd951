import { weekdayAndDay } from '../../foundation/days.ts'
import type { Problems, Written } from '../../foundation/http/form.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { Button, ButtonRow } from '../../foundation/layout/buttons.tsx'
import { FormFields } from '../../foundation/layout/form-fields.tsx'
import { FormKey } from '../../foundation/layout/form-key.tsx'
import { Notice, Section } from '../../foundation/layout/text.tsx'
import { say, speak } from '../../foundation/words.ts'
import type { proposingForm } from './form.ts'
import type { ProposedDay } from './rules.proposing.ts'
import { words } from './words.ts'

interface ProposalPageProps {
  readonly visit: Visit
  readonly year: number
  readonly form: ReturnType<typeof proposingForm>
  readonly written: Written
  readonly problems?: Problems
  /** Undefined until it has been asked for. */
  readonly days?: readonly ProposedDay[]
  /** The days were sent, and none was chosen. */
  readonly noneChosen?: boolean
}

export function ProposalPage(props: ProposalPageProps) {
  const { visit, year, form, written, problems, days } = props
  const t = speak(words, visit.language)
  return (
    <>
      <form method="get" action={`/${visit.council}/skrivebord/arshjul/forslag`}>
        <input type="hidden" name="ar" value={year} />
        <FormFields form={form} written={written} problems={problems} language={visit.language} />
        <ButtonRow>
          <Button look={days ? 'secondary' : 'primary'}>{t.showProposal}</Button>
        </ButtonRow>
      </form>
      {days ? <Choose {...props} days={days} /> : null}
    </>
  )
}

function Choose({ visit, year, written, days, noneChosen }: ProposalPageProps & { days: readonly ProposedDay[] }) {
  const { language, council } = visit
  const t = speak(words, language)
  return (
    <Section heading={t.proposal} id="forslag">
      {noneChosen ? (
        <Notice tone="bad" role="alert">
          {t.chooseSome}
        </Notice>
      ) : null}
      <form method="post" action={`/${council}/skrivebord/arshjul/forslag?ar=${year}`}>
        <FormKey />
        {Object.entries(written).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <ul class="plain-list">
          {days.map(({ day, why, moved }) => (
            <li key={`${day}`}>
              <div class="choice">
                <input
                  class="input"
                  type="checkbox"
                  id={`dag-${day}`}
                  name="dag"
                  value={day.toString()}
                  checked={!noneChosen}
                />
                <label for={`dag-${day}`}>{weekdayAndDay(day, language)}</label>
              </div>
              <p class="source">
                {[why, moved && words.movedFrom(moved)].flatMap((one) => (one ? [say(one, language)] : [])).join('. ')}
              </p>
            </li>
          ))}
        </ul>
        <ButtonRow>
          <Button>{t.planThese}</Button>
        </ButtonRow>
      </form>
    </Section>
  )
}
