import { findBody } from '../../councils/bodies/store.ts'
import { notFound, page } from '../../foundation/http/answer.ts'
import { anyone, get, office } from '../../foundation/http/route.ts'
import { LinkButton } from '../../foundation/layout/buttons.tsx'
import { say, speak } from '../../foundation/words.ts'
import { findSeat } from '../seats/store.ts'
import { listTermsOfSeat } from '../terms/store.ts'
import { RosterDesk } from './desk-pages.tsx'
import { readRoster } from './facts.ts'
import { RosterPage, rosterLead } from './pages.tsx'
import { SeatHistory } from './seat-history.tsx'
import { deskWords, words } from './words.ts'

const secretary = office('secretary')
const desk = '/:council/skrivebord/medlemmer'

export const rosterRoutes = [
  get('/:council/medlemmer', anyone, async (visit) => {
    const roster = await visit.read((tx) => readRoster(tx, visit.council, visit.today))
    const wanted = visit.query.get('kommune') ?? undefined
    const only = roster.participants.find(({ number }) => number === wanted)
    const t = speak(words, visit.language)
    if (wanted && !only) return notFound
    return page(
      only ? `${t.title}: ${only.name}` : t.title,
      <RosterPage visit={visit} roster={roster} only={only?.number} />,
      {
        lead: rosterLead(roster, visit.language),
      },
    )
  }),
  get(desk, secretary, async (visit) => {
    const roster = await visit.read((tx) => readRoster(tx, visit.council, visit.today))
    return page(say(words.desk, visit.language), <RosterDesk visit={visit} roster={roster} />, {
      lead: say(words.deskLead, visit.language),
      width: 'wide',
    })
  }),
  get(`${desk}/plass/:id`, secretary, async (visit) => {
    const found = await visit.read(async (tx) => {
      const seat = await findSeat(tx, visit.council, visit.params.id ?? '')
      if (!seat) return undefined
      const { nameOf, participants } = await readRoster(tx, visit.council, visit.today)
      const body = await findBody(tx, visit.council, seat.body)
      return { seat, terms: await listTermsOfSeat(tx, visit.council, seat.seat), nameOf, participants, body }
    })
    if (!found) return notFound
    const { seat, terms, nameOf, participants, body } = found
    const municipality = participants.find((one) => one.participant === seat.participant)?.name
    const title = [municipality, seat.label || say(words[seat.kind], visit.language)].filter(Boolean).join(', ')
    return page(title, <SeatHistory visit={visit} terms={terms} nameOf={nameOf} />, {
      overline: body?.name,
      breadcrumbs: [{ text: say(words.desk, visit.language), href: `/${visit.council}/skrivebord/medlemmer` }],
      actions: (
        <LinkButton href={`/${visit.council}/skrivebord/perioder/ny?plass=${seat.seat}`}>
          {say(deskWords.newHolder, visit.language)}
        </LinkButton>
      ),
    })
  }),
]
