import { asDay, longDay } from '../foundation/days.ts'
import { type Language, type Said, say } from '../foundation/words.ts'
import type { Reason } from './draft.ts'

type With = Readonly<Record<string, string | number>>
type Sentence = Said | ((facts: With) => Said)

/** Reasons for what was inferred, questions, and their answers, as they are said to a person. */
export const intakeWords: Readonly<Record<string, Sentence>> = {
  // Why we believe what was not said outright
  yearFromCases: ({ ending, year }) => [
    `Året mangler. Saksnumrene slutter på ${ending}, så vi tror ${year}.`,
    `Året manglar. Saksnummera sluttar på ${ending}, så vi trur ${year}.`,
    `The year is missing. The case numbers end in ${ending}, so we believe ${year}.`,
  ],
  yearFromWeekday: ({ year }) => [
    `Året mangler. Ukedagen passer med ${year}.`,
    `Året manglar. Vekedagen passar med ${year}.`,
    `The year is missing. The weekday fits ${year}.`,
  ],
  yearFromPlan: ({ plan, year }) => [
    `Året mangler. Dokumentet gjelder ${plan}, så vi tror ${year}.`,
    `Året manglar. Dokumentet gjeld ${plan}, så vi trur ${year}.`,
    `The year is missing. The document is about ${plan}, so we believe ${year}.`,
  ],
  yearFromOtherDate: ({ year }) => [
    `Året mangler. Andre datoer øverst i dokumentet er fra ${year}.`,
    `Året manglar. Andre datoar øvst i dokumentet er frå ${year}.`,
    `The year is missing. Other dates at the top of the document are from ${year}.`,
  ],
  yearFromFile: ({ year }) => [
    `Året mangler. Filen ble laget i ${year}.`,
    `Året manglar. Fila blei laga i ${year}.`,
    `The year is missing. The file was made in ${year}.`,
  ],
  yearNearToday: ({ year }) => [
    `Året mangler. ${year} ligger nærmest i dag.`,
    `Året manglar. ${year} ligg nærast i dag.`,
    `The year is missing. ${year} is nearest to today.`,
  ],
  yearOfColumn: ({ column }) => [
    `Tallene er lest fra kolonnen «${column}», den nyeste i tabellen.`,
    `Tala er lesne frå kolonnen «${column}», den nyaste i tabellen.`,
    `The figures are read from the column “${column}”, the newest in the table.`,
  ],
  yearMissing: ['Året står ikke i dokumentet.', 'Året står ikkje i dokumentet.', 'The document does not say the year.'],
  lastBeforeMeeting: ({ meeting }) => [
    `Året mangler. Planen ble vedtatt før møtet ${meeting}.`,
    `Året manglar. Planen blei vedteken før møtet ${meeting}.`,
    `The year is missing. The plan was adopted before the meeting on ${meeting}.`,
  ],
  deadlineYearOnly: ({ year }) => [
    `Bare ${year} er nevnt. Vi leser det som ut året.`,
    `Berre ${year} er nemnt. Vi les det som ut året.`,
    `Only ${year} is mentioned. We read it as the end of the year.`,
  ],
  nameFromCapitals: [
    'Navnet står med store bokstaver.',
    'Namnet står med store bokstavar.',
    'The name is written in capitals.',
  ],
  regionFromName: [
    'Regionen er en del av rådets navn.',
    'Regionen er ein del av namnet på rådet.',
    'The region is part of the council’s name.',
  ],
  initialsOfName: ({ name }) => [
    `Forbokstavene i «${name}».`,
    `Forbokstavane i «${name}».`,
    `The first letters of “${name}”.`,
  ],
  underCaseList: [
    'Saken står under punktet for saker på sakslisten.',
    'Saka står under punktet for saker på saklista.',
    'The case is listed under the item for cases on the agenda.',
  ],
  underLevel: [
    'Punktet er rykket inn under punktet over.',
    'Punktet er rykt inn under punktet over.',
    'The item is indented under the one above.',
  ],
  hasProposal: [
    'Saken har et forslag til vedtak eller et vedtak.',
    'Saka har eit framlegg til vedtak eller eit vedtak.',
    'The case has a proposed decision or a decision.',
  ],
  proposalTakesNote: [
    'Forslaget er å ta saken til orientering.',
    'Framlegget er å ta saka til orientering.',
    'The proposed decision is to take note of the case.',
  ],
  noComparator: [
    'Tallet står uten «minst» eller «høyst».',
    'Talet står utan «minst» eller «høgst».',
    'The number has no “at least” or “at most”.',
  ],
  objectOfAction: ['Det tiltaket handler om.', 'Det tiltaket handlar om.', 'What the action is about.'],
  saidTwice: [
    'Målet står flere steder. Vi har samlet det til ett.',
    'Målet står fleire stader. Vi har samla det til eitt.',
    'The goal appears in several places. We have merged it into one.',
  ],
  saidOverGoals: [
    'Står over målene og gjelder alle.',
    'Står over måla og gjeld alle.',
    'Stands above the goals and applies to all.',
  ],
  rateOfAllRows: [
    'Satsen er den samme for alle kommunene.',
    'Satsen er den same for alle kommunane.',
    'The rate is the same for all municipalities.',
  ],
  numberByNeighbours: ({ county }) => [
    `Flere kommuner har hatt dette navnet. De andre kommunene i dokumentet ligger i ${county}.`,
    `Fleire kommunar har hatt dette namnet. Dei andre kommunane i dokumentet ligg i ${county}.`,
    `Several municipalities have had this name. The others in the document are in ${county}.`,
  ],
  numberByName: [
    'Bare én kommune har dette navnet.',
    'Berre éin kommune har dette namnet.',
    'Only one municipality has this name.',
  ],
  kindOfDocument: ['Overskriftene og innholdet.', 'Overskriftene og innhaldet.', 'The headings and the contents.'],
  languageByWords: ({ bokmål, nynorsk }) => [
    `Vi fant ${bokmål} ord på bokmål og ${nynorsk} på nynorsk.`,
    `Vi fann ${bokmål} ord på bokmål og ${nynorsk} på nynorsk.`,
    `We found ${bokmål} words in bokmål and ${nynorsk} in nynorsk.`,
  ],

  // Questions
  whichYear: ({ date }) => [`Hvilket år er ${date}?`, `Kva år er ${date}?`, `Which year is ${date}?`],
  whenIsMeeting: ['Når er møtet?', 'Når er møtet?', 'When is the meeting?'],
  noDate: ['Vi fant ingen dato for møtet.', 'Vi fann ingen dato for møtet.', 'We found no date for the meeting.'],
  whichMeeting: ['Hvilket møte skal vi ta med?', 'Kva møte skal vi ta med?', 'Which meeting shall we take?'],
  severalMeetings: ({ date }) => [
    `Filen handler om flere møter. Vi har lest møtet ${date}.`,
    `Fila handlar om fleire møte. Vi har lese møtet ${date}.`,
    `The file is about several meetings. We have read the one on ${date}.`,
  ],
  whichCouncil: [
    'Hvilket råd gjelder dokumentet?',
    'Kva råd gjeld dokumentet?',
    'Which council is the document about?',
  ],
  whichKind: ({ number }) => [
    `Er sak ${number} en sak til vedtak?`,
    `Er sak ${number} ei sak til vedtak?`,
    `Is case ${number} for decision?`,
  ],
  kindMissing: ['Sakstypen er ikke oppgitt.', 'Sakstypen er ikkje oppgitt.', 'The type of case is not stated.'],
  kindMissingButProposes: ({ title }) => [
    `Sakstypen er ikke oppgitt. «${title}» kan være en sak til vedtak.`,
    `Sakstypen er ikkje oppgitt. «${title}» kan vere ei sak til vedtak.`,
    `The type of case is not stated. “${title}” may be for decision.`,
  ],
  kind_vedtak: ['Til vedtak', 'Til vedtak', 'For decision'],
  kind_orientering: ['Til orientering', 'Til orientering', 'For information'],
  kind_dialog: ['Dialog', 'Dialog', 'Discussion'],
  kind_none: ['Ikke oppgitt', 'Ikkje oppgitt', 'Not stated'],
  whoAdopted: ({ title }) => [`Hvem vedtok «${title}»?`, `Kven vedtok «${title}»?`, `Who adopted “${title}”?`],
  adoptedByCouncilOnly: ({ by }) => [
    `Dokumentet sier bare «${by}», ikke hvilket organ.`,
    `Dokumentet seier berre «${by}», ikkje kva organ.`,
    `The document says only “${by}”, not which body.`,
  ],
  adoptedNotSaid: [
    'Dokumentet sier ikke hvem som vedtok planen.',
    'Dokumentet seier ikkje kven som vedtok planen.',
    'The document does not say who adopted the plan.',
  ],
  exactlyOrAtLeast: ({ goal, count, unit }) => [
    `Mål ${goal}: Er «${count} ${unit}» nøyaktig eller minst?`,
    `Mål ${goal}: Er «${count} ${unit}» nøyaktig eller minst?`,
    `Goal ${goal}: Is “${count} ${unit}” exactly or at least?`,
  ],
  othersSayAtLeast: [
    'Andre mål sier «minst». Dette gjør det ikke.',
    'Andre mål seier «minst». Dette gjer det ikkje.',
    'Other goals say “at least”. This one does not.',
  ],
  exactly: ['Nøyaktig', 'Nøyaktig', 'Exactly'],
  atLeast: ['Minst', 'Minst', 'At least'],
  whichWording: ({ goal }) => [
    `Hvilken ordlyd gjelder for mål ${goal}?`,
    `Kva ordlyd gjeld for mål ${goal}?`,
    `Which wording of goal ${goal} applies?`,
  ],
  saidDifferently: [
    'Målet står to steder med ulike ord.',
    'Målet står to stader med ulike ord.',
    'The goal appears in two places in different words.',
  ],
  whatDayIsIt: ({ date }) => [
    `Hva skjedde ${date}: ble avtalen signert, vedtatt eller skrevet?`,
    `Kva skjedde ${date}: blei avtalen signert, vedteken eller skriven?`,
    `What happened on ${date}: was the agreement signed, adopted or written?`,
  ],
  dateWithoutWord: [
    'Dokumentet viser bare datoen.',
    'Dokumentet viser berre datoen.',
    'The document shows only the date.',
  ],
  signed: ['Signert', 'Signert', 'Signed'],
  adopted: ['Vedtatt', 'Vedteken', 'Adopted'],
  version: ['Dato for dokumentet', 'Dato for dokumentet', 'Date of the document'],
  whichMunicipality: ({ name }) => [
    `Hvilken kommune er ${name}?`,
    `Kva kommune er ${name}?`,
    `Which municipality is ${name}?`,
  ],
  severalMunicipalities: [
    'Flere kommuner har eller har hatt dette navnet, og resten av dokumentet avgjør det ikke.',
    'Fleire kommunar har eller har hatt dette namnet, og resten av dokumentet avgjer det ikkje.',
    'Several municipalities have or have had this name, and the rest of the document does not settle it.',
  ],
}

/** A reason, a question or an answer in one language. */
export function sayReason(reason: Reason, language: Language): string {
  const sentence = intakeWords[reason.says]
  if (!sentence) throw new Error(`no words for the reason ${reason.says}`)
  const facts = Object.entries(reason.with ?? {}).map(([name, fact]) => [name, inPlainWords(fact, language)])
  return say(typeof sentence === 'function' ? sentence(Object.fromEntries(facts)) : sentence, language)
}

/** A day of the draft as people say it; anything else as it stands. */
export const inPlainWords = (fact: string | number, language: Language): string | number =>
  typeof fact === 'string' && asDay(fact) ? longDay(fact, language) : fact
