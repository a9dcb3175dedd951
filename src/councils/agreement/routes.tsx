import { editingRoutes } from '../../foundation/desk/editing.tsx'
import { sheetRoutes } from '../../foundation/desk/sheet.tsx'
import { notFound, page } from '../../foundation/http/answer.ts'
import { anyone, get, office } from '../../foundation/http/route.ts'
import type { Visit } from '../../foundation/http/visit.ts'
import { LinkButton } from '../../foundation/layout/buttons.tsx'
import { say } from '../../foundation/words.ts'
import { refuse } from '../../law/refusal.ts'
import { listBodies } from '../bodies/store.ts'
import {
  addAgreement,
  addClause,
  changeAgreement,
  changeClause,
  removeAgreement,
  removeClause,
  setShares,
} from './actions.ts'
import { findClause } from './contents-store.ts'
import { AgreementContents, AgreementsDesk } from './desk-pages.tsx'
import { readAgreement } from './facts.ts'
import {
  agreementForm,
  asNewAgreement,
  clauseForm,
  sharesForm,
  sharesIn,
  sharesWritten,
  writtenAgreement,
} from './forms.ts'
import { pageWords } from './page-words.ts'
import { AgreementPage, agreementLead, agreementName, NoAgreement } from './pages.tsx'
import { inForceOn } from './rules.ts'
import { findAgreement, listAgreements } from './store.ts'
import { words } from './words.ts'

const desk = '/:council/skrivebord/avtaler'
const secretary = office('secretary')
const contentsOf = (visit: Visit) => `/${visit.council}/skrivebord/avtaler/${visit.params.agreement}/innhold`

/** The version in force, or the one asked for, as anyone may read it. */
async function showAgreement(visit: Visit, wanted?: string) {
  const found = await visit.read(async (tx) => {
    const versions = await listAgreements(tx, visit.council)
    const current = inForceOn(versions, visit.today)
    const agreement = wanted ? versions.find((one) => one.agreement === wanted) : (current ?? versions[0])
    if (!agreement) return { versions }
    const bodies = await listBodies(tx, visit.council)
    return { versions, current, bodies, whole: await readAgreement(tx, visit.council, agreement, visit.today) }
  })
  const title = say(pageWords.title, visit.language)
  if (!found.whole) return wanted ? notFound : page(title, <NoAgreement visit={visit} />)
  const { whole, versions, current, bodies } = found
  return page(
    title,
    <AgreementPage visit={visit} whole={whole} versions={versions} current={current} bodies={bodies} />,
    {
      overline: agreementName(whole.agreement, visit.language),
      lead: agreementLead(whole, visit.language),
      reading: true,
      breadcrumbs: wanted ? [{ text: title, href: `/${visit.council}/avtale` }] : undefined,
    },
  )
}

export const agreementRoutes = [
  get('/:council/avtale', anyone, (visit) => showAgreement(visit)),
  get('/:council/avtale/:id', anyone, (visit) => showAgreement(visit, visit.params.id)),
  get(desk, secretary, async (visit) => {
    const versions = await visit.read((tx) => listAgreements(tx, visit.council))
    const about = { lead: say(words.deskLead, visit.language) }
    return page(say(words.agreements, visit.language), <AgreementsDesk visit={visit} versions={versions} />, about)
  }),
  get(`${desk}/:agreement/innhold`, secretary, async (visit) => {
    const whole = await visit.read(async (tx) => {
      const agreement = await findAgreement(tx, visit.council, visit.params.agreement ?? '')
      return agreement && readAgreement(tx, visit.council, agreement, visit.today)
    })
    if (!whole) return notFound
    const list = `/${visit.council}/skrivebord/avtaler`
    return page(whole.agreement.name, <AgreementContents visit={visit} whole={whole} />, {
      overline: agreementName(whole.agreement, visit.language),
      lead: agreementLead(whole, visit.language),
      breadcrumbs: [{ text: say(words.agreements, visit.language), href: list }],
      actions: (
        <LinkButton href={`${list}/${whole.agreement.agreement}`}>
          {say(words.changeVersion, visit.language)}
        </LinkButton>
      ),
    })
  }),
  ...editingRoutes({
    path: desk,
    guard: secretary,
    titles: { create: words.newVersion, change: words.changeVersion },
    form: () => agreementForm,
    begin: (_tx, visit) => ({ name: say(words.agreement, visit.language), otherChangesBy: 'representantskap' }),
    find: async (tx, visit, id) => {
      const found = await findAgreement(tx, visit.council, id)
      return found && { name: found.name, written: writtenAgreement(found) }
    },
    create: (tx, act, value) => addAgreement(tx, act, asNewAgreement(value)),
    change: (tx, act, id, value) => changeAgreement(tx, act, id, asNewAgreement(value)),
    remove: removeAgreement,
    done: (visit) => `/${visit.council}/skrivebord/avtaler`,
  }),
  ...editingRoutes({
    path: `${desk}/:agreement/punkter`,
    guard: secretary,
    titles: { create: words.newClause, change: words.changeClause },
    belongs: async (tx, visit) => Boolean(await findAgreement(tx, visit.council, visit.params.agreement ?? '')),
    form: () => clauseForm,
    begin: (_tx, visit) => ({ kind: visit.query.get('slag') ?? '' }),
    find: async (tx, visit, id) => {
      const found = await findClause(tx, visit.council, id)
      if (!found || found.agreement !== visit.params.agreement) return undefined
      const { kind, text, position } = found
      return { name: text.slice(0, 60), written: { kind, text, position: `${position}` } }
    },
    create: async (tx, act, value, visit) => {
      const agreement = await findAgreement(tx, act.council, visit.params.agreement ?? '')
      return agreement
        ? addClause(tx, act, { ...value, agreement: agreement.agreement })
        : refuse(words.noSuchAgreement)
    },
    change: async (tx, act, id, value) => {
      const clause = await findClause(tx, act.council, id)
      return clause
        ? changeClause(tx, act, id, { ...value, agreement: clause.agreement })
        : refuse(words.noSuchAgreement)
    },
    remove: removeClause,
    done: contentsOf,
  }),
  ...sheetRoutes({
    path: `${desk}/:agreement/andeler`,
    guard: secretary,
    title: words.sharesSheet,
    about: (visit) => ({ lead: say(words.sharesSheetLead, visit.language) }),
    form: async (tx, visit) => {
      const agreement = await findAgreement(tx, visit.council, visit.params.agreement ?? '')
      return agreement ? sharesForm((await readAgreement(tx, visit.council, agreement, visit.today)).participants) : {}
    },
    find: async (tx, visit) => {
      const agreement = await findAgreement(tx, visit.council, visit.params.agreement ?? '')
      return agreement && sharesWritten((await readAgreement(tx, visit.council, agreement, visit.today)).shares)
    },
    save: (tx, act, value, visit) => setShares(tx, act, visit.params.agreement ?? '', sharesIn(value)),
    done: contentsOf,
  }),
]
