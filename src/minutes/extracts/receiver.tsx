import { openLimiter, tooManyPage } from '../../accounts/limits.tsx'
import { hashOf } from '../../accounts/token.ts'
import { caseNumberText } from '../../cases/numbers/rules.ts'
import { dayAndClock } from '../../foundation/days.ts'
import { RecordForm } from '../../foundation/desk/record-form.tsx'
import { invalid, page, seeOther } from '../../foundation/http/answer.ts'
import { type Problems, parseForm, type Written } from '../../foundation/http/form.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { Button } from '../../foundation/layout/buttons.tsx'
import { Notice, Section } from '../../foundation/layout/text.tsx'
import { speak } from '../../foundation/words.ts'
import { isRefusal, type Refusal } from '../../law/refusal.ts'
import { noteAnswer } from './actions.ts'
import { type Extractable, findExtractable } from './facts.ts'
import { asAnswer, theirForm, theirWritten } from './form.ts'
import { DecisionText } from './pages.tsx'
import { type Extract, findExtractByToken } from './store.ts'
import { words } from './words.ts'

const tooManyLinks = openLimiter({ most: 120, within: Temporal.Duration.from({ minutes: 5 }) })

interface Found {
  readonly extract: Extract
  readonly found: Extractable
}

/** Public decisions only: a link by letter opens nothing else. */
const byLink = (visit: Visit): Promise<Found | undefined> =>
  visit.read(async (tx) => {
    const extract = await findExtractByToken(tx, visit.council, hashOf(visit.params.token ?? ''))
    const found = extract && (await findExtractable(tx, visit.council, extract.decision, 'public'))
    return found && { extract, found }
  })

interface Tried {
  readonly written: Written
  readonly problems?: Problems
  readonly refusal?: Refusal
}

export async function showToReceiver(visit: Visit, tried?: Tried) {
  if (tooManyLinks(visit)) return tooManyPage(visit)
  const one = await byLink(visit)
  if (!one) return deadLink(visit)
  const t = speak(words, visit.language)
  const { number, title } = one.found.decision
  const about = { overline: t.toReceiver(one.extract.receiver), reading: true, unlisted: true }
  const body = <ReceiverPage visit={visit} {...one} tried={tried} />
  const heading = t.extractOf(caseNumberText(number), title)
  return tried ? invalid(heading, body, { ...about, status: tried.refusal ? 409 : 422 }) : page(heading, body, about)
}

const deadLink = (visit: Visit) => {
  const t = speak(words, visit.language)
  return page(t.linkDead, <Notice tone="warn">{t.linkReplaced}</Notice>, { status: 410, unlisted: true })
}

function ReceiverPage({ visit, extract, found, tried }: Found & { visit: Visit; tried?: Tried }) {
  const t = speak(words, visit.language)
  const { receivedAt, theirOutcome } = extract
  const path = `/${visit.council}/saerutskrift/${visit.params.token}`
  return (
    <>
      {theirOutcome ? <Notice tone="good">{t.thanks}</Notice> : null}
      <DecisionText visit={visit} decision={found.decision} />
      {receivedAt ? (
        <p>{t.receivedThanks(dayAndClock(receivedAt, visit.language))}</p>
      ) : (
        <form method="post" action={`${path}/mottatt`}>
          <Button>{t.received}</Button>
        </form>
      )}
      <Section heading={t.tellUs} id="svar">
        <p>{t.tellUsHint}</p>
        <RecordForm
          attempt={{ form: theirForm, written: theirWritten(extract), ...tried }}
          action={path}
          language={visit.language}
        />
      </Section>
    </>
  )
}

/** Receipt alone; what they decided is told later. */
export async function confirmReceipt(visit: Visit) {
  if (tooManyLinks(visit)) return tooManyPage(visit)
  const one = await byLink(visit)
  if (!one) return deadLink(visit)
  const { theirCaseNumber: caseNumber, theirDay: day, theirOutcome: outcome, difference } = one.extract
  const same = { caseNumber, day, outcome, difference }
  if (!one.extract.receivedAt) await visit.write((tx) => noteAnswer(tx, visit.act, one.extract.extract, same))
  return seeOther(`/${visit.council}/saerutskrift/${visit.params.token}`)
}

export async function answerFromReceiver(visit: Visit) {
  if (tooManyLinks(visit)) return tooManyPage(visit)
  const parsed = parseForm(theirForm, await visit.form())
  if (!parsed.ok) return showToReceiver(visit, parsed)
  const one = await byLink(visit)
  if (!one) return deadLink(visit)
  const done = await visit.write((tx) => noteAnswer(tx, visit.act, one.extract.extract, asAnswer(parsed.value)))
  if (isRefusal(done)) return showToReceiver(visit, { written: parsed.written, refusal: done })
  return seeOther(`/${visit.council}/saerutskrift/${visit.params.token}`)
}
