import { editingRoutes } from '../../foundation/desk/editing.tsx'
import { type Answer, notFound, page, refused, seeOther } from '../../foundation/http/answer.ts'
import { email, text } from '../../foundation/http/form.ts'
import { type Guard, get, post, type Route } from '../../foundation/http/route.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { LinkButton } from '../../foundation/layout/buttons.tsx'
import { speak } from '../../foundation/words.ts'
import { isRefusal } from '../../law/refusal.ts'
import { invite, inviteByHand } from '../invitations/actions.ts'
import { invitationLetter, linkTo } from '../invitations/letter.ts'
import { GiveLinkPage } from '../invitations/pages.tsx'
import { validFor } from '../invitations/rules.ts'
import { latestInvitations } from '../invitations/store.ts'
import { words as invitationWords } from '../invitations/words.ts'
import { countPasskeys } from '../passkeys/store.ts'
import { baseOf, deskOf } from '../paths.ts'
import { addPerson, changePerson, removePerson } from './actions.ts'
import { PeopleDesk, type PersonOnDesk } from './pages.tsx'
import { findPerson, listPeople } from './store.ts'
import { words } from './words.ts'

const personForm = {
  name: text(words.name, { hint: words.nameHint }),
  email: email(words.email, { hint: words.emailHint, autocomplete: 'off', optional: true }),
  party: text(words.party, { hint: words.partyHint, maxLength: 100, optional: true }),
}

interface Entered {
  readonly name: string
  readonly email?: string
  readonly party?: string
}

const asNew = ({ name, email, party }: Entered) => ({ name, email: email ?? null, party: party ?? null })

/** The people of a council, or of the installation. `base` is the desk they are kept at. */
export function peopleRoutes(base: string, guard: Guard): Route[] {
  const path = `${base}/personer`
  return [
    get(path, guard, list),
    post(`${path}/:id/inviter`, guard, inviteOne),
    ...editingRoutes({
      path,
      guard,
      titles: { create: words.newPerson, change: words.changePerson },
      form: () => personForm,
      find: async (tx, visit, id) => {
        const found = await findPerson(tx, visit.act.council, id)
        if (!found) return undefined
        const { name, email, party } = found
        return { name, written: { name, email: email ?? '', party: party ?? '' } }
      },
      create: (tx, act, value) => addPerson(tx, act, asNew(value)),
      change: (tx, act, id, value) => changePerson(tx, act, id, asNew(value)),
      remove: removePerson,
      done: (visit) => `${deskOf(visit)}/personer`,
    }),
  ]
}

async function list(visit: Visit): Promise<Answer> {
  const { council } = visit.act
  const people = await visit.read(async (tx): Promise<PersonOnDesk[]> => {
    const [passkeys, invitations] = [await countPasskeys(tx, council), await latestInvitations(tx, council)]
    return (await listPeople(tx, council)).map((one) => ({
      ...one,
      passkeys: passkeys.get(one.person) ?? 0,
      invitation: invitations.get(one.person),
    }))
  })
  const t = speak(words, visit.language)
  const actions = (
    <>
      <LinkButton href={`${deskOf(visit)}/verv`}>{t.appointments}</LinkButton>
      <LinkButton href={`${deskOf(visit)}/personer/ny`}>{t.newPerson}</LinkButton>
    </>
  )
  return page(t.people, <PeopleDesk visit={visit} people={people} />, { lead: t.lead, actions, width: 'wide' })
}

async function inviteOne(visit: Visit): Promise<Answer> {
  const person = await visit.read((tx) => findPerson(tx, visit.act.council, visit.params.id ?? ''))
  if (!person) return notFound
  if (!visit.installation.canSend || !person.email) return giveLink(visit, person)
  const done = await visit.write((tx) => invite(tx, visit.act, person.person))
  return isRefusal(done) ? refused(done) : seeOther(`${deskOf(visit)}/personer`)
}

/** The only page that ever shows a link: it answers the request itself and is kept nowhere. */
async function giveLink(visit: Visit, { person, name }: { person: string; name: string }): Promise<Answer> {
  const token = await visit.write((tx) => inviteByHand(tx, visit.act, person))
  if (isRefusal(token)) return refused(token)
  const { text: letter } = invitationLetter({
    to: '',
    name,
    where: visit.at?.name ?? 'Samråd',
    link: linkTo(visit.installation.baseUrl, baseOf(visit), token),
    expires: visit.now.add(validFor),
    language: visit.at?.language ?? visit.language,
  })
  const t = speak(invitationWords, visit.language)
  return page(t.giveLink(name), <GiveLinkPage visit={visit} letter={letter.trim()} />, { unlisted: true })
}
