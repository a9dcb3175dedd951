import { caseAddress, caseNumberText } from '../../cases/numbers/rules.ts'
import type { Participant } from '../../councils/participants/store.ts'
import { downloadPath, formatAndSize } from '../../documents/papers.ts'
import { kindWords as documentKinds } from '../../documents/words.ts'
import { longDay } from '../../foundation/days.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { LinkButton } from '../../foundation/layout/buttons.tsx'
import { Timeline } from '../../foundation/layout/lists.tsx'
import { ShareSwatch } from '../../foundation/layout/share-bar.tsx'
import { Columns, Notice, Section } from '../../foundation/layout/text.tsx'
import { asPlain } from '../../foundation/text/plain.ts'
import { say, speak } from '../../foundation/words.ts'
import { Cost } from './cost.tsx'
import { Goals } from './goals.tsx'
import { NextMeeting } from './next-meeting.tsx'
import type { Front } from './reading.ts'
import { decided, words } from './words.ts'

export interface FrontProps {
  readonly visit: Visit
  readonly front: Front
}

export function FrontPage(props: FrontProps) {
  return (
    <div class="front">
      <Begin {...props} />
      <Columns asideFirst aside={<NextMeeting {...props} />}>
        <Decisions {...props} />
      </Columns>
      <Goals {...props} />
      <Cost {...props} />
      <Columns aside={<Documents {...props} />}>
        <Purposes {...props} />
      </Columns>
    </div>
  )
}

/** «Moss, Råde, Vestby og Våler samarbeider …», each after its own colour. */
export function frontLead({ visit, front: { participants } }: FrontProps) {
  const t = speak(words, visit.language)
  if (!participants.length) return t.noParticipants
  return (
    <>
      {participants.map((one, at) => (
        <span key={one.participant}>
          {at === 0 ? '' : at === participants.length - 1 ? t.and : ', '}
          <Named one={one} />
        </span>
      ))}
      {t.cooperate}
    </>
  )
}

const Named = ({ one }: { one: Participant }) => (
  <span class="named">
    <ShareSwatch colour={one.colour} />
    {one.name}
  </span>
)

/** Whoever may fill an empty council is told where to begin. */
function Begin({ visit, front }: FrontProps) {
  const t = speak(words, visit.language)
  const isEmpty = !front.participants.length && !front.next && !front.plan && !front.budget && !front.decisions.length
  if (!isEmpty || !visit.reader?.offices.has('secretary')) return null
  return (
    <Notice>
      <p>{t.beginHelp}</p>
      <LinkButton look="primary" href={`/${visit.council}/skrivebord`}>
        {t.begin}
      </LinkButton>
    </Notice>
  )
}

function Decisions({ visit, front: { decisions } }: FrontProps) {
  const t = speak(words, visit.language)
  const base = `/${visit.council}/saker`
  return (
    <Section heading={t.latestDecisions} id="vedtak" aside={<a href={base}>{t.allCases}</a>}>
      {decisions.length ? (
        <Timeline
          label={t.latestDecisions}
          items={decisions.map((one) => ({
            id: one.decision,
            mark: caseNumberText(one.number),
            title: say(decided[one.result](one.bodyName, one.title, one.day), visit.language),
            href: `${base}/${caseAddress(one.number)}`,
            text: inShort(asPlain(one.text)),
          }))}
        />
      ) : (
        <p class="muted">{t.noDecisions}</p>
      )}
    </Section>
  )
}

const longest = 200 // characters of a resolution; the whole of it stands on the case's page

/** The resolution's own first words, as far as whole words go. */
function inShort(text: string): string {
  const [first = ''] = text.trim().split(/\n+/)
  return first.length <= longest ? first : `${first.slice(0, longest + 1).replace(/\s+\S*$/, '')} …`
}

function Purposes({ visit, front: { purposes } }: FrontProps) {
  const t = speak(words, visit.language)
  return (
    <Section heading={t.purposes} id="formal">
      {purposes.length ? (
        <ul>
          {purposes.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      ) : (
        <p class="muted">{t.noPurposes}</p>
      )}
      <p class="links">
        <a href={`/${visit.council}/avtale`}>{t.agreement}</a>
        <a href={`/${visit.council}/medlemmer`}>{t.members}</a>
      </p>
    </Section>
  )
}

function Documents({ visit, front: { documents } }: FrontProps) {
  const t = speak(words, visit.language)
  return (
    <Section
      heading={t.documents}
      id="dokumenter"
      aside={<a href={`/${visit.council}/dokumenter`}>{t.allDocuments}</a>}
    >
      {documents.length ? (
        <ul class="plain-list">
          {documents.map((one) => (
            <li key={one.document}>
              <a href={downloadPath(visit.council, one)}>{one.title}</a>
              <span class="source">
                {say(documentKinds[one.kind], visit.language)}, {formatAndSize(one, visit.language)}
                {one.day ? `, ${longDay(one.day, visit.language)}` : ''}
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <p class="muted">{t.noDocuments}</p>
      )}
    </Section>
  )
}
