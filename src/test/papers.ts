import type { BundleContent } from '../documents/writing/bundle.ts'
import type { CaseContent, CasePaperContent } from '../documents/writing/case-paper.ts'
import type { ExtractContent } from '../documents/writing/extract.ts'
import type { Letterhead } from '../documents/writing/letterhead.ts'
import type { MinutesPaper } from '../documents/writing/minutes.ts'
import type { AttachedFile, NoticeContent, NoticeItem } from '../documents/writing/notice.ts'
import type { Language } from '../foundation/words.ts'
import type { MinutesBallot } from '../minutes/content/ballot.ts'
import type { MinutesContent, MinutesItem } from '../minutes/content.ts'

/** The papers of the meeting of 12 December 2024, as data, for tests and measurements that need no database. */

export const letterhead = (language: Language = 'nb'): Letterhead => ({
  council: 'Mosseregionen interkommunalt politisk råd',
  language,
  baseUrl: 'https://samrad.example',
  path: '/mosseregionen/moter/2024-12-12',
  at: '2024-11-28T09:00:00Z',
})

export const attachedFile = (title: string): AttachedFile => ({
  document: title,
  title,
  kind: 'Vedlegg',
  about: 'PDF, 240 kB',
  path: '/mosseregionen/dokumenter/0193/notat.pdf',
  pages: 12,
  sha256: title,
})

const account = `Budsjettet bygger på folketallet 1. januar 2024. Kommunene betaler etter hvor mange som bor der.

| Kommune | Innbyggere | Bidrag |
|---|--:|--:|
| Moss | 52 051 | 390 382,50 |
| Vestby | 19 417 | 145 627,50 |
| Råde | 7 883 | 59 122,50 |
| Våler | 6 221 | 46 657,50 |

## Lønn

Sekretariatet har **ett årsverk**, og lønnen følger [avtalen](/mosseregionen/avtalen).

- Lønn: 617 500 kroner
- Mat og lokaler: 24 290 kroner
  1. sju møter
  2. 3 470 kroner for hvert møte

> Satsen justeres når tallene foreligger.`

export const caseContent = (number: number, title: string, about: Partial<CaseContent> = {}): CaseContent => ({
  councilCase: `sak-${number}`,
  number: `${String(number).padStart(3, '0')}/24`,
  title,
  kind: 'Til vedtak',
  proposal: [
    '1. Representantskapet vedtar budsjettet for 2025 med en samlet ramme på 641 790 kroner.',
    '2. Kommunene betaler 7,50 kroner per innbygger innen 1. mars 2025.',
  ].join('\n'),
  recommendedBy: 'arbeidsutvalget',
  raisedBy: 'Råde kommune',
  account,
  assessment: 'Rammen er nøktern. Satsen er uendret siden 2022.',
  legalBasis: null,
  path: [
    { bodyName: 'Arbeidsutvalget', day: '2024-11-26' },
    { bodyName: 'Representantskapet', day: '2024-12-12' },
  ],
  thread: ['Interessepolitisk samarbeid', 'fire viktige beslutningsprosesser'],
  files: [attachedFile('Budsjettnotat')],
  ...about,
})

const noticeItem = (mark: string, title: string, about: Partial<NoticeItem> = {}): NoticeItem => ({
  mark,
  depth: 0,
  caseNumber: null,
  title,
  kind: '',
  legalBasis: null,
  minutes: null,
  presenter: '',
  guests: [],
  questions: [],
  files: [],
  readingMinutes: null,
  ...about,
})

export const noticeContent = (language: Language = 'nb', about: Partial<NoticeContent> = {}): NoticeContent => ({
  head: letterhead(language),
  meeting: {
    bodyName: 'Representantskapet',
    day: '2024-12-12',
    starts: '09:30',
    ends: '14:00',
    place: 'Moss rådhus, kommunestyresalen',
    remote: false,
    cancelled: false,
  },
  message: 'Velkommen til årets siste møte.',
  email: 'post@samrad.example',
  timed: true,
  items: [
    noticeItem('09:30', 'Åpning og godkjenning av møteinnkalling', { kind: 'Formalia', minutes: 10 }),
    noticeItem('09:40', 'Om NMBU og signering av samarbeidsavtale', {
      kind: 'Signering',
      minutes: 40,
      guests: ['rektor, NMBU'],
    }),
    noticeItem('10:20', 'Kommuneøkonomi', {
      kind: 'Dialog',
      minutes: 60,
      questions: ['Hva betyr statsbudsjettet for kommunene våre?', 'Hva kan vi gjøre sammen?'],
    }),
    noticeItem('11:20', 'Behandling av saker', { kind: 'Saker' }),
    noticeItem('11:20', 'Handlingsplan 2025', {
      depth: 1,
      caseNumber: '002/24',
      kind: 'Til orientering',
      minutes: 20,
      presenter: 'daglig leder',
      readingMinutes: 3,
      files: [attachedFile('Handlingsplan 2025')],
    }),
    noticeItem('11:40', 'Forslag til budsjett 2025', {
      depth: 1,
      caseNumber: '003/24',
      kind: 'Til vedtak',
      minutes: 30,
      readingMinutes: 2,
    }),
    noticeItem('12:10', 'Lunsj', { kind: 'Pause', minutes: 45 }),
  ],
  files: [],
  legalBasis: null,
  ...about,
})

export const casePaperContent = (language: Language = 'nb', about: Partial<CaseContent> = {}): CasePaperContent => ({
  head: letterhead(language),
  councilCase: caseContent(3, 'Forslag til budsjett 2025', about),
})

/** As many cases as asked, all sent at once. */
export function bundleContent(cases: number, language: Language = 'nb'): BundleContent {
  const all = Array.from({ length: cases }, (_, index) => caseContent(index + 1, `Forslag nummer ${index + 1}`))
  const items = all.map((one, index) =>
    noticeItem(`${index + 1}`, one.title, {
      caseNumber: one.number,
      kind: 'Til vedtak',
      minutes: 5,
      readingMinutes: 1,
    }),
  )
  return {
    notice: noticeContent(language, { timed: false, items }),
    editions: [{ edition: 1, sent: true, cases: all }],
    shown: all.map(({ councilCase }) => councilCase),
  }
}

const ballot: MinutesBallot = {
  ballot: 'votering-1',
  number: 1,
  form: 'for-against',
  about: 'proposal',
  method: 'device',
  majority: 'ordinary',
  question: 'Skal innstillingen om budsjettet vedtas?',
  openedAt: '2024-12-12T11:02:00Z',
  closedAt: '2024-12-12T11:03:00Z',
  items: ['Sak 003/24 Forslag til budsjett 2025'],
  electors: 12,
  result: { outcome: 'adopted', unanimous: false, votesCast: 12, decidedByChair: false, winner: null },
  choices: [
    { label: 'For', votes: 9 },
    { label: 'Mot', votes: 3 },
  ],
  municipalities: [
    { name: 'Moss', votes: [4, 1] },
    { name: 'Vestby', votes: [2, 1] },
    { name: 'Råde', votes: [1, 1] },
    { name: 'Våler', votes: [2, 0] },
  ],
  parties: [],
  named: [
    { name: 'ordfører i Moss', party: 'Fjordpartiet', participantName: 'Moss', substituteFor: '', choice: 0 },
    { name: 'ordfører i Råde', party: 'Skogpartiet', participantName: 'Råde', substituteFor: '', choice: 1 },
  ],
  annulled: null,
  said: ['Det ble stemt elektronisk.', 'Vedtatt med 9 mot 3 stemmer.'],
}

export const minutesItem = (number: number, heading: string, about: Partial<MinutesItem> = {}): MinutesItem => ({
  agendaItem: `punkt-${number}`,
  parent: null,
  caseNumber: null,
  councilCase: null,
  heading,
  kind: null,
  exempt: false,
  withheld: null,
  treated: [{ from: '2024-12-12T10:40:00Z', to: '2024-12-12T11:05:00Z' }],
  course: [],
  disqualifications: [],
  doors: [],
  findings: [],
  guests: [],
  questions: [],
  outcome: '',
  signings: [],
  proposals: [],
  votingOrder: null,
  ballots: [],
  decisions: [],
  remarks: [],
  prose: '',
  exemptProse: '',
  ...about,
})

const budgetItem = minutesItem(3, 'Sak 003/24 Forslag til budsjett 2025', {
  caseNumber: '003/24',
  kind: 'decision',
  parent: 'punkt-1',
  course: ['12 av 12 medlemmer var til stede.', 'Ordet hadde: ordfører i Råde, ordfører i Moss.'],
  proposals: [
    {
      proposal: 'forslag-1',
      label: 'Innstillingen',
      kind: 'recommendation',
      text: 'Representantskapet vedtar budsjettet for 2025 med en samlet ramme på 641 790 kroner.',
      amends: null,
      mover: null,
      withdrawn: false,
      said: 'Innstilling fra arbeidsutvalget:',
    },
  ],
  ballots: [ballot],
  decisions: [
    {
      decision: 'vedtak-1',
      text: 'Representantskapet vedtar budsjettet for 2025 med en samlet ramme på 641 790 kroner.',
      result: 'adopted',
      vote: '',
    },
  ],
  remarks: [
    {
      kind: 'remark',
      name: 'ordfører i Råde',
      participantName: 'Råde',
      text: 'Satsen bør vurderes på nytt i 2026.',
      said: 'Protokolltilførsel fra ordfører i Råde:',
    },
  ],
})

export const minutesContent = (items: readonly MinutesItem[] = []): MinutesContent => ({
  version: 1,
  language: 'nb',
  open: true,
  council: { council: 'mosseregionen', name: 'Mosseregionen interkommunalt politisk råd' },
  meeting: {
    meeting: 'mote',
    address: '2024-12-12',
    body: 'organ',
    bodyName: 'Representantskapet',
    day: '2024-12-12',
    place: 'Moss rådhus, kommunestyresalen',
    remote: false,
    starts: '09:30',
    openedAt: '2024-12-12T08:33:00Z',
    closedAt: '2024-12-12T13:05:00Z',
    members: 12,
  },
  said: ['Møtet ble satt kl. 09.33 i Moss rådhus.', 'Møteleder: ordfører i Moss (leder).'],
  closing: ['Møtet ble hevet kl. 14.05.'],
  chairs: [{ name: 'ordfører i Moss', chosenAs: 'leader', at: '2024-12-12T08:33:00Z' }],
  attendance: {
    met: ['Moss', 'Vestby', 'Råde', 'Våler'].map((name, index) => ({
      name: `Ordfører i ${name}`,
      party: index % 2 ? 'Skogpartiet' : 'Fjordpartiet',
      participantName: name,
      as: 'member' as const,
      label: 'ordfører',
      substituteFor: null,
      intervals: [{ from: '2024-12-12T08:33:00Z', to: '2024-12-12T13:05:00Z', remote: index === 3 }],
      whole: true,
      said: [],
    })),
    absent: [
      {
        name: 'Varaordfører i Moss',
        party: 'Fjordpartiet',
        participantName: 'Moss',
        label: 'varaordfører',
        substitute: null,
      },
    ],
    vacant: ['Medlem 2, Våler'],
  },
  findings: [
    { kind: 'convened', remark: '', at: '2024-12-12T08:34:00Z', said: 'Møtet var lovlig innkalt og vedtaksført.' },
  ],
  recesses: [],
  approvals: [],
  items: [
    minutesItem(1, 'Behandling av saker', { kind: 'case-list', treated: [] }),
    minutesItem(2, 'Sak 002/24 Handlingsplan 2025', {
      caseNumber: '002/24',
      kind: 'orientation',
      parent: 'punkt-1',
      prose: 'Daglig leder orienterte om planen.',
      decisions: [{ decision: 'vedtak-0', text: 'Saken tas til orientering.', result: 'noted', vote: 'Enstemmig' }],
    }),
    budgetItem,
    ...items,
  ],
  prose: '',
  exemptProse: '',
})

export const minutesPaper = (about: Partial<MinutesPaper> = {}): MinutesPaper => ({
  head: letterhead(),
  content: minutesContent(),
  approvedAt: '2024-12-13T09:02:00Z',
  sha256: '3f2a'.repeat(16),
  legalBases: [],
  signatures: [
    { name: 'ordfører i Moss', role: 'møteleder', signedAt: '2024-12-13T09:02:00Z' },
    { name: 'ordfører i Råde', role: 'medlem', signedAt: null },
  ],
  ...about,
})

export const extractContent = (language: Language = 'nb', about: Partial<ExtractContent> = {}): ExtractContent => ({
  head: letterhead(language),
  number: '003/24',
  title: 'Forslag til budsjett 2025',
  bodyName: 'Representantskapet',
  day: '2024-12-12',
  text: caseContent(3, '').proposal,
  result: 'adopted',
  vote: '',
  legalBasis: null,
  receiver: 'Råde kommune',
  item: budgetItem,
  sha256: '3f2a'.repeat(16),
  followUps: [{ text: 'Sende krav om bidrag', owner: 'daglig leder', due: '2025-02-01' }],
  ...about,
})
