import { openLimiter, tooManyPage } from '../../accounts/limits.tsx'
import { hashOf } from '../../accounts/token.ts'
import type { PapersOf } from '../../cases/paper.ts'
import { Papers } from '../../cases/papers.tsx'
import type { Tx } from '../../foundation/database/council.ts'
import { hours, weekdayAndDay } from '../../foundation/days.ts'
import { type Answer, page, refused, seeOther } from '../../foundation/http/answer.ts'
import { anyone, get, post, type Route } from '../../foundation/http/route.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { ButtonRow, LinkButton } from '../../foundation/layout/buttons.tsx'
import { DefinitionList } from '../../foundation/layout/lists.tsx'
import { Note, Notice, Panel, Section } from '../../foundation/layout/text.tsx'
import { speak } from '../../foundation/words.ts'
import { isRefusal } from '../../law/refusal.ts'
import { AgendaList } from '../agenda/list.tsx'
import { findLetterByToken, updateLetter } from '../notices/letters/store.ts'
import { isOver } from '../notices/rules.ts'
import { meetingPath, ownMeetingPath } from '../paths.ts'
import { where } from '../place.ts'
import { type AgendaReading, readAgenda } from '../reading.ts'
import { findMeeting, type Meeting } from '../store.ts'
import { words as meetingWords } from '../words.ts'
import { giveReply } from './actions.ts'
import { AnswerForm } from './answer-form.tsx'
import { answerIn, type OwnStanding, ownStanding } from './own-reply.ts'
import { readReplies } from './reading.ts'
import { words } from './words.ts'

/** A whole council may answer from one office; a machine that guesses is stopped. */
const tooMany = openLimiter({ most: 240, within: Temporal.Duration.from({ minutes: 5 }) })

interface Around {
  readonly papersOfCases: PapersOf
  readonly papersOfMeetings: PapersOf
}

/** Without signing in: whoever has the letter's link answers, and reads what everyone may read. */
export const linkRoutes = (around: Around): Route[] => [
  get('/:council/svar/:token', anyone, (visit) => show(visit, around), { cached: false }),
  post('/:council/svar/:token', anyone, answer),
]

interface Invited {
  readonly letter: string
  readonly opened: boolean
  readonly person: string
  readonly name: string
  readonly meeting: Meeting
  readonly standing: OwnStanding | undefined
}

/** Undefined alike for a link that nobody made, one that was replaced, and one whose meeting is over. */
async function invitedBy(tx: Tx, visit: Visit): Promise<Invited | undefined> {
  const letter = await findLetterByToken(tx, visit.council, hashOf(visit.params.token ?? ''))
  const meeting = letter && (await findMeeting(tx, visit.council, letter.meeting))
  if (!letter || !meeting || isOver(meeting, visit.today)) return undefined
  const board = await readReplies(tx, visit.council, meeting)
  const { person, name, openedAt } = letter
  const standing = ownStanding(board, person, letter.seat)
  return { letter: letter.letter, opened: openedAt !== null, person, name, meeting, standing }
}

async function show(visit: Visit, around: Around): Promise<Answer> {
  if (tooMany(visit)) return tooManyPage(visit)
  const found = await visit.read(async (tx) => {
    const invited = await invitedBy(tx, visit)
    if (!invited) return undefined
    const { meeting } = invited
    const agenda = await readAgenda(tx, visit, meeting, 'public', around.papersOfCases)
    const papers = await around.papersOfMeetings(tx, visit.council, [meeting.meeting], 'public', visit.language)
    return { invited, agenda, papers }
  })
  if (!found) return deadLink(visit)
  const { invited, agenda, papers } = found
  if (!invited.opened)
    await visit.database.writeQuietly(visit.council, (tx) =>
      updateLetter(tx, visit.council, invited.letter, { opened_at: `${visit.now}` }),
    )
  const m = speak(meetingWords, visit.language)
  return page(
    m.meetingOf(invited.meeting.bodyName, invited.meeting.day),
    <Body {...{ visit, invited, agenda, papers }} />,
    {
      overline: invited.name,
      unlisted: true,
    },
  )
}

interface BodyProps {
  readonly visit: Visit
  readonly invited: Invited
  readonly agenda: AgendaReading
  readonly papers: Parameters<typeof Papers>[0]['papers']
}

function Body({ visit, invited, agenda, papers }: BodyProps) {
  const t = speak(words, visit.language)
  const m = speak(meetingWords, visit.language)
  const { meeting } = invited
  const clock = hours(meeting, visit.language)
  return (
    <div class="own">
      <DefinitionList
        items={[
          { term: m.time, detail: [weekdayAndDay(meeting.day, visit.language), clock].filter(Boolean).join(', ') },
          { term: m.place, detail: where(meeting, visit.language) },
        ]}
      />
      <Asking visit={visit} invited={invited} />
      <Section heading={m.agenda} id="saksliste">
        <AgendaList visit={visit} agenda={agenda} />
      </Section>
      {papers.length ? (
        <Section heading={t.openPapers} id="papirer">
          <Papers papers={papers} />
        </Section>
      ) : null}
      <Note>{t.signInForAll}</Note>
      <ButtonRow>
        <LinkButton href={ownMeetingPath(visit, meeting)}>{t.signIn}</LinkButton>
        <LinkButton href={meetingPath(visit, meeting)} look="quiet">
          {t.seeMeeting}
        </LinkButton>
      </ButtonRow>
    </div>
  )
}

function Asking({ visit, invited: { meeting, standing } }: Pick<BodyProps, 'visit' | 'invited'>) {
  const t = speak(words, visit.language)
  if (meeting.cancelledAt) return <Notice tone="bad">{t.isCancelled}</Notice>
  if (!standing) return <Notice tone="warn">{t.notCalled}</Notice>
  return (
    <Panel>
      <h2>{t.willYouCome}</h2>
      {standing.call ? <p>{t.calledFor(standing.holder || t.vacantSeat)}</p> : null}
      <AnswerForm visit={visit} action={visit.path} reply={standing.reply} called={standing.called} />
    </Panel>
  )
}

async function answer(visit: Visit): Promise<Answer> {
  if (tooMany(visit)) return tooManyPage(visit)
  const said = answerIn(await visit.form())
  const invited = await visit.read((tx) => invitedBy(tx, visit))
  if (!invited) return deadLink(visit)
  if (!invited.standing || !said) return seeOther(visit.path)
  const { person, meeting, standing } = invited
  const act = { ...visit.act, actor: { ...visit.act.actor, person } }
  const given = { seat: standing.seat, person, ...said, means: 'link' } as const
  const done = await visit.write((tx) => giveReply(tx, act, meeting.meeting, given))
  return isRefusal(done) ? refused(done) : seeOther(visit.path)
}

function deadLink(visit: Visit): Answer {
  const t = speak(words, visit.language)
  const body = (
    <>
      <p>{t.deadLinkHelp}</p>
      <LinkButton href={`/${visit.council}/moter`}>{t.allMeetings}</LinkButton>
    </>
  )
  return page(t.deadLink, body, { unlisted: true, status: 410 })
}
