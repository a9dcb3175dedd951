import { sheetRoutes } from '../../foundation/desk/sheet.tsx'
import { choice, email, text } from '../../foundation/http/form.ts'
import { office } from '../../foundation/http/route.ts'
import { say } from '../../foundation/words.ts'
import { changeCouncil } from './actions.ts'
import { findCouncil } from './store.ts'
import { words } from './words.ts'

const councilForm = {
  name: text(words.name, { hint: words.nameHint }),
  abbreviation: text(words.abbreviation, { maxLength: 20, optional: true }),
  region: text(words.region, { maxLength: 100, optional: true }),
  organisationNumber: text(words.organisationNumber, {
    hint: words.organisationNumberHint,
    maxLength: 9,
    optional: true,
  }),
  ownLegalPerson: choice(
    words.ownLegalPerson,
    [
      { value: 'ja', label: words.yes },
      { value: 'nei', label: words.no },
    ],
    { control: 'radio', optional: true },
  ),
  email: email(words.email, { optional: true }),
  website: text(words.website, { hint: words.websiteHint, optional: true }),
  language: choice(
    words.language,
    [
      { value: 'nb', label: 'Bokmål' },
      { value: 'nn', label: 'Nynorsk' },
      { value: 'en', label: 'English' },
    ],
    { control: 'radio', hint: words.languageHint },
  ),
}

export const councilSheetRoutes = sheetRoutes({
  path: '/:council/skrivebord/radet',
  guard: office('secretary'),
  title: words.council,
  about: (visit) => ({ lead: say(words.lead, visit.language) }),
  form: () => councilForm,
  find: async (tx, visit) => {
    const found = await findCouncil(tx, visit.council)
    return (
      found && {
        name: found.name,
        abbreviation: found.abbreviation ?? '',
        region: found.region ?? '',
        organisationNumber: found.organisationNumber ?? '',
        ownLegalPerson: found.ownLegalPerson === null ? '' : found.ownLegalPerson ? 'ja' : 'nei',
        email: found.email ?? '',
        website: found.website ?? '',
        language: found.language,
      }
    )
  },
  save: (tx, act, value) =>
    changeCouncil(tx, act, {
      name: value.name,
      abbreviation: value.abbreviation ?? null,
      region: value.region ?? null,
      organisationNumber: value.organisationNumber ?? null,
      ownLegalPerson: value.ownLegalPerson === undefined ? null : value.ownLegalPerson === 'ja',
      email: value.email ?? null,
      website: value.website ?? null,
      language: value.language,
    }),
  done: (visit) => `/${visit.council}/skrivebord`,
})
