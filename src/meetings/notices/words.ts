import { type Day, longDay } from '../../foundation/days.ts'
import type { Said, Words } from '../../foundation/words.ts'
import type { Failure } from './letters/rules.ts'
import type { NoticeKind } from './rules.ts'

export const kindWords: Readonly<Record<NoticeKind, Said>> = {
  notice: ['Innkalling', 'Innkalling', 'Notice'],
  supplement: ['Tillegg', 'Tillegg', 'Supplement'],
  change: ['Endring', 'Endring', 'Change'],
  cancellation: ['Avlysning', 'Avlysing', 'Cancellation'],
}

export const failureWords: Readonly<Record<Failure, Said>> = {
  'no-address': [
    'Personen har ingen e-postadresse. Legg den inn, eller gi lenken for hånd.',
    'Personen har inga e-postadresse. Legg ho inn, eller gi lenkja for hand.',
    'The person has no e-mail address. Add it, or give the link by hand.',
  ],
  refused: [
    'E-posttjeneren tok ikke imot brevet. Sjekk at adressen er riktig.',
    'E-posttenaren tok ikkje imot brevet. Sjekk at adressa er rett.',
    'The mail server did not accept the letter. Check that the address is right.',
  ],
  later: [
    'E-posttjeneren ba oss vente. Vi prøver igjen av oss selv.',
    'E-posttenaren bad oss vente. Vi prøver igjen av oss sjølve.',
    'The mail server asked us to wait. We try again by ourselves.',
  ],
  unreachable: [
    'Vi fikk ikke kontakt med e-posttjeneren. Vi prøver igjen av oss selv.',
    'Vi fekk ikkje kontakt med e-posttenaren. Vi prøver igjen av oss sjølve.',
    'We could not reach the mail server. We try again by ourselves.',
  ],
  'sign-in': [
    'E-posttjeneren godtok ikke passordet vårt. Den som drifter Samråd, må rette det.',
    'E-posttenaren godtok ikkje passordet vårt. Den som driftar Samråd, må rette det.',
    'The mail server did not accept our password. Whoever runs Samråd must correct it.',
  ],
  replaced: [
    'Brevet ble ikke sendt, fordi en nyere versjon gikk ut i stedet.',
    'Brevet vart ikkje sendt, fordi ein nyare versjon gjekk ut i staden.',
    'The letter was not sent, because a newer version went out instead.',
  ],
  other: [
    'Noe gikk galt da brevet skulle sendes. Vi prøver igjen av oss selv.',
    'Noko gjekk gale då brevet skulle sendast. Vi prøver igjen av oss sjølve.',
    'Something went wrong when the letter was to be sent. We try again by ourselves.',
  ],
}

/** The secretary's page. */
export const words = {
  title: ['Innkalling', 'Innkalling', 'Notice'],
  titleOf: (body: string, day: Day) => [
    `Innkalling: ${body} ${longDay(day, 'nb')}`,
    `Innkalling: ${body} ${longDay(day, 'nn')}`,
    `Notice: ${body}, ${longDay(day, 'en')}`,
  ],
  before: ['Før du sender', 'Før du sender', 'Before you send'],
  holds: ['i orden', 'i orden', 'in order'],
  departs: ['avvik', 'avvik', 'departs'],
  hinders: ['hindrer sending', 'hindrar sending', 'prevents sending'],
  reason: ['Begrunnelse', 'Grunngiving', 'Reason'],
  reasonHint: [
    'Den blir lagret sammen med innkallingen.',
    'Ho blir lagra saman med innkallinga.',
    'It is kept with the notice.',
  ],
  message: ['Din egen tekst i brevet', 'Din eigen tekst i brevet', 'Your own words in the letter'],
  messageHint: [
    'Skriv ingenting som er unntatt offentlighet. Brevet går som vanlig e-post.',
    'Skriv ingenting som er unnateke offentlegheit. Brevet går som vanleg e-post.',
    'Write nothing that is exempt from public access. The letter goes by ordinary e-mail.',
  ],
  sendKind: (kind: NoticeKind) => {
    const said: Record<NoticeKind, Said> = {
      notice: ['Send innkallingen', 'Send innkallinga', 'Send the notice'],
      supplement: ['Send tillegget', 'Send tillegget', 'Send the supplement'],
      change: ['Send endringen', 'Send endringa', 'Send the change'],
      cancellation: ['Send avlysningen', 'Send avlysinga', 'Send the cancellation'],
    }
    return said[kind]
  },
  goesTo: (people: number) => [
    people === 1 ? 'Den går til 1 person.' : `Den går til ${people} personer.`,
    people === 1 ? 'Ho går til 1 person.' : `Ho går til ${people} personar.`,
    people === 1 ? 'It goes to 1 person.' : `It goes to ${people} people.`,
  ],
  nothingNew: [
    'Innkallingen er sendt, og ingenting er endret siden.',
    'Innkallinga er send, og ingenting er endra sidan.',
    'The notice has been sent, and nothing has changed since.',
  ],
  sentDifferently: [
    'Dette er nytt siden forrige gang du sendte',
    'Dette er nytt sidan førre gong du sende',
    'This is new since you last sent',
  ],
  movedNow: ['Tid eller sted er endret.', 'Tid eller stad er endra.', 'The time or place has changed.'],
  newItem: (title: string) => [`Nytt punkt: ${title}`, `Nytt punkt: ${title}`, `New item: ${title}`],
  goneItem: (title: string) => [`Tatt av sakslisten: ${title}`, `Teke av saklista: ${title}`, `Taken off: ${title}`],
  newPaper: (title: string) => [`Nytt papir: ${title}`, `Nytt papir: ${title}`, `New paper: ${title}`],
  changedPaper: (title: string) => [`Ny utgave: ${title}`, `Ny utgåve: ${title}`, `New edition: ${title}`],
  changedText: (title: string) => [
    `Endret saksframlegg: ${title}`,
    `Endra saksframlegg: ${title}`,
    `Changed case paper: ${title}`,
  ],
  noServer: [
    'Det er ikke satt opp noen e-posttjener. Innkallingen blir lagret og møtet kunngjort, og du gir lenkene for hånd.',
    'Det er ikkje sett opp nokon e-posttenar. Innkallinga blir lagra og møtet kunngjort, og du gir lenkjene for hand.',
    'No mail server has been set up. The notice is kept and the meeting announced, and you give the links by hand.',
  ],
  letters: ['Innkallingsbrev', 'Innkallingsbrev', 'Letter of notice'],
  proof: ['Bevis for innkallingen', 'Prov for innkallinga', 'Proof of notice'],
  versionOf: (version: number, kind: Said, at: Said) => [
    `Versjon ${version}, ${kind[0].toLowerCase()}, sendt ${at[0]}`,
    `Versjon ${version}, ${kind[1].toLowerCase()}, send ${at[1]}`,
    `Version ${version}, ${kind[2].toLowerCase()}, sent ${at[2]}`,
  ],
  neverSent: ['Innkallingen er ikke sendt.', 'Innkallinga er ikkje send.', 'The notice has not been sent.'],
  to: ['Til', 'Til', 'To'],
  place: ['Plass', 'Plass', 'Seat'],
  sent: ['Levert', 'Levert', 'Handed over'],
  opened: ['Lenken åpnet', 'Lenkja opna', 'Link opened'],
  deed: ['Handling', 'Handling', 'Action'],
  waiting: ['Venter på å bli sendt', 'Ventar på å bli sendt', 'Waiting to be sent'],
  byHand: ['Lenke laget for hånd', 'Lenkje laga for hand', 'Link made by hand'],
  notYet: ['Ikke ennå', 'Ikkje enno', 'Not yet'],
  sendAgain: ['Send igjen', 'Send igjen', 'Send again'],
  sendAgainTo: (name: string) => [`Send igjen til ${name}`, `Send igjen til ${name}`, `Send again to ${name}`],
  makeLink: ['Lag lenke', 'Lag lenkje', 'Make a link'],
  makeLinkFor: (name: string) => [`Lag lenke til ${name}`, `Lag lenkje til ${name}`, `Make a link for ${name}`],
  linkFor: (name: string) => [`Lenke til ${name}`, `Lenkje til ${name}`, `Link for ${name}`],
  linkHelp: [
    'Gi lenken til denne personen og ingen andre. Den vises bare nå. Lenken i et tidligere brev av samme versjon slutter å virke.',
    'Gi lenkja til denne personen og ingen andre. Ho blir berre vist no. Lenkja i eit tidlegare brev av same versjon sluttar å verke.',
    'Give the link to this person and nobody else. It is shown only now. The link in an earlier letter of the same version stops working.',
  ],
  back: ['Tilbake til innkallingen', 'Tilbake til innkallinga', 'Back to the notice'],
  departures: ['Avvik som er begrunnet', 'Avvik som er grunngitte', 'Departures, with reasons'],
  replies: ['Svar og forfall', 'Svar og forfall', 'Replies'],
  isCancelled: ['Møtet er avlyst.', 'Møtet er avlyst.', 'The meeting is cancelled.'],
  sentAlready: [
    'Innkallingen er sendt. Avlys møtet i stedet for å trekke kunngjøringen tilbake.',
    'Innkallinga er send. Avlys møtet i staden for å trekkje kunngjeringa tilbake.',
    'The notice has been sent. Cancel the meeting instead of withdrawing the announcement.',
  ],
  noLetter: ['Brevet finnes ikke.', 'Brevet finst ikkje.', 'The letter does not exist.'],
  handedOver: ['Brevet er allerede levert.', 'Brevet er allereie levert.', 'The letter has been handed over already.'],
} satisfies Words

/** On the meeting's page, for everyone. */
export const publicWords = {
  announced: (at: Said) => [`Kunngjort ${at[0]}.`, `Kunngjort ${at[1]}.`, `Announced ${at[2]}.`],
  noticed: (at: Said) => [
    `Innkallingen ble sendt ${at[0]}.`,
    `Innkallinga vart send ${at[1]}.`,
    `The notice was sent ${at[2]}.`,
  ],
  supplemented: (at: Said) => [`Sist endret ${at[0]}.`, `Sist endra ${at[1]}.`, `Last changed ${at[2]}.`],
  late: ['Papiret er sendt etter innkallingen', 'Papiret er sendt etter innkallinga', 'Sent after the notice'],
  changedPaper: ['Ny utgave etter innkallingen', 'Ny utgåve etter innkallinga', 'New edition after the notice'],
  lateItem: ['Satt opp etter innkallingen', 'Sett opp etter innkallinga', 'Added after the notice'],
  isNew: ['Nytt siden sist', 'Nytt sidan sist', 'New since last time'],
} satisfies Words
