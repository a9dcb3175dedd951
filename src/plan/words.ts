import { inWords } from '../foundation/number-words.ts'
import { capitalised } from '../foundation/sentences.ts'
import { inEach, type Words } from '../foundation/words.ts'

export const words = {
  plan: ['Plan', 'Plan', 'Plan'],
  none: ['Ingen plan er registrert ennå.', 'Ingen plan er registrert enno.', 'No plan is registered yet.'],
  noGoals: ['Planen har ingen mål ennå.', 'Planen har ingen mål enno.', 'The plan has no goals yet.'],
  noActions: ['Ingen tiltak ennå.', 'Ingen tiltak enno.', 'No actions yet.'],
  /** «Fire mål og tolv tiltak.» */
  counts: (goals: number, actions: number) =>
    inEach((language) => {
      const [goal, action] =
        language === 'en' ? [goals === 1 ? 'goal' : 'goals', actions === 1 ? 'action' : 'actions'] : ['mål', 'tiltak']
      const and = language === 'en' ? 'and' : 'og'
      const first = `${capitalised(inWords(goals, language))} ${goal}`
      return actions ? `${first} ${and} ${inWords(actions, language)} ${action}.` : `${first}.`
    }),
  adopted: (day: string) => [`Vedtatt ${day}.`, `Vedteken ${day}.`, `Adopted on ${day}.`],
  showList: ['Vis som liste', 'Vis som liste', 'Show as a list'],
  editPlan: ['Rediger planen', 'Rediger planen', 'Edit the plan'],
  thread: ['Den røde tråden', 'Den raude tråden', 'The golden thread'],
  threadHelp: [
    'Velg et kort for å se hvor det kommer fra, og hva det fører til.',
    'Vel eit kort for å sjå kvar det kjem frå, og kva det fører til.',
    'Choose a card to see where it comes from and what it leads to.',
  ],
  legendJudged: [
    'Strekene mellom formål, satsingsområde og mål, og mellom tiltak og sak, er koblet av sekretariatet.',
    'Strekane mellom formål, satsingsområde og mål, og mellom tiltak og sak, er kopla av sekretariatet.',
    'The lines between purpose, priority area and goal, and between action and case, were drawn by the secretariat.',
  ],
  legendOwn: [
    'Tiltakene står under målene i planen selv.',
    'Tiltaka står under måla i planen sjølv.',
    'The plan itself lists the actions under the goals.',
  ],
  legendFound: [
    'Stiplede streker viser at to tekster bruker de samme ordene.',
    'Stipla strekar viser at to tekstar bruker dei same orda.',
    'Dashed lines show that two texts use the same words.',
  ],
  legendNothingDrawn: [
    'Ingen har koblet formålene og satsingsområdene til målene ennå.',
    'Ingen har kopla formåla og satsingsområda til måla enno.',
    'Nobody has linked the purposes and priority areas to the goals yet.',
  ],
  purposeKind: ['Formål', 'Formål', 'Purpose'],
  areaKind: ['Satsingsområde', 'Satsingsområde', 'Priority area'],
  goalKind: ['Mål', 'Mål', 'Goal'],
  actionKind: ['Tiltak', 'Tiltak', 'Action'],
  caseKind: ['Sak', 'Sak', 'Case'],
  agreement: ['Samarbeidsavtalen', 'Samarbeidsavtalen', 'The cooperation agreement'],
  areas: ['Satsingsområder', 'Satsingsområde', 'Priority areas'],
  goals: ['Mål', 'Mål', 'Goals'],
  goalsBy: (day: string) => [`Mål innen ${day}`, `Mål innan ${day}`, `Goals by ${day}`],
  actions: ['Tiltak', 'Tiltak', 'Actions'],
  casesAndDecisions: ['Saker og vedtak', 'Saker og vedtak', 'Cases and decisions'],
  caseName: (number: string) => [`Sak ${number}`, `Sak ${number}`, `Case ${number}`],
  noDecision: ['Ingen vedtak', 'Ingen vedtak', 'No decision'],
  readCase: ['Les saken', 'Les saka', 'Read the case'],
  readGoal: ['Les hele målet', 'Les heile målet', 'Read the whole goal'],
  chosen: (what: string) => [`Tråden gjennom «${what}»`, `Tråden gjennom «${what}»`, `The thread through “${what}”`],
  sameWords: [
    'De samme ordene står i begge tekstene',
    'Dei same orda står i begge tekstane',
    'The same words appear in both texts',
  ],
  judged: ['koblet av sekretariatet', 'kopla av sekretariatet', 'linked by the secretariat'],
  nothingFollows: [
    'Ingenting er koblet til dette ennå.',
    'Ingenting er kopla til dette enno.',
    'Nothing is linked to this yet.',
  ],
  goalsHeading: ['Målene', 'Måla', 'The goals'],
  howWeCount: [
    'Et resultat telles når et menneske har bekreftet det. At et tiltak er i gang, er ikke et resultat. Ingen resultater er bekreftet ennå.',
    'Eit resultat blir talt når eit menneske har stadfest det. At eit tiltak er i gang, er ikkje eit resultat. Ingen resultat er stadfeste enno.',
    'A result counts when a person has confirmed it. An action under way is not a result. No results are confirmed yet.',
  ],
  noTarget: [
    'Målet har ikke noe tall å telle mot.',
    'Målet har ikkje noko tal å telje mot.',
    'The goal has no number to count to.',
  ],
  deadline: ['Frist', 'Frist', 'Due date'],
  owner: ['Ansvarlig', 'Ansvarleg', 'Owner'],
  recurrence: ['Gjentas', 'Blir gjenteke', 'Recurs'],
  serves: ['Støtter', 'Støttar', 'Serves'],
  strategy: ['Strategi', 'Strategi', 'Strategy'],
  period: ['Periode', 'Periode', 'Period'],
  adoptedBy: ['Vedtatt av', 'Vedteken av', 'Adopted by'],
  treatedIn: ['Behandlet i', 'Handsama i', 'Considered in'],
  about: ['Om planen', 'Om planen', 'About the plan'],
  otherYears: ['Planer for andre år', 'Planar for andre år', 'Plans for other years'],
} satisfies Words
