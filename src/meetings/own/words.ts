import type { Words } from '../../foundation/words.ts'

export const words = {
  myMeetings: ['Mine møter', 'Møta mine', 'My meetings'],
  none: ['Ingen møter. Vi sier fra.', 'Ingen møte. Vi seier frå.', 'No meetings. We will let you know.'],
  next: ['Neste møte', 'Neste møte', 'Next meeting'],
  later: ['Senere', 'Seinare', 'Later'],
  earlier: ['Tidligere møter', 'Tidlegare møte', 'Earlier meetings'],
  papers: ['Papirene dine', 'Papira dine', 'Your papers'],
  readPapers: ['Les papirene', 'Les papira', 'Read the papers'],
  readingTime: (minutes: number) => [
    `Du bruker omtrent ${minutes} ${minutes === 1 ? 'minutt' : 'minutter'} på å lese saksframleggene.`,
    `Du bruker omtrent ${minutes} minutt på å lese saksframlegga.`,
    `Reading the case papers takes about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
  ],
  documents: (count: number) => [
    count === 1 ? 'I tillegg er det 1 dokument å laste ned.' : `I tillegg er det ${count} dokumenter å laste ned.`,
    count === 1 ? 'I tillegg er det 1 dokument å laste ned.' : `I tillegg er det ${count} dokument å laste ned.`,
    count === 1 ? 'There is also 1 document to download.' : `There are also ${count} documents to download.`,
  ],
  unread: (count: number) => [
    count === 1 ? '1 ulest papir' : `${count} uleste papirer`,
    count === 1 ? '1 ulese papir' : `${count} ulesne papir`,
    count === 1 ? '1 unread paper' : `${count} unread papers`,
  ],
  nothingNew: ['Ingenting nytt siden sist', 'Ingenting nytt sidan sist', 'Nothing new since last time'],
  noPapers: ['Saken har ingen papirer.', 'Saka har ingen papir.', 'The case has no papers.'],
  account: ['Saken', 'Saka', 'The case'],
  assessment: ['Vurdering', 'Vurdering', 'Assessment'],
  proposal: ['Forslag til vedtak', 'Framlegg til vedtak', 'Draft resolution'],
  exempt: (basis: string) => [
    `Unntatt offentlighet, ${basis}. Ikke del dette med andre.`,
    `Unnateke offentlegheit, ${basis}. Ikkje del dette med andre.`,
    `Exempt from public access, ${basis}. Do not share this.`,
  ],
  otherPapers: ['Andre papirer til møtet', 'Andre papir til møtet', 'Other papers for the meeting'],
  goToCase: ['Gå til saken', 'Gå til saka', 'Go to the case'],
  inThisMeeting: ['I dette møtet', 'I dette møtet', 'In this meeting'],
  newPapers: (count: number) => [
    count === 1 ? '1 papir er nytt siden sist du var her.' : `${count} papirer er nye siden sist du var her.`,
    count === 1 ? '1 papir er nytt sidan sist du var her.' : `${count} papir er nye sidan sist du var her.`,
    count === 1 ? '1 paper is new since you were last here.' : `${count} papers are new since you were last here.`,
  ],
  meetingPage: ['Møtesiden', 'Møtesida', 'The meeting’s page'],
} satisfies Words
