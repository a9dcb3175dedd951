import { listBudgets } from '../../budget/store.ts'
import { caseAddress } from '../../cases/numbers/rules.ts'
import { listCases } from '../../cases/store.ts'
import { raw } from '../../foundation/http/answer.ts'
import { anyone, get } from '../../foundation/http/route.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { listMeetings } from '../../meetings/store.ts'
import { listPlans } from '../../plan/plans/store.ts'

export const sitemapRoutes = [
  get('/robots.txt', anyone, robots),
  get('/sitemap.xml', anyone, sitemapIndex),
  get('/:council/sitemap.xml', anyone, sitemap),
]

const mostAddresses = 50_000 // sitemaps.org allows no more in one file

/** What is not for everyone, and searches without end; an example is no council and is found by nobody by accident. */
const closed = ['/installasjonen', '/konto', '/logg-inn', '/*/skrivebord', '/*/konto', '/*/logg-inn', '/*/sok']

function robots({ installation }: Visit) {
  const examples = installation.councils().filter(({ demo }) => demo)
  const lines = [
    'User-agent: *',
    ...closed.map((path) => `Disallow: ${path}`),
    ...examples.map(({ council }) => `Disallow: /${council}`),
    '',
    `Sitemap: ${installation.baseUrl}/sitemap.xml`,
  ]
  return raw(new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } }))
}

/** One list of addresses for each council; every address is of a page that everyone may open. */
function sitemapIndex({ installation }: Visit) {
  const councils = installation.councils().filter(({ demo }) => !demo)
  const entries = councils.map(({ council }) => located('sitemap', `${installation.baseUrl}/${council}/sitemap.xml`))
  return xml('sitemapindex', entries)
}

async function sitemap(visit: Visit) {
  const base = `/${visit.council}`
  const { meetings, cases, plans, budgets } = await visit.read(async (tx) => ({
    meetings: await listMeetings(tx, visit.council, 'public'),
    cases: await listCases(tx, visit.council, 'public'),
    plans: await listPlans(tx, visit.council),
    budgets: await listBudgets(tx, visit.council, 'public'),
  }))
  const paths = [
    ...['', '/moter', '/saker', '/plan', '/budsjett', '/avtale', '/medlemmer', '/dokumenter'],
    ...cases.map((one) => `/saker/${caseAddress(one)}`),
    ...meetings.map(({ address }) => `/moter/${address}`),
    ...new Set(plans.map(({ year }) => `/plan/${year}`)),
    ...new Set(budgets.map(({ year }) => `/budsjett/${year}`)),
  ]
  const addresses = paths.slice(0, mostAddresses).map((path) => visit.installation.baseUrl + base + path)
  return xml(
    'urlset',
    addresses.map((address) => located('url', address)),
  )
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

const located = (element: string, address: string) => `<${element}><loc>${escaped(address)}</loc></${element}>`

const xml = (root: string, entries: readonly string[]) =>
  raw(
    new Response(
      `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</${root}>\n`,
      { headers: { 'content-type': 'application/xml; charset=utf-8' } },
    ),
  )
