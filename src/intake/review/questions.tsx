import { RadioGroup } from '../../foundation/layout/choices.tsx'
import { FormField } from '../../foundation/layout/form-fields.tsx'
import { type Finding, Findings } from '../../foundation/layout/lists.tsx'
import { Section } from '../../foundation/layout/text.tsx'
import type { Language } from '../../foundation/words.ts'
import { say, speak } from '../../foundation/words.ts'
import { deskWords } from '../desk-words.ts'
import type { Question, Reading, Source } from '../draft.ts'
import { inPlainWords, sayReason } from '../words.ts'
import { asWritten } from './answers.ts'
import type { Fact } from './facts.ts'
import type { ReviewProps } from './pages.tsx'
import { questionName } from './question-answers.ts'
import { SourceLink } from './source-link.tsx'

/** What the document leaves open, in plain words, with the reason for the guess. */
export function Questions({ review, facts }: { review: ReviewProps; facts: ReadonlyMap<string, Fact> }) {
  const { reading, visit } = review
  const t = speak(deskWords, visit.language)
  const answerable = reading.questions.filter(({ choices, pointer }) => choices.length > 0 || facts.has(pointer))
  if (!answerable.length) return null
  const items = answerable.map((question, at): Finding => {
    const source = sourceOf(question, reading)
    return {
      id: `sporsmal-${at + 1}`,
      state: 'question',
      stateWord: t.answer,
      title: sayReason(question.asks, visit.language),
      text: question.because && sayReason(question.because, visit.language),
      source: <SourceLink source={source} reading={reading} language={visit.language} />,
      children: <QuestionField question={question} fact={facts.get(question.pointer)} review={review} />,
    }
  })
  return (
    <Section heading={t.questions(items.length)} id="sporsmal">
      <Findings items={items} label={t.questions(items.length)} />
    </Section>
  )
}

/** Where the words stand that the question is about: its own, or else those of the record that lacks the answer. */
function sourceOf({ pointer }: Question, { sources }: Reading): Source | undefined {
  const record = pointer.slice(0, pointer.lastIndexOf('/') + 1)
  return sources[pointer] ?? Object.entries(sources).find(([other]) => record !== '/' && other.startsWith(record))?.[1]
}

interface QuestionFieldProps {
  readonly question: Question
  readonly fact: Fact | undefined
  readonly review: ReviewProps
}

function QuestionField({ question, fact, review }: QuestionFieldProps) {
  const { visit, written, problems } = review
  const t = speak(deskWords, visit.language)
  const name = questionName(question.pointer)
  const error = said(problems, question, visit.language)
  const shown = written[question.pointer] ?? asWritten(fact?.value)
  const free = fact ? (
    <FormField name={question.pointer} field={fact.field} value={shown} error={error} language={visit.language} />
  ) : null
  if (!question.choices.length) return free
  const choices = question.choices.map(({ value, label }, at) => ({
    value: String(at),
    label: labelOf(value, label, visit.language),
  }))
  return (
    <>
      <RadioGroup
        field={{ name, label: t.answer }}
        value={written[name] ?? chosen(question, fact)}
        choices={choices}
        inline
      />
      {free ? (
        <details class="another-answer" open={Boolean(error)}>
          <summary>{t.another}</summary>
          {free}
        </details>
      ) : null}
    </>
  )
}

function labelOf(
  value: string | number | null,
  label: Question['choices'][number]['label'],
  language: Language,
): string {
  if (label === undefined) return String(value ?? '')
  return typeof label === 'string' ? String(inPlainWords(label, language)) : sayReason(label, language)
}

/** The choice that is in the draft now: the guess, or an earlier answer. None when something else was written. */
function chosen({ choices }: Question, fact: Fact | undefined): string | undefined {
  const at = choices.findIndex(({ value }) => value === (fact?.value ?? null))
  return at < 0 ? undefined : String(at)
}

const said = (problems: ReviewProps['problems'], { pointer }: Question, language: Language) => {
  const problem = problems[pointer]
  return problem ? say(problem, language) : undefined
}
