import type { Visit } from '../../foundation/http/visit.ts'
import { ButtonRow, LinkButton } from '../../foundation/layout/buttons.tsx'
import { LiveFragment } from '../../foundation/layout/live-fragment.tsx'
import { RichText } from '../../foundation/layout/rich-text.tsx'
import { Columns, Section } from '../../foundation/layout/text.tsx'
import { speak } from '../../foundation/words.ts'
import { AttendanceView } from '../attendance-view.tsx'
import { MissingList } from '../completeness/missing-list.tsx'
import type { MinutesItem } from '../content.ts'
import { ItemView, saysSomething } from '../item-view.tsx'
import { MinutesHead, OpeningView } from '../minutes-view.tsx'
import { words } from '../page-words.ts'
import { minutesDeskPath } from '../paths.ts'
import type { DeskFacts } from './facts.ts'
import { Progress } from './progress.tsx'
import { WritingForm } from './writing.tsx'

export interface DeskProps extends DeskFacts {
  readonly visit: Visit
}

/** Facts that follow from the record, and a field for what does not; beside them how far it has come and what is missing. */
export function MinutesDesk(props: DeskProps) {
  const { visit, meeting, content, minutes } = props
  const t = speak(words, visit.language)
  const frozen = Boolean(minutes?.approvedAt)
  return (
    <Columns aside={<Beside {...props} />}>
      <div class="minutes">
        <MinutesHead content={{ ...content, language: visit.language }} />
        <OpeningView content={{ ...content, prose: '', exemptProse: '' }} />
        <Writing {...props} item={null} frozen={frozen} />
        <AttendanceView attendance={content.attendance} language={visit.language} />
        <Section heading={t.treatment} id="saker">
          {content.items.filter(saysSomething).map((item) => (
            <Section key={item.agendaItem} level={3} id={`punkt-${item.agendaItem}`} heading={item.heading}>
              <div class="minutes-facts" lang={content.language}>
                <ItemView item={frozen ? item : { ...item, prose: '', exemptProse: '' }} language={content.language} />
              </div>
              <Writing {...props} item={item} frozen={frozen} />
            </Section>
          ))}
          {content.closing.length ? <p class="minutes-closing">{content.closing.join(' ')}</p> : null}
        </Section>
        <ButtonRow>
          <LinkButton href={`${minutesDeskPath(visit, meeting)}/apen`}>{t.preview}</LinkButton>
        </ButtonRow>
      </div>
    </Columns>
  )
}

function Beside(props: DeskProps) {
  const { visit, meeting, minutes } = props
  const t = speak(words, visit.language)
  const path = minutesDeskPath(visit, meeting)
  return (
    <>
      {minutes?.approvedAt ? null : (
        <Section heading={t.missing} id="mangler">
          <LiveFragment
            changes={`/${visit.council}/endringer?emne=${encodeURIComponent(`*:${meeting.meeting}`)}`}
            fragment={`${path}/mangler`}
            language={visit.language}
          >
            <MissingList {...props} />
          </LiveFragment>
        </Section>
      )}
      <Progress {...props} />
    </>
  )
}

interface WritingProps extends DeskProps {
  /** Null for the meeting as a whole. */
  readonly item: MinutesItem | null
  readonly frozen: boolean
}

/** A text that is open, and one that is not where the doors were closed or the case is exempt. */
function Writing({ visit, meeting, prose, item, frozen, content }: WritingProps) {
  const agendaItem = item?.agendaItem ?? null
  const of = (exempt: boolean) => prose.find((one) => one.agendaItem === agendaItem && one.exempt === exempt)
  if (frozen) return item ? null : <RichText text={content.prose} />
  const about = item
    ? item.caseNumber
      ? item.heading.split(' ').slice(0, 2).join(' ').toLowerCase()
      : item.heading
    : ''
  const shared = { visit, action: `${minutesDeskPath(visit, meeting)}/tekst`, about, agendaItem }
  const secret = item !== null && (item.exempt || item.doors.length > 0 || of(true))
  return (
    <>
      {item?.exempt ? null : <WritingForm {...shared} exempt={false} written={of(false)} />}
      {secret ? <WritingForm {...shared} exempt written={of(true)} /> : null}
    </>
  )
}
