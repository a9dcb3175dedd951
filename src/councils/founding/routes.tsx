import { invitationLetter, linkTo } from '../../accounts/invitations/letter.ts'
import { validFor } from '../../accounts/invitations/rules.ts'
import { words as invitationWords } from '../../accounts/invitations/words.ts'
import { type Answer, invalid, page } from '../../foundation/http/answer.ts'
import { check, choice, email, parseForm, text } from '../../foundation/http/form.ts'
import { get, office, post, type Route } from '../../foundation/http/route.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { LinkButton } from '../../foundation/layout/buttons.tsx'
import { say, speak } from '../../foundation/words.ts'
import { isRefusal } from '../../law/refusal.ts'
import { type CouncilToFound, foundCouncil } from './actions.ts'
import { FoundedPage, InstallationPage, NewCouncilPage } from './pages.tsx'
import { whatIsWrongWithName, whyCannotHaveAddress } from './rules.ts'
import { words } from './words.ts'

const administrator = office('administrator')

export const foundingRoutes: Route[] = [
  get('/installasjonen', administrator, showInstallation),
  get('/installasjonen/nytt-rad', administrator, (visit) =>
    page(
      say(words.newCouncil, visit.language),
      <NewCouncilPage visit={visit} form={form} written={{ language: 'nb' }} />,
      {
        lead: say(words.newLead, visit.language),
      },
    ),
  ),
  post('/installasjonen/nytt-rad', administrator, found),
]

const form = {
  name: text(words.name, { hint: words.nameHint }),
  slug: text(words.slug, { hint: words.slugHint, maxLength: 60 }),
  language: choice(
    words.language,
    [
      { value: 'nb', label: words.bokmal },
      { value: 'nn', label: words.nynorsk },
      { value: 'en', label: words.english },
    ],
    { control: 'radio' },
  ),
  secretaryName: text(words.secretaryName),
  secretaryEmail: email(words.secretaryEmail, { hint: words.secretaryEmailHint, autocomplete: 'off' }),
}

/** The same with a box to tick, shown only to whoever gave a name that lacks the words. */
const formWithName = { ...form, nameIsAsAgreed: check(words.asAgreed) }

function showInstallation(visit: Visit): Answer {
  const t = speak(words, visit.language)
  const actions = (
    <>
      <LinkButton href="/installasjonen/personer">{t.people}</LinkButton>
      <LinkButton href="/installasjonen/verv">{t.appointments}</LinkButton>
      <LinkButton href="/installasjonen/nytt-rad">{t.newCouncil}</LinkButton>
    </>
  )
  const body = <InstallationPage visit={visit} councils={visit.installation.councils()} />
  return page(t.installation, body, { lead: t.lead, actions })
}

async function found(visit: Visit): Promise<Answer> {
  const t = speak(words, visit.language)
  const parsed = parseForm(formWithName, await visit.form())
  const { name = '' } = parsed.written
  const asked = name && whatIsWrongWithName(name) ? formWithName : form
  const again = (about: Partial<Parameters<typeof NewCouncilPage>[0]>, status: number) =>
    invalid(t.newCouncil, <NewCouncilPage visit={visit} form={asked} written={parsed.written} {...about} />, { status })
  if (!parsed.ok) return again({ problems: parsed.problems }, 422)
  const { secretaryName, secretaryEmail, nameIsAsAgreed = false, ...values } = parsed.value
  const council: CouncilToFound = {
    ...values,
    nameIsAsAgreed,
    secretary: { name: secretaryName, email: secretaryEmail },
    by: visit.installation.canSend ? 'letter' : 'hand',
  }
  const badAddress = whyCannotHaveAddress(council.slug) // before there is any transaction in its name
  if (badAddress) return again({ refusal: badAddress }, 409)
  const act = { ...visit.act, council: council.slug, actor: { person: null, request: visit.requestId } }
  const done = await visit.database.write(council.slug, (tx) => foundCouncil(tx, act, council))
  return isRefusal(done) ? again({ refusal: done }, 409) : founded(visit, council, done.token)
}

/** The link is shown once, in this answer, and kept nowhere. */
function founded(visit: Visit, { slug, name, language, secretary }: CouncilToFound, token: string | undefined): Answer {
  const letter =
    token &&
    invitationLetter({
      to: secretary.email,
      name: secretary.name,
      where: name,
      link: linkTo(visit.installation.baseUrl, `/${slug}`, token),
      expires: visit.now.add(validFor),
      language,
    }).text.trim()
  const help = say(invitationWords.giveHelp, visit.language)
  const body = (
    <FoundedPage visit={visit} slug={slug} secretary={secretary.name} letter={letter || undefined} help={help} />
  )
  return page(say(words.foundedTitle, visit.language), body, { overline: name, unlisted: true })
}
