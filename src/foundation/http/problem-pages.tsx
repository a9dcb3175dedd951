import { citationSaid } from '../../law/cite.ts'
import type { Refusal } from '../../law/refusal.ts'
import { ButtonRow, LinkButton } from '../layout/buttons.tsx'
import { SearchField } from '../layout/search-field.tsx'
import { Notice } from '../layout/text.tsx'
import { layoutWords } from '../layout/words.ts'
import { say, speak } from '../words.ts'
import { type Answer, page } from './answer.ts'
import { ownAddress } from './sent-once.ts'
import type { Visit } from './visit.ts'
import { words } from './words.ts'

const home = (visit: Visit) => (visit.at ? `/${visit.council}` : '/')

/** What helps on every dead end: the search, when there is a council to search in, and the front page. */
function WaysOn({ visit }: { visit: Visit }) {
  const t = speak(words, visit.language)
  const { search, searchPlaceholder } = speak(layoutWords, visit.language)
  return (
    <>
      {visit.at ? <SearchField action={`${home(visit)}/sok`} label={searchPlaceholder} button={search} /> : null}
      <ButtonRow>
        <LinkButton href={home(visit)}>{t.toFrontPage}</LinkButton>
      </ButtonRow>
    </>
  )
}

/** A missing and a hidden page answer alike. */
export function notFoundPage(visit: Visit): Answer {
  const t = speak(words, visit.language)
  const body = (
    <>
      <p>{visit.at ? t.notFoundHelp : t.notFoundHere}</p>
      <WaysOn visit={visit} />
    </>
  )
  return page(t.notFound, body, { status: 404, unlisted: true })
}

export function noEntryPage(visit: Visit): Answer {
  const t = speak(words, visit.language)
  const body = (
    <>
      <p>{t.noEntryHelp}</p>
      <WaysOn visit={visit} />
    </>
  )
  return page(t.noEntry, body, { status: 403, unlisted: true })
}

/** The council's rules or the law said no: the reason, and the paragraph when there is one. */
export function refusalPage(visit: Visit, refusal: Refusal): Answer {
  const t = speak(words, visit.language)
  const body = (
    <>
      <Notice tone="bad" role="alert">
        <p>{say(refusal.says, visit.language)}</p>
        {refusal.citation ? <p>{say(citationSaid(refusal.citation), visit.language)}</p> : null}
      </Notice>
      <LinkButton href={ownAddress(visit.request) ?? home(visit)}>{t.goBack}</LinkButton>
    </>
  )
  return page(t.refused, body, { status: 409, unlisted: true })
}

export function failurePage(visit: Visit): Answer {
  const t = speak(words, visit.language)
  const again = visit.request.method === 'GET' ? visit.path + (visit.query.size ? `?${visit.query}` : '') : undefined
  const body = (
    <>
      <p>
        {t.failedHelp} <code>{visit.requestId}</code>
      </p>
      <ButtonRow>
        {again ? (
          <LinkButton look="primary" href={again}>
            {t.tryAgain}
          </LinkButton>
        ) : null}
        <LinkButton href={home(visit)}>{t.toFrontPage}</LinkButton>
      </ButtonRow>
    </>
  )
  return page(t.failed, body, { status: 500, unlisted: true })
}

export function foreignFormPage(visit: Visit): Answer {
  const t = speak(words, visit.language)
  const body = (
    <>
      <p>{t.foreignFormHelp}</p>
      <LinkButton href={home(visit)}>{t.toFrontPage}</LinkButton>
    </>
  )
  return page(t.foreignForm, body, { status: 403, unlisted: true })
}

/** What came was no form, or only a part of one. */
export function unreadablePage(visit: Visit): Answer {
  const t = speak(words, visit.language)
  const body = (
    <>
      <p>{t.foreignFormHelp}</p>
      <LinkButton href={home(visit)}>{t.toFrontPage}</LinkButton>
    </>
  )
  return page(t.unreadable, body, { status: 400, unlisted: true })
}

export function tooLargePage(visit: Visit, limit: number): Answer {
  const t = speak(words, visit.language)
  const body = (
    <>
      <p>{t.tooLargeHelp(sizeText(limit))}</p>
      <LinkButton href={ownAddress(visit.request) ?? home(visit)}>{t.goBack}</LinkButton>
    </>
  )
  return page(t.tooLarge, body, { status: 413, unlisted: true })
}

const megabyte = 1024 * 1024

const sizeText = (bytes: number) =>
  bytes < megabyte ? `${Math.round(bytes / 1024)}\u00a0kB` : `${Math.floor(bytes / megabyte)}\u00a0MB`
