export type PlanColumnRole = 'number' | 'goal' | 'action' | 'owner' | 'deadline' | 'other'

interface PlanColumnHabit {
  readonly means: PlanColumnRole
  readonly nb: readonly string[]
  readonly nn: readonly string[]
  readonly example: string
}

/** Heads of the columns of a plan's table. The head begins with the words; what fits none is no plan's column. */
export const planColumnHabits: readonly PlanColumnHabit[] = [
  { means: 'number', nb: ['nr', 'nummer', '#'], nn: ['nr', 'nummer'], example: 'Nr.' },
  {
    means: 'goal',
    nb: ['mål', 'delmål', 'hovedmål', 'resultatmål', 'målsetting', 'målsetning'],
    nn: ['mål', 'delmål', 'hovudmål', 'resultatmål', 'målsetjing'],
    example: 'Mål for perioden',
  },
  {
    means: 'action',
    nb: ['tiltak', 'aktivitet', 'aktiviteter', 'handling', 'hva skal gjøres', 'hva'],
    nn: ['tiltak', 'aktivitet', 'aktivitetar', 'handling', 'kva skal gjerast', 'kva'],
    example: 'Tiltak',
  },
  {
    means: 'owner',
    nb: ['ansvar', 'ansvarlig', 'hvem', 'eier'],
    nn: ['ansvar', 'ansvarleg', 'kven', 'eigar'],
    example: 'Ansvarleg',
  },
  {
    means: 'deadline',
    nb: ['frist', 'når', 'tidsfrist', 'tidspunkt', 'tidsplan', 'tid', 'gjennomføres', 'ferdig'],
    nn: ['frist', 'når', 'tidsfrist', 'tidspunkt', 'tidsplan', 'tid', 'gjennomførast', 'ferdig'],
    example: 'Tidsfrist',
  },
  {
    means: 'other',
    nb: ['status', 'kommentar', 'merknad', 'kostnad', 'ressurser', 'indikator', 'område', 'satsingsområde', 'tema'],
    nn: ['status', 'kommentar', 'merknad', 'kostnad', 'ressursar', 'indikator', 'område', 'satsingsområde', 'tema'],
    example: 'Status',
  },
]

const patterns = planColumnHabits.map(({ means, nb, nn }) => {
  const any = [...new Set([...nb, ...nn])].sort((a, b) => b.length - a.length).join('|')
  return { means, pattern: new RegExp(`^(?:${any})(?!\\p{L})`, 'iu') }
})

export function planColumn(head: string): PlanColumnRole | undefined {
  return head.length > 40 ? undefined : patterns.find(({ pattern }) => pattern.test(head.trim()))?.means
}
