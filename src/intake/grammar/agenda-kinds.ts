import type { AgendaKind } from '../draft.ts'

interface Habit {
  readonly means: AgendaKind
  /** Where in the title the words must stand; `type` is a type word at its end, after a dash or in parentheses. */
  readonly where: 'whole' | 'start' | 'type' | 'anywhere'
  readonly nb: readonly string[]
  readonly nn: readonly string[]
  readonly example: string
}

/**
 * How councils name the kinds of their agenda items. In order: the first habit that fits decides. A new habit is a line
 * here with its example; the test runs every example. What fits none has no kind, and a person is asked.
 */
export const agendaHabits: readonly Habit[] = [
  { means: 'eventuelt', where: 'whole', nb: ['eventuelt'], nn: ['ymse', 'eventuelt'], example: 'Ymse' },
  {
    means: 'pause',
    where: 'start',
    nb: [
      'lunsj',
      'lunch',
      'pause',
      'kaffe',
      'kaffepause',
      'middag',
      'beinstrekk',
      'benstrekk',
      'enkel servering',
      'fellesmiddag',
      'felles lunsj',
      'felles middag',
      'servering',
      'lett servering',
      'mingling',
      'mat og mingling',
    ],
    nn: ['lunsj', 'pause', 'kaffi', 'kaffipause', 'middag', 'matpause', 'strekk på beina', 'felles lunsj'],
    example: 'Lunsj på rådhuset',
  },
  {
    means: 'saksliste',
    where: 'start',
    nb: [
      'behandling av saker',
      'behandling av sakslisten',
      'saker til behandling',
      'saker i hht',
      'sakene på sakslisten',
    ],
    nn: ['handsaming av saker', 'behandling av saker', 'saker til handsaming', 'sakene på saklista'],
    example: 'Behandling av saker i hht. sakslisten',
  },
  {
    means: 'formalia',
    where: 'start',
    nb: [
      'åpning',
      'møteåpning',
      'møtet settes',
      'møtestart',
      'møteslutt',
      'velkommen',
      'velkomst',
      'konstituering',
      'opprop',
      'navneopprop',
      'godkjenning av innkalling',
      'godkjenning av møteinnkalling',
      'godkjenning av saksliste',
      'godkjenning av sakslisten',
      'godkjenning av dagsorden',
      'godkjenning av protokoll',
      'godkjenning av referat',
      'godkjenning av møteprotokoll',
      'godkjenning av møtebok',
      'protokoll fra',
      'referat fra',
      'valg av protokollunderskrivere',
      'valg av møteleder',
      'valg av to til å underskrive',
      'valg av to representanter til å underskrive',
      'valg av personer til å underskrive',
      'underskriving av protokoll',
      'signering av protokoll',
      'avslutning',
    ],
    nn: [
      'opning',
      'møteopning',
      'møtet vert sett',
      'møtestart',
      'møteslutt',
      'velkomen',
      'konstituering',
      'namneopprop',
      'godkjenning av innkalling',
      'godkjenning av sakliste',
      'godkjenning av saklista',
      'godkjenning av møtebok',
      'godkjenning av møteprotokoll',
      'protokoll frå',
      'referat frå',
      'møtebok frå',
      'val av møteleiar',
      'val av to til å skrive under',
      'val av to representantar til å skrive under',
      'underskriving av protokoll',
      'avslutting',
    ],
    example: 'Opning og godkjenning av innkalling',
  },
  {
    means: 'orientering',
    where: 'type',
    nb: [
      'orientering',
      'til orientering',
      'orienteringssak',
      'informasjon',
      'til informasjon',
      'o-sak',
      'statusorientering',
      'presentasjon',
    ],
    nn: ['orientering', 'til orientering', 'orienteringssak', 'informasjon', 'o-sak'],
    example: 'Handlingsplan 2025 – orientering',
  },
  {
    means: 'dialog',
    where: 'type',
    nb: [
      'dialog',
      'diskusjon',
      'dialog og diskusjon',
      'drøfting',
      'til drøfting',
      'drøftingssak',
      'samtale',
      'drøftelse',
      'debatt',
      '(?:orientering|informasjon|presentasjon|innlegg|innledning) (?:og|med) (?:dialog|diskusjon|drøfting|debatt)',
    ],
    nn: [
      'dialog',
      'diskusjon',
      'dialog og diskusjon',
      'drøfting',
      'til drøfting',
      'drøftingssak',
      'samtale',
      'ordskifte',
      'debatt',
      '(?:orientering|informasjon|presentasjon|innlegg|innleiing) (?:og|med) (?:dialog|diskusjon|drøfting|debatt)',
    ],
    example: 'Kommuneøkonomi – dialog og diskusjon',
  },
  {
    means: 'vedtak',
    where: 'type',
    nb: ['vedtak', 'til vedtak', 'vedtakssak', 'beslutning', 'til beslutning', 'til behandling og vedtak', 'v-sak'],
    nn: ['vedtak', 'til vedtak', 'vedtakssak', 'avgjerd', 'til avgjerd', 'v-sak'],
    example: 'Budsjett 2026 (vedtak)',
  },
  {
    means: 'referat',
    where: 'start',
    nb: [
      'referatsaker',
      'referatsak',
      'referater',
      'meldinger',
      'meldingssaker',
      'skriv og meldinger',
      'orienteringssaker og referater',
    ],
    nn: ['referatsaker', 'referatsak', 'meldingar', 'meldingssaker', 'skriv og meldingar'],
    example: 'Skriv og meldingar',
  },
  {
    means: 'orientering',
    where: 'start',
    nb: [
      'orientering',
      'orienteringer',
      'orienteringssaker',
      'informasjon om',
      'informasjon fra',
      'status for',
      'status i',
      'statusrapport',
    ],
    nn: [
      'orientering',
      'orienteringar',
      'orienteringssaker',
      'informasjon om',
      'informasjon frå',
      'status for',
      'status i',
    ],
    example: 'Orientering om ny ferjerute',
  },
  {
    means: 'dialog',
    where: 'start',
    nb: ['drøfting', 'drøftingssak', 'dialog', 'diskusjon', 'samtale om', 'innspill til'],
    nn: ['drøfting', 'drøftingssak', 'dialog', 'diskusjon', 'samtale om', 'innspel til'],
    example: 'Drøfting av samferdselsplanen',
  },
  {
    means: 'valg',
    where: 'start',
    nb: ['valg av', 'nyvalg', 'suppleringsvalg', 'valg til', 'valg'],
    nn: ['val av', 'nyval', 'suppleringsval', 'val til', 'val'],
    example: 'Val av leiar og nestleiar',
  },
  {
    means: 'signering',
    where: 'anywhere',
    nb: ['signering av', 'undertegning av', 'underskriving av samarbeidsavtale', 'underskrift av'],
    nn: ['signering av', 'underteikning av', 'underskriving av'],
    example: 'Kompetanse i næringslivet og signering av avtale',
  },
]

const kinds = agendaHabits.map((habit) => ({ means: habit.means, pattern: patternOf(habit) }))

function patternOf({ where, nb, nn }: Habit): RegExp {
  const any = [...new Set([...nb, ...nn])].sort((a, b) => b.length - a.length).join('|')
  if (where === 'whole') return new RegExp(`^(?:${any})[.:]?$`, 'u')
  if (where === 'start') return new RegExp(`^(?:${any})(?!\\p{L})`, 'u')
  if (where === 'anywhere') return new RegExp(`(?<!\\p{L})(?:${any})(?!\\p{L})`, 'u')
  return new RegExp(`(?:[–—-]\\s?|\\(|[:,]\\s)(?:${any})\\)?\\.?$|^(?:${any})\\.?$`, 'u')
}

/** The kind that a title says, or null. */
export function agendaKind(title: string): AgendaKind | null {
  return kinds.find(({ pattern }) => pattern.test(title.toLocaleLowerCase('nb')))?.means ?? null
}
