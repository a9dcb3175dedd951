import { storeFile } from '../documents/files/actions.ts'
import { cleanName, fileLimit, mediaTypeOf } from '../documents/files/rules.ts'
import { readFileContent } from '../documents/files/store.ts'
import { lawfully } from '../foundation/desk/record-form.tsx'
import { type Answer, invalid, notFound, page, refused, seeOther } from '../foundation/http/answer.ts'
import { get, office, post } from '../foundation/http/route.ts'
import type { Visit } from '../foundation/http/visit.ts'
import { isIdentifier } from '../foundation/identity.ts'
import { say, speak } from '../foundation/words.ts'
import { isRefusal } from '../law/refusal.ts'
import { acceptIntake, setIntakeAside, undoIntake } from './acceptance/actions.ts'
import { beginIntake, saveAnswers } from './actions.ts'
import { FileRefused, type Refused } from './block.ts'
import { deskWords } from './desk-words.ts'
import { progressOf, readInBackground } from './in-background.ts'
import { AcceptedIntake, BeingRead, IntakeDesk, RefusedFile, SetAside } from './pages.tsx'
import { sayRefused } from './reading/words.ts'
import { answered, readAnswers } from './review/answers.ts'
import { differences } from './review/differences.ts'
import { EarlierIntake } from './review/earlier.tsx'
import { type FactRecord, recordsOf } from './review/facts.ts'
import { Review, type ReviewProps } from './review/pages.tsx'
import { withChosen } from './review/question-answers.ts'
import { findEarlier, findIntake, listIntakes, listMadeRecords, type MadeRecord, type WholeIntake } from './store.ts'

const secretary = office('secretary')
const desk = '/:council/skrivebord/les-inn'
const deskOf = (visit: Visit) => `/${visit.council}/skrivebord/les-inn`
const trailOf = (visit: Visit) => [{ text: say(deskWords.title, visit.language), href: deskOf(visit) }]

/** Most documents are read within this time, and the person then comes straight to the review. Milliseconds. */
const patience = 2500

export const intakeRoutes = [
  get(desk, secretary, (visit) => openDesk(visit)),
  post(desk, secretary, handIn, { bodyLimit: fileLimit + 64 * 1024 }),
  get(`${desk}/:intake`, secretary, openIntake),
  post(`${desk}/:intake`, secretary, answer, { bodyLimit: 4 * 1024 * 1024 }),
  post(`${desk}/:intake/angre`, secretary, undo),
  post(`${desk}/:intake/legg-bort`, secretary, setAside),
  post(`${desk}/:intake/igjen`, secretary, again),
]

async function openDesk(visit: Visit, problem?: string): Promise<Answer> {
  const t = speak(deskWords, visit.language)
  const intakes = await visit.read((tx) => listIntakes(tx, visit.council))
  const body = <IntakeDesk visit={visit} intakes={intakes} problem={problem} />
  return problem ? invalid(t.title, body, { lead: t.lead }) : page(t.title, body, { lead: t.lead })
}

/** Keeps the file first, so that nothing is lost whatever happens while it is read. */
async function handIn(visit: Visit): Promise<Answer> {
  const file = (await visit.form()).get('fil')
  if (!(file instanceof File) || !file.name) return openDesk(visit, say(deskWords.chooseFile, visit.language))
  const bytes = new Uint8Array(await file.arrayBuffer())
  const mediaType = mediaTypeOf(bytes, file.name) ?? 'application/octet-stream'
  const begun = await visit.write(async (tx) => {
    const stored = await storeFile(tx, visit.act, { name: cleanName(file.name, mediaType), mediaType, bytes })
    return isRefusal(stored) ? stored : beginIntake(tx, visit.act, stored.file)
  })
  if (isRefusal(begun)) return openDesk(visit, say(begun.says, visit.language))
  await readFor(visit, begun, bytes)
  return seeOther(`${deskOf(visit)}/${begun}`)
}

async function readFor({ database, act, log }: Visit, intake: string, bytes: Uint8Array): Promise<void> {
  const finished = readInBackground({ database, act, intake, bytes, log })
  await Promise.race([finished, new Promise((resolve) => setTimeout(resolve, patience))])
}

const find = (visit: Visit): Promise<WholeIntake | undefined> => {
  const { intake = '' } = visit.params
  return isIdentifier(intake) ? visit.read((tx) => findIntake(tx, visit.council, intake)) : Promise.resolve(undefined)
}

async function openIntake(visit: Visit): Promise<Answer> {
  const intake = await find(visit)
  if (!intake) return notFound
  const t = speak(deskWords, visit.language)
  const about = { breadcrumbs: trailOf(visit), overline: t.title }
  if (intake.refused) {
    const [why, ...detail] = intake.refused.split(': ')
    const said = sayRefused(new FileRefused(why as Refused, detail.join(': ')), visit.language)
    return page(intake.fileName, <RefusedFile visit={visit} why={said} />, about)
  }
  if (intake.undoneAt && !intake.acceptedAt)
    return page(t.asideTitle, <AcceptedIntake visit={visit} intake={intake} made={0} notMade={[]} />, about)
  if (intake.acceptedAt) {
    const made = await visit.read((tx) => listMadeRecords(tx, visit.council, intake.intake))
    const body = <AcceptedIntake visit={visit} intake={intake} made={made.length} notMade={notMade(intake, made)} />
    return page(intake.undoneAt ? t.undoneTitle : t.acceptedTitle, body, about)
  }
  if (!intake.reading) return beingRead(visit, intake)
  return review(visit, intake, { answers: intake.answers, written: {}, problems: {} })
}

/** What the person wanted of the document and did not get: it was there already, or lacked something. */
function notMade({ reading, answers }: WholeIntake, made: readonly MadeRecord[]): readonly FactRecord[] {
  const pointers = new Set(made.map(({ pointer }) => pointer))
  return reading ? recordsOf(answered(reading, answers)).filter(({ pointer }) => !pointers.has(pointer)) : []
}

/** A process that died while it read begins again here. */
async function beingRead(visit: Visit, { intake, file, fileName }: WholeIntake): Promise<Answer> {
  if (!progressOf(intake)) {
    const bytes = await visit.read((tx) => readFileContent(tx, visit.council, file))
    if (bytes) void readInBackground({ database: visit.database, act: visit.act, intake, bytes, log: visit.log })
  }
  const body = <BeingRead visit={visit} intake={intake} progress={progressOf(intake)} />
  return page(fileName, body, { breadcrumbs: trailOf(visit), askAgainAfter: 1 })
}

type Attempt = Pick<ReviewProps, 'answers' | 'written' | 'problems' | 'refusal'>

async function review(visit: Visit, intake: WholeIntake, attempt: Attempt, status = 200): Promise<Answer> {
  const { reading, sections } = intake
  if (!reading) return notFound
  const { same, changed, before } = await visit.read(async (tx) => {
    const earlier = await findEarlier(tx, visit.council, intake)
    const whole = earlier.changed && (await findIntake(tx, visit.council, earlier.changed.intake))
    return { ...earlier, before: whole?.reading && answered(whole.reading, whole.answers) }
  })
  const changes = before ? differences(before, answered(reading, attempt.answers)) : []
  const body = (
    <>
      <EarlierIntake visit={visit} same={same} changed={changed} differences={changes} />
      <Review visit={visit} intake={intake.intake} reading={reading} sections={sections} {...attempt} />
      <SetAside visit={visit} intake={intake} />
    </>
  )
  return page(intake.fileName, body, { status, width: 'wide', breadcrumbs: trailOf(visit) })
}

async function answer(visit: Visit): Promise<Answer> {
  const intake = await find(visit)
  if (!intake?.reading) return notFound
  const { reading } = intake
  const form = await visit.form()
  const read = readAnswers(reading, form)
  const attempt = {
    ...read,
    answers: withChosen(read.answers, reading.questions, form, answered(reading, intake.answers)),
  }
  if (Object.keys(attempt.problems).length) return review(visit, intake, attempt, 422)
  await visit.write((tx) => saveAnswers(tx, visit.act, intake.intake, attempt.answers))
  if (form.get('gjor') === 'ta-inn') {
    const accepted = await lawfully(() =>
      visit.write((tx) => acceptIntake(tx, visit.act, intake.intake, attempt.answers)),
    )
    if (isRefusal(accepted)) return review(visit, intake, { ...attempt, refusal: accepted }, 409)
  }
  return seeOther(`${deskOf(visit)}/${intake.intake}`)
}

async function undo(visit: Visit): Promise<Answer> {
  const intake = await find(visit)
  if (!intake) return notFound
  const undone = await lawfully(() => visit.write((tx) => undoIntake(tx, visit.act, intake.intake)))
  return isRefusal(undone) ? refused(undone) : seeOther(`${deskOf(visit)}/${intake.intake}`)
}

async function setAside(visit: Visit): Promise<Answer> {
  const intake = await find(visit)
  if (!intake) return notFound
  const aside = await visit.write((tx) => setIntakeAside(tx, visit.act, intake.intake))
  return isRefusal(aside) ? refused(aside) : seeOther(deskOf(visit))
}

/** Reads the same file anew, after it was undone. */
async function again(visit: Visit): Promise<Answer> {
  const intake = await find(visit)
  if (!intake) return notFound
  const bytes = await visit.read((tx) => readFileContent(tx, visit.council, intake.file))
  const begun = await visit.write((tx) => beginIntake(tx, visit.act, intake.file))
  if (bytes) await readFor(visit, begun, bytes)
  return seeOther(`${deskOf(visit)}/${begun}`)
}
