import { describe, expect, test } from 'vitest'
import type { NamedVote } from '../content/ballot.ts'
import { comingsAndGoings } from './attendance.ts'
import { type BallotFacts, ballotSentences } from './ballots.ts'
import { disqualificationSaid, doorsSaid, findingSaid } from './course.ts'
import { proposalSaid } from './proposals.ts'

/** A time of 12 December 2024, as the clock on the wall has it. */
const at = (clock: string) => Temporal.Instant.from(`2024-12-12T${clock}:00+01:00`)
const span = (from: string, to?: string) => ({ from: at(from), until: to ? at(to) : null })

describe('who came and went', () => {
  const items = [
    { name: 'sak 002/24', spans: [span('09:40', '10:10')] },
    { name: 'sak 003/24', spans: [span('10:10', '11:00')] },
    { name: 'sak 004/24', spans: [span('11:50', '12:00')] },
  ]
  const said = (...stays: ReturnType<typeof span>[]) =>
    comingsAndGoings({ name: 'Ordfører i Råde', stays, begins: at('09:30'), ends: at('12:00'), items }, 'nb')

  test.each([
    ['was there all the time', [span('09:20')], []],
    ['went as the meeting closed', [span('09:20', '12:00')], []],
    [
      'went, and missed what came after',
      [span('09:20', '11:42')],
      ['Ordfører i Råde gikk kl. 11.42 og var ikke til stede ved behandlingen av sak 004/24.'],
    ],
    [
      'went when all was done but the closing',
      [span('09:20', '11:55')],
      ['Ordfører i Råde gikk kl. 11.55, under behandlingen av sak 004/24.'],
    ],
    [
      'went in the middle of a case',
      [span('09:20', '10:30')],
      [
        'Ordfører i Råde gikk kl. 10.30, under behandlingen av sak 003/24, og var ikke til stede ved behandlingen av sak 004/24.',
      ],
    ],
    ['came late', [span('09:52')], ['Ordfører i Råde møtte kl. 09.52, under behandlingen av sak 002/24.']],
    [
      'came late and missed a case',
      [span('10:10')],
      ['Ordfører i Råde møtte kl. 10.10 og var ikke til stede ved behandlingen av sak 002/24.'],
    ],
    ['came while people sat down', [span('09:30')], []],
    [
      'was out between two cases',
      [span('09:20', '11:10'), span('11:30')],
      ['Ordfører i Råde var ute kl. 11.10–11.30.'],
    ],
    [
      'was out of the room for a whole case',
      [span('09:20', '11:40'), span('12:00')],
      ['Ordfører i Råde gikk kl. 11.40 og var ikke til stede ved behandlingen av sak 004/24.'],
    ],
    [
      'missed two cases',
      [span('11:00')],
      ['Ordfører i Råde møtte kl. 11.00 og var ikke til stede ved behandlingen av sak 002/24 og sak 003/24.'],
    ],
    ['went home to follow from the screen, and missed nothing', [span('09:20', '10:30'), span('10:30')], []],
    ['never came', [], []],
    ['left before it began', [span('09:00', '09:20')], []],
  ] as const)('one who %s', (_who, stays, sentences) => expect(said(...stays)).toEqual(sentences))

  test('is told in nynorsk and English as well', () => {
    const facts = {
      name: 'Ordførar i Våler',
      stays: [span('09:20', '11:42')],
      begins: at('09:30'),
      ends: at('12:00'),
      items,
    }
    expect(comingsAndGoings(facts, 'nn')).toEqual([
      'Ordførar i Våler gjekk kl. 11.42 og var ikkje til stades ved handsaminga av sak 004/24.',
    ])
    expect(comingsAndGoings(facts, 'en')).toEqual([
      'Ordførar i Våler left at 11:42 and was not present for sak 004/24.',
    ])
  })
})

const voter = (name: string, party: string, choice: number | null): NamedVote => ({
  name,
  party,
  participantName: 'Moss',
  substituteFor: '',
  choice,
})

const ballot: BallotFacts = {
  ballot: 'a',
  number: 1,
  form: 'for-against',
  about: 'proposal',
  method: 'show-of-hands',
  majority: 'ordinary',
  question: 'Innstillingen',
  openedAt: '2024-12-12T10:00:00Z',
  closedAt: '2024-12-12T10:01:00Z',
  items: [],
  electors: 8,
  result: { outcome: 'adopted', unanimous: false, votesCast: 8, decidedByChair: false, winner: null },
  choices: [
    { label: 'For', votes: 6 },
    { label: 'Mot', votes: 2 },
  ],
  municipalities: [],
  parties: [],
  named: [],
  annulled: null,
}
const result = (change: Partial<NonNullable<BallotFacts['result']>>) => ({ ...ballot.result!, ...change })
const counted = (...votes: number[]) => ballot.choices.map((one, index) => ({ ...one, votes: votes[index] ?? 0 }))

describe('a ballot', () => {
  test.each<[string, Partial<BallotFacts>, string[]]>([
    ['by show of hands', {}, ['Stemmene ble gitt ved håndsopprekning.', 'Vedtatt med 6 mot 2 stemmer.']],
    [
      'with one against',
      { choices: counted(7, 1) },
      ['Stemmene ble gitt ved håndsopprekning.', 'Vedtatt med 7 mot 1 stemme.'],
    ],
    [
      'that all were counted in favour of',
      { result: result({ unanimous: true }), choices: counted(8, 0) },
      ['Stemmene ble gitt ved håndsopprekning.', 'Enstemmig vedtatt; 8 av 8 til stede stemte.'],
    ],
    [
      'by acclamation names and counts nobody',
      {
        method: 'acclamation',
        result: result({ unanimous: true }),
        choices: [
          { label: 'For', votes: null },
          { label: 'Mot', votes: null },
        ],
      },
      ['Enstemmig vedtatt uten telling; 8 med stemmerett var til stede.'],
    ],
    [
      'that fell',
      { result: result({ outcome: 'rejected' }), choices: counted(3, 5) },
      ['Stemmene ble gitt ved håndsopprekning.', 'Ikke vedtatt. 3 stemte for, 5 stemte mot.'],
    ],
    [
      'with equal votes',
      { result: result({ decidedByChair: true }), choices: counted(4, 4) },
      [
        'Stemmene ble gitt ved håndsopprekning.',
        'Stemmetallet var likt, 4 mot 4. Møtelederens stemme avgjorde (kommuneloven § 11-9 andre ledd).',
        'Vedtatt.',
      ],
    ],
    [
      'on the agreement',
      { majority: 'two-thirds' },
      [
        'Stemmene ble gitt ved håndsopprekning.',
        'Vedtaket krevde minst to tredeler av de avgitte stemmene.',
        'Vedtatt med 6 mot 2 stemmer.',
      ],
    ],
    [
      'in which too few voted',
      { result: result({ outcome: 'not-quorate', votesCast: 4 }) },
      [
        'Stemmene ble gitt ved håndsopprekning.',
        'Organet var ikke vedtaksført: 4 av 10 medlemmer avga stemme, og minst halvparten må stemme (kommuneloven § 11-9 første ledd).',
      ],
    ],
    [
      'between alternatives',
      {
        form: 'alternatives',
        choices: [
          { label: 'Innstillingen', votes: 5 },
          { label: 'Forslag 2', votes: 3 },
        ],
        result: result({ outcome: 'chosen', winner: 'Innstillingen' }),
      },
      [
        'Stemmene ble gitt ved håndsopprekning.',
        'Innstillingen fikk 5 stemmer. Forslag 2 fikk 3 stemmer. Innstillingen ble vedtatt.',
      ],
    ],
    [
      'that elects',
      {
        form: 'majority-election',
        method: 'paper',
        about: 'election',
        choices: [
          { label: 'Ordfører i Våler', votes: 7 },
          { label: 'Blank', votes: 1 },
        ],
        result: result({ outcome: 'elected', winner: 'Ordfører i Våler' }),
      },
      [
        'Stemmene ble gitt skriftlig.',
        'Ordfører i Våler fikk 7 stemmer. Blank fikk 1 stemme.',
        'Valgt: Ordfører i Våler.',
      ],
    ],
    [
      'on closing the meeting',
      { about: 'closing' },
      ['Stemmene ble gitt ved håndsopprekning.', 'Voteringen ble holdt i åpent møte.', 'Vedtatt med 6 mot 2 stemmer.'],
    ],
    [
      'on several cases at once',
      { items: ['sak 002/24', 'sak 003/24'] },
      [
        'Det ble stemt samlet over sak 002/24 og sak 003/24.',
        'Stemmene ble gitt ved håndsopprekning.',
        'Vedtatt med 6 mot 2 stemmer.',
      ],
    ],
    [
      'that was annulled',
      { annulled: 'feil forslag ble lest opp.' },
      [
        'Stemmene ble gitt ved håndsopprekning.',
        'Vedtatt med 6 mot 2 stemmer.',
        'Voteringen ble annullert og gjelder ikke. Grunn: feil forslag ble lest opp.',
      ],
    ],
    ['that is still open tells nothing', { result: null }, []],
  ])('%s', (_what, change, sentences) => expect(ballotSentences({ ...ballot, ...change }, 10, 'nb')).toEqual(sentences))

  test('by name tells which parties voted for what, and the persons of a party that was divided', () => {
    const named = [
      voter('Ordfører i Moss', 'Ap', 0),
      voter('Ordfører i Våler', 'Ap', 0),
      voter('Ordfører i Vestby', 'H', 0),
      voter('Varaordfører i Vestby', 'H', 1),
      voter('Ordfører i Råde', 'Sp', 1),
      voter('Varaordfører i Råde', '', 0),
      voter('Medlem fra Moss', 'V', null),
    ]
    const parties = [
      { name: 'Ap', votes: [2, 0] },
      { name: 'H', votes: [1, 1] },
      { name: 'Sp', votes: [0, 1] },
      { name: '', votes: [1, 0] },
    ]
    const said = ballotSentences({ ...ballot, method: 'by-name', named, parties, choices: counted(4, 2) }, 10, 'nb')
    expect(said).toEqual([
      'Stemmene ble registrert ved navn.',
      'Vedtatt med 4 mot 2 stemmer.',
      'For: Ap (2).',
      'Mot: Sp (1).',
      'H delte seg: Ordfører i Vestby (Moss): For, Varaordfører i Vestby (Moss): Mot.',
      'Uten registrert parti: Varaordfører i Råde (Moss): For.',
      'Stemte ikke: Medlem fra Moss.',
    ])
  })

  test('by name says nothing of parties where nobody has one: the list of names stands below', () => {
    const named = [voter('Ordfører i Moss', '', 0), voter('Ordfører i Råde', '', 1)]
    const parties = [{ name: '', votes: [1, 1] }]
    const said = ballotSentences({ ...ballot, method: 'by-name', named, parties, choices: counted(4, 2) }, 10, 'nb')
    expect(said).toEqual(['Stemmene ble registrert ved navn.', 'Vedtatt med 4 mot 2 stemmer.'])
  })

  test('is told in nynorsk and English as well', () => {
    expect(ballotSentences(ballot, 10, 'nn')).toEqual([
      'Røystene blei gitt ved handsopprekking.',
      'Vedteke med 6 mot 2 røyster.',
    ])
    expect(ballotSentences(ballot, 10, 'en')).toEqual(['Votes were cast by show of hands.', 'Adopted by 6 votes to 2.'])
  })
})

describe('disqualification', () => {
  const raised = {
    name: 'Ordfører i Råde',
    kind: 'disqualified',
    raised: 'by-the-member',
    reason: 'Styremedlem i selskapet',
    legalBasis: 'forvaltningsloven § 6',
    outcome: 'steps-aside',
  } as const
  test('gives its legal basis and who stepped in, and its reason only where it may be read', () => {
    const open = disqualificationSaid(raised, 'Varamedlem fra Råde', true, 'nb')
    expect(open).toEqual([
      'Ordfører i Råde ba om å få vurdert om hun eller han var inhabil.',
      'Det ble vedtatt at Ordfører i Råde var inhabil (hjemmel: forvaltningsloven § 6) og ikke skulle delta i behandlingen.',
      'Varamedlem fra Råde møtte for Ordfører i Råde i denne saken.',
    ])
    expect(disqualificationSaid(raised, null, false, 'nb')).toContain('Begrunnelse: Styremedlem i selskapet')
  })
  test.each([
    [{ outcome: 'takes-part' }, 'Det ble vedtatt at Ordfører i Råde ikke var inhabil og kunne delta i behandlingen.'],
    [
      { kind: 'excused', legalBasis: 'kommuneloven § 11-11' },
      'Ordfører i Råde fikk fritak (hjemmel: kommuneloven § 11-11) og deltok ikke i behandlingen.',
    ],
    [{ kind: 'excused', outcome: 'takes-part' }, 'Ordfører i Råde fikk ikke fritak og deltok i behandlingen.'],
  ] as const)('ends as it was decided: %o', (change, sentence) =>
    expect(disqualificationSaid({ ...raised, ...change }, null, true, 'nb').at(-1)).toBe(sentence),
  )
})

test('closed doors give their legal basis, and when they opened', () => {
  const doors = {
    legalBasis: 'kommuneloven § 11-5 andre ledd',
    debateClosed: false,
    closedAt: at('10:15'),
    openedAt: at('10:32'),
  }
  expect(doorsSaid(doors, 'nb')).toEqual([
    'Møtet ble lukket kl. 10.15 (hjemmel: kommuneloven § 11-5 andre ledd).',
    'Møtet ble åpnet igjen kl. 10.32.',
  ])
})

test.each([
  ['convened', '', 'Møtet ble erklært lovlig satt.'],
  ['notice-approved', '', 'Innkallingen ble godkjent.'],
  [
    'agenda-approved',
    'Sak 003/24 tas før sak 002/24.',
    'Sakslisten ble godkjent med denne endringen: Sak 003/24 tas før sak 002/24.',
  ],
  ['roll-called', '', ''],
  [
    'papers-late-accepted',
    '',
    'Sakspapirene ble ikke sendt ut sammen med innkallingen. Verken møtelederen eller en tredel av de møtende medlemmene motsatte seg at saken ble avgjort (kommuneloven § 11-3 femte ledd).',
  ],
] as const)('what the body found is told: %s %s', (kind, remark, sentence) =>
  expect(findingSaid({ kind, remark }, 'nb')).toBe(sentence),
)

test.each([
  [{ kind: 'recommendation', label: 'Innstillingen', amends: null, mover: null, withdrawn: false }, 'Innstillingen'],
  [
    {
      kind: 'amendment',
      label: 'Forslag 2',
      amends: 'Innstillingen',
      mover: { name: 'ordfører i Råde', party: 'Sp', participantName: 'Råde' },
      withdrawn: false,
    },
    'Forslag 2, endringsforslag til Innstillingen, fra ordfører i Råde (Sp)',
  ],
  [
    {
      kind: 'deferral',
      label: 'Forslag 3',
      amends: null,
      mover: { name: 'ordfører i Våler', party: '', participantName: 'Våler' },
      withdrawn: true,
    },
    'Forslag 3, forslag om å utsette saken, fra ordfører i Våler (trukket)',
  ],
] as const)('a proposal is told with who moved it', (one, sentence) =>
  expect(proposalSaid({ proposal: 'a', text: '', ...one }, 'nb')).toBe(sentence),
)
