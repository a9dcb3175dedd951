import type { Said, Words } from '../../foundation/words.ts'
import type { PassingReason } from './rules.ts'

export const passingWords: Readonly<Record<PassingReason, Said>> = {
  absent: ['kan ikke komme', 'kan ikkje kome', 'cannot come'],
  called: [
    'er allerede kalt inn til dette møtet',
    'er allereie kalla inn til dette møtet',
    'is already called to this meeting',
  ],
  member: ['møter selv som medlem', 'møter sjølv som medlem', 'attends as a member'],
}

export const answerWords = {
  coming: ['Kommer', 'Kjem', 'Coming'],
  absent: ['Forfall', 'Forfall', 'Absent'],
} as const satisfies Record<'coming' | 'absent', Said>

export const meansWords = {
  page: ['på nettsiden', 'på nettsida', 'on the website'],
  link: ['med lenken', 'med lenkja', 'by the link'],
  calendar: ['i kalenderen', 'i kalenderen', 'by calendar'],
  desk: ['registrert av sekretæren', 'registrert av sekretæren', 'entered by the secretary'],
} as const satisfies Record<string, Said>

export const words = {
  willYouCome: ['Kommer du?', 'Kjem du?', 'Will you come?'],
  coming: ['Jeg kommer', 'Eg kjem', 'I will attend'],
  absent: ['Meld forfall', 'Meld forfall', 'Send apologies'],
  youAreComing: ['Du har svart at du kommer.', 'Du har svart at du kjem.', 'You have answered that you will attend.'],
  youAreAbsent: ['Du har meldt forfall.', 'Du har meldt forfall.', 'You have sent apologies.'],
  youHaveNotAnswered: ['Du har ikke svart ennå.', 'Du har ikkje svart enno.', 'You have not answered yet.'],
  canChange: [
    'Du kan endre svaret fram til møtet.',
    'Du kan endre svaret fram til møtet.',
    'You can change your answer until the meeting.',
  ],
  reason: ['Årsak', 'Årsak', 'Reason'],
  reasonHint: [
    'Du trenger ikke å oppgi årsak. Bare sekretæren ser den, og den blir slettet når møteboken er godkjent.',
    'Du treng ikkje å gi årsak. Berre sekretæren ser ho, og ho blir sletta når møteboka er godkjend.',
    'You need not give a reason. Only the secretary sees it, and it is deleted when the minutes are approved.',
  ],
  weCalled: (name: string) => [
    `Vi har kalt inn vara: ${name}`,
    `Vi har kalla inn vara: ${name}`,
    `Substitute called: ${name}`,
  ],
  nobodyCalled: [
    'Det er ingen vara å kalle inn. Sekretæren har fått beskjed.',
    'Det er ingen vara å kalle inn. Sekretæren har fått beskjed.',
    'There is no substitute to call. The secretary has been told.',
  ],
  calledFor: (member: string) => [
    `Du er kalt inn som vara for ${member}.`,
    `Du er kalla inn som vara for ${member}.`,
    `You are called as a substitute for ${member}.`,
  ],
  calledForItem: (member: string, item: string) => [
    `Du er kalt inn som vara for ${member}, bare til «${item}».`,
    `Du er kalla inn som vara for ${member}, berre til «${item}».`,
    `You are called as a substitute for ${member}, to “${item}” only.`,
  ],
  vacantSeat: ['en ledig plass', 'ein ledig plass', 'a vacant seat'],
  openPapers: ['De åpne papirene', 'Dei opne papira', 'The public papers'],
  signInForAll: [
    'Denne lenken viser bare det som er åpent for alle. Logg inn for å lese alle papirene dine.',
    'Denne lenkja viser berre det som er ope for alle. Logg inn for å lese alle papira dine.',
    'This link shows only what is public. Sign in to read all your papers.',
  ],
  signIn: ['Logg inn', 'Logg inn', 'Sign in'],
  seeMeeting: ['Se møtesiden', 'Sjå møtesida', 'See the meeting'],
  deadLink: ['Lenken virker ikke', 'Lenkja verkar ikkje', 'The link does not work'],
  deadLinkHelp: [
    'Lenken er feil, erstattet av en nyere, eller møtet er over. Se møtet på nettsiden, eller spør sekretæren.',
    'Lenkja er feil, erstatta av ei nyare, eller møtet er over. Sjå møtet på nettsida, eller spør sekretæren.',
    'The link is wrong, replaced by a newer one, or the meeting is over. See the meeting on the website, or ask the secretary.',
  ],
  allMeetings: ['Alle møter', 'Alle møte', 'All meetings'],
  notCalled: [
    'Du er ikke kalt inn til dette møtet nå.',
    'Du er ikkje kalla inn til dette møtet no.',
    'You are not called to this meeting now.',
  ],
  isCancelled: ['Møtet er avlyst.', 'Møtet er avlyst.', 'The meeting is cancelled.'],
  isOver: ['Møtet er over.', 'Møtet er over.', 'The meeting is over.'],
  observersHaveNone: ['Observatører har ikke vara.', 'Observatørar har ikkje vara.', 'Observers have no substitutes.'],
  memberComes: [
    'Medlemmet har ikke meldt forfall. Registrer forfallet først.',
    'Medlemen har ikkje meldt forfall. Registrer forfallet først.',
    'The member has not sent apologies. Enter the absence first.',
  ],
  seatTaken: [
    'En vara er allerede kalt inn til denne plassen. Trekk den innkallingen først.',
    'Ein vara er allereie kalla inn til denne plassen. Trekk den innkallinga først.',
    'A substitute is already called to this seat. Withdraw that call first.',
  ],
  notOnTheList: [
    'Personen står ikke på kommunens liste over varamedlemmer.',
    'Personen står ikkje på lista over varamedlemer i kommunen.',
    'The person is not on the municipality’s list of substitutes.',
  ],
  calledElsewhere: [
    'Personen er allerede kalt inn til en annen plass i møtet.',
    'Personen er allereie kalla inn til ein annan plass i møtet.',
    'The person is already called to another seat in the meeting.',
  ],
  isMember: ['Personen møter selv som medlem.', 'Personen møter sjølv som medlem.', 'The person attends as a member.'],
  orderNeedsReason: [
    'En annen står foran på listen eller er kalt inn. Skriv hvorfor du kaller inn denne. Rekkefølgen skal følges så langt som mulig.',
    'Ein annan står føre på lista eller er kalla inn. Skriv kvifor du kallar inn denne. Rekkjefølgja skal følgjast så langt som mogleg.',
    'Another is ahead on the list, or called. Write why you call this one. The order is followed as far as possible.',
  ],
  otherMeeting: ['Svaret gjelder et annet møte.', 'Svaret gjeld eit anna møte.', 'The reply is about another meeting.'],
  unknownAddress: (email: string) => [
    `Ingen som er kalt inn, har adressen ${email}.`,
    `Ingen som er kalla inn, har adressa ${email}.`,
    `Nobody who is called has the address ${email}.`,
  ],
  tentative: [
    'Svaret er «kanskje». Spør vedkommende, og registrer svaret.',
    'Svaret er «kanskje». Spør vedkomande, og registrer svaret.',
    'The reply says “maybe”. Ask the person, and enter the answer.',
  ],
  noAnswer: ['Filen har ikke noe svar.', 'Fila har ikkje noko svar.', 'The file holds no answer.'],
  olderReply: [
    'Vi har et nyere svar fra denne personen.',
    'Vi har eit nyare svar frå denne personen.',
    'We have a later answer from this person.',
  ],
  notCalendar: [
    'Vi fant ikke noe kalendersvar i dette. Lim inn hele filen, fra BEGIN:VCALENDAR til END:VCALENDAR.',
    'Vi fann ikkje noko kalendersvar i dette. Lim inn heile fila, frå BEGIN:VCALENDAR til END:VCALENDAR.',
    'We found no calendar reply in this. Paste the whole file, from BEGIN:VCALENDAR to END:VCALENDAR.',
  ],
  // The secretary's page
  replies: ['Svar og forfall', 'Svar og forfall', 'Replies'],
  member: ['Medlem', 'Medlem', 'Member'],
  answer: ['Svar', 'Svar', 'Answer'],
  substitute: ['Vara', 'Vara', 'Substitute'],
  deed: ['Registrer', 'Registrer', 'Enter'],
  unanswered: ['Ikke svart', 'Ikkje svart', 'No answer'],
  vacant: ['Ledig plass', 'Ledig plass', 'Vacant'],
  observers: ['Observatører', 'Observatørar', 'Observers'],
  council: ['Rådets egne plasser', 'Eigne plassar i rådet', 'The council’s own seats'],
  answeredAt: (how: Said, at: Said) => [`${how[0]}, ${at[0]}`, `${how[1]}, ${at[1]}`, `${how[2]}, ${at[2]}`],
  onlyForItem: (item: string) => [`bare til «${item}»`, `berre til «${item}»`, `for “${item}” only`],
  passedOver: (name: string, why: string) => [
    `Forbigått: ${name} (${why})`,
    `Forbigått: ${name} (${why})`,
    `Passed over: ${name} (${why})`,
  ],
  chosenBecause: (why: string) => [`Begrunnelse: ${why}`, `Grunngiving: ${why}`, `Reason: ${why}`],
  noneLeft: [
    'Ingen flere varamedlemmer å kalle inn',
    'Ingen fleire varamedlemer å kalle inn',
    'No more substitutes to call',
  ],
  registerFor: (name: string) => [
    `Registrer svar fra ${name}`,
    `Registrer svar frå ${name}`,
    `Enter the answer of ${name}`,
  ],
  callAnother: ['Kall inn vara', 'Kall inn vara', 'Call a substitute'],
  callInstead: ['Kall inn en annen', 'Kall inn ein annan', 'Call another'],
  calling: ['Innkalling av vara', 'Innkalling av vara', 'Substitute call'],
  whom: ['Varamedlem', 'Varamedlem', 'Substitute'],
  why: ['Begrunnelse', 'Grunngiving', 'Reason'],
  whyHint: [
    'Trengs når noen står foran på listen eller allerede er kalt inn.',
    'Trengst når nokon står føre på lista eller allereie er kalla inn.',
    'Needed when someone is ahead on the list or called already.',
  ],
  call: ['Kall inn', 'Kall inn', 'Call'],
  withdrawCall: ['Trekk innkallingen', 'Trekk innkallinga', 'Withdraw the call'],
  withdrawQuestion: (name: string) => [
    `Vil du trekke innkallingen av ${name}? Vi sender et brev om det.`,
    `Vil du trekkje innkallinga av ${name}? Vi sender eit brev om det.`,
    `Withdraw the call of ${name}? We send a letter about it.`,
  ],
  quorumOf: (needed: number, members: number) => [
    `Møtet er vedtaksført når minst ${needed} av ${members} medlemmer møter.`,
    `Møtet er vedtaksført når minst ${needed} av ${members} medlemer møter.`,
    `The meeting is quorate when at least ${needed} of ${members} members attend.`,
  ],
  saidSoFar: (coming: number, unanswered: number) => [
    `${coming} kommer, ${unanswered} har ikke svart.`,
    `${coming} kjem, ${unanswered} har ikkje svart.`,
    `${coming} will attend, ${unanswered} have not answered.`,
  ],
  notQuorateIf: (more: number) => [
    `Møtet blir ikke vedtaksført hvis ${more === 1 ? 'én plass til blir tom' : `${more} plasser til blir tomme`}.`,
    `Møtet blir ikkje vedtaksført om ${more === 1 ? 'éin plass til blir tom' : `${more} plassar til blir tomme`}.`,
    `The meeting will not be quorate if ${more === 1 ? 'one more seat is' : `${more} more seats are`} empty.`,
  ],
  notQuorate: (short: number) => [
    `Møtet blir ikke vedtaksført slik det ligger an. Det mangler ${short}.`,
    `Møtet blir ikkje vedtaksført slik det ligg an. Det manglar ${short}.`,
    `As it stands the meeting will not be quorate. ${short} are missing.`,
  ],
  fromCalendar: ['Svar fra kalender', 'Svar frå kalender', 'Reply from a calendar'],
  fromCalendarHelp: [
    'Når noen svarer i kalenderen sin, kommer svaret som e-post til rådets adresse. Last opp filen som fulgte med, eller lim inn innholdet. Vi vet ikke sikkert hvem som har sendt den, så se på avsenderen først.',
    'Når nokon svarer i kalenderen sin, kjem svaret som e-post til adressa til rådet. Last opp fila som følgde med, eller lim inn innhaldet. Vi veit ikkje sikkert kven som har sendt ho, så sjå på avsendaren først.',
    'When someone answers in their calendar, the reply comes as e-mail to the council’s address. Upload the file that came with it, or paste its contents. We cannot be sure who sent it, so look at the sender first.',
  ],
  calendarFile: ['Fil (.ics)', 'Fil (.ics)', 'File (.ics)'],
  calendarText: ['Innhold', 'Innhald', 'Contents'],
  takeCalendar: ['Registrer svaret', 'Registrer svaret', 'Enter the reply'],
  toNotice: ['Innkallingen', 'Innkallinga', 'The notice'],
  rankOf: (rank: number, name: string) => [`${rank}. ${name}`, `${rank}. ${name}`, `${rank}. ${name}`],
} satisfies Words
