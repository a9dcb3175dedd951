const upper = 'A-ZÀ-ÖØ-ÞČĐŊŠŦŽ'
const letter = `${upper}a-zß-öø-ÿčđŋšŧž`
const proper = `[${upper}][${letter}]*(?:-[${upper}][${letter}]+)?`
const upTo4 = `${proper}(?: (?:og |i )?${proper}){0,3}`
const council = '(?:[Ii]nterkommunalt? politiske? råd|[Ii]nterkommunale politiske råd|[Rr]egionråd|IPR)'

/** `Oslofjordrådet` and these are no intermunicipal councils, whatever document they head. */
const others =
  'Region|Fylkes|Kommune|Ungdoms|Eldre|Samarbeids|Forsknings|Nærings|Språk|Sametings|Kultur|Medlems|Bruker|Student|Elev|' +
  'Foreldre|Stats|Forbruker|Oslofjord|Menighets|Bispedømme|By|Råds|Bygde|Lands|Fag|Teknologi|Idretts|Natur|Trafikk'

interface NameHabit {
  readonly form: RegExp
  readonly weight: number
  /** Only at the top of the document: elsewhere such a word may be anybody. */
  readonly headOnly?: boolean
  readonly example: string
  readonly name: string
}

/** How councils are named, with the place where the region stands. `IPR` alone is weaker than the name in full. */
export const councilNameHabits: readonly NameHabit[] = [
  {
    form: new RegExp(`(?<region>${upTo4}) (?:[–-] )?(?<kind>${council})(?!\\p{L})`, 'gu'),
    weight: 3,
    example: 'Møte i Kystregionen interkommunalt politisk råd',
    name: 'Kystregionen interkommunalt politisk råd',
  },
  {
    // «X er et interkommunalt politisk råd for A, B og C» names what it is, not what it is called.
    form: new RegExp(
      `(?<!(?:et|eit|vårt|felles) )(?<kind>[Ii]nterkommunalt politisk råd|[Rr]egionrådet|[Rr]egionråd|[Ss]amarbeidsrådet|[Ss]amarbeidsråd|Rådet) (?:for|i) (?<region>${upTo4})(?!, ${proper})`,
      'gu',
    ),
    weight: 2,
    example: 'Interkommunalt politisk råd for Dalane',
    name: 'Interkommunalt politisk råd for Dalane',
  },
  {
    form: new RegExp(
      `(?<![${letter}-])(?<kind>(?!(?:${others})rådet)(?<region>[${upper}][${letter}]+(?:-[${upper}][${letter}]+)??)rådet)(?![${letter}])`,
      'gu',
    ),
    weight: 1,
    headOnly: true,
    example: 'Møtebok – Fjordrådet',
    name: 'Fjordrådet',
  },
  {
    form: new RegExp(`^(?<kind>Region) (?<region>${proper})(?: IKS)?(?![${letter}])`, 'gu'),
    weight: 1,
    headOnly: true,
    example: 'Region Fjordkysten IKS',
    name: 'Region Fjordkysten IKS',
  },
]

/** Words of documents that may stand before a council's name without being part of it. */
const before =
  /^(?:(?:Ny|Nytt|Forslag|Handlingsplan|Handlingsprogram|Budsjett|Budsjettforslag|Budsjettframlegg|Rekneskap|Regnskap|Møte|Møteinnkalling|Innkalling|INNKALLING|Protokoll|Møteprotokoll|Møtebok|Referat|Saksliste|Sakliste|Sak|Vedtekter|Samarbeidsavtale|Samarbeidsavtalen|Strategi|Strategisk|Plan|Årsmelding|Tiltaksplan|Verksemdsplan|Virksomhetsplan|Representantskapet|Representantskap|Kommunene|Kommunane|Velkommen|Organ|Utvalg|Utval|Hele|Heile|Felles|I|For|Til|Om|Ved|Leder|Leiar|i|for|av|frå|fra|og|til) )+/u

/** Words that may follow it on the same line. */
const after =
  /(?: (?:\p{Lu}\p{Ll}*møte|Møte\p{Ll}*|Innkalling|Protokoll|Referat|Sakliste|Saksliste|Budsjett\p{Ll}*|Handlings\p{Ll}+|Agenda|Årsmelding|Årsplan|Onsdag|Torsdag|Fredag|Mandag|Tirsdag|Tysdag|Måndag|Sted|Stad|Dato|Tid))+$/u

export interface CouncilName {
  readonly name: string
  readonly region: string
  readonly weight: number
}

/** The councils that a text names; `inHead` says that it stands at the top of the document. */
export function councilNames(text: string, inHead: boolean): CouncilName[] {
  return councilNameHabits.flatMap(({ form, weight, headOnly }) =>
    headOnly && !inHead
      ? []
      : [...text.matchAll(form)].flatMap((found) => {
          const region = withoutLink(found.groups!.region!.replace(before, '').replace(after, ''), found.groups!.kind!)
          const name = found[0].replace(before, '').replace(after, '')
          if (!region || before.test(`${region} `)) return []
          return [{ name, region, weight: found.groups!.kind === 'IPR' ? weight / 2 : weight }]
        }),
  )
}

/** `Grenlandsrådet` is the council of Grenland, `Valdresrådet` that of Valdres. */
const withoutLink = (region: string, kind: string): string =>
  kind.startsWith(region) ? region.replace(/(?<=land|sund|dal|region|strand|vik|heim)s$/u, '') : region
