import { timeOf } from '../../foundation/days.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { Icon } from '../../foundation/layout/icon.tsx'
import { say, speak } from '../../foundation/words.ts'
import { chosenAsWords } from '../../meetings/chair/words.ts'
import { nextStep, type Step } from '../../meetings/script/rules.ts'
import { AgainstPlan } from '../agenda/list.tsx'
import type { Room } from '../reading.ts'
import { ChooseChair } from './choose-chair.tsx'
import { GoBack } from './go-back.tsx'
import { stepsIn } from './steps.ts'
import { words } from './words.ts'

interface StepsProps {
  readonly visit: Visit
  readonly room: Room
}

/** Behind and ahead, each done step with its way back. */
export function Steps({ visit, room }: StepsProps) {
  const t = speak(words, visit.language)
  const steps = stepsIn(room)
  const now = nextStep(steps)
  return (
    <>
      <h2 class="heading-small">{t.steps}</h2>
      {room.course.chair ? (
        <p class="note">
          {say(chosenAsWords[room.course.chair.chosenAs], visit.language)}: {room.course.chair.name}
        </p>
      ) : null}
      <ol class="steps">
        {steps.map((step) => (
          <li key={step.key} class={step.state} aria-current={step === now ? 'step' : undefined}>
            <OneStep visit={visit} room={room} step={step} />
          </li>
        ))}
      </ol>
      <AgainstPlan visit={visit} room={room} />
    </>
  )
}

function OneStep({ visit, room, step }: StepsProps & { step: Step }) {
  const title = say(step.title, visit.language)
  const line = (
    <>
      <span class="step-mark">
        {step.doneAt ? <Icon name="check" /> : null}
        {step.doneAt ? timeOf(step.doneAt, visit.language) : ''}
      </span>
      <span>{title}</span>
    </>
  )
  const { back } = step
  if (!back) return <p class="step-line">{line}</p>
  return (
    <details id={`steg-${step.key.replace(/\W/g, '-')}`}>
      <summary class="step-line">{line}</summary>
      {back.does === 'choose-chair' ? (
        <ChooseChair visit={visit} room={room} />
      ) : (
        <GoBack visit={visit} room={room} step={{ ...step, back }} />
      )}
    </details>
  )
}
