import { type Day, longDay } from '../../foundation/days.ts'
import { inWords } from '../../foundation/number-words.ts'
import { capitalised, listed } from '../../foundation/sentences.ts'
import type { Language, Said, Words } from '../../foundation/words.ts'

const counted = (count: number, language: Language) => capitalised(inWords(count, language))

export const words = {
  desk: ['Skrivebordet', 'Skrivebordet', 'The desk'],
  lead: (tasks: number): Said => {
    if (!tasks) return ['Alt er gjort.', 'Alt er gjort.', 'All done.']
    return [
      tasks === 1 ? 'Én ting venter på deg.' : `${counted(tasks, 'nb')} ting venter på deg.`,
      tasks === 1 ? 'Éin ting ventar på deg.' : `${counted(tasks, 'nn')} ting ventar på deg.`,
      `${counted(tasks, 'en')} ${tasks === 1 ? 'thing is' : 'things are'} waiting for you.`,
    ]
  },
  leadEmpty: [
    'Rådet er tomt. Les inn et dokument, så fyller vi resten når du har sett over.',
    'Rådet er tomt. Les inn eit dokument, så fyller vi resten når du har sett over.',
    'The council is empty. Import a document, and we fill in the rest when you have checked it.',
  ],
  toDo: ['Gjøremål', 'Gjeremål', 'To do'],
  waiting: ['Venter', 'Ventar', 'Waiting'],
  allDone: [
    'Ingenting venter på deg. Møter som ikke er kunngjort eller protokollført, ledige plasser og hull i avtalen kommer opp her.',
    'Ingenting ventar på deg. Møte som ikkje er kunngjorde eller førte i møteboka, ledige plassar og hol i avtalen kjem opp her.',
    'Nothing is waiting for you. Meetings not announced or not written down, vacant seats and gaps in the agreement appear here.',
  ],
  checkIntake: (file: string) => [
    `Se over «${file}», som er lest inn.`,
    `Sjå over «${file}», som er lese inn.`,
    `Check “${file}”, which has been imported.`,
  ],
  openRoom: (body: string) => [
    `${body} møter i dag. Åpne møterommet.`,
    `${body} møter i dag. Opne møterommet.`,
    `${body} meets today. Open the meeting room.`,
  ],
  writeMinutes: (body: string, day: Day) => [
    `Skriv protokollen fra ${body} ${longDay(day, 'nb')}.`,
    `Skriv møteboka frå ${body} ${longDay(day, 'nn')}.`,
    `Write the minutes of ${body} on ${longDay(day, 'en')}.`,
  ],
  announce: (body: string, day: Day) => [
    `Kunngjør møtet i ${body} ${longDay(day, 'nb')}.`,
    `Kunngjer møtet i ${body} ${longDay(day, 'nn')}.`,
    `Announce the meeting of ${body} on ${longDay(day, 'en')}.`,
  ],
  addParticipants: [
    'Registrer kommunene som deltar. Det må være minst to.',
    'Registrer kommunane som deltek. Det må vere minst to.',
    'Register the participating municipalities. There must be at least two.',
  ],
  noAgreement: ['Registrer samarbeidsavtalen.', 'Registrer samarbeidsavtalen.', 'Register the cooperation agreement.'],
  clausesMissing: (letters: readonly string[]) => [
    `Samarbeidsavtalen mangler det som loven krever i bokstav ${listed(letters, 'nb')}.`,
    `Samarbeidsavtalen manglar det som lova krev i bokstav ${listed(letters, 'nn')}.`,
    `The cooperation agreement lacks what the law requires in letter ${listed(letters, 'en')}.`,
  ],
  fillSeats: (count: number) => [
    count === 1 ? 'Én plass er ledig.' : `${counted(count, 'nb')} plasser er ledige.`,
    count === 1 ? 'Éin plass er ledig.' : `${counted(count, 'nn')} plassar er ledige.`,
    count === 1 ? 'One seat is vacant.' : `${counted(count, 'en')} seats are vacant.`,
  ],
  termsEnd: (count: number) => [
    count === 1
      ? 'Én periode er over eller går snart ut.'
      : `${counted(count, 'nb')} perioder er over eller går snart ut.`,
    count === 1
      ? 'Éin periode er over eller går snart ut.'
      : `${counted(count, 'nn')} periodar er over eller går snart ut.`,
    count === 1 ? 'One term is over or ends soon.' : `${counted(count, 'en')} terms are over or end soon.`,
  ],
  outOfBalance: (title: string) => [
    `«${title}» er ikke i balanse.`,
    `«${title}» er ikkje i balanse.`,
    `“${title}” does not balance.`,
  ],
  wrongSum: (title: string) => [
    `Et regnestykke i «${title}» stemmer ikke.`,
    `Eit reknestykke i «${title}» stemmer ikkje.`,
    `A sum in “${title}” is wrong.`,
  ],
  begin: ['Begynn med å lese inn et dokument', 'Start med å lese inn eit dokument', 'Begin by importing a document'],
  orByHand: [
    'Du kan også fylle inn alt for hånd, fra listen under.',
    'Du kan også fylle inn alt for hand, frå lista under.',
    'You can also fill in everything by hand, from the list below.',
  ],
  everything: ['Alt på skrivebordet', 'Alt på skrivebordet', 'Everything on the desk'],
  council: ['Rådet', 'Rådet', 'The council'],
  facts: ['Opplysninger om rådet', 'Opplysningar om rådet', 'Facts about the council'],
  participants: ['Deltakerkommuner', 'Deltakarkommunar', 'Participating municipalities'],
  bodies: ['Organer', 'Organ', 'Bodies'],
  agreements: ['Samarbeidsavtaler', 'Samarbeidsavtalar', 'Cooperation agreements'],
  people: ['Mennesker', 'Menneske', 'People'],
  members: ['Medlemmer, vara og ledelse', 'Medlemer, vara og leiing', 'Members, substitutes and leadership'],
  persons: ['Personer og invitasjoner', 'Personar og invitasjonar', 'People and invitations'],
  appointments: ['Oppnevninger og tilgang', 'Oppnemningar og tilgang', 'Appointments and access'],
  work: ['Møter og saker', 'Møte og saker', 'Meetings and cases'],
  year: ['Årshjul', 'Årshjul', 'Year wheel'],
  meetings: ['Møter', 'Møte', 'Meetings'],
  newMeeting: ['Nytt møte', 'Nytt møte', 'New meeting'],
  cases: ['Saker og vedtak', 'Saker og vedtak', 'Cases and decisions'],
  newCase: ['Ny sak', 'Ny sak', 'New case'],
  extracts: ['Særutskrifter', 'Særutskrifter', 'Certified extracts'],
  followUps: ['Oppfølging av vedtak', 'Oppfølging av vedtak', 'Following up decisions'],
  direction: ['Plan, budsjett, dokumenter', 'Plan, budsjett, dokument', 'Plan, budget, documents'],
  plan: ['Plan og strategi', 'Plan og strategi', 'Plan and strategy'],
  budget: ['Budsjett', 'Budsjett', 'Budget'],
  documents: ['Dokumenter', 'Dokument', 'Documents'],
  intake: ['Les inn dokument', 'Les inn dokument', 'Import a document'],
} satisfies Words
