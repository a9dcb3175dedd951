import type { IncomingMessage } from 'node:http'
import type { Context } from 'hono'
import { dayOf } from '../days.ts'
import { randomUUIDv7 } from '../identity.ts'
import { asLanguage } from '../words.ts'
import { askingAddress, isFromThisMachine } from './address.ts'
import { readForm } from './body.ts'
import { languageCookie } from './caching.ts'
import { installationCouncil } from './directory.ts'
import type { Route } from './route.ts'
import { readCookie } from './security.ts'
import { sendingOf } from './sent-once.ts'
import type { Site } from './site.ts'
import type { CouncilName, Visit } from './visit.ts'

const formLimit = 256 * 1024

/**
 * Who comes, where to, when and in which language. An address without a council is the installation's own. When the
 * database cannot say who comes, `asNobody` makes the visit that the page about it needs.
 */
export async function visitOf(
  site: Site,
  context: Context,
  route: Route | undefined,
  asNobody = false,
): Promise<Visit> {
  const request = context.req.raw
  const url = new URL(request.url)
  const now = site.now()
  const requestId = randomUUIDv7()
  const at = await councilAt(site, context.req.param('council') ?? firstWord(url.pathname))
  const tenant = at?.council ?? installationCouncil
  const cookies = request.headers.get('cookie')
  const token = readCookie(cookies, site.sessionCookie)
  const reader = token && !asNobody ? await site.identify(tenant, token, now) : null
  const today = dayOf(now)
  const socket = (context.env as { incoming?: IncomingMessage } | undefined)?.incoming?.socket.remoteAddress ?? ''
  const person = reader?.person ?? null
  let read: Promise<FormData> | undefined
  const form = () => (read ??= readForm(request, route?.bodyLimit ?? formLimit))
  const { answeredOnce, write } = sendingOf({
    request,
    form,
    database: site.database,
    tenant,
    person,
    path: url.pathname,
    token: context.req.param('token'),
    now,
  })
  return {
    at,
    council: at?.council ?? '',
    reader,
    language: asLanguage(readCookie(cookies, languageCookie)) ?? at?.language ?? 'nb',
    now,
    today,
    path: url.pathname,
    params: context.req.param() as Record<string, string>,
    query: url.searchParams,
    request,
    requestId,
    act: { council: tenant, actor: { person, request: requestId }, now, today },
    log: site.log.child({ request: requestId, ...(at ? { council: at.council } : {}) }),
    database: site.database,
    installation: site.installation,
    loopback: isFromThisMachine(socket, request.headers),
    address: askingAddress(socket, request.headers),
    cookie: (name) => readCookie(cookies, name),
    form,
    answeredOnce,
    read: (work) => site.database.read(tenant, work),
    write,
  }
}

/** What has just changed is waited for: the page after a change of name shows the new one. */
async function councilAt({ directory }: Site, word: string): Promise<CouncilName | undefined> {
  await directory.settled()
  return directory.find(word)
}

const firstWord = (path: string) => path.split('/', 2)[1] ?? ''
