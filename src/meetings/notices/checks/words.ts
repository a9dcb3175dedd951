import type { Said, Words } from '../../../foundation/words.ts'
import type { CheckId } from './rules.ts'

const days = (count: number): Said => [
  count === 1 ? '1 dag' : `${count} dager`,
  count === 1 ? '1 dag' : `${count} dagar`,
  count === 1 ? '1 day' : `${count} days`,
]

export const checkNames: Readonly<Record<CheckId, Said>> = {
  agenda: ['Saksliste', 'Sakliste', 'Agenda'],
  place: ['Sted', 'Stad', 'Place'],
  hour: ['Klokkeslett', 'Klokkeslett', 'Time'],
  period: ['Frist', 'Frist', 'Notice period'],
  public: ['Kunngjøring', 'Kunngjering', 'Announcement'],
  papers: ['Papirer', 'Papir', 'Papers'],
  members: ['Medlemmer', 'Medlemer', 'Members'],
  addresses: ['E-post', 'E-post', 'E-mail'],
  substitutes: ['Varamedlemmer', 'Varamedlemer', 'Substitutes'],
  remote: ['Fjernmøte', 'Fjernmøte', 'Remote meeting'],
}

/** What each found. */
export const words = {
  agendaReady: (items: number) => [
    `Sakslisten har ${items} ${items === 1 ? 'punkt' : 'punkter'}.`,
    `Saklista har ${items} punkt.`,
    `The agenda has ${items} ${items === 1 ? 'item' : 'items'}.`,
  ],
  agendaEmpty: [
    'Sakslisten er tom. Innkallingen skal si hvilke saker møtet behandler.',
    'Saklista er tom. Innkallinga skal seie kva saker møtet handsamar.',
    'The agenda is empty. The notice must list the cases that the meeting will consider.',
  ],
  placeKnown: ['Stedet er oppgitt.', 'Staden er oppgitt.', 'The place is stated.'],
  placeMissing: [
    'Oppgi hvor møtet er, eller at det er et fjernmøte. Alle har rett til å være til stede.',
    'Oppgi kvar møtet er, eller at det er eit fjernmøte. Alle har rett til å vere til stades.',
    'State where the meeting is, or that it is remote. Everyone has the right to attend.',
  ],
  hourKnown: ['Klokkeslettet er oppgitt.', 'Klokkeslettet er oppgitt.', 'The time is stated.'],
  hourMissing: [
    'Klokkeslettet mangler. Uten det står møtet som en hel dag i kalenderen.',
    'Klokkeslettet manglar. Utan det står møtet som ein heil dag i kalenderen.',
    'The time is missing. Without it the meeting fills a whole day in calendars.',
  ],
  dayIsOver: ['Møtedagen er over.', 'Møtedagen er over.', 'The day of the meeting has passed.'],
  withinPeriod: (period: number, left: number) => [
    `Fristen er ${days(period)[0]}. Det er ${days(left)[0]} til møtet.`,
    `Fristen er ${days(period)[1]}. Det er ${days(left)[1]} til møtet.`,
    `The notice period is ${days(period)[2]}. The meeting is in ${days(left)[2]}.`,
  ],
  shortOfPeriod: (period: number, left: number) => [
    `Fristen er ${days(period)[0]}, men det er bare ${days(left)[0]} til møtet.`,
    `Fristen er ${days(period)[1]}, men det er berre ${days(left)[1]} til møtet.`,
    `The notice period is ${days(period)[2]}, but the meeting is in only ${days(left)[2]}.`,
  ],
  reasonable: (left: number) => [
    `Det er ${days(left)[0]} til møtet. Loven krever rimelig varsel og nevner ingen frist.`,
    `Det er ${days(left)[1]} til møtet. Lova krev rimeleg varsel og nemner ingen frist.`,
    `The meeting is in ${days(left)[2]}. The law asks for reasonable notice and names no number of days.`,
  ],
  hardlyReasonable: (left: number) => [
    `Det er bare ${days(left)[0]} til møtet. Loven krever rimelig varsel. Den nevner ingen frist, så skriv hvorfor varselet er rimelig her.`,
    `Det er berre ${days(left)[1]} til møtet. Lova krev rimeleg varsel. Ho nemner ingen frist, så skriv kvifor varselet er rimeleg her.`,
    `The meeting is in only ${days(left)[2]}. The law asks for reasonable notice. It names no number of days, so write why this is reasonable here.`,
  ],
  isPublic: [
    'Møtet er kunngjort for alle.',
    'Møtet er kunngjort for alle.',
    'The meeting has been announced to everyone.',
  ],
  becomesPublic: [
    'Møtet blir kunngjort for alle når du sender.',
    'Møtet blir kunngjort for alle når du sender.',
    'The meeting is announced to everyone when you send.',
  ],
  papersReady: ['Alle sakene har papirer.', 'Alle sakene har papir.', 'All cases have papers.'],
  papersMissing: (numbers: string) => [
    `Uten papirer: ${numbers}. Slike saker kan bare avgjøres hvis verken møtelederen eller en tredel av de møtende er imot.`,
    `Utan papir: ${numbers}. Slike saker kan berre avgjerast om verken møteleiaren eller ein tredel av dei møtande er imot.`,
    `Without papers: ${numbers}. Such cases can only be decided if neither the chair nor a third of those present object.`,
  ],
  membersSeated: (count: number) => [
    count === 1 ? 'Den ene plassen er besatt.' : `Alle de ${count} plassene er besatt.`,
    count === 1 ? 'Den eine plassen er fylt.' : `Alle dei ${count} plassane er fylte.`,
    count === 1 ? 'The one seat is filled.' : `All ${count} seats are filled.`,
  ],
  seatsVacant: (seats: string) => [
    `Ingen sitter på disse plassene: ${seats}. Det må velges nye medlemmer.`,
    `Ingen sit på desse plassane: ${seats}. Det må veljast nye medlemer.`,
    `Nobody holds these seats: ${seats}. New members must be elected.`,
  ],
  noMembers: [
    'Organet har ingen medlemmer. Da er det ingen å kalle inn.',
    'Organet har ingen medlemer. Då er det ingen å kalle inn.',
    'The body has no members, so there is nobody to call.',
  ],
  addressesKnown: [
    'Alle som blir kalt inn, har en e-postadresse.',
    'Alle som blir kalla inn, har ei e-postadresse.',
    'Everyone who is called has an e-mail address.',
  ],
  addressMissing: (names: string) => [
    `Uten e-postadresse: ${names}. De må få lenken på en annen måte.`,
    `Utan e-postadresse: ${names}. Dei må få lenkja på ein annan måte.`,
    `Without an e-mail address: ${names}. They must get the link in another way.`,
  ],
  substitutesListed: [
    'Hver kommune har varamedlemmer som kan kalles inn.',
    'Kvar kommune har varamedlemer som kan kallast inn.',
    'Each municipality has substitutes who can be called.',
  ],
  substitutesMissing: (names: string) => [
    `Uten varamedlemmer: ${names}. Ved forfall derfra er det ingen å kalle inn.`,
    `Utan varamedlemer: ${names}. Ved forfall derifrå er det ingen å kalle inn.`,
    `Without substitutes: ${names}. If someone there is absent, there is nobody to call.`,
  ],
  nothingSecret: [
    'Ingen sak er unntatt på grunn av taushetsplikt.',
    'Inga sak er unnateken på grunn av teieplikt.',
    'No case is exempt because of a duty of secrecy.',
  ],
  secretRemotely: (numbers: string) => [
    `Unntatt på grunn av taushetsplikt: ${numbers}. Møtet skal lukkes for slike saker, og da kan ingen delta på nett.`,
    `Unnateke på grunn av teieplikt: ${numbers}. Møtet skal lukkast for slike saker, og då kan ingen delta på nett.`,
    `Exempt because of a duty of secrecy: ${numbers}. The meeting shall be closed for such cases, and nobody can then take part online.`,
  ],
  reasonMissing: (says: Said) => [
    `Skriv en begrunnelse: ${says[0]}`,
    `Skriv ei grunngiving: ${says[1]}`,
    `Write a reason: ${says[2]}`,
  ],
} satisfies Words
