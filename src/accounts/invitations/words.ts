import type { Words } from '../../foundation/words.ts'

export const words = {
  welcome: (name: string) => [`Velkommen, ${name}`, `Velkommen, ${name}`, `Welcome, ${name}`],
  invitedTo: (where: string) => [
    `Du er invitert til ${where}.`,
    `Du er invitert til ${where}.`,
    `You are invited to ${where}.`,
  ],
  offices: (list: string) => [`Vervet ditt: ${list}`, `Vervet ditt: ${list}`, `Your office: ${list}`],
  makePasskey: [
    'Lag en passnøkkel, så kommer du inn nå og senere. Du trenger ikke noe passord.',
    'Lag ein passnøkkel, så kjem du inn no og seinare. Du treng ikkje noko passord.',
    'Make a passkey, and you can get in now and later. You need no password.',
  ],
  make: ['Lag passnøkkel og logg inn', 'Lag passnøkkel og logg inn', 'Make a passkey and sign in'],
  firstPasskey: ['Første passnøkkel', 'Første passnøkkel', 'First passkey'],
  notYou: [
    'Er du ikke den som er invitert? Da skal du ikke bruke lenken. Si fra til den som ga deg den.',
    'Er du ikkje den som er invitert? Då skal du ikkje bruke lenkja. Sei frå til den som gav deg ho.',
    'Are you not the person who was invited? Then do not use the link. Tell whoever gave it to you.',
  ],
  linkDoesNotWork: ['Lenken virker ikke', 'Lenkja verkar ikkje', 'The link does not work'],
  unknownLink: [
    'Vi kjenner ikke lenken. Den kan være delt i to av e-postprogrammet, eller en nyere har tatt plassen.',
    'Vi kjenner ikkje lenkja. Ho kan vere delt i to av e-postprogrammet, eller ei nyare har teke plassen.',
    'We do not know the link. Your e-mail program may have split it, or a newer one has replaced it.',
  ],
  usedLink: [
    'Lenken er brukt. Den virker bare én gang. Har du laget en passnøkkel, kan du logge inn med den.',
    'Lenkja er brukt. Ho verkar berre éin gong. Har du laga ein passnøkkel, kan du logge inn med han.',
    'The link has been used. It works only once. If you have made a passkey, you can sign in with it.',
  ],
  expiredLink: [
    'Lenken er utløpt. Den virker i sju dager.',
    'Lenkja er utgått. Ho verkar i sju dagar.',
    'The link has expired. It works for seven days.',
  ],
  signIn: ['Logg inn', 'Logg inn', 'Sign in'],
  askNew: ['Be om en ny lenke', 'Be om ei ny lenkje', 'Ask for a new link'],
  askHelp: [
    'Skriv adressen som invitasjonen ble sendt til.',
    'Skriv adressa som invitasjonen blei send til.',
    'Write the address that the invitation was sent to.',
  ],
  email: ['E-postadresse', 'E-postadresse', 'E-mail address'],
  send: ['Send ny lenke', 'Send ny lenkje', 'Send a new link'],
  asked: ['Takk', 'Takk', 'Thank you'],
  askedHelp: [
    'Hvis adressen er invitert og ikke har logget inn ennå, får den en ny e-post om litt. Det kan ta noen minutter.',
    'Om adressa er invitert og ikkje har logga inn enno, får ho ein ny e-post om litt. Det kan ta nokre minutt.',
    'If the address has been invited and has not signed in yet, it will receive a new e-mail shortly. It may take a few minutes.',
  ],
  lostPasskey: [
    'Har du mistet passnøkkelen din, må du be om en ny invitasjon hos den som inviterte deg. Slik vet vi at det er deg.',
    'Har du mista passnøkkelen din, må du be om ein ny invitasjon hos den som inviterte deg. Slik veit vi at det er deg.',
    'If you have lost your passkey, ask whoever invited you for a new invitation. That is how we make sure that it is you.',
  ],
  cannotSend: [
    'Vi sender ikke e-post herfra. Be den som inviterte deg, om en ny lenke.',
    'Vi sender ikkje e-post herifrå. Be den som inviterte deg, om ei ny lenkje.',
    'We do not send e-mail from here. Ask whoever invited you for a new link.',
  ],
  noEmail: [
    'Personen har ingen e-postadresse. Skriv den inn først.',
    'Personen har inga e-postadresse. Skriv ho inn først.',
    'The person has no e-mail address. Enter it first.',
  ],
  noPerson: ['Personen finnes ikke lenger.', 'Personen finst ikkje lenger.', 'The person no longer exists.'],
  giveLink: (name: string) => [`Lenke til ${name}`, `Lenkje til ${name}`, `Link for ${name}`],
  giveHelp: [
    'Vi viser lenken bare nå. Gi den personlig: vis den på skjermen, eller send den på en måte som bare denne personen leser. Den virker én gang, i sju dager.',
    'Vi viser lenkja berre no. Gi ho personleg: vis ho på skjermen, eller send ho på ein måte som berre denne personen les. Ho verkar éin gong, i sju dagar.',
    'We show the link only now. Give it personally: show it on the screen, or send it in a way that only this person reads. It works once, for seven days.',
  ],
  giveWords: ['Ord du kan bruke', 'Ord du kan bruke', 'Words you can use'],
  back: ['Til personene', 'Til personane', 'To the people'],
  letterSubject: (where: string) => [`Invitasjon til ${where}`, `Invitasjon til ${where}`, `Invitation to ${where}`],
  letter: (name: string, where: string, link: string, until: string) => [
    `Hei, ${name}

Du er invitert til ${where}. Åpne lenken på telefonen eller maskinen du vil bruke, og lag en passnøkkel:

${link}

Lenken er bare til deg. Den virker én gang, til ${until}.

Venter du ikke denne invitasjonen, kan du se bort fra den.`,
    `Hei, ${name}

Du er invitert til ${where}. Opne lenkja på telefonen eller maskina du vil bruke, og lag ein passnøkkel:

${link}

Lenkja er berre til deg. Ho verkar éin gong, til ${until}.

Ventar du ikkje denne invitasjonen, kan du sjå bort frå han.`,
    `Hello, ${name}

You are invited to ${where}. Open the link on the phone or computer that you want to use, and make a passkey:

${link}

The link is only for you. It works once, until ${until}.

If you were not expecting this invitation, you can ignore it.`,
  ],
} satisfies Words
