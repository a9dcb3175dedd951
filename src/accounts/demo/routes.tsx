import type { Tx } from '../../foundation/database/council.ts'
import { type Answer, notFound, page, seeOther } from '../../foundation/http/answer.ts'
import { anyone, get, post, type Route } from '../../foundation/http/route.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { Button, ButtonRow } from '../../foundation/layout/buttons.tsx'
import { Card, CardList } from '../../foundation/layout/card.tsx'
import { EmptyState, Section } from '../../foundation/layout/text.tsx'
import { speak } from '../../foundation/words.ts'
import { officeName, officesInOrder } from '../office-names.ts'
import { type OfficeSource, officesOn } from '../offices.ts'
import { findPerson, listPeople, type Person } from '../people/store.ts'
import { beginSession, cookieFor } from '../sessions/actions.ts'
import { isDemo } from './rules.ts'
import { words } from './words.ts'

export const demoRoutes = (sources: readonly OfficeSource[]): Route[] => [
  get('/:council/demo', anyone, (visit) => (isDemo(visit) ? show(visit, sources) : notFound), { cached: false }),
  post('/:council/demo', anyone, (visit) => (isDemo(visit) ? enter(visit) : notFound)),
]

async function show(visit: Visit, sources: readonly OfficeSource[]): Promise<Answer> {
  const t = speak(words, visit.language)
  const roles = await visit.read((tx) => peopleByOffice(tx, visit, sources))
  const body = roles.length ? (
    <>
      <Roles visit={visit} roles={roles} />
      <Practice visit={visit} />
    </>
  ) : (
    <EmptyState>{t.nobody}</EmptyState>
  )
  return page(t.demo, body, { lead: t.lead, unlisted: true })
}

interface Role {
  readonly office: string
  readonly people: readonly Person[]
}

async function peopleByOffice(tx: Tx, { act }: Visit, sources: readonly OfficeSource[]): Promise<Role[]> {
  const roles = new Map(officesInOrder.map((office) => [office, [] as Person[]]))
  for (const person of await listPeople(tx, act.council))
    for (const office of await officesOn(sources, tx, act.council, person.person, act.today))
      roles.get(office)?.push(person)
  return [...roles].filter(([, people]) => people.length).map(([office, people]) => ({ office, people }))
}

function Roles({ visit, roles }: { visit: Visit; roles: readonly Role[] }) {
  const t = speak(words, visit.language)
  return (
    <CardList label={t.demo}>
      {roles.map(({ office, people }) => (
        <Card key={office} title={officeName(office, visit.language)} level={2}>
          <form method="post" action={`/${visit.council}/demo`}>
            <ButtonRow>
              {people.map(({ person, name }) => (
                <Button key={person} look="secondary" name="person" value={person} label={t.enterAs(name)}>
                  {name}
                </Button>
              ))}
            </ButtonRow>
          </form>
        </Card>
      ))}
    </CardList>
  )
}

/** A meeting today, to try everything on. */
function Practice({ visit }: { visit: Visit }) {
  const t = speak(words, visit.language)
  return (
    <Section heading={t.practice} id="ovingsmote">
      <p>{t.practiceLead}</p>
      <form method="post" action={`/${visit.council}/demo/ovingsmote`}>
        <Button look="secondary">{t.planPractice}</Button>
      </form>
    </Section>
  )
}

async function enter(visit: Visit): Promise<Answer> {
  const chosen = (await visit.form()).get('person')
  const token = await visit.database.writeQuietly(visit.act.council, async (tx) => {
    const person = typeof chosen === 'string' && (await findPerson(tx, visit.act.council, chosen))
    return person ? beginSession(tx, visit, person.person, 'demo') : undefined
  })
  if (!token) return notFound
  return seeOther(`/${visit.council}`, [cookieFor(visit, token)])
}
