import type { Said, Words } from '../../../foundation/words.ts'
import type { NoticeKind } from '../rules.ts'

export const words = {
  subject: (kind: NoticeKind, what: Said) => {
    const said: Record<NoticeKind, Said> = {
      notice: [`Innkalling: ${what[0]}`, `Innkalling: ${what[1]}`, `Notice: ${what[2]}`],
      supplement: [`Nytt til møtet: ${what[0]}`, `Nytt til møtet: ${what[1]}`, `New papers: ${what[2]}`],
      change: [`Endret: ${what[0]}`, `Endra: ${what[1]}`, `Changed: ${what[2]}`],
      cancellation: [`Avlyst: ${what[0]}`, `Avlyst: ${what[1]}`, `Cancelled: ${what[2]}`],
    }
    return said[kind]
  },
  subjectOfCall: (what: Said) => [
    `Du er kalt inn som vara: ${what[0]}`,
    `Du er kalla inn som vara: ${what[1]}`,
    `You are called as a substitute: ${what[2]}`,
  ],
  subjectOfWithdrawal: (what: Said) => [
    `Du trenger ikke å møte: ${what[0]}`,
    `Du treng ikkje å møte: ${what[1]}`,
    `You need not attend: ${what[2]}`,
  ],
  hello: (name: string) => [`Hei, ${name}!`, `Hei, ${name}!`, `Dear ${name},`],
  opening: (kind: NoticeKind, council: string) => {
    const said: Record<NoticeKind, Said> = {
      notice: [
        `${council} kaller deg inn til møte.`,
        `${council} kallar deg inn til møte.`,
        `${council} calls you to a meeting.`,
      ],
      supplement: [
        'Det er kommet noe nytt til møtet siden innkallingen.',
        'Det er kome noko nytt til møtet sidan innkallinga.',
        'There is something new for the meeting since the notice.',
      ],
      change: [
        'Tid eller sted for møtet er endret. Dette gjelder nå:',
        'Tid eller stad for møtet er endra. Dette gjeld no:',
        'The time or place of the meeting has changed. This applies now:',
      ],
      cancellation: ['Møtet er avlyst.', 'Møtet er avlyst.', 'The meeting is cancelled.'],
    }
    return said[kind]
  },
  calledFor: (member: string) => [
    `Du er kalt inn som vara for ${member}.`,
    `Du er kalla inn som vara for ${member}.`,
    `You are called as a substitute for ${member}.`,
  ],
  calledForItem: (member: string) => [
    `Du er kalt inn som vara for ${member}, bare til én sak. Logg inn for å se hvilken.`,
    `Du er kalla inn som vara for ${member}, berre til éi sak. Logg inn for å sjå kva for ei.`,
    `You are called as a substitute for ${member}, for one item only. Sign in to see which.`,
  ],
  vacantSeat: ['en ledig plass', 'ein ledig plass', 'a vacant seat'],
  withdrawn: [
    'Du trenger ikke å møte likevel. Innkallingen din som vara er trukket.',
    'Du treng ikkje å møte likevel. Innkallinga di som vara er trekt.',
    'You need not attend after all. Your call as a substitute is withdrawn.',
  ],
  meeting: ['Møte', 'Møte', 'Meeting'],
  time: ['Tid', 'Tid', 'Time'],
  place: ['Sted', 'Stad', 'Place'],
  answerHere: ['Svar her om du kommer:', 'Svar her om du kjem:', 'Answer here whether you will attend:'],
  linkHelp: [
    'Lenken er bare til deg. Den virker til møtet er holdt, og viser de åpne papirene. Ikke send den videre.',
    'Lenkja er berre til deg. Ho verkar til møtet er halde, og viser dei opne papira. Ikkje send ho vidare.',
    'The link is only for you. It works until the meeting has been held, and shows the public papers. Do not pass it on.',
  ],
  allPapers: [
    'Alle papirene leser du når du er logget inn:',
    'Alle papira les du når du er logga inn:',
    'Sign in to read all your papers:',
  ],
  agenda: ['Saksliste', 'Sakliste', 'Agenda'],
  isNew: ['Nytt siden sist', 'Nytt sidan sist', 'New since last time'],
  case: (number: string) => [`Sak ${number}`, `Sak ${number}`, `Case ${number}`],
  newEdition: ['ny utgave', 'ny utgåve', 'new edition'],
  sentBy: (council: string) => [`Hilsen ${council}`, `Helsing ${council}`, `Regards, ${council}`],
  member: (council: string) => [`Møte i ${council}`, `Møte i ${council}`, `Meeting of ${council}`],
} satisfies Words
