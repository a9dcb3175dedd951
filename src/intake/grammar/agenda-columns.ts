export type AgendaColumnRole = 'number' | 'title' | 'presenter' | 'time' | 'length' | 'kind' | 'other'

interface AgendaColumnHabit {
  readonly means: AgendaColumnRole
  readonly nb: readonly string[]
  readonly nn: readonly string[]
  readonly example: string
}

/** Heads of the columns of an agenda's table, whole words. */
export const agendaColumnHabits: readonly AgendaColumnHabit[] = [
  {
    means: 'number',
    nb: ['saksnr', 'saksnummer', 'sak nr', 'nr', 'saknr', 'utvalgssaksnr', 'utvalgssak', 'pkt', 'punkt'],
    nn: ['saksnr', 'saksnummer', 'sak nr', 'nr', 'saknr', 'utvalssaksnr', 'utvalssak', 'pkt', 'punkt'],
    example: 'Saksnr.',
  },
  {
    means: 'title',
    nb: ['sak', 'saker', 'tittel', 'sakstittel', 'innhold', 'tema', 'emne', 'hva', 'saken gjelder'],
    nn: ['sak', 'saker', 'tittel', 'sakstittel', 'innhald', 'tema', 'emne', 'kva', 'saka gjeld'],
    example: 'Innhold',
  },
  {
    means: 'presenter',
    nb: ['innleder', 'innledning', 'innleder ved', 'ansvarlig', 'ansvar', 'ved', 'v/', 'hvem', 'presenteres av'],
    nn: ['innleiar', 'innleiing', 'ansvarleg', 'ansvar', 'ved', 'v/', 'kven', 'presentert av'],
    example: 'Innleder',
  },
  {
    means: 'time',
    nb: ['tid', 'kl', 'klokka', 'klokkeslett', 'tidspunkt', 'når'],
    nn: ['tid', 'kl', 'klokka', 'klokkeslett', 'tidspunkt', 'når'],
    example: 'Kl.',
  },
  {
    means: 'length',
    nb: ['varighet', 'minutter', 'min', 'tidsbruk', 'antall minutter'],
    nn: ['lengd', 'varigheit', 'minutt', 'min', 'tidsbruk'],
    example: 'Varighet',
  },
  {
    means: 'kind',
    nb: ['type', 'sakstype', 'type sak', 'form', 'behandling', 'formål'],
    nn: ['type', 'sakstype', 'type sak', 'form', 'handsaming', 'føremål'],
    example: 'Sakstype',
  },
  {
    means: 'other',
    nb: [
      'arkivsak',
      'arkivsaksnr',
      'arkivsaknr',
      'vedlegg',
      'side',
      'saksbehandler',
      'merknad',
      'lukket',
      'dokumenter',
    ],
    nn: ['arkivsak', 'arkivsaksnr', 'arkivsaknr', 'vedlegg', 'side', 'saksbehandlar', 'merknad', 'lukka', 'dokument'],
    example: 'Arkivsaksnr.',
  },
]

const meaning = new Map(
  agendaColumnHabits.flatMap(({ means, nb, nn }) => [...nb, ...nn].map((word) => [word, means] as const)),
)

export const agendaColumn = (head: string): AgendaColumnRole | undefined =>
  meaning.get(head.trim().replace(/[.:]$/, '').toLocaleLowerCase('nb'))
