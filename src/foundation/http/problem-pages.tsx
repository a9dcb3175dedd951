import { citationText } from '../../law/cite.ts'
import type { Refusal } from '../../law/refusal.ts'
import { LinkButton } from '../layout/buttons.tsx'
import { Notice } from '../layout/text.tsx'
import { say, speak } from '../words.ts'
import { type Answer, page } from './answer.ts'
import type { Visit } from './visit.ts'
import { words } from './words.ts'

const home = (visit: Visit) => (visit.at ? `/${visit.council}` : '/')

/** A missing and a hidden page answer alike. */
export function notFoundPage(visit: Visit): Answer {
  const t = speak(words, visit.language)
  const body = (
    <>
      <p>{t.notFoundHelp}</p>
      <LinkButton href={home(visit)}>{t.toFrontPage}</LinkButton>
    </>
  )
  return page(t.notFound, body, { status: 404, unlisted: true })
}

export function noEntryPage(visit: Visit): Answer {
  const t = speak(words, visit.language)
  const body = (
    <>
      <p>{t.noEntryHelp}</p>
      <LinkButton href={home(visit)}>{t.toFrontPage}</LinkButton>
    </>
  )
  return page(t.noEntry, body, { status: 403, unlisted: true })
}

/** The council's rules or the law said no: the reason, and the paragraph when there is one. */
export function refusalPage(visit: Visit, refusal: Refusal): Answer {
  const t = speak(words, visit.language)
  const back = visit.request.headers.get('referer')
  const body = (
    <>
      <Notice tone="bad" role="alert">
        <p>{say(refusal.says, visit.language)}</p>
        {refusal.citation ? <p>{citationText(refusal.citation)}</p> : null}
      </Notice>
      <LinkButton href={safeBack(back, visit) ?? home(visit)}>{t.goBack}</LinkButton>
    </>
  )
  return page(t.refused, body, { status: 409, unlisted: true })
}

/** Only an address of our own; anything else could lead a reader astray. */
function safeBack(referer: string | null, visit: Visit): string | undefined {
  if (!referer || !URL.canParse(referer)) return undefined
  const url = new URL(referer)
  return url.host === new URL(visit.request.url).host ? url.pathname + url.search : undefined
}

export function failurePage(visit: Visit): Answer {
  const t = speak(words, visit.language)
  const body = (
    <p>
      {t.failedHelp} <code>{visit.requestId}</code>
    </p>
  )
  return page(t.failed, body, { status: 500, unlisted: true })
}

export function foreignFormPage(visit: Visit): Answer {
  const t = speak(words, visit.language)
  return page(t.foreignForm, <p>{t.foreignFormHelp}</p>, { status: 403, unlisted: true })
}

export function tooLargePage(visit: Visit, limit: number): Answer {
  const t = speak(words, visit.language)
  return page(t.tooLarge, <p>{t.tooLargeHelp(`${Math.round(limit / 1024)} kB`)}</p>, { status: 413, unlisted: true })
}
