import { officeList } from './accounts/office-names.ts'
import { weekdayAndDay } from './foundation/days.ts'
import type { PageAnswer } from './foundation/http/answer.ts'
import type { Site } from './foundation/http/server.tsx'
import type { Visit } from './foundation/http/visit.ts'
import type { NavigationLink } from './foundation/layout/header.tsx'
import { speak, type Words } from './foundation/words.ts'

const words = {
  meetings: ['Møter', 'Møte', 'Meetings'],
  cases: ['Saker', 'Saker', 'Cases'],
  plan: ['Plan', 'Plan', 'Plan'],
  budget: ['Budsjett', 'Budsjett', 'Budget'],
  agreement: ['Avtale', 'Avtale', 'Agreement'],
  members: ['Medlemmer', 'Medlemer', 'Members'],
  documents: ['Dokumenter', 'Dokument', 'Documents'],
  allCouncils: ['Alle rådene', 'Alle råda', 'All councils'],
  desk: ['Skrivebord', 'Skrivebord', 'Desk'],
  myMeetings: ['Mine møter', 'Møta mine', 'My meetings'],
  demo: [
    'Dette er et eksempel. Ingenting her er vedtatt av noen.',
    'Dette er eit eksempel. Ingenting her er vedteke av nokon.',
    'This is an example. Nothing here has been decided by anyone.',
  ],
} satisfies Words

/** What stands around every page: the council's name, its sections, who is signed in. */
export const frame: Site['frame'] = (visit: Visit, _answer: PageAnswer) => {
  const t = speak(words, visit.language)
  const home = visit.at ? `/${visit.at.council}` : '/'
  return {
    site: { text: visit.at?.name ?? 'Samråd', href: home },
    section: visit.at && visit.path.startsWith(`${home}/skrivebord/`) ? t.desk : undefined,
    homeName: '',
    homeHref: home,
    navigation: visit.at ? navigation(visit, home) : [],
    search: visit.at ? { action: `${home}/sok`, value: visit.query.get('q') ?? undefined } : undefined,
    account: account(visit, home),
    footerText: visit.at?.demo ? t.demo : undefined,
    footerLinks:
      visit.at && visit.installation.councils().length > 1 ? [{ text: t.allCouncils, href: '/' }] : undefined,
    unlisted: visit.at?.demo || undefined,
    address: visit.installation.baseUrl + visit.path,
    today: weekdayAndDay(visit.today, visit.language),
  }
}

function navigation(visit: Visit, home: string): NavigationLink[] {
  const t = speak(words, visit.language)
  const links = [
    { text: t.meetings, href: `${home}/moter` },
    { text: t.cases, href: `${home}/saker` },
    { text: t.plan, href: `${home}/plan` },
    { text: t.budget, href: `${home}/budsjett` },
    { text: t.agreement, href: `${home}/avtale` },
    { text: t.members, href: `${home}/medlemmer` },
    { text: t.documents, href: `${home}/dokumenter` },
    ...(visit.reader?.insight ? [{ text: t.myMeetings, href: `${home}/mine-moter` }] : []),
    ...(visit.reader?.offices.has('secretary') ? [{ text: t.desk, href: `${home}/skrivebord` }] : []),
  ]
  return links.map((link) => ({ ...link, current: currentOf(visit.path, link.href) }))
}

function currentOf(path: string, href: string): 'page' | 'section' | undefined {
  if (path === href) return 'page'
  return path.startsWith(`${href}/`) ? 'section' : undefined
}

/** Who is signed in, and as what: the office of today, not of yesterday. */
function account(visit: Visit, home: string) {
  const base = home === '/' ? '' : home
  if (!visit.reader) return { kind: 'guest' as const, signInHref: `${base}/logg-inn` }
  return {
    kind: 'signed-in' as const,
    name: visit.reader.name,
    office: officeList(visit.reader.offices, visit.language) || undefined,
    href: `${base}/konto`,
    signOutAction: `${base}/logg-ut`,
  }
}
