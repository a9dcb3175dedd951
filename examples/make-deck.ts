/**
 * Makes the example deck, `examples/mosseregionen-representantskap.pptx`: the meeting of a council of representatives, laid out
 * as such decks are (titles in side columns, goals repeated, a table of contributions). Run it again after a change:
 * `node examples/make-deck.ts`. The facts are those of a real council's public plan and budget for 2025; the words are ours.
 */
import { writeFileSync } from 'node:fs'
import { unzipSync, zipSync } from 'fflate'
import PptxGenJS from 'pptxgenjs'

const Deck = PptxGenJS as unknown as typeof PptxGenJS.default
const deck = new Deck()
deck.layout = 'LAYOUT_WIDE'
deck.title = 'Representantskapet 12. desember'
deck.theme = { headFontFace: 'Calibri', bodyFontFace: 'Calibri' }

const titleBox = { x: 0.7, y: 0.5, w: 11.9, h: 1.0, fontSize: 30, bold: true, align: 'left' as const }
const sideTitle = { x: 0.6, y: 0.8, w: 3.8, h: 5.6, fontSize: 22, bold: true, align: 'left' as const, valign: 'top' as const }

deck.defineSlideMaster({
  title: 'HEADING',
  objects: [{ placeholder: { options: { name: 'title', type: 'title', ...titleBox }, text: '' } }],
})
deck.defineSlideMaster({
  title: 'SIDE',
  objects: [{ placeholder: { options: { name: 'title', type: 'title', ...sideTitle }, text: '' } }],
})

function slide(master: 'HEADING' | 'SIDE', title: string) {
  const page = deck.addSlide({ masterName: master })
  page.addText(title, { placeholder: 'title' })
  return page
}

const body = { x: 0.8, y: 1.7, w: 11.6, h: 5.2, fontSize: 20, valign: 'top' as const }
const right = { x: 4.8, y: 0.8, w: 7.9, h: 5.9, fontSize: 18, valign: 'top' as const }

type Page = ReturnType<typeof slide>
const bullets = (page: Page, lines: string[], at = body) =>
  page.addText(lines.map((text) => ({ text, options: { bullet: true, breakLine: true } })), at)
const numbered = (page: Page, lines: string[], at = body) =>
  page.addText(lines.map((text) => ({ text, options: { bullet: { type: 'number' as const }, breakLine: true } })), at)
const credit = (page: Page, address: string) => page.addText(address, { x: 0.8, y: 6.9, w: 11, h: 0.4, fontSize: 10 })

slide('HEADING', 'Mosseregionen interkommunalt politisk råd – Representantskapet').addText('12. desember', { ...body, fontSize: 24 })

const agenda = slide('HEADING', 'Agenda')
agenda.addText(
  [
    'Åpning og godkjenning av møteinnkalling',
    'Kompetanse og innovasjon i næringslivet – Om NMBU og signering av samarbeidsavtale',
    'Kommuneøkonomi – dialog og diskusjon',
    'NATO Nordisk luftoperativt senter Rygge Flystasjon – dialog og diskusjon',
    'Behandling av saker i hht. sakslisten:',
  ]
    .map((text) => ({ text, options: { bullet: true, breakLine: true } }))
    .concat(
      [
        'Sak 002/24 Handlingsplan Mosseregionen interkommunalt politisk råd 2025 – orientering',
        'Sak 003/24 Forslag til budsjett Mosseregionen interkommunalt politisk råd 2025',
        'Sak 004/24 Eventuelt',
      ].map((text) => ({ text, options: { bullet: false, breakLine: true, indentLevel: 1 } as never })),
    )
    .concat([{ text: 'Lunsj', options: { bullet: true, breakLine: true } }]),
  body,
)
credit(agenda, 'https://www.visitoestfold.com/no/moss/?')

slide('SIDE', 'Sak 002/24\nNy handlingsplan MIPR 2025 – orientering')

const agreement = slide('HEADING', 'Samarbeidsavtale, 09.02.2021')
bullets(agreement, [
  'En bærekraftig, attraktiv og konkurransedyktig region som bygger på det vi har.',
  'Til nytte for innbyggerne og for kommunene som samarbeider.',
  'Tale regionens sak overfor fylket, staten og andre organer.',
  'Gjøre regionen kjent som et godt sted å bo, arbeide og oppleve noe.',
])
credit(agreement, 'https://www.moss-havn.no/nyheter/en-stille-revolusjon')

credit(slide('SIDE', 'Strategisk plan (2022 – 2025)'), 'https://www.visitoestfold.com/moss')

const areas = slide('HEADING', 'Prioriterte samarbeidsområder')
numbered(areas, [
  'Infrastruktur og arealer for plasskrevende næringer',
  'Oslofjorden og MORSA-vassdraget',
  'Opplevelsesnæringen',
  'Interessepolitisk samarbeid',
])

const goals = [
  {
    text: 'Innen utgangen av 2025 skal MIPR ha gjennomført minst tre felles prosjekter på tvers av kommunene som gjør Mosseregionen mer bærekraftig.',
    actions: [
      'Samarbeide om arealer til næring, slik at regionen blir en bærekraftig, attraktiv og konkurransedyktig region som bygger på det vi har, og naturen blir tatt vare på.',
      'Finne steder for energistasjoner til grønn næringstransport gjennom Osloregionen IPR og Østlandssamarbeidets klimasatsprosjekt, slik at flere går over til fossilfritt drivstoff.',
      'Delta i Vannområdesamarbeidet Morsa, Oslofjordrådet og «Oppdrag Oslofjorden» slik at vannet blir renere og nye grønne bedrifter kan vokse fram.',
    ],
  },
  {
    text: 'Innen utgangen av 2025 skal MIPR ha styrket samarbeidet om næringsutvikling ved å samordne to virkemidler på tvers av kommunene som skal bidra til flere arbeidsplasser og at flere kommer i arbeid.',
    actions: [
      'Videreutvikle den felles etablerertjenesten, slik at flere starter for seg selv og flere av bedriftene overlever.',
      'Utvikle felles virkemidler for opplevelsesnæringen, slik at flere vil bo, arbeide og drive næring her.',
    ],
  },
  {
    text: 'Innen utgangen av 2025 skal MIPR ha etablert faste samarbeid med regionale og nasjonale myndigheter og sikre at regionens interesser blir ivaretatt i fire viktige beslutningsprosesser.',
    actions: [
      'Delta aktivt i regionale fora (Osloregionen og fylkeskommunale) og arbeidsgrupper om samferdsel, næring og utdanning for å styrke regionens stemme.',
      'Koordinere regionens påvirkningsarbeid og vurdere å utvikle et felles posisjonsnotat i forbindelse med etablering av NATO Nordisk Luftoperativt Senter Rygge Flystasjon.',
      'Koordinere regionens påvirkningsarbeid og utvikle et felles posisjonsnotat i forbindelse med RV 19.',
      'Koordinere regionens påvirkningsarbeid og utvikle et felles posisjonsnotat i forbindelse med ny godsterminal i Vestby.',
    ],
  },
  {
    text: 'Innen utgangen av 2025 skal MIPR ha etablert minst to regionale initiativer som styrker kompetansen og fremmer innovasjon i næringslivet, med sikte på å trekke nye bedrifter til Mosseregionen.',
    actions: [
      'Etablere samarbeidsavtaler med NMBU og Høyskolen i Østfold for å utvikle felles prosjekter og utdanninger som næringslivet her trenger.',
      'Arrangere årlig næringslivskonferanse om innovasjon, digitalisering og bærekraft, for å styrke samarbeidet mellom kommunene, utdanningsinstitusjonene og næringslivet.',
      'Utvikle en handlingsplan for næringsutvikling 2025-2026 som følger opp Strategisk næringsplan for Mosseregionen 2023 – 2026.',
    ],
  },
]

numbered(slide('HEADING', 'Ny handlingsplan 2025 (vedtatt MIPR 26. nov.)'), goals.map(({ text }) => text), { ...body, fontSize: 16 })
goals.forEach(({ text, actions }, at) => numbered(slide('SIDE', `${at + 1}. ${text}`), actions, right))

slide('SIDE', 'Sak 003/24\nForslag til budsjett MIPR 2025')

bullets(slide('HEADING', 'Forslag til budsjett MIPR 2025'), [
  'Kommunene finansierer driften av rådet med et bidrag på 7,5 kroner pr. innbygger.',
  'Den årlige kontingenten dekker utgifter til en 50 pst. stilling og møtevirksomhet.',
])

const budget = slide('HEADING', 'Forslag til budsjett 2025')
const money = (text: string) => ({ text, options: { align: 'right' as const } })
const bold = (text: string) => ({ text, options: { bold: true } })
budget.addTable(
  [
    [bold('Inntekter'), bold(''), bold('Kroner')],
    [{ text: 'Moss kommune' }, { text: '7,5 kr x 52 051*' }, money('390 382,5')],
    [{ text: 'Råde kommune' }, { text: '7,5 kr x 7 883*' }, money('59 122,5')],
    [{ text: 'Våler kommune' }, { text: '7,5 kr x 6 145*' }, money('46 087,5')],
    [{ text: 'Vestby kommune' }, { text: '7,5 kr x 19 493*' }, money('146 197,5')],
    [bold('SUM inntekter'), { text: '' }, money('641 790')],
    [bold('Utgifter'), { text: '' }, { text: '' }],
    [{ text: 'Lønn' }, { text: '' }, money('617 500')],
    [{ text: 'Mat og lokaler (7 møter)' }, { text: '3 470 kr x 7 møter' }, money('24 290')],
    [bold('SUM utgifter'), { text: '' }, money('641 790')],
    [bold('Inntekter - utgifter'), { text: '' }, money('0')],
  ],
  { x: 0.8, y: 1.6, w: 11.6, fontSize: 14, border: { type: 'solid', pt: 0.5, color: 'B9C6D2' }, rowH: 0.36 },
)
budget.addText(
  '*Forslaget bygger på antall innbyggere per 01.01.2024. Budsjettet justeres når tallene for 01.01.2025 foreligger.',
  { x: 0.8, y: 6.2, w: 11.6, h: 0.6, fontSize: 12 },
)

slide('SIDE', 'Sak 004/24\nEventuelt')

/** The same bytes each time: times of making are taken out, so that a rebuilt deck is the same document. */
const made = new Uint8Array((await deck.write({ outputType: 'uint8array' })) as Uint8Array)
const parts = Object.entries(unzipSync(made)).map(([name, bytes]) => [name, name === 'docProps/core.xml' ? timeless(bytes) : bytes] as const)
const zipped = zipSync(Object.fromEntries(parts), { mtime: new Date('2024-12-01T12:00:00Z') })
writeFileSync(new URL('./mosseregionen-representantskap.pptx', import.meta.url), zipped)

function timeless(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(bytes)
  return new TextEncoder().encode(text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2024-12-01T12:00:00Z'))
}
