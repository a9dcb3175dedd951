import type { Words } from '../words.ts'

export const words = {
  notFound: ['Vi finner ikke siden', 'Vi finn ikkje sida', 'We cannot find the page'],
  notFoundHelp: [
    'Adressen kan være skrevet feil, eller siden er ikke offentlig. Prøv søket, eller gå til forsiden.',
    'Adressa kan vere skriven feil, eller sida er ikkje offentleg. Prøv søket, eller gå til framsida.',
    'The address may be mistyped, or the page is not public. Try the search, or go to the front page.',
  ],
  notFoundHere: [
    'Adressen kan være skrevet feil, eller siden er ikke offentlig. Gå til forsiden og velg et råd.',
    'Adressa kan vere skriven feil, eller sida er ikkje offentleg. Gå til framsida og vel eit råd.',
    'The address may be mistyped, or the page is not public. Go to the front page and choose a council.',
  ],
  toFrontPage: ['Til forsiden', 'Til framsida', 'To the front page'],
  noEntry: ['Du har ikke tilgang til denne siden', 'Du har ikkje tilgang til denne sida', 'You may not open this page'],
  noEntryHelp: [
    'Siden er for dem som har et verv som gir tilgang. Spør sekretæren hvis du mener at du skal ha det.',
    'Sida er for dei som har eit verv som gir tilgang. Spør sekretæren om du meiner at du skal ha det.',
    'The page is for those who hold an office that gives access. Ask the secretary if you think you should.',
  ],
  refused: ['Det går ikke', 'Det går ikkje', 'That is not possible'],
  goBack: ['Gå tilbake', 'Gå tilbake', 'Go back'],
  failed: [
    'Noe gikk galt. Ingenting er mistet.',
    'Noko gjekk gale. Ingenting er tapt.',
    'Something went wrong. Nothing is lost.',
  ],
  tryAgain: ['Prøv igjen', 'Prøv igjen', 'Try again'],
  failedHelp: [
    'Prøv igjen om litt. Hvis det skjer flere ganger, oppgi dette nummeret til den som drifter løsningen:',
    'Prøv igjen om litt. Om det skjer fleire gonger, oppgi dette nummeret til den som driftar løysinga:',
    'Try again in a while. If it happens again, give this number to whoever runs the service:',
  ],
  foreignForm: [
    'Skjemaet kom ikke fra våre sider',
    'Skjemaet kom ikkje frå våre sider',
    'The form did not come from our pages',
  ],
  foreignFormHelp: [
    'Åpne siden på nytt og send skjemaet derfra.',
    'Opne sida på nytt og send skjemaet derifrå.',
    'Open the page again and send the form from there.',
  ],
  sentByAnother: [
    'Skjemaet er allerede sendt av noen andre. Åpne siden på nytt.',
    'Skjemaet er allereie sendt av nokon andre. Opne sida på nytt.',
    'Someone else has already sent this form. Open the page again.',
  ],
  unreadable: ['Vi kunne ikke lese skjemaet', 'Vi kunne ikkje lese skjemaet', 'We could not read the form'],
  tooLarge: ['Det du sendte, er for stort', 'Det du sende, er for stort', 'What you sent is too large'],
  tooLargeHelp: (limit: string) => [`Grensen er ${limit}.`, `Grensa er ${limit}.`, `The limit is ${limit}.`],
} satisfies Words
