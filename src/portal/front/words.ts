import type { Result } from '../../cases/decisions/rules.ts'
import { type Day, longDay } from '../../foundation/days.ts'
import { inWords } from '../../foundation/number-words.ts'
import { capitalised } from '../../foundation/sentences.ts'
import { inEach, type Said, type Words } from '../../foundation/words.ts'

/** A body did something with a case on a day. */
const did =
  (nb: string, nn: string, en: string) =>
  (body: string, title: string, day: Day): Said => [
    `${body} ${nb} «${title}» ${longDay(day, 'nb')}.`,
    `${body} ${nn} «${title}» ${longDay(day, 'nn')}.`,
    `${body} ${en} “${title}” on ${longDay(day, 'en')}.`,
  ]

/** «Representantskapet vedtok «Handlingsplan 2025» 26. november 2024.» */
export const decided: Readonly<Record<Result, ReturnType<typeof did>>> = {
  adopted: did('gjorde vedtak i', 'gjorde vedtak i', 'made a decision in'),
  noted: did('tok til orientering', 'tok til orientering', 'noted'),
  rejected: did('sa nei til', 'sa nei til', 'rejected'),
  postponed: did('utsatte', 'utsette', 'postponed'),
  elected: did('holdt valg i', 'heldt val i', 'held the election in'),
}

export const words = {
  and: [' og ', ' og ', ' and '],
  cooperate: [
    ' samarbeider i dette interkommunale politiske rådet.',
    ' samarbeider i dette interkommunale politiske rådet.',
    ' work together in this intermunicipal political council.',
  ],
  noParticipants: [
    'Dette er et interkommunalt politisk råd. Kommunene er ikke registrert ennå.',
    'Dette er eit interkommunalt politisk råd. Kommunane er ikkje registrerte enno.',
    'This is an intermunicipal political council. Its municipalities are not registered yet.',
  ],
  description: (name: string) => [
    `Møter, saker, vedtak, plan og budsjett for ${name}.`,
    `Møte, saker, vedtak, plan og budsjett for ${name}.`,
    `Meetings, cases, decisions, plan and budget of ${name}.`,
  ],
  onNow: ['Møtet er i gang', 'Møtet er i gang', 'The meeting is on'],
  followLive: ['Følg møtet direkte', 'Følg møtet direkte', 'Follow the meeting live'],
  nextMeeting: ['Neste møte', 'Neste møte', 'Next meeting'],
  agendaOf: (items: number, cases: number) => [
    `${items} ${items === 1 ? 'punkt' : 'punkter'} på sakslisten, ${cases === 1 ? '1 sak' : `${cases} saker`}.`,
    `${items} punkt på saklista, ${cases === 1 ? '1 sak' : `${cases} saker`}.`,
    `${items} agenda ${items === 1 ? 'item' : 'items'}, ${cases === 1 ? '1 case' : `${cases} cases`}.`,
  ],
  seeAgenda: ['Se sakslisten', 'Sjå saklista', 'See the agenda'],
  addToCalendar: ['Legg i kalenderen', 'Legg i kalenderen', 'Add to calendar'],
  allMeetings: ['Alle møter', 'Alle møte', 'All meetings'],
  latestDecisions: ['Siste vedtak', 'Siste vedtak', 'Latest decisions'],
  noDecisions: [
    'Ingen vedtak er registrert ennå. De kommer her når sekretæren har registrert dem.',
    'Ingen vedtak er registrerte enno. Dei kjem her når sekretæren har registrert dei.',
    'No decisions are registered yet. They appear here when the secretary has registered them.',
  ],
  allCases: ['Alle saker', 'Alle saker', 'All cases'],
  goalsIn: (count: number, years: string) =>
    inEach((language) => {
      const goals = language === 'en' ? (count === 1 ? 'goal' : 'goals') : 'mål'
      return `${capitalised(inWords(count, language))} ${goals} ${language === 'en' ? 'in' : 'i'} ${years}`
    }),
  plan: ['Planen', 'Planen', 'The plan'],
  wholePlan: ['Se hele planen', 'Sjå heile planen', 'See the whole plan'],
  noPlan: ['Ingen plan er registrert ennå.', 'Ingen plan er registrert enno.', 'No plan is registered yet.'],
  noGoals: ['Planen har ingen mål ennå.', 'Planen har ingen mål enno.', 'The plan has no goals yet.'],
  nothingConfirmed: [
    'Et resultat telles når et menneske har bekreftet det. Ingen resultater er bekreftet ennå.',
    'Eit resultat blir talt når eit menneske har stadfest det. Ingen resultat er stadfeste enno.',
    'A result counts when a person has confirmed it. No results are confirmed yet.',
  ],
  noTarget: [
    'Målet har ikke noe tall å telle mot.',
    'Målet har ikkje noko tal å telje mot.',
    'The goal has no number to count to.',
  ],
  cost: ['Hva det koster', 'Kva det kostar', 'What it costs'],
  pay: (total: string, year: number) => [
    `Kommunene betaler ${total} til sammen i ${year}.`,
    `Kommunane betaler ${total} til saman i ${year}.`,
    `The municipalities pay a total of ${total} in ${year}.`,
  ],
  wouldPay: (total: string, year: number) => [
    `Etter forslaget betaler kommunene ${total} til sammen i ${year}.`,
    `Etter framlegget betaler kommunane ${total} til saman i ${year}.`,
    `Under the proposal, the municipalities pay a total of ${total} in ${year}.`,
  ],
  perInhabitant: (rate: string) => [
    `Det er ${rate} kroner per innbygger.`,
    `Det er ${rate} kroner per innbyggjar.`,
    `That is NOK ${rate} per inhabitant.`,
  ],
  seeBudget: ['Se budsjettet', 'Sjå budsjettet', 'See the budget'],
  noBudget: [
    'Ingen budsjett er registrert ennå.',
    'Ingen budsjett er registrerte enno.',
    'No budget is registered yet.',
  ],
  noFigures: [
    'Budsjettet har ingen tall for kommunene ennå.',
    'Budsjettet har ingen tal for kommunane enno.',
    'The budget has no figures for the municipalities yet.',
  ],
  purposes: ['Hva rådet skal', 'Kva rådet skal', 'What the council is for'],
  agreement: ['Les samarbeidsavtalen', 'Les samarbeidsavtalen', 'Read the cooperation agreement'],
  noPurposes: [
    'Formålet i samarbeidsavtalen er ikke registrert ennå.',
    'Formålet i samarbeidsavtalen er ikkje registrert enno.',
    'The purpose in the cooperation agreement is not registered yet.',
  ],
  documents: ['Nye dokumenter', 'Nye dokument', 'New documents'],
  allDocuments: ['Alle dokumenter', 'Alle dokument', 'All documents'],
  noDocuments: [
    'Ingen dokumenter er publisert ennå.',
    'Ingen dokument er publiserte enno.',
    'No documents are published yet.',
  ],
  members: ['Hvem som sitter i rådet', 'Kven som sit i rådet', 'Who sits on the council'],
  begin: ['Begynn med å lese inn et dokument', 'Start med å lese inn eit dokument', 'Begin by importing a document'],
  beginHelp: [
    'Rådet er tomt. Les inn en innkalling, en presentasjon eller en plan, så fyller vi sidene når du har sett over.',
    'Rådet er tomt. Les inn ei innkalling, ein presentasjon eller ein plan, så fyller vi sidene når du har sett over.',
    'The council is empty. Import a notice, a presentation or a plan. We fill in the pages when you have checked it.',
  ],
} satisfies Words
