import type { Said, Words } from '../../foundation/words.ts'
import type { DeliveryState, TheirOutcome } from './rules.ts'

export const stateWords: Readonly<Record<DeliveryState, Said>> = {
  'on-its-way': ['Ikke sendt', 'Ikkje send', 'Not sent'],
  sent: ['Sendt', 'Send', 'Sent'],
  received: ['Mottatt', 'Motteken', 'Received'],
  decided: ['Behandlet', 'Handsama', 'Considered'],
}

export const outcomeWords: Readonly<Record<TheirOutcome, Said>> = {
  adopted: ['Vedtatt', 'Vedteke', 'Adopted'],
  'adopted-with-changes': ['Vedtatt med endringer', 'Vedteke med endringar', 'Adopted with changes'],
  rejected: ['Ikke vedtatt', 'Ikkje vedteke', 'Not adopted'],
  postponed: ['Utsatt', 'Utsett', 'Postponed'],
}

export const words = {
  extract: ['Særutskrift', 'Særutskrift', 'Certified extract'],
  extracts: ['Særutskrifter', 'Særutskrifter', 'Certified extracts'],
  extractOf: (number: string, title: string) => [
    `Særutskrift: ${number} ${title}`,
    `Særutskrift: ${number} ${title}`,
    `Certified extract: ${number} ${title}`,
  ],
  lead: [
    'Send vedtakene til dem de gjelder, og se hvem som har mottatt og behandlet dem.',
    'Send vedtaka til dei dei gjeld, og sjå kven som har motteke og handsama dei.',
    'Send decisions to those they concern, and see who has received and considered them.',
  ],
  publicTitle: ['Hva kommunene har vedtatt', 'Kva kommunane har vedteke', 'What the municipalities have decided'],
  publicLead: [
    'Vedtak som kommunene skal gjøre hver for seg, og hvor langt de er kommet.',
    'Vedtak som kommunane skal gjere kvar for seg, og kor langt dei er komne.',
    'Decisions that each municipality is to make for itself, and how far they have come.',
  ],
  nobodyAsked: [
    'Ingen vedtak venter på kommunene.',
    'Ingen vedtak ventar på kommunane.',
    'No decision waits for the municipalities.',
  ],
  noDecisions: ['Ingen vedtak er registrert.', 'Ingen vedtak er registrerte.', 'No decisions are registered.'],
  decision: ['Vedtak', 'Vedtak', 'Decision'],
  case: ['Sak', 'Sak', 'Case'],
  state: ['Status', 'Status', 'Status'],
  tally: (adopted: number, asked: number) => [
    `${adopted} av ${asked} har vedtatt`,
    `${adopted} av ${asked} har vedteke`,
    `${adopted} of ${asked} have adopted it`,
  ],
  tallyChanged: (changed: number) => [
    `${changed} med endringer`,
    `${changed} med endringar`,
    `${changed} with changes`,
  ],
  tallyRejected: (rejected: number) => [
    `${rejected} har ikke vedtatt`,
    `${rejected} har ikkje vedteke`,
    `${rejected} did not adopt it`,
  ],
  sentTo: (count: number) => [
    count === 1 ? 'Sendt til 1' : `Sendt til ${count}`,
    count === 1 ? 'Send til 1' : `Send til ${count}`,
    `Sent to ${count}`,
  ],
  notSent: ['Ikke sendt', 'Ikkje send', 'Not sent'],
  receiver: ['Mottaker', 'Mottakar', 'Receiver'],
  municipality: ['Kommune', 'Kommune', 'Municipality'],
  email: ['E-postadresse', 'E-postadresse', 'E-mail address'],
  emailOf: (name: string) => [`E-postadresse til ${name}`, `E-postadresse til ${name}`, `E-mail address of ${name}`],
  otherReceiver: ['Annen mottaker', 'Annan mottakar', 'Another receiver'],
  asksDecision: [
    'De skal gjøre det samme vedtaket selv',
    'Dei skal gjere det same vedtaket sjølve',
    'They are to make the same decision themselves',
  ],
  sendHint: [
    'Skriv adressen til postmottaket. La feltet stå tomt for dem som ikke skal ha den.',
    'Skriv adressa til postmottaket. Lat feltet stå tomt for dei som ikkje skal ha ho.',
    'Write the address of their registry. Leave the field empty for those who are not to have it.',
  ],
  noMail: [
    'E-post er ikke satt opp her, så ingenting blir sendt. Lever særutskriften selv, og registrer at den er levert.',
    'E-post er ikkje sett opp her, så ingenting blir sendt. Lever særutskrifta sjølv, og registrer at ho er levert.',
    'No mail server has been set up, so nothing is sent. Hand the extract over yourself, and register that.',
  ],
  send: ['Send særutskrift', 'Send særutskrift', 'Send the extract'],
  sendNew: ['Send til', 'Send til', 'Send to'],
  sendEmpty: ['Fyll ut minst én adresse.', 'Fyll ut minst éi adresse.', 'Fill in at least one address.'],
  byHand: ['Levert for hånd', 'Levert for hand', 'Handed over'],
  byHandNamed: (name: string) => [
    `Levert for hånd til ${name}`,
    `Levert for hand til ${name}`,
    `Handed over to ${name}`,
  ],
  remind: ['Minn om', 'Minn om', 'Remind'],
  remindNamed: (name: string) => [`Minn ${name} om det`, `Minn ${name} om det`, `Remind ${name}`],
  register: ['Registrer svaret', 'Registrer svaret', 'Register the answer'],
  answerOf: (name: string) => [`Svar fra ${name}`, `Svar frå ${name}`, `Answer from ${name}`],
  theirCase: ['Saksnummeret deres', 'Saksnummeret deira', 'Their case number'],
  yourCase: ['Saksnummeret hos dere', 'Saksnummeret hos dykk', 'Your case number'],
  theirDay: ['Behandlet dato', 'Handsama dato', 'Day of the decision'],
  theirOutcome: ['Hva ble det?', 'Kva blei det?', 'What came of it?'],
  difference: [
    'Hvordan det skiller seg fra vårt vedtak',
    'Korleis det skil seg frå vårt vedtak',
    'How it differs from ours',
  ],
  differenceYours: [
    'Hvordan vedtaket deres skiller seg fra dette',
    'Korleis vedtaket dykkar skil seg frå dette',
    'How your decision differs from this one',
  ],
  save: ['Lagre', 'Lagre', 'Save'],

  // What the receiver sees
  received: ['Meld mottatt', 'Meld motteke', 'Confirm receipt'],
  receivedThanks: (at: string) => [
    `Dere meldte særutskriften mottatt ${at}.`,
    `De melde særutskrifta motteken ${at}.`,
    `You confirmed receipt ${at}.`,
  ],
  toReceiver: (name: string) => [`Til ${name}`, `Til ${name}`, `To ${name}`],
  tellUs: ['Fortell oss hva dere gjorde', 'Fortel oss kva de gjorde', 'Tell us what you did'],
  tellUsHint: [
    'Fyll ut når saken er behandlet hos dere. Dere kan komme tilbake med den samme lenken.',
    'Fyll ut når saka er handsama hos dykk. De kan kome tilbake med den same lenkja.',
    'Fill this in when your own body has considered it. You can come back with the same link.',
  ],
  thanks: ['Takk. Svaret er registrert.', 'Takk. Svaret er registrert.', 'Thank you. Your answer is registered.'],
  linkDead: ['Lenken virker ikke', 'Lenkja verkar ikkje', 'The link does not work'],
  linkReplaced: [
    'Lenken er skiftet ut, eller delt i to av e-postprogrammet. Bruk den nyeste e-posten fra oss, eller be om en ny.',
    'Lenkja er skifta ut, eller delt i to av e-postprogrammet. Bruk den nyaste e-posten frå oss, eller be om ei ny.',
    'The link has been replaced, or split by your e-mail program. Use our newest e-mail, or ask for a new one.',
  ],
  minutesFirst: [
    'Protokollen er ikke publisert ennå. Særutskriften sendes når den er signert.',
    'Møteboka er ikkje publisert enno. Særutskrifta blir send når ho er signert.',
    'The minutes are not published yet. The extract is sent when they are signed.',
  ],
  exemptNotByMail: [
    'Saken er unntatt offentlighet. Særutskriften sendes ikke med vanlig e-post. Lever den på en sikker måte, og registrer at den er levert.',
    'Saka er unnateken offentlegheit. Særutskrifta blir ikkje send med vanleg e-post. Lever ho på ein trygg måte, og registrer at ho er levert.',
    'The case is exempt from public access. Its extract is not sent by ordinary e-mail. Hand it over safely, and register that.',
  ],
  noEmail: [
    'Mottakeren har ingen e-postadresse.',
    'Mottakaren har inga e-postadresse.',
    'The receiver has no e-mail address.',
  ],
  hasDecided: ['De har allerede behandlet saken.', 'Dei har alt handsama saka.', 'They have already considered it.'],
  sayTheDifference: [
    'Skriv hvordan vedtaket skiller seg fra vårt.',
    'Skriv korleis vedtaket skil seg frå vårt.',
    'Write how the decision differs from ours.',
  ],
  sayTheDay: [
    'Skriv hvilken dag det ble vedtatt.',
    'Skriv kva dag det blei vedteke.',
    'Write on which day it was decided.',
  ],
  gone: ['Særutskriften finnes ikke lenger.', 'Særutskrifta finst ikkje lenger.', 'The extract no longer exists.'],

  // The letter
  letterSubject: (number: string, title: string, council: string) => [
    `Særutskrift fra ${council}: sak ${number} ${title}`,
    `Særutskrift frå ${council}: sak ${number} ${title}`,
    `Extract from ${council}: case ${number} ${title}`,
  ],
  reminderSubject: (number: string, title: string) => [
    `Påminnelse: sak ${number} ${title}`,
    `Påminning: sak ${number} ${title}`,
    `Reminder: case ${number} ${title}`,
  ],
  letter: (about: LetterAbout) => [
    `${about.body} i ${about.council} behandlet sak ${about.number} ${about.title} ${about.day}.

${about.vote}Vedtak:

${about.text}

${about.asksDecision ? 'Vi ber om at dere legger saken fram for deres eget organ.\n\n' : ''}Åpne lenken for å melde at dere har mottatt særutskriften, og for å fortelle hva dere vedtok:

${about.link}

Lenken er bare til dere.`,
    `${about.body} i ${about.council} handsama sak ${about.number} ${about.title} ${about.day}.

${about.vote}Vedtak:

${about.text}

${about.asksDecision ? 'Vi ber om at de legg saka fram for dykkar eige organ.\n\n' : ''}Opne lenkja for å melde at de har motteke særutskrifta, og for å fortelje kva de vedtok:

${about.link}

Lenkja er berre til dykk.`,
    `${about.body} of ${about.council} considered case ${about.number} ${about.title} on ${about.day}.

${about.vote}Decision:

${about.text}

${about.asksDecision ? 'We ask you to put the case to your own body.\n\n' : ''}Open the link to confirm that you have received this extract, and to tell what you decided:

${about.link}

The link is only for you.`,
  ],
  reminder: (about: LetterAbout) => [
    `Vi sendte dere en særutskrift av sak ${about.number} ${about.title}, og har ikke hørt hva dere vedtok.

Åpne lenken for å lese den og svare. Den tar plassen til den forrige lenken:

${about.link}`,
    `Vi sende dykk ei særutskrift av sak ${about.number} ${about.title}, og har ikkje høyrt kva de vedtok.

Opne lenkja for å lese ho og svare. Ho tek plassen til den førre lenkja:

${about.link}`,
    `We sent you an extract of case ${about.number} ${about.title}, and have not heard what you decided.

Open the link to read it and answer. It replaces the link before it:

${about.link}`,
  ],
} satisfies Words

interface LetterAbout {
  readonly council: string
  readonly body: string
  readonly number: string
  readonly title: string
  readonly day: string
  /** «Enstemmig vedtatt.» and a blank line; or empty. */
  readonly vote: string
  /** Plain. */
  readonly text: string
  readonly asksDecision: boolean
  readonly link: string
}
