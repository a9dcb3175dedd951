import type { Block } from '../block.ts'
import type { BudgetFacts } from '../draft.ts'
import { type Noted, normalised, stated, wordsOf } from '../found.ts'
import { datesIn, isoDate } from '../grammar/dates.ts'
import { numberWord } from '../grammar/number-words.ts'
import { readNumber } from '../grammar/numbers.ts'

type Said = Partial<Noted<BudgetFacts>>

const number = '(?<value>\\d[\\d \\u00A0\\u202F.]*(?:,\\d{1,4})?)'

interface SentenceHabit {
  readonly example: string
  readonly form: RegExp
  /** True when the head of a table says it too. */
  readonly inTables?: boolean
  readonly read: (found: RegExpExecArray, block: Block) => Said
}

/** What the sentences beside the table say. Every sentence may say several things. */
export const sentenceHabits: readonly SentenceHabit[] = [
  {
    example: 'Hver kommune betaler 7,5 kroner pr. innbygger.',
    form: new RegExp(`(?<![\\d.,])${number}\\s?(?:kroner|kr\\.?)\\s(?:pr\\.?|per)\\sinnb`, 'iu'),
    read: (found, block) => ({
      ratePerInhabitant: normalised(readNumber(found.groups!.value!)!, wordsOf(block, found[0])),
    }),
  },
  {
    example: 'Kontingenten er kr 8,20 per innbyggjar.',
    form: new RegExp(`(?:kroner|kr\\.?)\\s${number}(?:,[-–])?\\s(?:pr\\.?|per)\\sinnb`, 'iu'),
    read: (found, block) => ({
      ratePerInhabitant: normalised(readNumber(found.groups!.value!)!, wordsOf(block, found[0])),
    }),
  },
  {
    example: 'Alle kommuner betaler et grunnbeløp på 50 000 kroner.',
    form: new RegExp(
      `(?:grunn(?:beløp|sum|tilskudd|tilskot|bidrag)|fast (?:beløp|sum|del)|fastbeløp|fastsum)\\p{L}*(?:\\s(?:per|pr\\.?) kommune)?:?\\s(?:(?:på|er|lik)\\s)?(?:kr\\.?\\s)?${number}`,
      'iu',
    ),
    read: (found, block) => ({
      fixedPerMunicipality: normalised(readNumber(found.groups!.value!)!, wordsOf(block, found[0])),
    }),
  },
  {
    example: 'Utgiftene deles likt mellom kommunene.',
    form: /(?<!\p{L})(?<!(?:prosent|pst\.?|%) )(?:deles|delast|fordeles|fordelast|dele|dekker|dekkjer|dekkes|dekkast|betaler|betalar|finansieres|finansierast)[^.]{0,60}(?:likt|like (?:stor|store|mye|mykje|delar|deler)|lik (?:del|andel|sum))/iu,
    read: (found, block) => ({ sharedEqually: normalised(true, wordsOf(block, found[0])) }),
  },
  {
    example: 'Driften finansieres av kommunene med et bidrag på 7 kroner pr. innbygger.',
    form: /(?:finansieres|finansierast|finansiert)\s|(?:pr\.?|per) innb|deles likt|delast likt/iu,
    read: (_, block) => ({ financing: stated(block.text, wordsOf(block)) }),
  },
  {
    example: 'Den årlige kontingenten dekker utgifter til en 50 pst. stilling og møtevirksomhet.',
    form: /^(?<name>(?:Den |Det )?(?:\p{L}+ ){0,2}\p{L}*(?:kontingent|bidrag|tilskudd|tilskot)\p{L}*) (?:skal )?(?:dekker|dekkjer|dekke|dekkje|går til) (?<what>.+?)\.?$/iu,
    read: (found, block) => ({
      contributionName: stated(found.groups!.name!, wordsOf(block, found.groups!.name!)),
      covers: found.groups!.what!.split(/, | samt | og (?!\p{L}+ing )/u).map((one) => stated(one, wordsOf(block, one))),
    }),
  },
  {
    example: 'Sekretariatet er en 50 pst. stilling.',
    form: /(?<![\d,])(?<value>\d{1,3}(?:,\d)?)\s?(?:%|pst\.?|prosent)s?\s?-?(?:stilling|årsverk|sekretær|sekretariat|dagleg leiar|daglig leder)/iu,
    read: (found, block) => ({
      positionPercent: normalised(readNumber(found.groups!.value!)!, wordsOf(block, found[0])),
    }),
  },
  {
    example: 'Kontingenten dekker en halv stilling.',
    form: /(?:en|ei|ein) (?<part>halv|hel|heil) stilling/iu,
    read: (found, block) => ({
      positionPercent: normalised(found.groups!.part!.toLowerCase() === 'halv' ? 50 : 100, wordsOf(block, found[0])),
    }),
  },
  {
    example: 'Lønn daglig leder (40 %)',
    inTables: true,
    form: /^(?:lønn|løn)(?!\p{L})[^|\d]{0,40}\(?(?<value>\d{1,3}(?:,\d)?)\s?(?:%|pst\.?|prosent)/iu,
    read: (found, block) => ({
      positionPercent: normalised(readNumber(found.groups!.value!)!, wordsOf(block, found[0])),
    }),
  },
  {
    example: 'Kommune Innbyggere 1.1.2026 Sats',
    inTables: true,
    form: /(?:innbygg\p{L}*|folketal\p{L}*|folkemengd\p{L}*)\s(?<date>\d{1,2}\.\s?(?:\d{1,2}\.\s?\d{4}|\p{L}+ \d{4}))/iu,
    read: (found, block) => dateSaid('populationDate', found.groups!.date!, block),
  },
  {
    example: 'Forslaget bygger på folketallet per 01.01.2024.',
    inTables: true,
    form: /(?:innbygg|folketal|folkemengd)[^.]*?(?:per|pr\.?)\s(?<date>\d{1,2}\.\s?(?:\d{1,2}\.\s?\d{4}|\p{L}+ \d{4}))/iu,
    read: (found, block) => dateSaid('populationDate', found.groups!.date!, block),
  },
  {
    example: 'Budsjettet justeres når tallene for 01.01.2025 foreligger.',
    form: /(?:juster|oppdater|regulert|endelig beregn|endeleg utrekn)\p{L}*[^.]*?(?:tall|tal|folketal|innbygg)\p{L}*\s(?:for|per|pr\.?|frå|fra)\s(?<date>\d{1,2}\.\s?(?:\d{1,2}\.\s?\d{4}|\p{L}+ \d{4}))/iu,
    read: (found, block) => dateSaid('adjustWhen', found.groups!.date!, block),
  },
  {
    example: 'Rådet holder sju møter i året.',
    form: /(?<![\p{L}\d])(?<value>\d{1,2}|\p{L}+) (?:møter|møte|møtar) (?:i året|per år|pr\.? år|årlig|årleg)/iu,
    read: (found, block) => {
      const value = readNumber(found.groups!.value!) ?? numberWord(found.groups!.value!)
      return value === undefined ? {} : { meetingsPerYear: normalised(value, wordsOf(block, found[0])) }
    },
  },
]

function dateSaid(key: 'populationDate' | 'adjustWhen', written: string, block: Block): Said {
  const [date] = datesIn(written)
  return date?.year ? { [key]: normalised(isoDate(date.year, date.month, date.day), wordsOf(block, written)) } : {}
}

/** All that the sentences of a budget say; what was said first stands. */
export function saidIn(blocks: readonly Block[]): Said {
  const said: Said = {}
  for (const block of blocks) {
    if (block.text.length > 1200 || block.text.length < 15) continue
    for (const { form, read, inTables } of sentenceHabits) {
      if (block.cells && !inTables) continue
      const found = form.exec(block.text)
      if (found) Object.assign(said, { ...read(found, block), ...said })
    }
    const footnote = footnoteIn(block, blocks)
    if (footnote) said.footnote ??= stated(footnote, wordsOf(block, footnote))
  }
  return said
}

/** Behind a star; or behind `1)` when it is alone of its kind and tells of the figures. */
function footnoteIn({ kind, marker = '', text }: Block, blocks: readonly Block[]): string | undefined {
  const note = /^(?:Merknad|Merk|Note|Fotnote):\s(?<note>.{20,})$/su.exec(text)?.groups?.note
  if (note && ofFigures.test(note)) return note
  if (kind !== 'item') return /^(?:\*+\)?|[¹²³])\s?(?<note>\p{L}.{10,})$/su.exec(text)?.groups?.note
  if (!/^(?:\*|\d\))$/.test(marker) || !ofFigures.test(text)) return undefined
  return blocks.filter((block) => block.kind === 'item' && styleOf(block) === styleOf({ marker })).length === 1
    ? text
    : undefined
}

const ofFigures = /innbygg|folketal|folkemengd|juster/iu

const styleOf = ({ marker = '' }: Pick<Block, 'marker'>): string => marker.replace(/\d/, '#')
