import { listed } from '../foundation/sentences.ts'
import type { Said, Words } from '../foundation/words.ts'
import type { CaseKind } from './rules.ts'

export const kindWords: Readonly<Record<CaseKind, Said>> = {
  orientation: ['Til orientering', 'Til orientering', 'For information'],
  dialogue: ['Dialog', 'Dialog', 'Discussion'],
  decision: ['Til vedtak', 'Til vedtak', 'For decision'],
  signing: ['Signering', 'Signering', 'Signing'],
  election: ['Valg', 'Val', 'Election'],
  report: ['Referatsak', 'Referatsak', 'For noting'],
  'any-other-business': ['Eventuelt', 'Eventuelt', 'Any other business'],
}

export const words = {
  cases: ['Saker', 'Saker', 'Cases'],
  case: (number: string) => [`Sak ${number}`, `Sak ${number}`, `Case ${number}`],
  kindNotStated: ['Sakstypen er ikke oppgitt', 'Sakstypen er ikkje oppgitt', 'Type not stated'],
  newCase: ['Ny sak', 'Ny sak', 'New case'],
  changeCase: ['Endre saken', 'Endre saka', 'Change the case'],
  change: ['Endre', 'Endre', 'Change'],
  number: ['Saksnummer', 'Saksnummer', 'Case number'],
  numberHint: [
    'Løpenummer og år, for eksempel 003/24. Vi foreslår det neste ledige.',
    'Løpenummer og år, til dømes 003/24. Vi føreslår det neste ledige.',
    'Running number and year, for example 003/24. We suggest the next free one.',
  ],
  notANumber: [
    'Skriv saksnummeret som løpenummer og år, for eksempel 003/24.',
    'Skriv saksnummeret som løpenummer og år, til dømes 003/24.',
    'Write the case number as running number and year, for example 003/24.',
  ],
  numberTaken: (number: string) => [
    `Sak ${number} finnes allerede. Velg et annet nummer.`,
    `Sak ${number} finst allereie. Vel eit anna nummer.`,
    `Case ${number} already exists. Choose another number.`,
  ],
  title: ['Tittel', 'Tittel', 'Title'],
  alternativeTitle: ['Annen tittel', 'Annan tittel', 'Other title'],
  alternativeTitleHint: [
    'Når papirene kaller saken noe annet enn sakslisten.',
    'Når papira kallar saka noko anna enn saklista.',
    'When the papers call the case something other than the agenda does.',
  ],
  alsoCalled: (title: string) => [`Også kalt «${title}»`, `Også kalla «${title}»`, `Also called “${title}”`],
  kind: ['Sakstype', 'Sakstype', 'Type of case'],
  account: ['Hva saken gjelder', 'Kva saka gjeld', 'What the case is about'],
  assessment: ['Vurdering', 'Vurdering', 'Assessment'],
  proposal: ['Forslag til vedtak', 'Framlegg til vedtak', 'Proposed decision'],
  proposalOf: (whose: string) => [
    `Forslag til vedtak fra ${whose}`,
    `Framlegg til vedtak frå ${whose}`,
    `Proposed decision from ${whose}`,
  ],
  recommendedBy: ['Hvem som innstiller', 'Kven som rår til', 'Who recommends it'],
  recommendedByHint: [
    'For eksempel «sekretariatet» eller «arbeidsutvalget». La feltet stå tomt når forslaget ikke er en innstilling.',
    'Til dømes «sekretariatet» eller «arbeidsutvalet». Lat feltet stå tomt når framlegget ikkje er ei tilråding.',
    'For example “the secretariat” or “the executive committee”. Leave it empty when it is nobody’s recommendation.',
  ],
  raisedBy: ['Hvem som har bedt om saken', 'Kven som har bede om saka', 'Who asked for the case'],
  raisedByHint: [
    'For eksempel «Råde kommune».',
    'Til dømes «Råde kommune».',
    'For example “the municipality of Råde”.',
  ],
  raised: (by: string) => [`Meldt inn av ${by}`, `Meld inn av ${by}`, `Raised by ${by}`],
  follows: ['Fortsetter sak', 'Held fram sak', 'Carries on case'],
  followsHint: [
    'Når saken er en fortsettelse av en tidligere sak.',
    'Når saka er ei vidareføring av ei tidlegare sak.',
    'When the case carries on an earlier one.',
  ],
  followsItself: [
    'En sak kan ikke være fortsettelsen av seg selv.',
    'Ei sak kan ikkje vere ei vidareføring av seg sjølv.',
    'A case cannot carry itself on.',
  ],
  carriesOn: (number: string) => [
    `Saken fortsetter sak ${number}`,
    `Saka held fram sak ${number}`,
    `The case carries on case ${number}`,
  ],
  carriedOnBy: (number: string) => [
    `Saken fortsetter i sak ${number}`,
    `Saka held fram i sak ${number}`,
    `The case goes on in case ${number}`,
  ],
  showToAll: ['Vis for alle nå', 'Vis for alle no', 'Show to everyone now'],
  showToAllHint: [
    'Uten kryss ser bare skrivebordet saken til møtet blir kunngjort.',
    'Utan kryss ser berre skrivebordet saka til møtet blir kunngjort.',
    'Without it only the desk sees the case until its meeting is announced.',
  ],
  year: ['År', 'År', 'Year'],
  allYears: ['Alle år', 'Alle år', 'All years'],
  allKinds: ['Alle sakstyper', 'Alle sakstypar', 'All types'],
  countOf: (count: number) => [
    count === 1 ? '1 sak' : `${count} saker`,
    count === 1 ? '1 sak' : `${count} saker`,
    count === 1 ? '1 case' : `${count} cases`,
  ],
  none: ['Ingen saker er registrert ennå.', 'Ingen saker er registrerte enno.', 'No cases are registered yet.'],
  noneChosen: [
    'Ingen saker passer med valgene. Prøv et annet år eller en annen sakstype.',
    'Ingen saker passar med vala. Prøv eit anna år eller ein annan sakstype.',
    'No cases match. Try another year or another type.',
  ],
  showAll: ['Vis alle saker', 'Vis alle saker', 'Show all cases'],
  missing: (numbers: readonly string[], more: number) => [
    `${listed(withMore(numbers, more, 'til'), 'nb')} er ikke registrert`,
    `${listed(withMore(numbers, more, 'til'), 'nn')} er ikkje ${numbers.length + more === 1 ? 'registrert' : 'registrerte'}`,
    `${listed(withMore(numbers, more, 'more'), 'en')} ${numbers.length + more === 1 ? 'is' : 'are'} not registered`,
  ],
  missingHelp: [
    'Nummeret er hoppet over. Registrer saken, eller la det stå hvis nummeret aldri ble brukt.',
    'Nummeret er hoppa over. Registrer saka, eller lat det stå om nummeret aldri blei brukt.',
    'The number was skipped. Register the case, or leave it if the number was never used.',
  ],
  exemptNotice: (basis: string) => [
    `Unntatt offentlighet, ${basis}. Bare de som behandler saken, ser den.`,
    `Unnateke offentlegheit, ${basis}. Berre dei som handsamar saka, ser ho.`,
    `Exempt from public access, ${basis}. Only those who consider the case see it.`,
  ],
  partlyExempt: (basis: string) => [
    `Deler av saken er unntatt offentlighet: ${basis}.`,
    `Delar av saka er unnatekne offentlegheit: ${basis}.`,
    `Parts of the case are exempt from public access: ${basis}.`,
  ],
  registerDecision: ['Registrer vedtak', 'Registrer vedtak', 'Register a decision'],
  addDocument: ['Legg til dokument', 'Legg til dokument', 'Add a document'],
  path: ['Sakens gang', 'Gangen i saka', 'History of the case'],
  noPath: [
    'Saken har ikke stått på noen saksliste.',
    'Saka har ikkje stått på noka sakliste.',
    'The case has not been on any agenda.',
  ],
  papers: ['Sakspapirer', 'Sakspapir', 'Papers'],
  noPapers: ['Saken har ingen papirer.', 'Saka har ingen papir.', 'The case has no papers.'],
  whatNow: ['Hva skjer nå?', 'Kva skjer no?', 'What happens next?'],
  cancelled: ['Avlyst', 'Avlyst', 'Cancelled'],
  notAnnounced: ['Ikke kunngjort', 'Ikkje kunngjort', 'Not announced'],
} satisfies Words

const withMore = (numbers: readonly string[], more: number, word: string) =>
  more ? [...numbers, `${more} ${word}`] : numbers
