import { Checkbox } from '../../foundation/layout/choices.tsx'
import { FormField } from '../../foundation/layout/form-fields.tsx'
import { Section, Tag } from '../../foundation/layout/text.tsx'
import { say, speak } from '../../foundation/words.ts'
import { deskWords } from '../desk-words.ts'
import { sayReason } from '../words.ts'
import { asWritten, leaveOutName } from './answers.ts'
import type { Fact, FactRecord } from './facts.ts'
import type { ReviewProps } from './pages.tsx'
import type { Group } from './shapes.ts'
import { SourceLink } from './source-link.tsx'

const groups: readonly Group[] = ['council', 'meeting', 'case', 'agreement', 'plan', 'budget']

interface RecordsProps {
  readonly review: ReviewProps
  readonly records: readonly FactRecord[]
  /** Pointers that a question asks about: their field stands there. */
  readonly asked: ReadonlySet<string>
}

/** Every record with its facts, closed until someone looks; group by group. */
export function Records({ review, records, asked }: RecordsProps) {
  const t = speak(deskWords, review.visit.language)
  return (
    <>
      {groups.map((group) => {
        const inGroup = records.filter((record) => record.group === group)
        return inGroup.length ? (
          <Section key={group} heading={t[group]} id={`gruppe-${group}`} level={3}>
            {inGroup.map((record) => (
              <RecordFields key={record.pointer} review={review} record={record} asked={asked} />
            ))}
          </Section>
        ) : null
      })}
    </>
  )
}

interface RecordFieldsProps {
  readonly review: ReviewProps
  readonly record: FactRecord
  readonly asked: ReadonlySet<string>
}

function RecordFields({ review, record, asked }: RecordFieldsProps) {
  const { visit, reading, problems, written } = review
  const t = speak(deskWords, visit.language)
  const sources = record.facts.map(({ pointer }) => reading.sources[pointer]).filter((source) => source !== undefined)
  const isInferred = sources.some(({ certainty }) => certainty === 'inferred')
  const isOpen = record.facts.some(({ pointer }) => problems[pointer])
  return (
    <details class={`review-record${record.under ? ` under-${record.under}` : ''}`} open={isOpen}>
      <summary>
        <span class="review-name">
          <strong>
            {say(record.kind, visit.language)}
            {record.name ? ':' : ''}
          </strong>{' '}
          {record.name}
        </span>
        {isInferred ? <Tag tone="warn">{t.inferred}</Tag> : null}
      </summary>
      <div class="review-fields">
        <p class="note">
          <SourceLink source={sources[0]} reading={reading} language={visit.language} />
          {sources.map(({ reason }, at) =>
            reason ? <span key={at}> {sayReason(reason, visit.language)}</span> : null,
          )}
        </p>
        {record.facts
          .filter((fact) => isShown(fact) && !asked.has(fact.pointer))
          .map(({ pointer, field, value }) => (
            <FormField
              key={pointer}
              name={pointer}
              field={field}
              value={written[pointer] ?? asWritten(value)}
              error={problems[pointer] && say(problems[pointer], visit.language)}
              language={visit.language}
            />
          ))}
        <Checkbox
          field={{ name: leaveOutName(record.pointer), label: t.leaveOut }}
          checked={review.answers.leftOut.includes(record.pointer)}
        />
      </div>
    </details>
  )
}

/** What is absent and not required is not asked for: the record can be completed on its own page later. */
const isShown = ({ value, field }: Fact) => field.required || (value !== undefined && value !== null)
