import { basisChoices } from '../cases/access/rules.ts'
import { words as accessFieldWords } from '../cases/access/words.ts'
import { caseChoices } from '../cases/choices.ts'
import { type CouncilCase, listCases } from '../cases/store.ts'
import type { Tx } from '../foundation/database/council.ts'
import { longDay } from '../foundation/days.ts'
import { choice, day, text, type ValueOf, type Written } from '../foundation/http/form.ts'
import { inEach } from '../foundation/words.ts'
import { listMeetings, type Meeting } from '../meetings/store.ts'
import { documentAccess, documentKinds } from './rules.ts'
import type { CouncilDocument, DocumentValues } from './store.ts'
import { accessWords, kindWords, words } from './words.ts'

const formOver = (cases: readonly CouncilCase[], meetings: readonly Meeting[]) => ({
  title: text(words.title, { hint: words.titleHint, maxLength: 300, optional: true }),
  kind: choice(
    words.kind,
    documentKinds.map((value) => ({ value, label: kindWords[value] })),
  ),
  day: day(words.day, { optional: true }),
  meeting: choice(
    words.meeting,
    meetings.map((one) => ({ value: one.meeting, label: meetingName(one) })),
    { optional: true },
  ),
  councilCase: choice(words.case, caseChoices(cases), { optional: true }),
  access: choice(
    accessFieldWords.access,
    documentAccess.map((value) => ({ value, label: accessWords[value] })),
    { control: 'radio' },
  ),
  legalBasis: choice(accessFieldWords.legalBasis, basisChoices, {
    hint: accessFieldWords.legalBasisHint,
    optional: true,
  }),
})

/** The form, with the council's own meetings and cases to choose from. */
export const documentForm = async (tx: Tx, council: string) =>
  formOver(await listCases(tx, council, 'everything'), (await listMeetings(tx, council, 'everything')).reverse())

const meetingName = ({ bodyName, day: held }: Meeting) =>
  inEach((language) => `${bodyName}, ${longDay(held, language)}`)

type Entered = ValueOf<ReturnType<typeof formOver>>

/** `fileName` is the title of a document that has none. */
export const asValues = (value: Entered, file: string, fileName: string): DocumentValues => ({
  title: value.title ?? fileName.replace(/\.[a-z0-9]+$/i, ''),
  kind: value.kind,
  day: value.day ?? null,
  meeting: value.meeting ?? null,
  councilCase: value.councilCase ?? null,
  access: value.access,
  legalBasis: value.legalBasis ?? null,
  file,
})

export const asWritten = (one: CouncilDocument): Written => ({
  title: one.title,
  kind: one.kind,
  day: one.day?.toString() ?? '',
  meeting: one.meeting ?? '',
  councilCase: one.councilCase ?? '',
  access: one.access,
  legalBasis: one.legalBasis ?? '',
})
