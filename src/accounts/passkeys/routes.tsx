import { type Answer, invalid, notFound, page, refused, seeOther } from '../../foundation/http/answer.ts'
import { parseForm } from '../../foundation/http/form.ts'
import { get, post, type Route, signedIn } from '../../foundation/http/route.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { say } from '../../foundation/words.ts'
import { isRefusal, refuse } from '../../law/refusal.ts'
import { readerOf, showAccount } from '../account/routes.tsx'
import { inBoth } from '../in-both.ts'
import { baseOf } from '../paths.ts'
import { addAnotherPasskey, namePasskey, removePasskey, whyNot } from './actions.ts'
import { askForNew, readNew } from './ceremony.ts'
import { nameForm, OnePasskeyPage } from './pages.tsx'
import { answerIn, questionAnswer } from './passkey-form.tsx'
import { listPasskeys } from './store.ts'
import { words } from './words.ts'

export const passkeyRoutes: Route[] = inBoth((base) => [
  post(`${base}/konto/passnokler/sporsmal`, signedIn, question),
  post(`${base}/konto/passnokler`, signedIn, add),
  get(`${base}/konto/passnokler/:credential`, signedIn, (visit) => showOne(visit)),
  post(`${base}/konto/passnokler/:credential`, signedIn, rename),
  post(`${base}/konto/passnokler/:credential/fjern`, signedIn, remove),
])

const account = (visit: Visit) => seeOther(`${baseOf(visit)}/konto`)

async function question(visit: Visit): Promise<Answer> {
  const reader = readerOf(visit)
  const refusal = await visit.read((tx) => whyNot(tx, visit.act, reader))
  return refusal ? refused(refusal) : questionAnswer(await askForNew(visit, reader))
}

async function add(visit: Visit): Promise<Answer> {
  const reader = readerOf(visit)
  const parsed = parseForm(nameForm, await visit.form())
  const passkey = parsed.ok && (await readNew(visit, await answerIn(visit), reader.person))
  if (!parsed.ok || !passkey) return showAccount(visit, refuse(words.notAccepted))
  const done = await visit.write((tx) => addAnotherPasskey(tx, visit.act, reader, passkey, parsed.value.navn))
  return isRefusal(done) ? showAccount(visit, done) : account(visit)
}

async function ownPasskeys(visit: Visit) {
  const all = await visit.read((tx) => listPasskeys(tx, visit.act.council, readerOf(visit).person))
  return { passkey: all.find(({ credential }) => credential === visit.params.credential), isLast: all.length === 1 }
}

async function showOne(visit: Visit): Promise<Answer> {
  const { passkey, isLast } = await ownPasskeys(visit)
  if (!passkey) return notFound
  return page(say(words.rename, visit.language), <OnePasskeyPage visit={visit} passkey={passkey} isLast={isLast} />, {
    unlisted: true,
  })
}

async function rename(visit: Visit): Promise<Answer> {
  const { passkey, isLast } = await ownPasskeys(visit)
  if (!passkey) return notFound
  const parsed = parseForm(nameForm, await visit.form())
  if (parsed.ok) {
    const { navn } = parsed.value
    await visit.write((tx) => namePasskey(tx, visit.act, readerOf(visit), passkey.credential, navn))
    return account(visit)
  }
  return invalid(
    say(words.rename, visit.language),
    <OnePasskeyPage visit={visit} passkey={passkey} isLast={isLast} {...parsed} />,
  )
}

async function remove(visit: Visit): Promise<Answer> {
  const knowsItIsTheLast = (await visit.form()).get('siste') === 'ja'
  const credential = visit.params.credential ?? ''
  const done = await visit.write((tx) => removePasskey(tx, visit.act, readerOf(visit), credential, knowsItIsTheLast))
  if (isRefusal(done)) return showAccount(visit, done)
  return done ? account(visit) : notFound
}
