import { countsForBudget } from '../../budget/meetings/rules.ts'
import { asDay, type Day } from '../../foundation/days.ts'
import { invalid, page, refused, seeOther } from '../../foundation/http/answer.ts'
import { parseForm, type Written } from '../../foundation/http/form.ts'
import { get, office, post } from '../../foundation/http/route.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { LinkButton } from '../../foundation/layout/buttons.tsx'
import { say, speak } from '../../foundation/words.ts'
import { isRefusal } from '../../law/refusal.ts'
import { addMeeting } from '../../meetings/actions.ts'
import { proposingForm } from './form.ts'
import { YearPage } from './pages.tsx'
import { ProposalPage } from './proposal.tsx'
import { readYear, type YearReading } from './reading.ts'
import { proposedDays } from './rules.proposing.ts'
import { dutiesOf } from './rules.ts'
import { words } from './words.ts'

const path = '/:council/skrivebord/arshjul'
const secretary = office('secretary')

export const yearRoutes = [
  get(path, secretary, showYear),
  get(`${path}/forslag`, secretary, propose),
  post(`${path}/forslag`, secretary, planChosen),
]

/** This year unless the address names another. */
function yearOf(visit: Visit): number {
  const asked = Number(visit.query.get('ar'))
  return Number.isInteger(asked) && asked >= 1950 && asked <= 2150 ? asked : visit.today.year
}

async function showYear(visit: Visit) {
  const t = speak(words, visit.language)
  const year = yearOf(visit)
  const reading = await visit.read((tx) => readYear(tx, visit.council, year, visit.today))
  const planned = Number(visit.query.get('planlagt')) || undefined
  const ahead = dutiesOf(reading).filter(({ done }) => !done)
  const base = `/${visit.council}/skrivebord`
  return page(t.yearOf(year), <YearPage visit={visit} reading={reading} planned={planned} />, {
    lead: t.lead(ahead.length, ahead[0] && say(ahead[0].says, visit.language)),
    unlisted: true,
    width: 'wide',
    actions: (
      <>
        <LinkButton href={`${base}/arshjul/forslag?ar=${year}`}>{t.propose}</LinkButton>
        <LinkButton href={`${base}/kommunenes-datoer/ny`}>{t.ownDate}</LinkButton>
      </>
    ),
  })
}

async function propose(visit: Visit) {
  const year = yearOf(visit)
  const reading = await visit.read((tx) => readYear(tx, visit.council, year, visit.today))
  return showProposal(visit, reading, Object.fromEntries(visit.query))
}

/** What has not been asked for yet begins with what the budget pays for and does not have. */
function showProposal(visit: Visit, reading: YearReading, asked: Written, noneChosen = false) {
  const t = speak(words, visit.language)
  const { year, bodies } = reading
  const form = proposingForm(bodies)
  const about = { lead: t.proposeLead, breadcrumbs: breadcrumbs(visit, year), unlisted: true }
  const shown = { visit, year, form, noneChosen }
  if (!('count' in asked)) return page(t.propose, <ProposalPage {...shown} written={beginning(reading)} />, about)
  const parsed = parseForm(form, asForm(asked))
  if (!parsed.ok) {
    const { written, problems } = parsed
    return invalid(t.propose, <ProposalPage {...shown} written={written} problems={problems} />, about)
  }
  const { count, weekday } = parsed.value
  const days = proposedDays({ year, count: Number(count), weekday: Number(weekday), taken: takenIn(reading) })
  const body = <ProposalPage {...shown} written={parsed.written} days={days} />
  return noneChosen ? invalid(t.propose, body, about) : page(t.propose, body, about)
}

function beginning({ bodies, meetings, paid }: YearReading): Written {
  const body = bodies.find(({ kind }) => kind === 'council') ?? bodies[0]
  const missing = (paid ?? 0) - countsForBudget(meetings).length
  return {
    body: body?.body ?? '',
    count: String(missing > 0 && missing <= 12 ? missing : 1),
    weekday: '2',
    starts: '09:00',
  }
}

const takenIn = ({ meetings, municipal }: YearReading) => [
  ...meetings
    .filter(({ cancelled }) => !cancelled)
    .map(({ day, bodyName }) => ({ day, says: words.meeting(bodyName), wholeWeek: true })),
  ...municipal.map(({ day, name, what }) => ({ day, says: words.municipal(name, what), wholeWeek: false })),
]

/** Makes the chosen meetings, unannounced; all of them or none. */
async function planChosen(visit: Visit) {
  const sent = await visit.form()
  const year = yearOf(visit)
  const reading = await visit.read((tx) => readYear(tx, visit.council, year, visit.today))
  const days = [...new Set(sent.getAll('dag').map(String))].flatMap((text): Day[] => {
    const day = asDay(text)
    return day ? [day] : []
  })
  const parsed = parseForm(proposingForm(reading.bodies), sent)
  if (!parsed.ok || !days.length) return showProposal(visit, reading, asWritten(sent), !days.length)
  const { body, starts = null, place = '' } = parsed.value
  const done = await visit.write(async (tx) => {
    for (const day of days) {
      const added = await addMeeting(tx, visit.act, { body, day, starts, place })
      if (isRefusal(added)) return added
    }
  })
  if (isRefusal(done)) return refused(done)
  return seeOther(`/${visit.council}/skrivebord/arshjul?ar=${year}&planlagt=${days.length}`)
}

const asWritten = (form: FormData): Written =>
  Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))

function asForm(written: Written): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(written)) form.set(name, value)
  return form
}

const breadcrumbs = (visit: Visit, year: number) => [
  { text: say(words.yearOf(year), visit.language), href: `/${visit.council}/skrivebord/arshjul?ar=${year}` },
]
