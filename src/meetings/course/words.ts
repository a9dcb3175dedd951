import { timeOf } from '../../foundation/days.ts'
import { inEach, type Words } from '../../foundation/words.ts'

export const words = {
  isOpen: ['Møtet er åpnet.', 'Møtet er opna.', 'The meeting is open.'],
  isClosed: ['Møtet er hevet.', 'Møtet er heva.', 'The meeting is closed.'],
  openedAt: (at: Temporal.Instant) =>
    inEach((language) => {
      const time = timeOf(at, language)
      return { nb: `Åpnet kl. ${time}`, nn: `Opna kl. ${time}`, en: `Opened at ${time}` }[language]
    }),
  closedAt: (at: Temporal.Instant) =>
    inEach((language) => {
      const time = timeOf(at, language)
      return { nb: `Hevet kl. ${time}`, nn: `Heva kl. ${time}`, en: `Closed at ${time}` }[language]
    }),
  resumesAt: (at: Temporal.Instant) =>
    inEach((language) => {
      const time = timeOf(at, language)
      return { nb: `Møtet fortsetter kl. ${time}`, nn: `Møtet held fram kl. ${time}`, en: `Resumes at ${time}` }[
        language
      ]
    }),
  notOpened: ['Møtet er ikke åpnet ennå.', 'Møtet er ikkje opna enno.', 'The meeting has not been opened yet.'],
  alreadyOpened: ['Møtet er allerede åpnet.', 'Møtet er allereie opna.', 'The meeting is already open.'],
  alreadyClosed: [
    'Møtet er hevet. Åpne det igjen hvis det var en feil.',
    'Møtet er heva. Opne det att om det var ein feil.',
    'The meeting is closed. Reopen it if that was a mistake.',
  ],
  notAnnounced: [
    'Møtet er ikke kunngjort. Kunngjør det før det blir holdt.',
    'Møtet er ikkje kunngjort. Kunngjer det før det blir halde.',
    'The meeting is not announced. Announce it before it is held.',
  ],
  isCancelled: ['Møtet er avlyst.', 'Møtet er avlyst.', 'The meeting is cancelled.'],
  anotherDay: [
    'Møtet er satt til en annen dag.',
    'Møtet er sett til ein annan dag.',
    'The meeting is set for another day.',
  ],
  inTheFuture: ['Tidspunktet er ikke kommet ennå.', 'Tidspunktet er ikkje kome enno.', 'That time has not come yet.'],
  beforeOpening: [
    'Tidspunktet er før møtet ble åpnet.',
    'Tidspunktet er før møtet vart opna.',
    'The time is before the meeting was opened.',
  ],
  beforeWhatFollows: [
    'Noe annet er registrert etter dette tidspunktet. Velg et senere tidspunkt.',
    'Noko anna er registrert etter dette tidspunktet. Vel eit seinare tidspunkt.',
    'Something else is registered after that time. Choose a later one.',
  ],
  tooLateToReopen: [
    'Det er mer enn et døgn siden møtet ble hevet. Rett opp i møteboken i stedet.',
    'Det er meir enn eit døgn sidan møtet vart heva. Rett i møteboka i staden.',
    'The meeting was closed more than a day ago. Correct the minutes instead.',
  ],
  hasBegun: [
    'Møtet har kommet for langt til å trekke åpningen tilbake.',
    'Møtet har kome for langt til å trekkje opninga tilbake.',
    'The meeting has come too far for its opening to be withdrawn.',
  ],
  noSuchItem: [
    'Punktet står ikke på sakslisten til dette møtet.',
    'Punktet står ikkje på saklista til dette møtet.',
    'The item is not on the agenda of this meeting.',
  ],
  isHeading: [
    'Punktet samler flere saker. Ta opp sakene under det, én om gangen.',
    'Punktet samlar fleire saker. Ta opp sakene under det, éi om gongen.',
    'The item gathers several cases. Take up the cases under it, one at a time.',
  ],
  isBreak: [
    'Punktet er en pause. Ta pause i stedet.',
    'Punktet er ein pause. Ta pause i staden.',
    'The item is a break. Take a recess instead.',
  ],
  notUnderTreatment: [
    'Punktet er ikke oppe til behandling.',
    'Punktet er ikkje oppe til handsaming.',
    'The item is not under treatment.',
  ],
  nothingUp: ['Ingen sak er oppe til behandling.', 'Inga sak er oppe til handsaming.', 'No item is under treatment.'],
  recessFirst: [
    'Møtet har pause. Fortsett møtet først.',
    'Møtet har pause. Hald fram med møtet først.',
    'The meeting is in recess. Resume it first.',
  ],
  alreadyInRecess: ['Møtet har allerede pause.', 'Møtet har allereie pause.', 'The meeting is already in recess.'],
  notInRecess: ['Møtet har ikke pause.', 'Møtet har ikkje pause.', 'The meeting is not in recess.'],
  resumesBeforeItBegins: [
    'Møtet må fortsette etter at pausen begynner.',
    'Møtet må halde fram etter at pausen byrjar.',
    'The meeting must resume after the recess begins.',
  ],
  doorsFirst: [
    'Dørene er lukket for en annen sak. Åpne møtet for publikum først.',
    'Dørene er lukka for ei anna sak. Opne møtet for publikum først.',
    'The doors are closed for another case. Open them to the public first.',
  ],
  notListed: [
    'Saken sto ikke på den utsendte sakslisten. Organet kan avgjøre den bare hvis verken møtelederen eller en tredel av de møtende medlemmene motsetter seg det. Spør først.',
    'Saka stod ikkje på den utsende saklista. Organet kan avgjere henne berre om verken møteleiaren eller ein tredel av dei møtande medlemene set seg imot det. Spør først.',
    'The case was not on the agenda sent out. The body can decide it only if neither the meeting chair nor a third of the members who meet object. Ask first.',
  ],
  refusedUnlisted: [
    'Møtelederen eller en tredel av de møtende medlemmene har motsatt seg at saken avgjøres i dette møtet.',
    'Møteleiaren eller ein tredel av dei møtande medlemene har sett seg imot at saka blir avgjord i dette møtet.',
    'The meeting chair or a third of the members who meet have objected to deciding the case in this meeting.',
  ],
  papersLate: [
    'Sakspapirene ble ikke sendt ut sammen med innkallingen. Organet kan avgjøre saken bare hvis verken møtelederen eller en tredel av de møtende medlemmene motsetter seg det. Spør først.',
    'Sakspapira vart ikkje sende ut saman med innkallinga. Organet kan avgjere saka berre om verken møteleiaren eller ein tredel av dei møtande medlemene set seg imot det. Spør først.',
    'The papers were not sent out with the notice. The body can decide the case only if neither the meeting chair nor a third of the members who meet object. Ask first.',
  ],
  impartialityFirst: (names: string) => [
    `Avgjør først om ${names} kan være med på å behandle saken.`,
    `Avgjer først om ${names} kan vere med på å handsame saka.`,
    `First decide whether ${names} can take part in the case.`,
  ],
} satisfies Words
