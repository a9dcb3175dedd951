import { addBudget, stateSum } from '../budget/actions.ts'
import { addContribution } from '../budget/contributions/actions.ts'
import { addBudgetLine } from '../budget/lines/actions.ts'
import { addCase } from '../cases/actions.ts'
import { addAgreement, addClause } from '../councils/agreement/actions.ts'
import { addParticipant } from '../councils/participants/actions.ts'
import type { Act } from '../foundation/act.ts'
import type { Tx } from '../foundation/database/council.ts'
import { addGoal } from '../plan/goals/actions.ts'
import type { Comparator } from '../plan/goals/rules.ts'
import { addAction } from '../plan/planned-actions/actions.ts'
import { addPlan } from '../plan/plans/actions.ts'
import { addPriorityArea, addStrategy } from '../plan/strategy/actions.ts'
import { day } from './day.ts'
import { granted } from './granted.ts'

const purposes = [
  'En bærekraftig, attraktiv og konkurransedyktig region som bygger på det vi har.',
  'Til nytte for innbyggerne og for kommunene som samarbeider.',
  'Tale regionens sak overfor fylket, staten og andre organer.',
  'Gjøre regionen kjent som et godt sted å bo, arbeide og oppleve noe.',
]

const areas = [
  'Infrastruktur og arealer for plasskrevende næringer',
  'Oslofjorden og MORSA-vassdraget',
  'Opplevelsesnæringen',
  'Interessepolitisk samarbeid',
]

interface Planned {
  readonly text: string
  readonly target: readonly [Comparator, number, string]
  readonly actions: readonly string[]
}

const goals: readonly Planned[] = [
  {
    text: 'Innen utgangen av 2025 skal MIPR ha gjennomført minst tre felles prosjekter på tvers av kommunene som gjør Mosseregionen mer bærekraftig.',
    target: ['at-least', 3, 'felles prosjekter på tvers av kommunene'],
    actions: [
      'Samarbeide om arealer til næring, slik at regionen blir en bærekraftig, attraktiv og konkurransedyktig region som bygger på det vi har, og naturen blir tatt vare på.',
      'Finne steder for energistasjoner til grønn næringstransport gjennom Osloregionen IPR og Østlandssamarbeidets klimasatsprosjekt, slik at flere går over til fossilfritt drivstoff.',
      'Delta i Vannområdesamarbeidet Morsa, Oslofjordrådet og «Oppdrag Oslofjorden» slik at vannet blir renere og nye grønne bedrifter kan vokse fram.',
    ],
  },
  {
    text: 'Innen utgangen av 2025 skal MIPR ha styrket samarbeidet om næringsutvikling ved å samordne to virkemidler på tvers av kommunene som skal bidra til flere arbeidsplasser.',
    target: ['exactly', 2, 'virkemidler på tvers av kommunene'],
    actions: [
      'Videreutvikle den felles etablerertjenesten, slik at flere starter for seg selv og flere av bedriftene overlever.',
      'Utvikle felles virkemidler for opplevelsesnæringen, slik at flere vil bo, arbeide og drive næring her.',
    ],
  },
  {
    text: 'Innen utgangen av 2025 skal MIPR ha etablert faste samarbeid med regionale og nasjonale myndigheter og sikre at regionens interesser blir ivaretatt i fire viktige beslutningsprosesser.',
    target: ['exactly', 4, 'viktige beslutningsprosesser'],
    actions: [
      'Delta aktivt i regionale fora (Osloregionen og fylkeskommunale) og arbeidsgrupper om samferdsel, næring og utdanning for å styrke regionens stemme.',
      'Koordinere regionens påvirkningsarbeid og vurdere å utvikle et felles posisjonsnotat i forbindelse med etablering av NATO Nordisk Luftoperativt Senter Rygge Flystasjon.',
      'Koordinere regionens påvirkningsarbeid og utvikle et felles posisjonsnotat i forbindelse med RV 19.',
      'Koordinere regionens påvirkningsarbeid og utvikle et felles posisjonsnotat i forbindelse med ny godsterminal i Vestby.',
    ],
  },
  {
    text: 'Innen utgangen av 2025 skal MIPR ha etablert minst to regionale initiativer som styrker kompetansen og fremmer innovasjon i næringslivet.',
    target: ['at-least', 2, 'regionale initiativer'],
    actions: [
      'Etablere samarbeidsavtaler med NMBU og Høyskolen i Østfold for å utvikle felles prosjekter og utdanninger som næringslivet her trenger.',
      'Arrangere årlig næringslivskonferanse om innovasjon, digitalisering og bærekraft, for å styrke samarbeidet mellom kommunene, utdanningsinstitusjonene og næringslivet.',
      'Utvikle en handlingsplan for næringsutvikling 2025-2026 som følger opp Strategisk næringsplan for Mosseregionen 2023 – 2026.',
    ],
  },
]

export interface FurnishedPlan {
  readonly purposes: readonly string[]
  readonly areas: readonly string[]
  readonly plan: string
  readonly goals: readonly string[]
  readonly actions: readonly string[]
  /** 002/24, in which the plan was told of. */
  readonly planCase: string
}

/** The plan of the example deck, as an intake leaves it: nobody has drawn a thread yet. */
export async function furnishPlan(tx: Tx, act: Act): Promise<FurnishedPlan> {
  const agreement = granted(await addAgreement(tx, act, { name: 'Samarbeidsavtale', day: day('2021-02-09') }))
  const clauses = await inTurn(purposes, (text) => addClause(tx, act, { agreement, kind: 'purpose', text }))
  const strategy = granted(await addStrategy(tx, act, { name: 'Strategisk plan', from: 2022, to: 2025 }))
  const areaIds = await inTurn(areas, (title) => addPriorityArea(tx, act, { strategy, title }))
  const planCase = granted(
    await addCase(tx, act, { year: 2024, number: 2, title: 'Handlingsplan Mosseregionen 2025', kind: 'orientation' }),
  )
  const adopted = { adoptedOn: day('2024-11-26'), adoptedByText: 'MIPR', councilCase: planCase }
  const plan = granted(await addPlan(tx, act, { title: 'Handlingsplan 2025', year: 2025, strategy, ...adopted }))
  const goalIds: string[] = []
  const actions: string[] = []
  for (const { text, target, actions: planned } of goals) {
    const [comparator, count, unit] = target
    const deadline = day('2025-12-31')
    const goal = await addGoal(tx, act, { plan, text, target: { comparator, count, unit }, deadline })
    goalIds.push(goal)
    actions.push(...(await inTurn(planned, (text) => addAction(tx, act, { goal, text }))))
  }
  return { purposes: clauses, areas: areaIds, plan, goals: goalIds, actions, planCase }
}

async function inTurn(texts: readonly string[], make: (text: string) => Promise<string>): Promise<string[]> {
  const ids: string[] = []
  for (const text of texts) ids.push(await make(text))
  return ids
}

/** Number, name, inhabitants on 1 January 2024. */
const municipalities = [
  ['3103', 'Moss', 52_051],
  ['3112', 'Råde', 7883],
  ['3114', 'Våler', 6145],
  ['3216', 'Vestby', 19_493],
] as const

export interface FurnishedBudget {
  readonly budget: string
  readonly participants: readonly string[]
  readonly contributions: readonly string[]
  readonly budgetCase: string
}

/** The budget of the example deck, with its four municipalities. */
export async function furnishBudget(tx: Tx, act: Act): Promise<FurnishedBudget> {
  const budgetCase = granted(await addCase(tx, act, { year: 2024, number: 3, title: 'Forslag til budsjett 2025' }))
  const budget = granted(
    await addBudget(tx, act, {
      title: 'Budsjett 2025',
      year: 2025,
      status: 'proposed',
      financing: 'Kommunene finansierer driften av rådet med et bidrag på 7,5 kroner pr. innbygger.',
      covers: ['utgifter til en 50 pst. stilling', 'møtevirksomhet'],
      rate: '7.5',
      positionPercent: '50',
      meetings: 7,
      populationDay: day('2024-01-01'),
      adjustDay: day('2025-01-01'),
      footnote: 'Budsjettet justeres når tallene for 01.01.2025 foreligger.',
      councilCase: budgetCase,
    }),
  )
  const participants: string[] = []
  const contributions: string[] = []
  for (const [number, name, population] of municipalities) {
    const participant = granted(
      await addParticipant(tx, act, { number, name, organisationNumber: null, from: null, to: null }),
    )
    participants.push(participant)
    contributions.push(granted(await addContribution(tx, act, { budget, participant, population, rate: '7.5' })))
  }
  granted(await addBudgetLine(tx, act, { budget, side: 'expense', label: 'Lønn', amount: 61_750_000 }))
  const food = { label: 'Mat og lokaler', quantity: '7', unit: 'møter', unitPrice: 347_000, amount: 2_429_000 }
  granted(await addBudgetLine(tx, act, { budget, side: 'expense', ...food }))
  await stateSum(tx, act, budget, 'income', 64_179_000)
  await stateSum(tx, act, budget, 'expense', 64_179_000)
  await stateSum(tx, act, budget, 'result', 0)
  return { budget, participants, contributions, budgetCase }
}
