import type { Sees } from '../accounts/sees.ts'
import type { Paper } from '../cases/paper.ts'
import type { Tx } from '../foundation/database/council.ts'
import { type Language, say } from '../foundation/words.ts'
import { endings, isMediaType } from './files/rules.ts'
import { type CouncilDocument, documentsOfCases, documentsOfMeetings, legalBasesOfCase } from './store.ts'
import { withEarlier } from './versions/earlier.ts'
import { accessWords, kindWords, words } from './words.ts'

/** `cases/paper.ts` says what these answer. */
export async function papersOfCases(
  tx: Tx,
  council: string,
  cases: readonly string[],
  sees: Sees,
  language: Language,
): Promise<Paper[]> {
  const documents = await documentsOfCases(tx, council, cases, sees)
  const papers = documents.map((one) => asPaper(council, one, one.councilCase ?? '', language))
  return withEarlier(tx, council, papers, sees, language)
}

export async function papersOfMeetings(
  tx: Tx,
  council: string,
  meetings: readonly string[],
  sees: Sees,
  language: Language,
): Promise<Paper[]> {
  const documents = await documentsOfMeetings(tx, council, meetings, sees)
  const papers = documents.map((one) => asPaper(council, one, one.meeting ?? '', language))
  return withEarlier(tx, council, papers, sees, language)
}

/** `cases/paper.ts` says what this answers. */
export const exemptBasesOf = async (tx: Tx, council: string, councilCase: string): Promise<string[]> =>
  [...new Set(await legalBasesOfCase(tx, council, councilCase))].sort((one, other) => one.localeCompare(other, 'nb'))

const asPaper = (council: string, one: CouncilDocument, belongsTo: string, language: Language): Paper => ({
  document: one.document,
  belongsTo,
  title: one.title,
  kind: say(kindWords[one.kind], language),
  about: formatAndSize(one, language),
  href: downloadPath(council, one),
  hidden: whyHidden(one, language),
})

/** Why others than the secretary do not see it. */
export function whyHidden({ visible, access }: CouncilDocument, language: Language): string | undefined {
  if (visible) return undefined
  return say(access === 'public' ? words.notShown : accessWords[access], language)
}

export const downloadPath = (council: string, { document, file }: CouncilDocument) =>
  `/${council}/dokumenter/${document}/${encodeURIComponent(file.name)}`

/** «PDF, 240 kB» */
export function formatAndSize({ file }: Pick<CouncilDocument, 'file'>, language: Language): string {
  const format = isMediaType(file.mediaType) ? endings[file.mediaType].toUpperCase() : ''
  const locale = language === 'en' ? 'en-GB' : 'nb-NO'
  const megabytes = file.size / 1_000_000
  const size =
    megabytes < 1
      ? `${Math.max(1, Math.round(file.size / 1000))} kB`
      : `${megabytes.toLocaleString(locale, { maximumFractionDigits: 1 })} MB`
  return [format, size.replace(' ', '\u00a0')].filter(Boolean).join(', ')
}
