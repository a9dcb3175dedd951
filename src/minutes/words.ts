import type { Said, Words } from '../foundation/words.ts'
import type { MinutesState } from './rules.ts'

export const stateWords: Readonly<Record<MinutesState, Said>> = {
  draft: ['Utkast', 'Utkast', 'Draft'],
  'with-chair': ['Hos møteleder', 'Hos møteleiar', 'With the chair'],
  'to-be-signed': ['Til signering', 'Til signering', 'To be signed'],
  published: ['Publisert', 'Publisert', 'Published'],
}

export const words = {
  minutes: ['Protokoll', 'Møtebok', 'Minutes'],
  minutesOf: (body: string, day: string) => [
    `Protokoll ${body} ${day}`,
    `Møtebok ${body} ${day}`,
    `Minutes of ${body}, ${day}`,
  ],
  // Why not
  isFrozen: [
    'Protokollen er godkjent og kan ikke endres. En feil rettes i et senere møte.',
    'Møteboka er godkjend og kan ikkje endrast. Ein feil blir retta i eit seinare møte.',
    'The minutes are approved and cannot be changed. A mistake is corrected in a later meeting.',
  ],
  notHeld: ['Møtet er ikke satt.', 'Møtet er ikkje sett.', 'The meeting has not been opened.'],
  stillInProgress: [
    'Møtet er ikke hevet. Hev møtet først.',
    'Møtet er ikkje heva. Hev møtet først.',
    'The meeting has not closed. Close it first.',
  ],
  noChair: [
    'Det er ikke registrert hvem som ledet møtet. Velg møteleder først.',
    'Det er ikkje registrert kven som leidde møtet. Vel møteleiar først.',
    'Nobody is registered as the meeting’s chair. Choose the chair first.',
  ],
  notSent: [
    'Sekretæren har ikke sendt protokollen ennå.',
    'Sekretæren har ikkje sendt møteboka enno.',
    'The secretary has not sent the minutes yet.',
  ],
  onlyTheChair: [
    'Bare den som ledet møtet, kan gjøre dette.',
    'Berre den som leidde møtet, kan gjere dette.',
    'Only the person who chaired the meeting can do this.',
  ],
  alreadyApproved: [
    'Protokollen er allerede godkjent.',
    'Møteboka er alt godkjend.',
    'The minutes are already approved.',
  ],
  notApproved: [
    'Protokollen er ikke godkjent ennå.',
    'Møteboka er ikkje godkjend enno.',
    'The minutes are not approved yet.',
  ],
  isPublished: [
    'Protokollen er publisert. En feil rettes i et senere møte.',
    'Møteboka er publisert. Ein feil blir retta i eit seinare møte.',
    'The minutes are published. A mistake is corrected in a later meeting.',
  ],
  notPublished: ['Protokollen er ikke publisert.', 'Møteboka er ikkje publisert.', 'The minutes are not published.'],
  nobodyToSign: ['Velg minst én som skal signere.', 'Vel minst éin som skal signere.', 'Choose at least one to sign.'],
  signatoryWasAbsent: [
    'Bare de som møtte, kan signere protokollen.',
    'Berre dei som møtte, kan signere møteboka.',
    'Only those who met can sign the minutes.',
  ],
  changedSinceRead: [
    'Protokollen er endret siden du åpnet siden. Les den igjen først.',
    'Møteboka er endra sidan du opna sida. Les henne på nytt først.',
    'The minutes have changed since you opened the page. Read them again first.',
  ],
  notASignatory: [
    'Du er ikke blant dem som skal signere.',
    'Du er ikkje blant dei som skal signere.',
    'You are not among those who are to sign.',
  ],
  alreadySigned: ['Du har signert.', 'Du har signert.', 'You have signed.'],
  signInWithPasskey: [
    'Logg inn med passnøkkelen din for å signere.',
    'Logg inn med passnøkkelen din for å signere.',
    'Sign in with your passkey to sign.',
  ],
  notALaterMeeting: [
    'Velg et senere møte i det samme organet.',
    'Vel eit seinare møte i det same organet.',
    'Choose a later meeting of the same body.',
  ],
  someoneElseWrote: [
    'Noen andre har skrevet her siden du åpnet siden. Begge tekstene står under. Sett dem sammen, og lagre igjen.',
    'Nokon andre har skrive her sidan du opna sida. Begge tekstane står under. Set dei saman, og lagre att.',
    'Somebody else has written here since you opened the page. Both texts are below. Put them together and save again.',
  ],
} satisfies Words
